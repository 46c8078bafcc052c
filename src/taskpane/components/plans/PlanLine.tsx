import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RowPlace } from "../../../sheets/salesBook";
import { CellLink } from "../CellLink";

const useStyles = makeStyles({
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

interface PlanLineProps {
  readonly title: string;
  readonly facts: readonly (string | null)[];
  readonly marks?: ReactNode;
  readonly place: RowPlace;
}

/** One row of a plan's tab, what is to be said of it, and the way there; an item of a list. */
export function PlanLine({ title, facts, marks, place: { sheet, row } }: PlanLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Body1Strong className={styles.text}>{title}</Body1Strong>
      <div className={styles.marks}>{marks}</div>
      <Caption1 className={styles.quiet}>{facts.filter((fact) => fact !== null).join(" · ")}</Caption1>
      <Caption1>
        <CellLink sheet={sheet} cells={`A${row}`} />
      </Caption1>
    </li>
  );
}
