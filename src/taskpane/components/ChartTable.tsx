import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";
import type { LineChartProps } from "./LineChart";

/** Enough rows to follow the lines, few enough to be read out. */
const ROWS = 10;

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
  },
  first: { textAlign: "left", paddingLeft: 0 },
});

/** What the lines show, for those who would rather read figures. */
export function ChartTable({ title, lines, xLabel, xText, yText }: LineChartProps) {
  const styles = useStyles();
  const words = usePane().strings.pane;
  const first = mergeClasses(styles.cell, styles.first);
  const count = lines[0]!.points.length;
  const every = Math.max(1, Math.floor(count / ROWS));
  const shown = lines[0]!.points.map((_, at) => at).filter((at) => at % every === every - 1 || at === count - 1);
  return (
    <details>
      <summary className={styles.summary}>{words.asTable}</summary>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={first}>
              {xLabel}
            </th>
            {lines.map(({ name }) => (
              <th key={name} scope="col" className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((at) => (
            <tr key={at}>
              <th scope="row" className={first}>
                {xText(lines[0]!.points[at]!.x)}
              </th>
              {lines.map(({ name, points }) => (
                <td key={name} className={styles.cell}>
                  {yText(points[at]!.y)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
