import { Caption1, makeStyles } from "@fluentui/react-components";
import { accountOf, type AccountEntry, NO_ACCOUNT } from "../../../domain/accountIndex";
import type { IsoDate } from "../../../domain/kernel/date";
import { figuresIn } from "../../../i18n/figures";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { useGrades } from "../../hooks/useGrades";
import { usePane } from "../../paneContext";
import { Reckoned } from "../Reckoned";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere", minWidth: 0 } });

interface GradeLineProps {
  readonly entry: AccountEntry;
  readonly reading: WorkbookReading;
  readonly asOf: IsoDate;
}

/** Its grade by the rules in force, with the arithmetic; all accounts are graded once, since they are ranked together. */
export function GradeLine({ entry, reading, asOf }: GradeLineProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { reckon } = useGrades(reading, asOf);
  const { orders, activities, invoices } = reading.book.records;
  const rowCount = orders.rows.length + activities.rows.length + invoices.rows.length;
  return (
    <Reckoned rowCount={rowCount} work={reckon}>
      {(report) => {
        const at = accountOf(report.index, { accountId: entry.id, accountName: entry.name });
        const grade = at === NO_ACCOUNT ? null : (report.grades[at] ?? null);
        if (grade === null) return <Caption1>{strings.accountCard.noGrade}</Caption1>;
        const figures = figuresIn(strings.pane.locale, reading.book.moneyDigits);
        return <Caption1 className={styles.text}>{strings.grading.sentence(grade, figures)}</Caption1>;
      }}
    </Reckoned>
  );
}
