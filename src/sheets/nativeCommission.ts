import type { CommissionPlan } from "../domain/commission";

/**
 * The commission of a plan in Excel's own functions, for a cell or a number: the same result as SALES.COMMISSION, and it
 * recalculates in any Excel. Marginal sums each tier's extra rate on what lies above it; whole looks the rate up.
 */
export function nativeCommission(amount: string, plan: CommissionPlan): string {
  const size = `ABS(${amount})`;
  const above = column(plan.tiers.map((tier) => tier.above));
  const base = plan.method === "whole" ? wholeTerm(size, above, plan) : marginalTerm(size, above, plan);
  return `=SIGN(${amount})*(${base}${bonusTerm(size, above, plan)})`;
}

function marginalTerm(size: string, above: string, { tiers }: CommissionPlan): string {
  const steps = tiers.map(({ rate }, at) => tidy(rate - (tiers[at - 1]?.rate ?? 0)));
  return `SUMPRODUCT((${size}>${above})*(${size}-${above})*${column(steps)})`;
}

function wholeTerm(size: string, above: string, { tiers, edge }: CommissionPlan): string {
  const rates = column(tiers.map(({ rate }) => rate));
  return `${size}*INDEX(${rates},MAX(1,SUMPRODUCT(--${reaches(size, edge, above)})))`;
}

/** The first tier is entered by the first cent, the others as the edge says. */
function bonusTerm(size: string, above: string, { tiers, edge }: CommissionPlan): string {
  if (tiers.every(({ bonus }) => bonus === 0)) return "";
  return `+SUMPRODUCT((${size}>0)*${reaches(size, edge, above)}*${column(tiers.map(({ bonus }) => bonus))})`;
}

/** Sums of cents in binary miss a threshold by a hair: they are compared to the sixth decimal, which no amount has. */
function reaches(size: string, edge: CommissionPlan["edge"], above: string): string {
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
