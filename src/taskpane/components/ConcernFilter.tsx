import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface ConcernFilterProps<Concern extends string> {
  /** Its name for screen readers. */
  readonly label: string;
  /** In the order of the buttons. */
  readonly concerns: readonly Concern[];
  readonly counts: Readonly<Record<Concern, number>>;
  readonly only: Concern | null;
  readonly onPick: (only: Concern | null) => void;
  readonly wordOf: (concern: Concern) => string;
}

/** One button for each concern that something has; a second press shows all again. */
export function ConcernFilter<Concern extends string>(props: ConcernFilterProps<Concern>) {
  const { label, concerns, counts, only, onPick, wordOf } = props;
  const styles = useStyles();
  const words = usePane().strings.plans;
  return (
    <div className={styles.filter} role="group" aria-label={label}>
      {concerns
        .filter((concern) => counts[concern] > 0)
        .map((concern) => (
          <ToggleButton
            key={concern}
            size="small"
            checked={only === concern}
            onClick={() => onPick(only === concern ? null : concern)}
          >
            {words.withCount(wordOf(concern), counts[concern])}
          </ToggleButton>
        ))}
    </div>
  );
}
