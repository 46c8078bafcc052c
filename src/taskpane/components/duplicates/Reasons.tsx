import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type Explanation, explainPair } from "../../../domain/duplicates/explain";
import { rowValues } from "../../../domain/duplicates/scan";
import type { Strings } from "../../../i18n/index";
import type { ScanAnswer } from "../../hooks/useDuplicates";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReasonsProps {
  readonly scan: ScanAnswer;
  readonly rows: readonly number[];
}

/** Why the rows of a group are thought one: each against the first, in a sentence. */
export function Reasons({ scan, rows }: ReasonsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [first, ...others] = rows;
  return (
    <ul className={styles.list} aria-label={strings.collisions.reasons}>
      {others.map((row) => (
        <li key={row}>
          <Caption1 className={styles.quiet}>{pairSentence(scan, first!, row, strings)}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** What speaks for, and against, two rows being one: the strongest first, and in what their names part. */
export function pairSentence({ scanned }: ScanAnswer, a: number, b: number, strings: Strings): string {
  const values = (row: number) => rowValues(scanned.columns, row, new Int32Array(scanned.columns.length));
  return explanationSentence(explainPair(scanned.model, values(a), values(b)), strings);
}

/** An explanation in words: the strongest first, and in what the names part. */
export function explanationSentence({ reasons, conflict }: Explanation, { duplicates }: Strings): string {
  const said = reasons.map(duplicates.reason);
  return duplicates.join(conflict ? [...said, duplicates.conflicts[conflict]] : said);
}
