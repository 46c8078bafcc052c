import { Caption1, Field, makeStyles, MessageBar, MessageBarBody, SearchBox, tokens } from "@fluentui/react-components";
import { RibbonStarRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { bestFirst } from "../../domain/grading/bestFirst";
import type { AccountGrade, GradingReport } from "../../domain/grading/gradeAccounts";
import type { AccountLink } from "../../domain/accountIndex";
import type { GradeMark } from "../../domain/grading/marks";
import { GRADING_PARTS } from "../../domain/grading/ruleBook";
import type { GivenScore } from "../../domain/grading/scores";
import { map, ok } from "../../domain/kernel/result";
import { foldText } from "../../domain/kernel/text";
import { type ChangeTitle, type Proposal, proposalOf } from "../../sheets/changes/proposal";
import { gradesProposal } from "../../sheets/gradeBook";
import { gradesTab } from "../../sheets/reports/gradesTab";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import type { SalesBook } from "../../sheets/salesBook";
import { readKept } from "../../sheets/tables/kept/read";
import type { KeptTable } from "../../sheets/tables/kept/tables";
import { type KeptAdditions, keptParts } from "../../sheets/tables/kept/write";
import type { KeptReading } from "../../sheets/tables/kept/decode";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { GradeItem } from "../components/grading/GradeItem";
import { GradeNotes } from "../components/grading/GradeNotes";
import { MethodFields } from "../components/grading/MethodFields";
import { ScoreInputs } from "../components/grading/ScoreInputs";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { useAsOf } from "../hooks/useAsOf";
import { useGrades } from "../hooks/useGrades";
import { type ProposalRun, useProposal } from "../hooks/useProposal";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});

/** The tab has them all. */
const SHOWN = 50;
const NO_GRADES = { code: "grades", facts: { count: 0 } } as const;

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
  const { strings, workbook } = usePane();
  const words = strings.grading.view;
  const run = useProposal();
  const day = useAsOf(book);
  const grades = useGrades(reading, day.asOf);
  const { ruleBook, rules, kept, reckon } = grades;
  const report = useMemo(() => reckon(), [reckon]);
  const graded = useMemo(() => report.grades.filter((grade) => grade !== null).sort(bestFirst), [report]);
  const writeGrades = async () => {
    const now = await readKept(workbook, ["gradeBook", "gradeMoves"], strings);
    return map(now, (fresh) => gradesProposal(report, book, fresh, strings) ?? proposalOf(NO_GRADES, {}));
  };
  const writeTab = () => {
    const tab = gradesTab(report, { strings, digits: book.moneyDigits, rules });
    const sheets: Proposal["sheets"] = (nameOf) => [{ ...tab, sheetName: nameOf(tab.sheetName) }];
    return ok(proposalOf({ code: "report", facts: { sheet: tab.sheetName } }, { sheets }));
  };
  return (
    <>
      <MethodFields {...grades} />
      <AsOfField chosen={day} />
      <RulesInForce reading={ruleBook} parts={GRADING_PARTS} />
      <Caption1 role="status">
        {words.count(graded.length, report.ungraded.length, SHOWN)} {report.source && words.sources[report.source]}
      </Caption1>
      <WhyNone report={report} />
      {graded.length > 0 && (
        <div className={styles.buttons}>
          <RunButton appearance="primary" isRunning={false} onRun={() => void run.propose(writeGrades)}>
            {words.writeGrades}
          </RunButton>
          <RunButton isRunning={false} onRun={() => void run.propose(writeTab)}>
            {words.writeTab}
          </RunButton>
        </div>
      )}
      <ChangePreview run={run} nothing={words.nothingMoved} />
      <GradeNotes {...{ report, book, kept }} />
      <GradeList {...{ report, graded, book, kept, run }} />
    </>
  );
}

/** Why nobody is graded by what they bought, where that is so, and what is missing. */
function WhyNone({ report: { source, index } }: { readonly report: GradingReport }) {
  const { view: words } = usePane().strings.grading;
  if (source !== null) return null;
  return (
    <MessageBar layout="multiline" intent="info">
      <MessageBarBody>{index.entries.length === 0 ? words.noAccounts : words.noSales}</MessageBarBody>
    </MessageBar>
  );
}

interface GradeListProps {
  readonly report: GradingReport;
  readonly graded: readonly AccountGrade[];
  readonly book: SalesBook;
  readonly kept: KeptReading;
  readonly run: ProposalRun;
}

/** The grades, best first, or those of the accounts that are looked for; each can be set, or scored, by hand. */
function GradeList({ report, graded, book, kept, run }: GradeListProps) {
  const styles = useStyles();
  const { strings, workbook } = usePane();
  const [wanted, setWanted] = useState("");
  const folded = foldText(wanted);
  const found = folded === "" ? graded : graded.filter(({ name }) => foldText(name).includes(folded));
  const { asOf, index } = report;
  const shown = found.slice(0, SHOWN);
  const keep = async (title: ChangeTitle, additions: KeptAdditions) => {
    const done = await run.write(async () => {
      const now = await readKept(workbook, Object.keys(additions) as KeptTable[], strings);
      return map(now, (fresh) => proposalOf(title, keptParts(additions, fresh, strings)));
    });
    return Boolean(done?.entry);
  };
  const titled = <Code extends string>(code: Code, { accountName }: AccountLink) =>
    ({ code, facts: { account: accountName ?? "" } }) as const;
  const mark = (made: GradeMark) => keep(titled("gradeMark", made), { gradeMarks: [made] });
  const score = (given: GivenScore) => keep(titled("gradeScore", given), { gradeScores: [given] });
  return (
    <>
      <Field label={strings.grading.view.find}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
          dismiss={{ "aria-label": strings.pane.functions.clear }}
        />
      </Field>
      {shown[0]?.computed.reason.method === "scorecard" && <ScoreInputs {...{ report, grades: shown, kept, run }} />}
      <ol className={styles.list} aria-label={strings.grading.sheet.name}>
        {shown.map((grade) => {
          const { id: accountId, rows } = index.entries[grade.account]!;
          const place = rows[0] === undefined ? null : book.records.accounts.places[rows[0]]!;
          const digits = book.moneyDigits;
          return (
            <GradeItem
              key={grade.account}
              {...{ grade, accountId, digits, asOf, place }}
              onMark={mark}
              onScore={score}
            />
          );
        })}
      </ol>
    </>
  );
}

export const grading = { id: "grading", icon: RibbonStarRegular, Component: GradingView } as const;
