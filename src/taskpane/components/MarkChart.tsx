import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWidth } from "../hooks/useWidth";
import { usePane } from "../paneContext";
import { roundTicks } from "./chartScale";
import { INK, useChartStyles } from "./chartStyles";

export const MARK_KINDS = ["high", "low", "losing"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One thing at its two measures. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly kind: MarkKind;
  /** Written beside it; null for the many small ones. */
  readonly number: number | null;
}

export interface MarkChartProps {
  readonly title: string;
  readonly note: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly marks: readonly Mark[];
  /** Where high begins on each axis; one that is not finite is not drawn. */
  readonly lines: { readonly x: number; readonly y: number };
  readonly kinds: { readonly [Kind in MarkKind]: string };
  readonly text: (value: number) => string;
}

const useStyles = makeStyles({
  sample: { width: "1em", height: "1em" },
  guide: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "4 3", ...INK },
  mark: { strokeWidth: tokens.strokeWidthThick, fill: tokens.colorNeutralBackground1, ...INK },
  high: { stroke: tokens.colorBrandForeground1 },
  low: { stroke: tokens.colorNeutralForeground3 },
  losing: { stroke: tokens.colorPaletteDarkOrangeForeground1 },
});

/** In CSS pixels; the width is the pane's. */
const BOX = { usualWidth: 270, height: 220, left: 42, right: 14, top: 10, bottom: 30 };
const STEPS = 4;
/** Shapes around 0, 0: told apart without colour. */
const SHAPES: { readonly [Kind in MarkKind]: string } = {
  high: "M-3.5 0A3.5 3.5 0 1 1 3.5 0A3.5 3.5 0 1 1 -3.5 0Z",
  low: "M-3 -3H3V3H-3Z",
  losing: "M0 -4L4 3H-4Z",
};

/** Things by two measures, numbered as in the list that follows, with the lines that part them. */
export function MarkChart(props: MarkChartProps) {
  const { title, note, kinds } = props;
  const styles = { ...useChartStyles(), ...useStyles() };
  const titleId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <Caption1 id={titleId}>{title}</Caption1>
      <Drawing {...props} />
      <div className={styles.legend} aria-hidden="true">
        {MARK_KINDS.map((kind) => (
          <Caption1 key={kind} className={styles.key}>
            <svg className={styles.sample} viewBox="-6 -6 12 12">
              <path className={mergeClasses(styles.mark, styles[kind])} d={SHAPES[kind]} />
            </svg>
            {kinds[kind]}
          </Caption1>
        ))}
      </div>
      <Caption1>{note}</Caption1>
    </figure>
  );
}

function Drawing({ title, axes, marks, lines, text }: MarkChartProps) {
  const styles = { ...useChartStyles(), ...useStyles() };
  const words = usePane().strings.pane;
  const [svg, width] = useWidth<SVGSVGElement>(BOX.usualWidth);
  const [right, bottom] = [width - BOX.right, BOX.height - BOX.bottom];
  const [xs, ys] = [rangeOf(marks.map(({ x }) => x)), rangeOf(marks.map(({ y }) => y))];
  const px = (x: number) => BOX.left + ((x - xs.least) / xs.width) * (right - BOX.left);
  const py = (y: number) => bottom - ((y - ys.least) / ys.width) * (bottom - BOX.top);
  return (
    <svg ref={svg} className={styles.svg} height={BOX.height} role="img" aria-label={words.marksOf(title, axes.x)}>
      {ys.ticks.map((y) => (
        <g key={y}>
          <line className={styles.grid} x1={BOX.left} x2={right} y1={py(y)} y2={py(y)} />
          <text className={styles.text} x={BOX.left - 4} y={py(y)} dominantBaseline="central" textAnchor="end">
            {text(y)}
          </text>
        </g>
      ))}
      {xs.ticks.map((x) => (
        <text key={x} className={styles.text} x={px(x)} y={bottom + 12} textAnchor="middle">
          {text(x)}
        </text>
      ))}
      <text className={styles.text} x={right} y={BOX.height - 4} textAnchor="end">
        {axes.x}
      </text>
      <path className={styles.axis} d={`M${BOX.left} ${BOX.top}V${bottom}H${right}`} />
      {lines.x <= xs.most && (
        <line className={styles.guide} x1={px(lines.x)} x2={px(lines.x)} y1={BOX.top} y2={bottom} />
      )}
      {lines.y <= ys.most && (
        <line className={styles.guide} x1={BOX.left} x2={right} y1={py(lines.y)} y2={py(lines.y)} />
      )}
      {/* The largest come first in the list and last on the paper, so that they lie above. */}
      {[...marks].reverse().map((mark) => (
        <g key={mark.number ?? `${mark.x} ${mark.y}`} transform={`translate(${px(mark.x)} ${py(mark.y)})`}>
          <path className={mergeClasses(styles.mark, styles[mark.kind])} d={SHAPES[mark.kind]} />
          <text className={styles.text} x={6} y={-3}>
            {mark.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** From nothing, or the least below it, to the most; ticks are round. */
function rangeOf(values: readonly number[]) {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const width = most - least || 1;
  const up = roundTicks(most, STEPS);
  const below = least < 0 ? roundTicks(-least, STEPS).map((tick) => -tick) : [];
  return { least, most, width, ticks: [...new Set([...below.filter((tick) => tick !== 0), ...up])] };
}
