import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useOverview } from "../hooks/useOverview";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { RunState } from "./RunState";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** "2026-W47", "2026-W47 Lin Mei", "2026-11". */
const REPORT_NAME = /^\d{4}-(W\d{2}|\d{2})( .+)?$/;

/** The tabs of reports there are, the newest first, each a way to it. */
export function WrittenReports() {
  const styles = useStyles();
  const words = usePane().strings.salesReport.view;
  const { state, look } = useOverview();
  return (
    <Section title={words.existing}>
      <RunState state={state} onRetry={look}>
        {({ sheets }) => {
          const names = sheets.map(({ name }) => name).filter((name) => REPORT_NAME.test(name));
          if (names.length === 0) return <Caption1 className={styles.quiet}>{words.none}</Caption1>;
          return (
            <ul className={styles.list}>
              {names
                .sort()
                .reverse()
                .map((name) => (
                  <li key={name}>
                    <CellLink sheet={name} cells={null} />
                  </li>
                ))}
            </ul>
          );
        }}
      </RunState>
    </Section>
  );
}
