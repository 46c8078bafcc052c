import type { AccountIndex } from "../accountIndex";
import { type DayNumber, dayNumber, type IsoDate } from "../kernel/date";
import { type AccountFacts, gatherFacts, type GradingRows, type PortfolioFacts } from "./facts";
import { median } from "./investment";
import type { Doubt, Measure } from "./reason";
import type { GradeRules } from "./rules";

/** One account with what every method needs of it. */
export interface Customer {
  readonly facts: AccountFacts;
  /** It ordered at least once, or returned something. */
  readonly isCustomer: boolean;
  readonly channel: string | null;
  /** Of the window, by the measure; minor units. */
  readonly value: number;
  readonly valueBefore: number;
  readonly potential: number | null;
  /** Rising. */
  readonly orderDays: readonly DayNumber[];
  /** Null for less than three days with orders. */
  readonly rhythm: number | null;
}

export interface Portfolio {
  readonly rules: GradeRules;
  readonly asOf: DayNumber;
  readonly measure: Measure;
  readonly facts: PortfolioFacts;
  /** By account number. */
  readonly customers: readonly Customer[];
  /** Doubts of the account's own sums, whatever the method. */
  readonly doubtsOf: (account: number) => readonly Doubt[];
}

/** Rows that tell their gross profit make up at least this share, or profit is no measure for all. */
const PROFIT_KNOWN = 0.95;
/** A customer of less than this many days has not had a window to fill. */
const SHORT_HISTORY = 90;
const OWN_RHYTHM = 3;

export function portfolioOf(index: AccountIndex, rows: GradingRows, rules: GradeRules, asOf: IsoDate): Portfolio {
  const facts = gatherFacts(index, rows, rules, asOf);
  const isProfit =
    rules.measure === "grossProfit" || (rules.measure === "profitIfKnown" && facts.profitKnown >= PROFIT_KNOWN);
  const measure = isProfit ? "grossProfit" : "revenue";
  const today = dayNumber(asOf);
  const customers = facts.accounts.map((account, at) =>
    customerOf(
      account,
      measure,
      index.entries[at]!.account?.type ?? null,
      index.entries[at]!.account?.potential ?? null,
    ),
  );
  const areMixed = facts.unconverted.length > 1;
  const doubtsOf = (at: number): Doubt[] => {
    const { orderDays, facts: own } = customers[at]!;
    const doubts: Doubt[] = [];
    if (orderDays.length > 0 && today - orderDays[0]! < SHORT_HISTORY) doubts.push("shortHistory");
    if (isProfit && own.rowsWithoutProfit > 0) doubts.push("profitIncomplete");
    if (areMixed) doubts.push("currenciesMixed");
    return doubts;
  };
  return { rules, asOf: today, measure, facts, customers, doubtsOf };
}

function customerOf(facts: AccountFacts, measure: Measure, channel: string | null, potential: number | null): Customer {
  const orderDays = facts.orderDays.map(dayNumber).sort((one, other) => one - other);
  const ordered = orderDays.filter((day, at) => day !== orderDays[at - 1]);
  const gaps = ordered.slice(1).map((day, at) => day - ordered[at]!);
  return {
    facts,
    isCustomer: ordered.length > 0 || facts.recent.revenue !== 0,
    channel,
    value: Math.round(facts.recent[measure]),
    valueBefore: Math.round(facts.before[measure]),
    potential,
    orderDays: ordered,
    rhythm: ordered.length >= OWN_RHYTHM ? median(gaps) : null,
  };
}
