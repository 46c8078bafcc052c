import { Badge, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { RibbonStarRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { AccountGrade } from "../../domain/grading/gradeAccounts";
import { GRADING_PARTS } from "../../domain/grading/ruleBook";
import { type BusinessKind, GRADE_RULES } from "../../domain/grading/rules";
import { figuresIn } from "../../i18n/figures";
import { type Proposal, proposalOf } from "../../sheets/changes/proposal";
import { gradeEdits } from "../../sheets/gradeEdits";
import { gradesTab } from "../../sheets/reports/gradesTab";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { useAsOf } from "../hooks/useAsOf";
import { useGrades } from "../hooks/useGrades";
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
      <BookState>{(reading) => <Graded reading={reading} />}</BookState>
    </div>
  );
}

function Graded({ reading }: { readonly reading: WorkbookReading }) {
  const { book } = reading;
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.grading.view;
  const run = useProposal();
  const day = useAsOf(book);
  const { business, choose, ruleBook, rules, reckon } = useGrades(reading, day.asOf);
  const report = useMemo(() => reckon(), [reckon]);
  const graded = report.grades.filter((grade) => grade !== null).sort(byLabel);
  const edits = gradeEdits(report, book);
  const asTab = (): Proposal => {
    const tab = gradesTab(report, { strings, digits: book.moneyDigits, rules });
    const sheets = (nameOf: (wanted: string) => string) => [{ ...tab, sheetName: nameOf(tab.sheetName) }];
    return proposalOf({ code: "report", facts: { sheet: tab.sheetName } }, { sheets });
  };
  return (
    <>
      <Field label={words.business}>
        <Select value={business} onChange={(_, { value }) => choose(value as BusinessKind)}>
          {BUSINESSES.map((kind) => (
            <option key={kind} value={kind}>
              {strings.grading.businesses[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <AsOfField chosen={day} />
      <RulesInForce reading={ruleBook} parts={GRADING_PARTS} />
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

export const grading = { id: "grading", icon: RibbonStarRegular, Component: GradingView } as const;
