import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountLink } from "../../../domain/accountIndex";
import type { PutOff } from "../../../domain/today/putOff";
import { usePane } from "../../paneContext";
import { Folded } from "../Folded";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What was done or put off, folded away, and the way back onto the list. */
export function PutOffList({
  lines,
  onBack,
}: {
  readonly lines: readonly PutOff[];
  readonly onBack: (account: AccountLink) => void;
}) {
  const styles = useStyles();
  const { sheet, view } = usePane().strings.today;
  if (lines.length === 0) return null;
  return (
    <Folded title={sheet.putOff(lines.length)}>
      <LongList items={lines} label={sheet.putOff(lines.length)}>
        {(line) => (
          <li className={styles.line}>
            <Caption1>{view.putOff(line.accountName ?? line.accountId ?? "", line.until, line.why)}</Caption1>
            <Button size="small" appearance="subtle" onClick={() => onBack(line)}>
              {view.bringBack}
            </Button>
          </li>
        )}
      </LongList>
    </Folded>
  );
}
