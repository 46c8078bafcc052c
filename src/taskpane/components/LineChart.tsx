import { makeStyles, tokens } from "@fluentui/react-components";

export interface Line {
  readonly name: string;
  readonly isDashed: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

interface LineChartProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly xLabel: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** A place on the x axis to be pointed out. */
  readonly mark: number;
}

const useStyles = makeStyles({
  svg: { width: "100%", height: "auto", display: "block" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1", fill: "none" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1", fill: "none" },
  text: { fill: tokens.colorNeutralForeground3, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  solid: { stroke: tokens.colorBrandForeground1, strokeWidth: "2", fill: "none" },
  dashed: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2", strokeDasharray: "6 3", fill: "none" },
  mark: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1", strokeDasharray: "2 2" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** In units of the drawing, which is scaled to the pane's width. */
const BOX = { width: 300, height: 150, left: 46, right: 8, top: 18, bottom: 22 };
const Y_STEPS = 4;
/** Rows of the table that a screen reader reads instead of the picture. */
const TABLE_ROWS = 8;

/** Lines told apart by dash as well as by colour, with a table for those who do not see them. */
export function LineChart({ title, lines, xLabel, xText, yText, mark }: LineChartProps) {
  const styles = useStyles();
  const all = lines.flatMap(({ points }) => points);
  const xMost = Math.max(...all.map(({ x }) => x));
  const yMost = Math.max(...all.map(({ y }) => y), 0) || 1;
  const px = (x: number) => BOX.left + (x / xMost) * (BOX.width - BOX.left - BOX.right);
  const py = (y: number) => BOX.height - BOX.bottom - (y / yMost) * (BOX.height - BOX.top - BOX.bottom);
  return (
    <>
      <svg className={styles.svg} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={title}>
        {Array.from({ length: Y_STEPS + 1 }, (_, at) => (yMost * at) / Y_STEPS).map((y) => (
          <g key={y}>
            <line className={styles.grid} x1={BOX.left} x2={BOX.width - BOX.right} y1={py(y)} y2={py(y)} />
            <text className={styles.text} x={BOX.left - 4} y={py(y) + 4} textAnchor="end">
              {yText(y)}
            </text>
          </g>
        ))}
        <path className={styles.axis} d={`M${BOX.left} ${BOX.top}V${py(0)}H${BOX.width - BOX.right}`} />
        {[0.5, 1].map((share) => (
          <text
            key={share}
            className={styles.text}
            x={px(xMost * share)}
            y={BOX.height - 6}
            textAnchor={share === 1 ? "end" : "middle"}
          >
            {xText(xMost * share)}
          </text>
        ))}
        <line className={styles.mark} x1={px(mark)} x2={px(mark)} y1={BOX.top} y2={py(0)} />
        {lines.map((line, at) => (
          <g key={line.name}>
            <path className={line.isDashed ? styles.dashed : styles.solid} d={path(line, px, py)} />
            <path className={line.isDashed ? styles.dashed : styles.solid} d={`M${BOX.left + 8 + at * 100} 8h18`} />
            <text className={styles.text} x={BOX.left + 30 + at * 100} y={12}>
              {line.name}
            </text>
          </g>
        ))}
      </svg>
      <ChartTable title={title} lines={lines} xLabel={xLabel} xText={xText} yText={yText} />
    </>
  );
}

/** What a screen reader reads in place of the picture. */
function ChartTable({ title, lines, xLabel, xText, yText }: Omit<LineChartProps, "mark">) {
  const styles = useStyles();
  return (
    <table className={styles.hidden}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{xLabel}</th>
          {lines.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows(lines).map((row) => (
          <tr key={row[0]!.x}>
            <th scope="row">{xText(row[0]!.x)}</th>
            {row.map(({ y }, at) => (
              <td key={at}>{yText(y)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function path({ points }: Line, px: (x: number) => number, py: (y: number) => number): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${px(x).toFixed(1)} ${py(y).toFixed(1)}`).join("");
}

function tableRows(lines: readonly Line[]): { x: number; y: number }[][] {
  const count = lines[0]?.points.length ?? 0;
  const every = Math.max(1, Math.floor(count / TABLE_ROWS));
  return Array.from({ length: Math.ceil(count / every) }, (_, at) => lines.map(({ points }) => points[at * every]!));
}
