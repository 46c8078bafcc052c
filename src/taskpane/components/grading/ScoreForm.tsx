import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AccountGrade } from "../../../domain/grading/gradeAccounts";
import type { ScorecardReason } from "../../../domain/grading/reason";
import type { Criterion } from "../../../domain/grading/rules";
import type { GivenScore } from "../../../domain/grading/scores";
import type { IsoDate } from "../../../domain/kernel/date";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../paneContext";
import { RunButton } from "../RunButton";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const MARKS = [5, 4, 3, 2, 1];
const MIDDLE = 3;

interface ScoreFormProps {
  readonly grade: AccountGrade;
  readonly card: ScorecardReason;
  readonly accountId: string | null;
  readonly asOf: IsoDate;
  /** Answers whether it was written. */
  readonly onScore: (score: GivenScore) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is said of a score; `made` is null until nothing is missing. */
function useScore({ grade, card, accountId, asOf }: Pick<ScoreFormProps, "grade" | "card" | "accountId" | "asOf">) {
  const { author: own } = usePane();
  const [author, setAuthor] = useKept<string>("grading.author", () => own);
  const open = card.criteria.filter(({ figure }) => figure === null).map(({ criterion }) => criterion);
  const [criterion, setCriterion] = useState<Criterion>(open[0]!);
  const [score, setScore] = useState(MIDDLE);
  const [reason, setReason] = useState("");
  const [why, by] = [reason.trim(), author.trim()];
  const about = { accountName: grade.name, accountId, criterion, score, date: asOf };
  const made: GivenScore | null = why !== "" && by !== "" ? { ...about, reason: why, author: by } : null;
  return { open, criterion, setCriterion, score, setScore, reason, setReason, author, setAuthor, made };
}

/** One criterion scored by hand, among those the sheets tell nothing of: what the marks mean, why, and by whom. */
export function ScoreForm({ onScore, onClose, ...about }: ScoreFormProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { criteria, score: words, mark } = strings.grading;
  const { fields } = strings.kept.tables.gradeScores;
  const said = useScore(about);
  const [isRunning, setRunning] = useState(false);
  const write = async (score: GivenScore) => {
    setRunning(true);
    const isWritten = await onScore(score);
    setRunning(false);
    if (isWritten) onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.title(about.grade.name)}>
      <Field label={fields.criterion}>
        <Select value={said.criterion} onChange={(_, { value }) => said.setCriterion(value as Criterion)}>
          {said.open.map((each) => (
            <option key={each} value={each}>
              {criteria[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={fields.score} hint={words.anchors[said.criterion]}>
        <Select value={said.score} onChange={(_, { value }) => said.setScore(Number(value))}>
          {MARKS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={fields.reason} required>
        <Input value={said.reason} onChange={(_, { value }) => said.setReason(value)} />
      </Field>
      <Field label={fields.author} required>
        <Input value={said.author} onChange={(_, { value }) => said.setAuthor(() => value)} />
      </Field>
      <div className={styles.buttons}>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => said.made && void write(said.made)}>
          {words.write}
        </RunButton>
        <Button onClick={onClose}>{mark.cancel}</Button>
      </div>
    </div>
  );
}
