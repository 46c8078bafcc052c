import type { Band, Line } from "./LineChart";
import { LineChart } from "./LineChart";

interface MonthChartProps {
  readonly title: string;
  readonly xLabel: string;
  /** "2026-07", oldest first; the x of a point is a place among them. */
  readonly months: readonly string[];
  readonly lines: readonly Line[];
  readonly band?: Band;
  readonly yText: (y: number) => string;
}

/** So many months have their name below the axis. */
const NAMED = 3;

/** Lines over the months of a calendar; nothing where nothing rises above 0. */
export function MonthChart({ months, ...chart }: MonthChartProps) {
  if (!chart.lines.some(({ points }) => points.some(({ y }) => y > 0))) return null;
  const last = months.length - 1;
  const xTicks = [...new Set(Array.from({ length: NAMED + 1 }, (_, at) => Math.round((at / NAMED) * last)))];
  return <LineChart {...chart} xTicks={xTicks} xText={(x) => months[x] ?? ""} />;
}
