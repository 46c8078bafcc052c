import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { DismissButton } from "./DismissButton";
import type { Signal } from "../../actions/signals";
import { describeIssue } from "../../i18n/index";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Notice = Exclude<Signal, { kind: "view" }>;

/**
 * What was last done, until the person goes on to another view, or why it was not, until it is put away; a ribbon button
 * that opens a view is answered by opening it.
 */
export function NoticeBar({ view }: { view: string }) {
  const styles = useStyles();
  const { signals, strings, show } = usePane();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [seenIn, setSeenIn] = useState(view);
  if (seenIn !== view) {
    setSeenIn(view);
    if (notice?.kind === "done") setNotice(null);
  }
  useEffect(
    () =>
      signals.subscribe((signal) => {
        if (signal.kind === "view") show(signal.view);
        else setNotice(signal);
      }),
    [signals, show],
  );
  const isDone = notice?.kind !== "issues";
  return (
    <>
      <div role="status" className={notice && isDone ? styles.bar : ""}>
        {notice?.kind === "done" && <Bar intent="success" text={notice.sentence} onDismiss={() => setNotice(null)} />}
      </div>
      <div role="alert" className={isDone ? "" : styles.bar}>
        {notice?.kind === "issues" && (
          <Bar
            intent="error"
            text={notice.issues.map((issue) => describeIssue(issue, strings)).join(" ")}
            onDismiss={() => setNotice(null)}
          />
        )}
      </div>
    </>
  );
}

function Bar({ intent, text, onDismiss }: { intent: "success" | "error"; text: string; onDismiss: () => void }) {
  const words = usePane().strings.pane.notices;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton name={words.dismiss} onDismiss={onDismiss} />} />
    </MessageBar>
  );
}
