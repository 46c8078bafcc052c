import { NO_ACCOUNT } from "../accountIndex";
import { type CalendarPeriod, periodOf, shiftPeriod } from "../calendarPeriod";
import type { IsoDate } from "../kernel/date";
import { type Steps, stepEach } from "../kernel/steps";
import type { AccountSales } from "./accountSales";
import { type Compared, growthOf } from "./groups";
import { periodToDate } from "./review";
import type { SalesTable } from "./sales";

/** Sales of a quarter, the running one as far as it goes, against the same days a year before. */
export interface QuarterSales {
  readonly period: CalendarPeriod;
  readonly isRunning: boolean;
  readonly revenue: number;
  readonly before: number;
  readonly growth: number | null;
  /** Accounts that bought in it, and those of them that bought for the first time. */
  readonly activeAccounts: number;
  readonly newAccounts: number;
}

const QUARTERS = 8;

interface Draft {
  readonly period: CalendarPeriod;
  readonly compared: Compared;
  readonly isRunning: boolean;
  readonly buyers: Set<number>;
  revenue: number;
  before: number;
}

/** Growth over the last eight quarters, oldest first; quarters before the first sale are left out. */
export function* quarterSteps(
  sales: SalesTable,
  accounts: readonly AccountSales[],
  asOf: IsoDate,
): Steps<readonly QuarterSales[]> {
  const running = periodOf("quarter", asOf);
  const drafts = Array.from({ length: QUARTERS }, (_, at): Draft => {
    const period = shiftPeriod(running, at + 1 - QUARTERS);
    const isRunning = period.to > asOf;
    const compared = periodToDate("quarter", isRunning ? asOf : period.to);
    return { period, compared, isRunning, buyers: new Set(), revenue: 0, before: 0 };
  });
  const isIn = (day: number, { from, to }: Compared["now"]) => from <= day && day <= to;
  yield* stepEach(sales.row.length, (at) => {
    const [day, revenue, account] = [sales.day[at]!, sales.revenue[at]!, sales.account[at]!];
    for (const draft of drafts) {
      if (isIn(day, draft.compared.before)) draft.before += revenue;
      if (!isIn(day, draft.compared.now)) continue;
      draft.revenue += revenue;
      if (revenue > 0 && account !== NO_ACCOUNT) draft.buyers.add(account);
    }
  });
  const firstSale = accounts.reduce((first, { firstDay }) => Math.min(first, firstDay ?? Infinity), Infinity);
  return drafts
    .filter(({ compared }) => compared.now.to >= firstSale)
    .map(({ period, compared, isRunning, buyers, revenue, before }) => ({
      ...{ period, isRunning, revenue, before, growth: growthOf(before, revenue), activeAccounts: buyers.size },
      newAccounts: accounts.filter(({ firstDay }) => firstDay !== null && isIn(firstDay, compared.now)).length,
    }));
}
