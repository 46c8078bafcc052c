import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { GRADES } from "../../../domain/grading/grade";
import type { AccountGrade } from "../../../domain/grading/gradeAccounts";
import { GRADE_MARKS, type GradeMark } from "../../../domain/grading/marks";
import { addDays, type IsoDate, parseDate } from "../../../domain/kernel/date";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../paneContext";
import { RunButton } from "../RunButton";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A quarter, after which somebody should look again. */
const USUAL_DAYS = 90;

interface MarkFormProps {
  readonly grade: AccountGrade;
  readonly accountId: string | null;
  readonly asOf: IsoDate;
  /** Answers whether it was written. */
  readonly onMark: (mark: GradeMark) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is said of a mark; `made` is null until nothing is missing. */
function useMark({ grade, accountId, asOf }: Pick<MarkFormProps, "grade" | "accountId" | "asOf">) {
  const { author: own } = usePane();
  const [author, setAuthor] = useKept<string>("grading.author", () => own);
  const [said, setSaid] = useState({
    ...{ kind: "override" as GradeMark["kind"], grade: grade.letter as string, reason: "" },
    until: addDays(asOf, USUAL_DAYS) as string,
  });
  const say =
    (field: keyof typeof said) =>
    (_: unknown, { value }: { value: string }) =>
      setSaid({ ...said, [field]: value });
  const until = parseDate(said.until);
  const [reason, by] = [said.reason.trim(), author.trim()];
  const isWhole = reason !== "" && by !== "" && until !== null && until >= asOf;
  const set = said.kind === "override" ? said.grade : null;
  const made: GradeMark | null = isWhole
    ? { accountName: grade.name, accountId, kind: said.kind, grade: set, reason, author: by, until }
    : null;
  return { said, say, author, setAuthor, made };
}

/** A grade set by hand, or a strategic account: why, by whom, and until when. */
export function MarkForm({ onMark, onClose, ...about }: MarkFormProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.grading.mark;
  const { fields } = strings.kept.tables.gradeMarks;
  const { said, say, author, setAuthor, made } = useMark(about);
  const [isRunning, setRunning] = useState(false);
  const write = async (mark: GradeMark) => {
    setRunning(true);
    const isWritten = await onMark(mark);
    setRunning(false);
    if (isWritten) onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.title(about.grade.name)}>
      <Field label={fields.kind}>
        <Select value={said.kind} onChange={say("kind")}>
          {GRADE_MARKS.map((kind) => (
            <option key={kind} value={kind}>
              {strings.rules.choices[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {said.kind === "override" && (
        <Field label={fields.grade}>
          <Select value={said.grade} onChange={say("grade")}>
            {GRADES.map((letter) => (
              <option key={letter}>{letter}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={fields.reason} required>
        <Input value={said.reason} onChange={say("reason")} />
      </Field>
      <Field label={fields.author} required>
        <Input value={author} onChange={(_, { value }) => setAuthor(() => value)} />
      </Field>
      <Field label={fields.until} required hint={words.untilHint}>
        <Input type="date" value={said.until} onChange={say("until")} />
      </Field>
      <div className={styles.buttons}>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => made && void write(made)}>
          {words.write}
        </RunButton>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}
