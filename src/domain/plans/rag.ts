import { daysBetween, type IsoDate } from "../kernel/date";
import type { PlanAction } from "./action";

export type Rag = "G" | "A" | "R";

/** How far the day may be ahead of the progress before an action is at risk. */
export const PACE_TOLERANCE = 0.15;

/**
 * The light of an action on a day, as the tab itself reckons it: done is green; past its last day red; without a last day,
 * or with a progress more than 0.15 behind the part of its time that is gone, amber; else green. Dropped has none.
 */
export function ragOf({ status, start, due, progress }: PlanAction, asOf: IsoDate): Rag | null {
  if (status === "dropped") return null;
  if (status === "done") return "G";
  if (due === null) return "A";
  if (asOf > due) return "R";
  if (start === null || asOf <= start) return "G";
  const gone = daysBetween(start, asOf) / daysBetween(start, due);
  return (progress ?? 0) < gone - PACE_TOLERANCE ? "A" : "G";
}

/** How far the indicator has come from its baseline to its goal, also where less is better; null where that says nothing. */
export function achievedOf({
  baseline,
  goal,
  actual,
}: Pick<PlanAction, "baseline" | "goal" | "actual">): number | null {
  const from = baseline ?? 0;
  return goal === null || actual === null || goal === from ? null : (actual - from) / (goal - from);
}

/** Value per unit of cost; null without a cost or a value. */
export function valuePerCostOf({ budget, value }: Pick<PlanAction, "budget" | "value">): number | null {
  return budget === null || budget === 0 || value === null ? null : value / budget;
}

/** weight × gap ÷ highest points, times value per cost where both are known; null without an audit point's figures. */
export function priorityOf(action: PlanAction): number | null {
  const { weight, highest, before, target } = action;
  if (!highest || target === null) return null;
  return (((weight ?? 0) * (target - (before ?? 0))) / highest) * (valuePerCostOf(action) ?? 1);
}
