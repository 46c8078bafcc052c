import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { PlanAction } from "./action";
import { achievedOf } from "./rag";

/** A point of an audit of a subject (a dealer), as an audit tab has it. */
export interface AuditPoint {
  readonly subject: string | null;
  readonly point: string;
  readonly line: string | null;
  readonly highest: number | null;
  readonly score: number | null;
  readonly isMust: boolean;
  readonly isMet: boolean | null;
}

/** Where a chain from audit point to next audit breaks off. */
export type ChainBreak = "noAction" | "noMoney" | "noResult" | "noNextScore";

/** One point: its gap, what is done about it, what that costs and brings, and what the next audit says. */
export interface Chain {
  /** As the points given, from 0. */
  readonly point: number;
  readonly gap: number;
  readonly actions: readonly number[];
  readonly budget: Money;
  readonly spent: Money;
  readonly value: Money;
  /** The furthest of its actions' indicators; null where none has a result. */
  readonly achieved: number | null;
  /** The latest score after; null until it is audited again. */
  readonly after: number | null;
  /** Where it breaks off first; null when it is whole. */
  readonly brokenAt: ChainBreak | null;
}

/** Points that miss something, each with the actions of the same subject that name it; the largest gap first. */
export function auditChains(
  points: readonly AuditPoint[],
  actions: readonly (PlanAction & { readonly subject: string | null })[],
): Chain[] {
  const byPoint = new Map<string, number[]>();
  actions.forEach(({ subject, point, line }, at) => {
    if (point === null) return;
    const key = keyOf(subject, point, line);
    byPoint.set(key, [...(byPoint.get(key) ?? []), at]);
  });
  return points
    .flatMap((point, at): Chain[] => {
      const gap = gapOf(point);
      const found = byPoint.get(keyOf(point.subject, point.point, point.line)) ?? [];
      return gap > 0 || found.length > 0 ? [chainOf(at, gap, found, actions)] : [];
    })
    .sort((one, other) => other.gap - one.gap || one.point - other.point);
}

/** A must that is not met misses all its points. */
function gapOf({ highest, score, isMust, isMet }: AuditPoint): number {
  if (isMust && isMet === false) return highest ?? 1;
  return highest === null || score === null ? 0 : Math.max(0, highest - score);
}

function chainOf(point: number, gap: number, found: readonly number[], actions: readonly PlanAction[]): Chain {
  const taken = found.map((at) => actions[at]!).filter(({ status }) => status !== "dropped");
  const sum = (of: (action: PlanAction) => Money | null) =>
    money(taken.reduce((all, action) => all + (of(action) ?? 0), 0));
  const results = taken.flatMap((action) => achievedOf(action) ?? []);
  const after = taken.reduce<number | null>((last, action) => action.after ?? last, null);
  const broken: readonly (readonly [ChainBreak, boolean])[] = [
    ["noAction", taken.length === 0],
    ["noMoney", taken.every(({ budget, spent }) => budget === null && spent === null)],
    ["noResult", results.length === 0],
    ["noNextScore", after === null],
  ];
  return {
    point,
    gap,
    actions: found,
    budget: sum(({ budget }) => budget),
    spent: sum(({ spent }) => spent),
    value: sum(({ value }) => value),
    achieved: results.length === 0 ? null : Math.max(...results),
    after,
    brokenAt: broken.find(([, isBroken]) => isBroken)?.[0] ?? null,
  };
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts.map((part) => foldText(part ?? "")));
}
