import { Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { PERIOD_KINDS } from "../../domain/calendarPeriod";
import type { PeriodChoice } from "../hooks/usePeriod";
import { usePane } from "../paneContext";
import { ChoiceRow } from "./ChoiceRow";

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** A month, quarter, half-year or year, and the ones before and after it. */
export function PeriodPicker({ period, choose, step }: PeriodChoice) {
  const styles = useStyles();
  const words = usePane().strings.statement.picker;
  return (
    <>
      <ChoiceRow
        label={words.label}
        choices={PERIOD_KINDS}
        nameOf={(kind) => words.kinds[kind]}
        value={period.kind}
        onChoose={choose}
      />
      <div className={styles.steps}>
        <Button size="small" icon={<ChevronLeftRegular />} aria-label={words.before} onClick={() => step(-1)} />
        <Body1Strong aria-live="polite">{period.label}</Body1Strong>
        <Button size="small" icon={<ChevronRightRegular />} aria-label={words.after} onClick={() => step(1)} />
      </div>
    </>
  );
}
