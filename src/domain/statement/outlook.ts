import { periodOf } from "../calendarPeriod";
import { type CommissionPlan, commissionAdded, rateReached } from "../commission";
import type { IsoDate } from "../kernel/date";
import { amountOf, type Money, money, moneyOf } from "../kernel/money";
import { type Ledger, withoutBonuses } from "./ledger";
import type { CommissionRulesOn } from "./rules";
import { type Statement, sumOf } from "./statement";

/** What the rep's next order under the usual tiers would bring, where the climb stands on a day. */
export interface NextOrder {
  readonly climb: string;
  readonly sold: Money;
  readonly rate: number;
  /** What is still to be sold to leave the tier, and the rate beyond; null in the top tier. */
  readonly nextTier: { readonly missing: Money; readonly rate: number } | null;
  readonly brings: readonly { readonly amount: Money; readonly commission: Money; readonly bonus: Money }[];
}

export function nextOrder(
  ledger: Ledger,
  amounts: readonly Money[],
  asOf: IsoDate,
  rulesOn: CommissionRulesOn,
  digits: number,
): NextOrder {
  const { from, label } = periodOf(rulesOn(asOf).accumulates, asOf);
  const { plan } = rulesOn(from);
  const climbed = ledger.lines.filter((line) => line.climb === label && line.plan === "" && line.credit.date <= asOf);
  const sold = climbed.at(-1)?.after ?? money(0);
  const beyond = plan.tiers.find(({ above }) => above > amountOf(sold, digits));
  const plain = withoutBonuses(plan);
  const brings = amounts.map((amount) => {
    const commission = added(amount, sold, plain, digits);
    return { amount, commission, bonus: money(added(amount, sold, plan, digits) - commission) };
  });
  return {
    ...{ climb: label, sold, brings },
    rate: rateReached(amountOf(sold, digits), plan),
    nextTier: beyond ? { missing: money(moneyOf(beyond.above, digits) - sold), rate: beyond.rate } : null,
  };
}

function added(amount: Money, sold: Money, plan: CommissionPlan, digits: number): Money {
  return moneyOf(commissionAdded(amountOf(amount, digits), amountOf(sold, digits), plan), digits);
}

/** One row a rep, and their sum. */
export interface TeamSummary {
  readonly reps: readonly TeamRow[];
  readonly total: Omit<TeamRow, "owner">;
}

export interface TeamRow {
  readonly owner: string;
  /** What the commission is reckoned on. */
  readonly sold: Money;
  readonly basePay: Money;
  readonly commission: Money;
  readonly withheld: Money;
  readonly bonus: Money;
  readonly adjustments: Money;
  readonly draw: Money;
  readonly total: Money;
  readonly readings: Statement["readings"];
}

export function teamSummary(statements: readonly Statement[]): TeamSummary {
  const reps = statements.map(teamRow);
  const sum = (of: (row: TeamRow) => Money) => sumOf(reps.map(of));
  return {
    reps,
    total: {
      sold: sum((row) => row.sold),
      basePay: sum((row) => row.basePay),
      commission: sum((row) => row.commission),
      withheld: sum((row) => row.withheld),
      bonus: sum((row) => row.bonus),
      adjustments: sum((row) => row.adjustments),
      draw: sum((row) => row.draw),
      total: sum((row) => row.total),
      readings: { marginal: sum((row) => row.readings.marginal), whole: sum((row) => row.readings.whole) },
    },
  };
}

function teamRow(statement: Statement): TeamRow {
  const { owner, lines, basePay, commission, withheld, tierBonus, yearBonus, adjustments, draw, total, readings } =
    statement;
  return {
    ...{ owner, commission, withheld, total, readings },
    sold: sumOf(lines.map(({ credit }) => credit.amount)),
    basePay: basePay.amount,
    bonus: money(tierBonus + (yearBonus?.amount ?? 0)),
    adjustments: adjustments.amount,
    draw: draw?.amount ?? money(0),
  };
}
