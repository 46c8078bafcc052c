import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AccountGrade } from "../../../domain/grading/gradeAccounts";
import type { GradeMark } from "../../../domain/grading/marks";
import type { GivenScore } from "../../../domain/grading/scores";
import type { IsoDate } from "../../../domain/kernel/date";
import { figuresIn } from "../../../i18n/figures";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { MarkForm } from "./MarkForm";
import { ScoreForm } from "./ScoreForm";

const useStyles = makeStyles({
  item: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface GradeItemProps {
  readonly grade: AccountGrade;
  readonly accountId: string | null;
  readonly digits: number;
  readonly asOf: IsoDate;
  /** The account's own row; null where it has none. */
  readonly place: RowPlace | null;
  readonly onMark: (mark: GradeMark) => Promise<boolean>;
  readonly onScore: (score: GivenScore) => Promise<boolean>;
}

/** An account's grade with its arithmetic, the way to its row, and to a grade or a score given by hand. */
export function GradeItem({ grade, accountId, digits, asOf, place, onMark, onScore }: GradeItemProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [entered, setEntered] = useState<"mark" | "score" | null>(null);
  const toggle = (form: "mark" | "score") => setEntered(entered === form ? null : form);
  const close = () => setEntered(null);
  const { reason } = grade.computed;
  const card = reason.method === "scorecard" ? reason : null;
  const canScore = card?.criteria.some(({ figure }) => figure === null) ?? false;
  return (
    <li aria-label={grade.name} className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint">{grade.label}</Badge>
        <Body1Strong>{grade.name}</Body1Strong>
      </div>
      <Caption1>{strings.grading.sentence(grade, figuresIn(strings.pane.locale, digits))}</Caption1>
      <div className={styles.head}>
        <Button size="small" aria-expanded={entered === "mark"} onClick={() => toggle("mark")}>
          {strings.grading.mark.open}
        </Button>
        {canScore && (
          <Button size="small" aria-expanded={entered === "score"} onClick={() => toggle("score")}>
            {strings.grading.score.open}
          </Button>
        )}
        {place && <CellLink sheet={place.sheet} cells={`A${place.row}`} />}
      </div>
      {entered === "mark" && <MarkForm {...{ grade, accountId, asOf, onMark }} onClose={close} />}
      {entered === "score" && card && <ScoreForm {...{ grade, card, accountId, asOf, onScore }} onClose={close} />}
    </li>
  );
}
