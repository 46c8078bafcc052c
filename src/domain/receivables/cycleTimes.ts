import { daysBetween, type IsoDate } from "../kernel/date";
import { CASH_STEPS, type CashStep, type OrderToCash } from "./orderToCash";

/** Days a step took from the one before that has a day, over all orders: how many, the middle one, and the longest. */
export interface CycleTime {
  readonly step: CashStep;
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

export function cycleTimes(lines: readonly OrderToCash[]): readonly CycleTime[] {
  const taken = new Map<CashStep, number[]>(CASH_STEPS.map((step) => [step, []]));
  for (const { steps, isCancelled: called } of lines) {
    let before: IsoDate | null = null;
    for (const step of called ? [] : CASH_STEPS) {
      const { actual } = steps[step];
      if (actual === null) continue;
      if (before !== null) taken.get(step)!.push(daysBetween(before, actual));
      before = actual;
    }
  }
  return [...taken].flatMap(([step, days]) => {
    if (days.length === 0) return [];
    days.sort((a, b) => a - b);
    return [{ step, count: days.length, median: days[(days.length - 1) >> 1]!, longest: days.at(-1)! }];
  });
}
