import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountEntry, AccountIndex } from "../../../domain/accountIndex";
import type { SalesBook } from "../../../sheets/salesBook";
import { useDuplicates } from "../../hooks/useDuplicates";
import { usePane } from "../../paneContext";
import { RowLinks } from "../RowLinks";
import { RowList } from "./RowList";

const useStyles = makeStyles({
  start: { justifySelf: "start" },
  badge: { justifySelf: "start", marginTop: tokens.spacingVerticalXS },
});

interface DuplicatesPartProps {
  readonly entry: AccountEntry;
  readonly index: AccountIndex;
  readonly book: SalesBook;
}

/** Other rows that are it, or may be: of its own id or name, and of the last scan as a person left it. */
export function DuplicatesPart({ entry, index, book }: DuplicatesPartProps) {
  const styles = useStyles();
  const { strings, show } = usePane();
  const words = strings.accountCard;
  const { rows: accounts, places } = book.records.accounts;
  const { state, groups } = useDuplicates(accounts);
  const isScanned = state.kind === "answer" && state.accounts === accounts;
  const own = new Set(entry.rows);
  const found = isScanned ? groups.filter(({ rows }) => rows.some((row) => own.has(row))) : [];
  return (
    <>
      {entry.rows.length > 1 && (
        <>
          <Caption1>{words.sameRows(entry.rows.length)}</Caption1>
          <RowLinks places={entry.rows.map((row) => places[row]!)} />
        </>
      )}
      {index.sharedNames.includes(entry.name) && <Caption1>{words.sharedName}</Caption1>}
      {found.map(({ rows, sureness }) => (
        <div key={rows[0]}>
          <Badge className={styles.badge} appearance="tint">
            {strings.collisions.sureness[sureness]}
          </Badge>
          <RowList
            label={words.duplicates}
            book={book}
            rows={rows.filter((row) => !own.has(row)).map((row) => ({ noun: "accounts", row }))}
          />
        </div>
      ))}
      {isScanned && found.length === 0 && <Caption1>{words.noDuplicates}</Caption1>}
      {!isScanned && <Caption1>{words.notScanned}</Caption1>}
      <Button size="small" className={styles.start} onClick={() => show("duplicates")}>
        {isScanned ? strings.pane.views.duplicates : words.scan}
      </Button>
    </>
  );
}
