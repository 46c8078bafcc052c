import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sheets/dataCheck";
import type { Notation } from "../../sheets/reading/decoded";
import type { ColumnQuestion as Question } from "../../sheets/salesBook";
import { useSalesBook } from "../hooks/useSalesBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What only a person can say of a column, and its possible answers; nothing for any other finding. */
export function ColumnQuestion({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { strings, signals } = usePane();
  const { state, say } = useSalesBook();
  const words = strings.dataCheck;
  const questions = state.kind === "answer" ? state.reading.book.questions : [];
  const question = questions.find(
    ({ kind, sheet, column }) => kind === finding.kind && sheet === finding.sheet && column === finding.column,
  );
  if (!question) return null;
  const answer = async (said: Notation) => {
    const kept = await say(question, said);
    if (!kept.ok) signals.send({ kind: "issues", issues: kept.issues });
  };
  return (
    <div className={styles.answers} role="group" aria-label={words.kinds[question.kind].title}>
      <Caption1>{words.answer}</Caption1>
      {answersTo(question, words).map(([name, said]) => (
        <Button key={name} size="small" onClick={() => void answer(said)}>
          {name}
        </Button>
      ))}
    </div>
  );
}

function answersTo(
  question: Question,
  words: { readonly orders: Record<string, string>; readonly signs: Record<string, string> },
): readonly (readonly [string, Notation])[] {
  if (question.kind === "date_order") {
    return question.choices.map((dateOrder) => [words.orders[dateOrder]!, { dateOrder }] as const);
  }
  return question.choices.map((decimalSign) => [words.signs[decimalSign]!, { decimalSign }] as const);
}
