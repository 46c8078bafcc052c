import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";
import type { Band, Line, LineChartProps } from "./LineChart";

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
export function ChartTable({ title, lines, band, xLabel, xText, yText }: LineChartProps) {
  const styles = useStyles();
  const words = usePane().strings.pane;
  const first = mergeClasses(styles.cell, styles.first);
  const columns = columnsOf(lines, band);
  const places = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
  const every = Math.max(1, Math.floor(places.length / ROWS));
  const shown = places.filter((_, at) => at % every === every - 1 || at === places.length - 1);
  return (
    <details>
      <summary className={styles.summary}>{words.asTable}</summary>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={first}>
              {xLabel}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((x) => (
            <tr key={x}>
              <th scope="row" className={first}>
                {xText(x)}
              </th>
              {columns.map(({ name, values }) => (
                <td key={name} className={styles.cell}>
                  {values.has(x) ? yText(values.get(x)!) : "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A column a line, and two for the band; values by their x. */
function columnsOf(lines: readonly Line[], band: Band | undefined) {
  const ends = band
    ? [
        { name: band.lowName, values: new Map(band.points.map(({ x, low }) => [x, low])) },
        { name: band.highName, values: new Map(band.points.map(({ x, high }) => [x, high])) },
      ]
    : [];
  return [...lines.map(({ name, points }) => ({ name, values: new Map(points.map(({ x, y }) => [x, y])) })), ...ends];
}
