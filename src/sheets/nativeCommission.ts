import type { CommissionPlan, TierEdge, TierMethod } from "../domain/commission";

/** A plan's columns as a formula names them: ranges of cells, or array constants. */
export interface TierColumns {
  readonly above: string;
  readonly rates: string;
  /** Each tier's rate less the one before it. */
  readonly steps: string;
  /** Null: no tier has a lump sum. */
  readonly bonuses: string | null;
  readonly method: TierMethod;
  readonly edge: TierEdge;
}

/**
 * The commission of a plan in Excel's own functions, for a cell or a number: the same result as SALES.COMMISSION, and it
 * recalculates in any Excel. Marginal sums each tier's extra rate on what lies above it; whole looks the rate up.
 */
export function nativeCommission(amount: string, plan: CommissionPlan): string {
  return `=${nativeTerm(amount, tierConstants(plan))}`;
}

/** The same without the leading "=", for the tiers of a sheet. */
export function nativeTerm(amount: string, tiers: TierColumns): string {
  const size = `ABS(${amount})`;
  const base = tiers.method === "whole" ? wholeTerm(size, tiers) : marginalTerm(size, tiers);
  return `SIGN(${amount})*(${base}${bonusTerm(size, tiers)})`;
}

/** The number of the tier that an amount reaches, from 1. */
export function nativeTier(amount: string, tiers: TierColumns): string {
  return `MAX(1,SUMPRODUCT(--${reaches(`ABS(${amount})`, tiers)}))`;
}

/** The lump sums of the tiers an amount has entered. */
export function nativeBonus(amount: string, tiers: TierColumns): string {
  return `SIGN(${amount})*(0${bonusTerm(`ABS(${amount})`, tiers)})`;
}

function tierConstants({ tiers, method, edge }: CommissionPlan): TierColumns {
  return {
    above: column(tiers.map(({ above }) => above)),
    rates: column(tiers.map(({ rate }) => rate)),
    steps: column(tiers.map(({ rate }, at) => tidy(rate - (tiers[at - 1]?.rate ?? 0)))),
    bonuses: tiers.every(({ bonus }) => bonus === 0) ? null : column(tiers.map(({ bonus }) => bonus)),
    method,
    edge,
  };
}

function marginalTerm(size: string, { above, steps }: TierColumns): string {
  return `SUMPRODUCT((${size}>${above})*(${size}-${above})*${steps})`;
}

function wholeTerm(size: string, tiers: TierColumns): string {
  return `${size}*INDEX(${tiers.rates},MAX(1,SUMPRODUCT(--${reaches(size, tiers)})))`;
}

/** The first tier is entered by the first cent, the others as the edge says. */
function bonusTerm(size: string, tiers: TierColumns): string {
  return tiers.bonuses === null ? "" : `+SUMPRODUCT((${size}>0)*${reaches(size, tiers)}*${tiers.bonuses})`;
}

/** Sums of cents in binary miss a threshold by a hair: they are compared to the sixth decimal, which no amount has. */
function reaches(size: string, { edge, above }: TierColumns): string {
  return `(ROUND(${size},6)${edge === "from" ? ">=" : ">"}${above})`;
}

function column(numbers: readonly number[]): string {
  return `{${numbers.join(";")}}`;
}

/** 0.03 − 0.02 is 0.01, not 0.009999999999999998. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The same plan as a SALES formula; what is the default is left out. */
export function salesCommission(amount: string, plan: CommissionPlan): string {
  const hasBonus = plan.tiers.some(({ bonus }) => bonus !== 0);
  const rows = plan.tiers.map(({ above, rate, bonus }) => (hasBonus ? [above, rate, bonus] : [above, rate]).join(","));
  const method = plan.method === "whole" ? `"whole"` : "";
  const edge = plan.edge === "from" ? `"from"` : "";
  const args = [amount, `{${rows.join(";")}}`, method, "", edge];
  while (args.at(-1) === "") args.pop();
  return `=SALES.COMMISSION(${args.join(",")})`;
}
