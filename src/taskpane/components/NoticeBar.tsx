import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Signal } from "../../actions/signals";
import { describeIssue } from "../../i18n/index";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

type Notice = Exclude<Signal, { kind: "view" }>;

/** What was last done, or why it was not; a ribbon button that opens a view is answered by opening it. */
export function NoticeBar() {
  const styles = useStyles();
  const { signals, strings, show } = usePane();
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(
    () =>
      signals.subscribe((signal) => {
        if (signal.kind === "view") show(signal.view);
        else setNotice(signal);
      }),
    [signals, show],
  );
  if (!notice) return <div role="status" />;
  const isDone = notice.kind === "done";
  return (
    <div className={styles.bar} role={isDone ? "status" : "alert"}>
      <MessageBar intent={isDone ? "success" : "error"} layout="multiline">
        <MessageBarBody>
          {isDone ? notice.sentence : notice.issues.map((issue) => describeIssue(issue, strings)).join(" ")}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={strings.pane.notices.dismiss}
              onClick={() => setNotice(null)}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
