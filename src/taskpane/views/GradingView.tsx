import { Badge, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { RibbonStarRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { type AccountGrade, gradeAccounts, type GradingReport } from "../../domain/grading/gradeAccounts";
import { type BusinessKind, GRADE_RULES } from "../../domain/grading/rules";
import { figuresIn } from "../../i18n/figures";
import { type Proposal, proposalOf } from "../../sheets/changes/proposal";
import { gradeEdits } from "../../sheets/gradeEdits";
import { gradesTab } from "../../sheets/reports/gradesTab";
import type { SalesBook } from "../../sheets/salesBook";
import type { IsoDate } from "../../domain/kernel/date";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { RunButton } from "../components/RunButton";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { made, useProposal } from "../hooks/useProposal";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The tab has them all. */
const SHOWN = 50;
const BUSINESSES = Object.keys(GRADE_RULES) as BusinessKind[];

/** Every account's grade with its arithmetic; into the sheet's grade column, or as a tab of its own. */
function GradingView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{({ book }) => <Graded book={book} />}</BookState>
    </div>
  );
}

function Graded({ book }: { readonly book: SalesBook }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.grading.view;
  const [business, setBusiness] = useKept<BusinessKind>("grading.business", () => "foreignTrade");
  const run = useProposal();
  const day = useAsOf(book);
  const report = useMemo(() => reportOf(book, business, day.asOf), [book, business, day.asOf]);
  const graded = report.grades.filter((grade) => grade !== null).sort(byLabel);
  const edits = gradeEdits(report, book);
  const asTab = (): Proposal => {
    const tab = gradesTab(report, { strings, digits: book.moneyDigits, rules: GRADE_RULES[business] });
    const sheets = (nameOf: (wanted: string) => string) => [{ ...tab, sheetName: nameOf(tab.sheetName) }];
    return proposalOf({ code: "report", facts: { sheet: tab.sheetName } }, { sheets });
  };
  return (
    <>
      <Field label={words.business}>
        <Select value={business} onChange={(_, { value }) => setBusiness(() => value as BusinessKind)}>
          {BUSINESSES.map((kind) => (
            <option key={kind} value={kind}>
              {strings.grading.businesses[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <AsOfField chosen={day} />
      <Caption1 role="status">{words.count(graded.length, report.ungraded.length, SHOWN)}</Caption1>
      <div className={styles.buttons}>
        {edits.length > 0 && (
          <RunButton
            appearance="primary"
            isRunning={false}
            onRun={() =>
              void run.propose(made(proposalOf({ code: "grades", facts: { count: edits.length } }, { edits })))
            }
          >
            {words.writeColumn}
          </RunButton>
        )}
        {graded.length > 0 && (
          <RunButton isRunning={false} onRun={() => void run.propose(made(asTab()))}>
            {words.writeTab}
          </RunButton>
        )}
      </div>
      <ChangePreview run={run} />
      <ol className={styles.list} aria-label={strings.grading.sheet.name}>
        {graded.slice(0, SHOWN).map((grade) => (
          <GradeItem key={grade.account} grade={grade} digits={book.moneyDigits} />
        ))}
      </ol>
    </>
  );
}

function byLabel(one: AccountGrade, other: AccountGrade): number {
  return one.label < other.label ? -1 : one.label > other.label ? 1 : one.account - other.account;
}

function GradeItem({ grade, digits }: { readonly grade: AccountGrade; readonly digits: number }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <li aria-label={grade.name}>
      <div className={styles.head}>
        <Badge appearance="tint">{grade.label}</Badge>
        <Body1Strong>{grade.name}</Body1Strong>
      </div>
      <Caption1>{strings.grading.sentence(grade, figuresIn(strings.pane.locale, digits))}</Caption1>
    </li>
  );
}

function reportOf({ records }: SalesBook, business: BusinessKind, asOf: IsoDate): GradingReport {
  return gradeAccounts({
    accounts: records.accounts.rows,
    orders: records.orders.rows,
    invoices: records.invoices.rows,
    activities: records.activities.rows,
    opportunities: records.opportunities.rows,
    expenses: records.expenses.rows,
    inquiries: records.inquiries.rows,
    marks: [],
    scores: [],
    kept: [],
    rules: GRADE_RULES[business],
    asOf,
  });
}

export const grading = { id: "grading", icon: RibbonStarRegular, Component: GradingView } as const;
