import { type CalendarPeriod, periodOf, shiftPeriod } from "../calendarPeriod";
import { addDays, daysBetween, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { type Result, then } from "../kernel/result";
import { type Aging, ageItems, overdueAmount } from "./aging";
import { collectionEffectiveness, collectionRate, countbackDso, type SalesPeriod, simpleDso } from "./collection";
import { type Ledger, type LedgerEntry, openItems } from "./ledger";
import type { ReceivablesRules } from "./rules";

/** How well receivables were turned into money, on a day and in the period that ends with it. */
export interface ReceivablesMeasures {
  readonly asOf: IsoDate;
  readonly aging: Aging;
  readonly overdue: Money;
  /** Overdue ÷ total; none where nothing is open. */
  readonly overdueShare: Result<number>;
  readonly dso: Result<number>;
  readonly countbackDso: Result<number>;
  readonly bestDso: Result<number>;
  /** Average days delinquent: DSO less best possible DSO. */
  readonly daysDelinquent: Result<number>;
}

export interface PeriodMeasures extends ReceivablesMeasures {
  readonly period: CalendarPeriod;
  readonly sales: Money;
  /** Collected of what fell due in the period, by its last day. */
  readonly collectionRate: Result<number>;
  /** Of what fell due, what came in no later than its due date. */
  readonly withinTerms: Result<number>;
  readonly effectiveness: Result<number>;
}

const COUNTBACK_MONTHS = 24;

export function measuresOn(ledger: Ledger, asOf: IsoDate, rules: ReceivablesRules): ReceivablesMeasures {
  const aging = ageItems(openItems(ledger, asOf), rules.bucketEdges);
  const overdue = overdueAmount(aging);
  const sales = salesBetween(ledger.entries, addDays(asOf, 1 - rules.dsoDays), asOf);
  const dso = simpleDso(aging.total, sales, rules.dsoDays);
  const bestDso = simpleDso(currentOf(aging), sales, rules.dsoDays);
  return {
    asOf,
    aging,
    overdue,
    dso,
    bestDso,
    overdueShare: collectionRate(aging.total, overdue),
    countbackDso: countbackDso(aging.total, salesMonths(ledger.entries, asOf)),
    daysDelinquent: then(dso, (all) => then(bestDso, (best) => ({ ok: true, value: all - best }))),
  };
}

/** What is not overdue; a credit lowers it, as it lowers what will be paid. */
function currentOf({ notDue, noDueDate, unapplied }: Aging): Money {
  return money(notDue.amount + noDueDate.amount + unapplied.amount);
}

/** Billed in a stretch, credit notes taken off. */
export function salesBetween(entries: readonly LedgerEntry[], from: IsoDate, to: IsoDate): Money {
  let sum = 0;
  for (const { issuedOn, amount } of entries) {
    if (issuedOn !== null && from <= issuedOn && issuedOn <= to) sum += amount;
  }
  return money(sum);
}

/** Sales by calendar month, oldest first, the running month with its days so far. */
function salesMonths(entries: readonly LedgerEntry[], asOf: IsoDate): readonly SalesPeriod[] {
  const byMonth = new Map<string, number>();
  for (const { issuedOn, amount } of entries) {
    if (issuedOn === null || issuedOn > asOf) continue;
    const month = issuedOn.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amount);
  }
  const running = periodOf("month", asOf);
  const first = [...byMonth.keys()].sort()[0];
  const months: SalesPeriod[] = [];
  for (let back = 0; back < COUNTBACK_MONTHS; back++) {
    const month = shiftPeriod(running, -back);
    if (first === undefined || month.label < first) break;
    const to = back === 0 ? asOf : month.to;
    months.unshift({ sales: byMonth.get(month.label) ?? 0, days: daysBetween(month.from, to) + 1 });
  }
  return months;
}

/** A line of the monthly trend per period, each as it was on its last day; the running one as it is on `asOf`. */
export function receivablesTrend(
  ledger: Ledger,
  asOf: IsoDate,
  months: number,
  rules: ReceivablesRules,
): readonly PeriodMeasures[] {
  const running = periodOf("month", asOf);
  const periods = Array.from({ length: months }, (_, at) => shiftPeriod(running, at + 1 - months));
  let beginning = ageItems(openItems(ledger, addDays(periods[0]!.from, -1)), rules.bucketEdges).total;
  return periods.map((period) => {
    const measures = measuresIn(ledger, period, asOf, beginning, rules);
    beginning = measures.aging.total;
    return measures;
  });
}

function measuresIn(
  ledger: Ledger,
  period: CalendarPeriod,
  asOf: IsoDate,
  beginning: Money,
  rules: ReceivablesRules,
): PeriodMeasures {
  const end = period.to < asOf ? period.to : asOf;
  const measures = measuresOn(ledger, end, rules);
  const sales = salesBetween(ledger.entries, period.from, end);
  const due = collectedOfDue(ledger.entries, period.from, end);
  return {
    ...measures,
    period,
    sales,
    collectionRate: collectionRate(due.due, due.collected),
    withinTerms: collectionRate(due.due, due.inTime),
    effectiveness: collectionEffectiveness({
      beginning,
      sales,
      endTotal: measures.aging.total,
      endCurrent: currentOf(measures.aging),
    }),
  };
}

/** What fell due in a stretch, what of it had come in by its end, and what by its due date. */
export interface CollectedOfDue {
  readonly due: Money;
  readonly collected: Money;
  readonly inTime: Money;
  readonly entries: readonly LedgerEntry[];
}

export function collectedOfDue(entries: readonly LedgerEntry[], from: IsoDate, to: IsoDate): CollectedOfDue {
  const fellDue = entries.filter(({ dueOn, amount }) => amount > 0 && dueOn !== null && from <= dueOn && dueOn <= to);
  let [due, collected, inTime] = [0, 0, 0];
  for (const { amount, dueOn, settlements } of fellDue) {
    due += amount;
    for (const settlement of settlements) {
      if (settlement.on === null || settlement.on <= to) collected += settlement.amount;
      if (settlement.on === null || settlement.on <= dueOn!) inTime += settlement.amount;
    }
  }
  return { due: money(due), collected: money(collected), inTime: money(inTime), entries: fellDue };
}
