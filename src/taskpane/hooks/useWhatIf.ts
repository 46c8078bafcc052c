import { type CommissionPlan, DEFAULT_TIERS, type Tier, type TierEdge, tierTable } from "../../domain/commission";
import type { Issue } from "../../domain/kernel/issue";
import { halfWidth, readNumber } from "../../domain/kernel/readNumber";
import { tierProblems } from "../../domain/tierCheck";
import type { Strings } from "../../i18n/index";
import { usePane } from "../paneContext";
import { useKept } from "./useKept";

export const TIER_FIELDS = ["above", "rate", "bonus"] as const;
export type TierField = (typeof TIER_FIELDS)[number];

/** A tier as it stands in the fields; the rate in percent, as people say it. */
export type TierTexts = { readonly id: number } & { readonly [Field in TierField]: string };

/** What the fields say; what cannot be read is left out. */
type TierRead = { readonly [Field in TierField]?: number };

interface Draft {
  readonly amount: string;
  readonly tiers: readonly TierTexts[];
  readonly edge: TierEdge;
}

/** Both readings of one tier table. */
export interface Plans {
  readonly marginal: CommissionPlan;
  readonly whole: CommissionPlan;
}

const START_AMOUNT = "6,000,000";
const NEXT_THRESHOLD = 1_000_000;
const NEXT_RATE_STEP = 0.01;

/** The state of the what-if: what the fields hold, what is wrong with them, and the plans they make. */
export function useWhatIf() {
  const words = usePane().strings.pane.whatIf;
  const [draft, change] = useKept("whatIf", usualDraft);
  const rows = draft.tiers.map(readTier);
  const changeTiers = (next: (tiers: readonly TierTexts[]) => readonly TierTexts[]) =>
    change((now) => ({ ...now, tiers: next(now.tiers) }));
  return {
    ...draft,
    rows,
    read: readNumber(draft.amount),
    amountIssues: fieldIssues(words.amount, draft.amount, readNumber(draft.amount)),
    tierIssues: tierIssues(draft.tiers, rows, words),
    plans: plansOf(rows, draft.edge),
    setAmount: (amount: string) => change((now) => ({ ...now, amount })),
    setEdge: (edge: TierEdge) => change((now) => ({ ...now, edge })),
    setTier: (id: number, text: Partial<TierTexts>) =>
      changeTiers((tiers) => tiers.map((tier) => (tier.id === id ? { ...tier, ...text } : tier))),
    addTier: () => changeTiers((tiers) => [...tiers, tierAfter(tiers)]),
    removeTier: (id: number) => changeTiers((tiers) => tiers.filter((tier) => tier.id !== id)),
    reset: () => change(({ amount }) => ({ ...usualDraft(), amount })),
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;

function usualDraft(): Draft {
  return { amount: START_AMOUNT, tiers: DEFAULT_TIERS.map(textsOf), edge: "upto" };
}

function textsOf({ above, rate, bonus }: Tier, id: number): TierTexts {
  const percent = Number((rate * 100).toPrecision(12));
  return { id, above: grouped(above), rate: String(percent), bonus: bonus === 0 ? "" : grouped(bonus) };
}

/** As `readNumber` takes it, whatever the pane's language. */
function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

function readTier({ above, rate, bonus }: TierTexts): TierRead {
  const read: { [Field in TierField]: number | undefined } = {
    above: readNumber(above),
    rate: readPercent(rate),
    bonus: bonus.trim() === "" ? 0 : readNumber(bonus),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** "2" and "2%" are both 2 %. */
function readPercent(text: string): number | undefined {
  const number = readNumber(text);
  if (number === undefined || halfWidth(text).trim().endsWith("%")) return number;
  return Number((number / 100).toPrecision(15));
}

function isWhole(row: TierRead): row is Tier {
  return TIER_FIELDS.every((field) => row[field] !== undefined);
}

function plansOf(rows: readonly TierRead[], edge: TierEdge): Plans | null {
  if (!rows.every(isWhole)) return null;
  const tiers = tierTable(rows, "tiers");
  if (!tiers.ok) return null;
  const plan = { tiers: tiers.value, edge };
  return { marginal: { ...plan, method: "marginal" }, whole: { ...plan, method: "whole" } };
}

function fieldIssues(argument: string, text: string, read: number | undefined): Issue[] {
  if (read !== undefined) return [];
  if (text.trim() === "") return [{ code: "argument_missing", argument }];
  return [{ code: "argument_unreadable", argument, wanted: "number", found: text }];
}

function tierIssues(tiers: readonly TierTexts[], rows: readonly TierRead[], words: Strings["pane"]["whatIf"]): Issue[] {
  const unreadable = tiers.flatMap((tier, at) =>
    TIER_FIELDS.flatMap((field) => fieldIssues(words.tierField(words[field], at + 1), tier[field], rows[at]![field])),
  );
  return [...unreadable, ...tierProblems(rows, words.tierTable)];
}

/** Twice the last threshold and one percent more: something to change, in the right order. */
function tierAfter(tiers: readonly TierTexts[]): TierTexts {
  const last = readTier(tiers.at(-1)!);
  const id = Math.max(...tiers.map((tier) => tier.id)) + 1;
  const above = last.above ? last.above * 2 : NEXT_THRESHOLD;
  return textsOf({ above, rate: (last.rate ?? 0) + NEXT_RATE_STEP, bonus: 0 }, id);
}
