import type { AccountGrade, GradingReport } from "../../../domain/grading/gradeAccounts";
import { scoresWanted } from "../../../domain/grading/scoresWanted";
import { map } from "../../../domain/kernel/result";
import { proposalOf } from "../../../sheets/changes/proposal";
import type { KeptReading } from "../../../sheets/tables/kept/decode";
import { readKept } from "../../../sheets/tables/kept/read";
import { keptParts } from "../../../sheets/tables/kept/write";
import type { ProposalRun } from "../../hooks/useProposal";
import { usePane } from "../../paneContext";
import { Folded } from "../Folded";
import { KeptInputs } from "../KeptInputs";
import { RunButton } from "../RunButton";

interface ScoreInputsProps {
  readonly report: GradingReport;
  /** The accounts whose scores are to be given. */
  readonly grades: readonly AccountGrade[];
  readonly kept: KeptReading;
  readonly run: ProposalRun;
}

/** The table of scores given by hand, and a row in it for each that is still to be given. */
export function ScoreInputs({ report, grades, kept, run }: ScoreInputsProps) {
  const { strings, workbook } = usePane();
  const words = strings.grading.score;
  const count = scoresWanted(grades, report.index, kept.records.gradeScores.rows).length;
  const list = async () => {
    const now = await readKept(workbook, ["gradeScores"], strings);
    return map(now, (fresh) => {
      const rows = scoresWanted(grades, report.index, fresh.records.gradeScores.rows);
      const title = { code: "gradeScores", facts: { count: rows.length } } as const;
      return proposalOf(title, keptParts({ gradeScores: rows }, fresh, strings));
    });
  };
  return (
    <Folded title={strings.kept.tabs.gradeScores.title}>
      <KeptInputs tab="gradeScores" kept={kept} run={run} />
      {count > 0 && (
        <RunButton isRunning={false} onRun={() => void run.propose(list)}>
          {words.list(count, grades.length)}
        </RunButton>
      )}
    </Folded>
  );
}
