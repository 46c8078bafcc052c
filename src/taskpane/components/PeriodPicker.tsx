import { Body1Strong, Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { PERIOD_KINDS, type PeriodKind } from "../../domain/calendarPeriod";
import type { PeriodChoice } from "../hooks/usePeriod";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  kinds: { flexWrap: "wrap" },
});

/** A month, quarter, half-year or year, and the ones before and after it. */
export function PeriodPicker({ period, choose, step }: PeriodChoice) {
  const styles = useStyles();
  const words = usePane().strings.statement.picker;
  return (
    <>
      <RadioGroup
        layout="horizontal"
        className={styles.kinds}
        aria-label={words.label}
        value={period.kind}
        onChange={(_, { value }) => choose(value as PeriodKind)}
      >
        {PERIOD_KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
      <div className={styles.steps}>
        <Button size="small" icon={<ChevronLeftRegular />} aria-label={words.before} onClick={() => step(-1)} />
        <Body1Strong aria-live="polite">{period.label}</Body1Strong>
        <Button size="small" icon={<ChevronRightRegular />} aria-label={words.after} onClick={() => step(1)} />
      </div>
    </>
  );
}
