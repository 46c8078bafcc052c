import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Left } from "../../sheets/changes/changeSet";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
});

const AT_ONCE = 10;

/** What was left as it is, each place a link, and why. */
export function LeftList({ left }: { left: readonly Left[] }) {
  const styles = useStyles();
  const words = usePane().strings.changes;
  const [most, setMost] = useState(AT_ONCE);
  if (left.length === 0) return null;
  const rest = left.length - most;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.preview.leftTitle(left.reduce((sum, { count }) => sum + count, 0))}
        <ul className={styles.list}>
          {left.slice(0, most).map(({ sheet, cells, why }) => (
            <li key={`${sheet}!${cells}${why}`}>
              <CellLink sheet={sheet} cells={cells} /> <Caption1>{words.left[why]}</Caption1>
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setMost(most + AT_ONCE)}>
            {words.preview.more(Math.min(rest, AT_ONCE))}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
