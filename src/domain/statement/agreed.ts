import type { IsoDate } from "../kernel/date";
import type { CommissionRulesOn, Draw, Split, Territory } from "./rules";

/** The rules with what is agreed apart from the rule book: shares of documents, regions, and the draw of a day. */
export function withAgreed(
  rulesOn: CommissionRulesOn,
  splits: readonly Split[],
  draws: readonly Draw[],
  territories: readonly Territory[],
): CommissionRulesOn {
  const byDay = [...draws].sort((one, other) => (one.from < other.from ? -1 : 1));
  return (day) => ({ ...rulesOn(day), splits, territories, draw: drawOn(byDay, day) });
}

/** The last that has begun; before the first the first, whose own day says that it has not begun. */
function drawOn(byDay: readonly Draw[], day: IsoDate): Draw | null {
  return byDay.filter(({ from }) => from <= day).at(-1) ?? byDay[0] ?? null;
}
