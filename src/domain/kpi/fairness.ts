import { type CalendarPeriod, isInside, yearBefore } from "../calendarPeriod";
import { foldText } from "../kernel/text";
import type { KpiFacts } from "./facts";
import type { KpiRules } from "./rules";
import { readSales } from "./salesKpis";
import { targetsFor } from "./targets";

/** A rep's target beside what they have to reach it with. Shares are of the team, 0 to 1. */
export interface FairnessRow {
  readonly owner: string;
  readonly target: number;
  readonly targetShare: number;
  /** Last year's revenue in the same period, and the potential of their accounts; null where nobody has any. */
  readonly historyShare: number | null;
  readonly potentialShare: number | null;
  /** What the rules make of those and of an equal share. */
  readonly fairShare: number;
  readonly fairTarget: number;
  /** target ÷ fairTarget: above 1 more is asked than is fair. */
  readonly index: number;
  readonly isFair: boolean;
}

/** The revenue targets of the reps against their history, their accounts' potential and an equal share. */
export function fairness(facts: KpiFacts, period: CalendarPeriod, owners: readonly string[]): FairnessRow[] {
  const targetOf = targetsFor(facts, period);
  const targets = owners.map((owner) => targetOf(owner, "revenue") ?? 0);
  const total = sum(targets);
  if (total === 0) return [];
  const history = sharesOf(owners, historyOf(facts, period));
  const potential = sharesOf(owners, potentialOf(facts));
  return owners.map((owner, at) => {
    const bases = { history: history?.[at] ?? null, potential: potential?.[at] ?? null, equal: 1 / owners.length };
    const fairShare = weighted(bases, facts.rules);
    const fairTarget = total * fairShare;
    const index = fairTarget === 0 ? Infinity : targets[at]! / fairTarget;
    return {
      ...{ owner, fairShare, fairTarget, index },
      target: targets[at]!,
      targetShare: targets[at]! / total,
      historyShare: bases.history,
      potentialShare: bases.potential,
      isFair: Math.abs(index - 1) <= facts.rules.fairWithin,
    };
  });
}

type Bases = { readonly [Base in keyof KpiRules["fairness"]]: number | null };

/** Mean of the shares that are known, by their weights. */
function weighted(bases: Bases, { fairness: weights }: KpiRules): number {
  const known = (Object.keys(weights) as (keyof Bases)[]).filter((base) => bases[base] !== null);
  return sum(known.map((base) => weights[base] * bases[base]!)) / sum(known.map((base) => weights[base]));
}

function historyOf(facts: KpiFacts, period: CalendarPeriod): Map<string, number> {
  const before = yearBefore(period);
  const byOwner = new Map<string, number>();
  for (const { owner, amount, date } of readSales(facts).credits) {
    if (isInside(date, before)) addTo(byOwner, owner, amount);
  }
  return byOwner;
}

function potentialOf({ rows }: KpiFacts): Map<string, number> {
  const byOwner = new Map<string, number>();
  for (const { owner, potential } of rows.accounts) if (owner && potential) addTo(byOwner, owner, potential);
  return byOwner;
}

function addTo(byOwner: Map<string, number>, owner: string, value: number): void {
  const key = foldText(owner);
  byOwner.set(key, (byOwner.get(key) ?? 0) + value);
}

/** Null where there is nothing to share. */
function sharesOf(owners: readonly string[], byOwner: ReadonlyMap<string, number>): number[] | null {
  const values = owners.map((owner) => Math.max(0, byOwner.get(foldText(owner)) ?? 0));
  const total = sum(values);
  return total === 0 ? null : values.map((value) => value / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
