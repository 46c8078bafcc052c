import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, HistoryRegular } from "@fluentui/react-icons";
import { EmptyState } from "../components/EmptyState";
import { HistoryItem } from "../components/HistoryItem";
import { RunState } from "../components/RunState";
import { useHistory } from "../hooks/useHistory";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  again: { justifySelf: "end" },
});

/** Every change the add-in made in this workbook, the newest first. */
function HistoryView() {
  const styles = useStyles();
  const words = usePane().strings.changes.history;
  const { state, look, step, last, change } = useHistory();
  return (
    <div className={styles.view}>
      <Button
        className={styles.again}
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        aria-label={words.refresh}
        title={words.refresh}
        onClick={look}
      />
      <RunState state={state} onRetry={look}>
        {({ entries, dropped }) =>
          entries.length === 0 ? (
            <EmptyState title={words.empty} hint={words.emptyHint} />
          ) : (
            <>
              <ul className={styles.list}>
                {entries.map((entry) => (
                  <HistoryItem
                    key={entry.id}
                    entry={entry}
                    step={step}
                    last={last?.id === entry.id ? last.done : null}
                    onChange={(which) => void change(entry, which)}
                  />
                ))}
              </ul>
              {dropped > 0 && <Caption1 className={styles.quiet}>{words.dropped(dropped)}</Caption1>}
            </>
          )
        }
      </RunState>
    </div>
  );
}

export const history = { id: "history", icon: HistoryRegular, Component: HistoryView } as const;
