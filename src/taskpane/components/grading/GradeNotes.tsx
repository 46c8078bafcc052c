import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { GradingReport } from "../../../domain/grading/gradeAccounts";
import type { SalesBook } from "../../../sheets/salesBook";
import type { KeptReading } from "../../../sheets/tables/kept/decode";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { Folded } from "../Folded";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface GradeNotesProps {
  readonly report: GradingReport;
  readonly book: SalesBook;
  readonly kept: KeptReading;
}

/** Beside the grades: accounts that have none and must, what moves against the last run, and marks that have ended. */
export function GradeNotes({ report: { ungraded, moves, expired, index }, book, kept }: GradeNotesProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.grading.view;
  const isFirstRun = kept.records.gradeBook.rows.length === 0;
  return (
    <>
      <Folded title={words.ungraded(ungraded.length)} isShown={ungraded.length > 0}>
        <LongList items={ungraded} label={words.ungraded(ungraded.length)}>
          {(account) => {
            const { name, rows } = index.entries[account]!;
            const place = rows[0] === undefined ? null : book.records.accounts.places[rows[0]]!;
            return (
              <li className={styles.line}>
                <Caption1>{name}</Caption1>
                {place && <CellLink sheet={place.sheet} cells={`A${place.row}`} />}
              </li>
            );
          }}
        </LongList>
      </Folded>
      <Folded title={words.moves(moves.length)} isShown={!isFirstRun && moves.length > 0}>
        <LongList items={moves} label={words.moves(moves.length)}>
          {(move) => (
            <li>
              <Caption1>{`${index.entries[move.account]!.name}: ${strings.grading.move(move)}`}</Caption1>
            </li>
          )}
        </LongList>
      </Folded>
      <Folded title={words.expired(expired.length)} isShown={expired.length > 0}>
        <LongList items={expired} label={words.expired(expired.length)}>
          {({ accountName, grade, until, author, reason }) => (
            <li>
              <Caption1>{words.expiredMark(accountName ?? "", grade, until, `${author}: ${reason}`)}</Caption1>
            </li>
          )}
        </LongList>
      </Folded>
    </>
  );
}
