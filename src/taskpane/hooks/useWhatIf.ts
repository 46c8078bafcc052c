import { useState } from "react";
import { type CommissionPlan, DEFAULT_TIERS, type TierEdge, tierTable } from "../../domain/commission";
import type { Issue } from "../../domain/kernel/issue";
import { readNumber } from "../../domain/kernel/readNumber";
import { tierProblems } from "../../domain/tierCheck";

/** A tier as it stands in the fields; the rate in percent, as people say it. */
export interface TierFields {
  readonly id: number;
  readonly above: string;
  readonly rate: string;
  readonly bonus: string;
}

const START_AMOUNT = "6,000,000";

let nextId = 0;

function fieldsOf(above: number, rate: number, bonus: number): TierFields {
  const percent = Number((rate * 100).toPrecision(12));
  return {
    id: nextId++,
    above: above.toLocaleString("en-US"),
    rate: String(percent),
    bonus: bonus === 0 ? "" : String(bonus),
  };
}

function usualTiers(): TierFields[] {
  return DEFAULT_TIERS.map(({ above, rate, bonus }) => fieldsOf(above, rate, bonus));
}

/** The state of the what-if: what the fields hold, and what they come to. */
export function useWhatIf() {
  const [amountText, setAmount] = useState(START_AMOUNT);
  const [fields, setFields] = useState(usualTiers);
  const [edge, setEdge] = useState<TierEdge>("upto");

  const amount = readNumber(amountText);
  const rows = fields.map(({ above, rate, bonus }) => ({
    above: readNumber(above),
    rate: readPercent(rate),
    bonus: bonus.trim() === "" ? 0 : readNumber(bonus),
  }));
  const readable = rows.every(
    ({ above, rate, bonus }) => above !== undefined && rate !== undefined && bonus !== undefined,
  );
  const issues: readonly Issue[] = readable ? tierProblems(rows as never, "tiers") : [];
  const tiers = readable ? tierTable(rows as never, "tiers") : null;
  const plan = tiers?.ok ? { tiers: tiers.value, edge } : null;

  return {
    amountText,
    amount,
    fields,
    rows,
    edge,
    issues,
    planWith: (method: CommissionPlan["method"]): CommissionPlan | null => plan && { ...plan, method },
    setAmount,
    setEdge,
    setTier: (id: number, change: Partial<TierFields>) =>
      setFields((tiersNow) => tiersNow.map((tier) => (tier.id === id ? { ...tier, ...change } : tier))),
    addTier: () => setFields((tiersNow) => [...tiersNow, nextTier(tiersNow.at(-1))]),
    removeTier: (id: number) => setFields((tiersNow) => tiersNow.filter((tier) => tier.id !== id)),
    reset: () => {
      setFields(usualTiers());
      setEdge("upto");
    },
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;

/** "2" and "2%" are both 2 %. */
function readPercent(text: string): number | undefined {
  const number = readNumber(text);
  if (number === undefined) return undefined;
  return text.trim().endsWith("%") || text.trim().endsWith("%") ? number : Number((number / 100).toPrecision(15));
}

/** Twice the last threshold and one percent more: something to change, in the right order. */
function nextTier(last: TierFields | undefined): TierFields {
  const above = readNumber(last?.above ?? "") ?? 0;
  const rate = readPercent(last?.rate ?? "") ?? 0;
  return last ? fieldsOf(above === 0 ? 1_000_000 : above * 2, rate + 0.01, 0) : fieldsOf(0, 0.02, 0);
}
