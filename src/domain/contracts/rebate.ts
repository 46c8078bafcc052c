import { type Money, money, roundHalfAway } from "../kernel/money";
import { halfWidth } from "../kernel/readNumber";
import { type Ratio, ratio } from "../kernel/ratio";
import { type Measure, writtenAmounts } from "./writtenAmount";

/** From so much on, this share of everything comes back. */
export interface RebateTier {
  /** In whole units; 0: from the first on. */
  readonly from: number;
  /** Null where the words do not say what is counted. */
  readonly measure: Measure | null;
  readonly rate: Ratio;
}

const PERCENT = /(\d+(?:\.\d+)?)\s*%/g;
/** Where one tier ends and the next begins; a comma between digits is a number's own. */
const BETWEEN_TIERS = /[;\n、/]|,(?!\d{3})|,\s+|\band\b/;

/**
 * "2% from 100,000; 3% from 200,000", "满50万返2%，满100万返3%", "3%" or a cell's 0.03. Null where a part has no rate or
 * several amounts, or tiers share a threshold.
 */
export function readRebate(text: string | null): readonly RebateTier[] | null {
  if (text === null) return null;
  const plain = halfWidth(text).trim();
  if (/^0?\.\d+$/.test(plain)) return [{ from: 0, measure: null, rate: ratio(Number(plain)) }];
  const tiers = plain
    .split(BETWEEN_TIERS)
    .filter((part) => /\d/.test(part))
    .map(tierOf);
  const known = tiers.flatMap((tier) => tier ?? []).sort((one, other) => one.from - other.from);
  const isWhole = known.length > 0 && known.length === tiers.length;
  return isWhole && new Set(known.map(({ from }) => from)).size === known.length ? known : null;
}

function tierOf(part: string): RebateTier | null {
  const rates = [...part.matchAll(PERCENT)];
  const amounts = writtenAmounts(part);
  if (rates.length !== 1 || amounts.length > 1) return null;
  const [amount] = amounts;
  const rate = Number((Number(rates[0]![1]) / 100).toPrecision(15));
  return { from: amount?.value ?? 0, measure: amount?.measure ?? null, rate: ratio(rate) };
}

/** What was sold in the stretch that tiers are measured over: money in minor units, quantity as it was counted. */
export interface Sold {
  readonly money: Money;
  readonly quantity: number;
}

export interface Rebate {
  readonly rate: Ratio;
  /** The reached rate on everything sold, rounded to the minor unit. */
  readonly amount: Money;
  /** The next tier, and what is missing for it: minor units, or a quantity. */
  readonly next: { readonly tier: RebateTier; readonly measure: Measure; readonly missing: number } | null;
}

/** A tier is reached with its very amount; `usual` counts where a tier does not say what. */
export function rebateOn(tiers: readonly RebateTier[], sold: Sold, usual: Measure, digits: number): Rebate {
  const missing = ({ from, measure }: RebateTier) =>
    (measure ?? usual) === "money" ? roundHalfAway(from * 10 ** digits, 0) - sold.money : from - sold.quantity;
  const reached = tiers.filter((tier) => missing(tier) <= 0).at(-1);
  const next = tiers.find((tier) => missing(tier) > 0);
  const rate = reached?.rate ?? ratio(0);
  return {
    rate,
    amount: money(roundHalfAway(sold.money * rate, 0)),
    next: next ? { tier: next, measure: next.measure ?? usual, missing: missing(next) } : null,
  };
}
