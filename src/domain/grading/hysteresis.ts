import type { IsoDate } from "../kernel/date";
import { type Grade, GRADES, reaches } from "./grade";
import { type GradeReason, type InvestmentReason, type MethodGrade } from "./reason";
import type { Hysteresis } from "./rules";

/** What the last run left: the grade by the method, and one that a value has begun to point to. */
export interface KeptBase {
  readonly method: GradeReason["method"];
  readonly base: string;
  readonly pending: Pending | null;
}

export interface Pending {
  readonly label: string;
  readonly since: IsoDate;
}

export interface Settled {
  readonly label: string;
  readonly pending: Pending | null;
  /** How far past the line the value is that did not move the grade; null where nothing was held back. */
  readonly heldAt: number | null;
}

/**
 * A grade moves when its value is far enough past the line, or when a run in a later month says the same again; until then
 * the kept one stands. A grade by another method moves at once, and so does one of an inquiry.
 */
export function settle(grade: MethodGrade, kept: KeptBase | null, rules: Hysteresis | null, asOf: IsoDate): Settled {
  const moved: Settled = { label: grade.label, pending: null, heldAt: null };
  if (!rules || !kept || kept.method !== grade.reason.method || kept.base === grade.label) return moved;
  const past = pastTheLine(grade.reason, kept.base);
  if (reaches(past, rules.margin)) return moved;
  const since = kept.pending?.label === grade.label ? kept.pending.since : asOf;
  if (monthOf(since) < monthOf(asOf)) return moved;
  return { label: kept.base, pending: { label: grade.label, since }, heldAt: past };
}

function monthOf(day: IsoDate): string {
  return day.slice(0, 7);
}

/** How far the value is past the kept grade, as a share of its line; Infinity where nothing is to be past of. */
function pastTheLine(reason: GradeReason, kept: string): number {
  if (reason.method === "inquiry" || reason.method === "written") return Infinity;
  if (reason.method === "investment") return pastOnTheMatrix(reason, kept);
  const from = kept[0] as Grade;
  if (reason.method === "abc") {
    const range = reason.classes[from];
    if (reason.shareBefore === null || from === "D" || !range) return Infinity;
    return past(reason.value, reason.value < range.smallest ? range.smallest : range.largest);
  }
  const [lower, upper] = [reason.cutoffs[GRADES.indexOf(from)], reason.cutoffs[GRADES.indexOf(from) - 1]];
  return past(reason.score, lower !== undefined && !reaches(reason.score, lower) ? lower : upper);
}

function past(value: number, line: number | undefined): number {
  return line === undefined || line === 0 ? Infinity : Math.abs(value / line - 1);
}

/** By the axis on which the account crossed; a B comes and goes with the result. */
function pastOnTheMatrix(reason: InvestmentReason, kept: string): number {
  const { expectedResult, resultLine, investment, investmentLine, policy } = reason;
  const wasHigh = kept.startsWith("A");
  const isHigh = resultLine !== null && expectedResult >= resultLine;
  const isSameResult = wasHigh === isHigh && kept !== "B" && policy !== "B";
  if (!isSameResult || investment === null) return past(expectedResult, resultLine ?? undefined);
  return past(investment, investmentLine ?? undefined);
}
