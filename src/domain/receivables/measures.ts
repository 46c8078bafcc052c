import { type CalendarPeriod, periodOf, shiftPeriod } from "../calendarPeriod";
import { addDays, daysBetween, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { ok, type Result, then } from "../kernel/result";
import { finish, partly, type Steps } from "../kernel/steps";
import { collectionEffectiveness, collectionRate, countbackDso, type SalesPeriod, simpleDso } from "./collection";
import type { Ledger, LedgerEntry } from "./ledger";
import { openHistory, openHistorySteps, type OpenOn } from "./openHistory";
import type { ReceivablesRules } from "./rules";

/** How well receivables were turned into money, on a day and in the period that ends with it. */
export interface ReceivablesMeasures {
  readonly asOf: IsoDate;
  /** The items behind these are `openItems(ledger, asOf)`; a trend does not keep those of every month. */
  readonly total: Money;
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
  return measuresFrom(openHistory(ledger), salesByDay(ledger.entries), asOf, rules);
}

function measuresFrom(openOn: OpenOn, sold: SalesByDay, asOf: IsoDate, rules: ReceivablesRules) {
  const { total, overdue, current } = openOn(asOf);
  const sales = salesBetween(sold, addDays(asOf, 1 - rules.dsoDays), asOf);
  const dso = simpleDso(total, sales, rules.dsoDays);
  const bestDso = simpleDso(current, sales, rules.dsoDays);
  return {
    asOf,
    total,
    overdue,
    current,
    dso,
    bestDso,
    overdueShare: collectionRate(total, overdue),
    countbackDso: countbackDso(total, salesMonths(sold, asOf)),
    daysDelinquent: then(dso, (all) => then(bestDso, (best) => ok(all - best))),
  };
}

/** Billed by day, credit notes taken off. */
type SalesByDay = ReadonlyMap<IsoDate, number>;

function salesByDay(entries: readonly LedgerEntry[]): SalesByDay {
  const sold = new Map<IsoDate, number>();
  for (const { issuedOn, amount } of entries) {
    if (issuedOn !== null) sold.set(issuedOn, (sold.get(issuedOn) ?? 0) + amount);
  }
  return sold;
}

function salesBetween(sold: SalesByDay, from: IsoDate, to: IsoDate): Money {
  let sum = 0;
  for (const [day, amount] of sold) if (from <= day && day <= to) sum += amount;
  return money(sum);
}

/** Sales by calendar month, oldest first, the running month with its days so far. */
function salesMonths(sold: SalesByDay, asOf: IsoDate): readonly SalesPeriod[] {
  const byMonth = new Map<string, number>();
  for (const [day, amount] of sold) {
    if (day > asOf) continue;
    const month = day.slice(0, 7);
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
  return finish(trendSteps(ledger, asOf, months, rules));
}

/** The same in steps. */
export function* trendSteps(
  ledger: Ledger,
  asOf: IsoDate,
  months: number,
  rules: ReceivablesRules,
): Steps<readonly PeriodMeasures[]> {
  const running = periodOf("month", asOf);
  const periods = Array.from({ length: months }, (_, at) => shiftPeriod(running, at + 1 - months));
  const sold = salesByDay(ledger.entries);
  const openOn = yield* partly(openHistorySteps(ledger), 0, 0.5);
  let beginning = openOn(addDays(periods[0]!.from, -1)).total;
  const trend: PeriodMeasures[] = [];
  for (const [at, period] of periods.entries()) {
    yield 0.5 + (0.5 * at) / periods.length;
    const measures = measuresIn({ ledger, openOn, sold, rules }, period, asOf, beginning);
    beginning = measures.total;
    trend.push(measures);
  }
  return trend;
}

interface TrendFacts {
  readonly ledger: Ledger;
  readonly openOn: OpenOn;
  readonly sold: SalesByDay;
  readonly rules: ReceivablesRules;
}

function measuresIn(
  { ledger, openOn, sold, rules }: TrendFacts,
  period: CalendarPeriod,
  asOf: IsoDate,
  beginning: Money,
): PeriodMeasures {
  const end = period.to < asOf ? period.to : asOf;
  const { current, ...measures } = measuresFrom(openOn, sold, end, rules);
  const sales = salesBetween(sold, period.from, end);
  const due = collectedOfDue(ledger.entries, period.from, end);
  return {
    ...measures,
    period,
    sales,
    collectionRate: collectionRate(due.due, due.collected),
    withinTerms: collectionRate(due.due, due.inTime),
    effectiveness: collectionEffectiveness({ beginning, sales, endTotal: measures.total, endCurrent: current }),
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
  return { ...paidOf(fellDue, to), entries: fellDue };
}

/** Sums of documents that fell due by a day: of them all, of what had come in by then, and of what came in time. */
export function paidOf(entries: readonly LedgerEntry[], to: IsoDate): Omit<CollectedOfDue, "entries"> {
  let [due, collected, inTime] = [0, 0, 0];
  for (const { amount, dueOn, settlements } of entries) {
    due += amount;
    for (const settlement of settlements) {
      if (settlement.on === null || settlement.on <= to) collected += settlement.amount;
      if (settlement.on === null || settlement.on <= dueOn!) inTime += settlement.amount;
    }
  }
  return { due: money(due), collected: money(collected), inTime: money(inTime) };
}
