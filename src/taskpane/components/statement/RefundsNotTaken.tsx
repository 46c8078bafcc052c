import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { NotTaken } from "../../../domain/statement/credits";
import type { EnteredRefund } from "../../../domain/statement/refunds";
import type { KeptRecords } from "../../../sheets/tables/kept/decode";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface RefundsNotTakenProps {
  readonly notTaken: readonly NotTaken[];
  readonly refunds: KeptRecords<EnteredRefund>;
}

/** Refunds entered by hand that take nothing back: which, and why not. */
export function RefundsNotTaken({ notTaken, refunds }: RefundsNotTakenProps) {
  const styles = useStyles();
  const { statement: words } = usePane().strings;
  if (notTaken.length === 0) return null;
  return (
    <>
      <Body1Strong>{words.notTakenTitle}</Body1Strong>
      <LongList items={notTaken} label={words.notTakenTitle}>
        {({ row, why }) => {
          const { sheet, row: at } = refunds.places[row]!;
          return (
            <li className={styles.line}>
              <CellLink sheet={sheet} cells={`A${at}`} />
              <Caption1>{`${refunds.rows[row]!.document}: ${words.notTaken[why]}`}</Caption1>
            </li>
          );
        }}
      </LongList>
    </>
  );
}
