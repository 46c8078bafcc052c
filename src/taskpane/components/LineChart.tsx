import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWidth } from "../hooks/useWidth";
import { usePane } from "../paneContext";
import { ChartTable } from "./ChartTable";
import { roundTicks } from "./chartScale";
import { INK, useChartStyles } from "./chartStyles";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line and, on it, the point to be pointed out, if any. */
export interface Line {
  readonly name: string;
  readonly isDashed: boolean;
  /** In rising order of x; a line need not have them all. */
  readonly points: readonly Point[];
  readonly mark?: Point;
}

/** What lies between two values at each x, as an area behind the lines. */
export interface Band {
  readonly lowName: string;
  readonly highName: string;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

export interface LineChartProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly band?: Band;
  readonly xLabel: string;
  /** Places named below the axis; round ones from 0 where none are given. */
  readonly xTicks?: readonly number[];
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
}

const useStyles = makeStyles({
  sample: { width: "2em", height: "1em" },
  line: { strokeWidth: tokens.strokeWidthThick, strokeLinejoin: "round", fill: "none", ...INK },
  solid: { stroke: tokens.colorBrandForeground1 },
  dashed: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeDasharray: "5 3" },
  mark: { fill: tokens.colorNeutralBackground1, strokeDasharray: "none" },
  band: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { fill: "none", stroke: "CanvasText" },
  },
  guide: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "1 3", ...INK },
});

/** In CSS pixels; the width is the pane's. */
const BOX = { usualWidth: 270, height: 140, left: 42, right: 14, top: 8, bottom: 18 };
const X_STEPS = 4;
const Y_STEPS = 4;
const MARK_SIZE = 3.5;

/** Lines told apart by dash and by the shape of their mark as well as by colour, with the same figures as a table. */
export function LineChart(props: LineChartProps) {
  const { title, lines } = props;
  const styles = { ...useChartStyles(), ...useStyles() };
  const words = usePane().strings.pane;
  const titleId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <Caption1 id={titleId}>{title}</Caption1>
      <Drawing {...props} label={words.chartOf(title, props.xLabel)} />
      <div className={styles.legend} aria-hidden="true">
        {lines.map((line) => (
          <Caption1 key={line.name} className={styles.key}>
            <svg className={styles.sample} viewBox="0 0 24 12">
              <path className={lineClass(styles, line)} d="M0 6H24" />
              {line.mark && <Mark line={line} x={12} y={6} />}
            </svg>
            {line.name}
          </Caption1>
        ))}
        {props.band && (
          <Caption1 className={styles.key}>
            <svg className={styles.sample} viewBox="0 0 24 12">
              <rect className={styles.band} width={24} height={12} />
            </svg>
            {props.band.lowName} – {props.band.highName}
          </Caption1>
        )}
      </div>
      <ChartTable {...props} />
    </figure>
  );
}

function Drawing(props: LineChartProps & { label: string }) {
  const { lines, band, label, xText, yText } = props;
  const styles = { ...useChartStyles(), ...useStyles() };
  const [svg, width] = useWidth<SVGSVGElement>(BOX.usualWidth);
  const right = width - BOX.right;
  const most = largest(props);
  const px = (x: number) => BOX.left + (x / most.x) * (right - BOX.left);
  const py = (y: number) => BOX.height - BOX.bottom - (y / most.y) * (BOX.height - BOX.top - BOX.bottom);
  const path = (points: readonly Point[]) =>
    points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${px(x).toFixed(1)} ${py(y).toFixed(1)}`).join("");
  const [above, below] = (["high", "low"] as const).map(
    (end) => band?.points.map((at) => ({ x: at.x, y: at[end] })) ?? [],
  );
  const marked = lines[0]?.mark;
  return (
    <svg ref={svg} className={styles.svg} height={BOX.height} role="img" aria-label={label}>
      {roundTicks(most.y, Y_STEPS).map((y) => (
        <g key={y}>
          <line className={styles.grid} x1={BOX.left} x2={right} y1={py(y)} y2={py(y)} />
          <text className={styles.text} x={BOX.left - 4} y={py(y)} dominantBaseline="central" textAnchor="end">
            {yText(y)}
          </text>
        </g>
      ))}
      {(props.xTicks ?? roundTicks(most.x, X_STEPS)).map((x) => (
        <text key={x} className={styles.text} x={px(x)} y={BOX.height - 5} textAnchor={x === most.x ? "end" : "middle"}>
          {xText(x)}
        </text>
      ))}
      {band && <path className={styles.band} d={`${path(above!)}${path(below!.reverse()).replace("M", "L")}Z`} />}
      <path className={styles.axis} d={`M${BOX.left} ${BOX.top}V${py(0)}H${right}`} />
      {marked && <line className={styles.guide} x1={px(marked.x)} x2={px(marked.x)} y1={BOX.top} y2={py(0)} />}
      {lines.map((line) => (
        <path key={line.name} className={lineClass(styles, line)} d={path(line.points)} />
      ))}
      {lines.map((line) => line.mark && <Mark key={line.name} line={line} x={px(line.mark.x)} y={py(line.mark.y)} />)}
    </svg>
  );
}

/** Where the axes end; 1 where everything is nothing. */
function largest({ lines, band }: LineChartProps): Point {
  const all = [
    ...lines.flatMap(({ points }) => points),
    ...(band?.points ?? []).map(({ x, high }) => ({ x, y: high })),
  ];
  const most = (of: (point: Point) => number) => all.reduce((top, point) => Math.max(top, of(point)), 0) || 1;
  return { x: most(({ x }) => x), y: most(({ y }) => y) };
}

/** A circle on the full line, a square on the dashed one. */
function Mark({ line, x, y }: { line: Line; x: number; y: number }) {
  const styles = { ...useChartStyles(), ...useStyles() };
  const className = mergeClasses(lineClass(styles, line), styles.mark);
  const side = 2 * MARK_SIZE;
  return line.isDashed ? (
    <rect className={className} x={x - MARK_SIZE} y={y - MARK_SIZE} width={side} height={side} />
  ) : (
    <circle className={className} cx={x} cy={y} r={MARK_SIZE} />
  );
}

function lineClass(styles: ReturnType<typeof useStyles>, { isDashed }: Line): string {
  return mergeClasses(styles.line, isDashed ? styles.dashed : styles.solid);
}
