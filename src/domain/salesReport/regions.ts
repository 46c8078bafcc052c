import { type AccountEntry, groupByAccount } from "../accountIndex";
import { dealState, isCancelled } from "../choiceWords";
import { addMonths, dayNumber, fromDayNumber, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import { invoiceDocuments } from "../receivables/documents";
import { buildLedger, openItems } from "../receivables/ledger";
import { type ReportRows, sameOwner, sumOf, type Team } from "./rows";

/** What the sheets know of one customer on a day. */
export interface RegionCustomer {
  readonly entry: AccountEntry;
  /** Ordered in the twelve months to the day, and in the twelve before. */
  readonly sales: Money;
  readonly salesBefore: Money;
  readonly overdue: Money;
  readonly openDeals: Money;
  readonly lastContact: IsoDate | null;
}

export interface Region {
  /** Its own word; "" of customers without one. */
  readonly name: string;
  /** The one that buys most first. */
  readonly customers: readonly RegionCustomer[];
  readonly sales: Money;
  readonly salesBefore: Money;
  readonly overdue: Money;
  readonly openDeals: Money;
}

const MONTHS = 12;

/** Every customer of the list by its region (its territory, else province, else country); regions by what they buy. */
export function customersByRegion(rows: ReportRows, asOf: IsoDate, team: Team): Region[] {
  const customers = regionCustomers(rows, asOf, team);
  const regions = new Map<string, { name: string; customers: RegionCustomer[] }>();
  for (const customer of customers) {
    const { territory, province, country } = customer.entry.account!;
    const name = territory ?? province ?? country ?? "";
    const known = regions.get(foldText(name));
    if (known) known.customers.push(customer);
    else regions.set(foldText(name), { name, customers: [customer] });
  }
  return [...regions.values()]
    .map(({ name, customers: own }) => ({
      name,
      customers: [...own].sort((one, other) => other.sales - one.sales),
      sales: sumOf(own.map(({ sales }) => sales)),
      salesBefore: sumOf(own.map(({ salesBefore }) => salesBefore)),
      overdue: sumOf(own.map(({ overdue }) => overdue)),
      openDeals: sumOf(own.map(({ openDeals }) => openDeals)),
    }))
    .sort((one, other) => other.sales - one.sales);
}

export function regionCustomers(rows: ReportRows, asOf: IsoDate, team: Team): RegionCustomer[] {
  const { index } = team;
  const year = fromDayNumber(addMonths(dayNumber(asOf), -MONTHS));
  const yearBefore = fromDayNumber(addMonths(dayNumber(asOf), -2 * MONTHS));
  const orders = groupByAccount(index, rows.orders);
  const deals = groupByAccount(index, rows.opportunities);
  const activities = groupByAccount(index, rows.activities);
  const overdue = overdueByAccount(rows, asOf, team);
  const sold = (at: number, after: IsoDate, to: IsoDate) =>
    sumOf(
      orders[at]!.filter(
        ({ orderDate, status }) => orderDate !== null && orderDate > after && orderDate <= to && !isCancelled(status),
      ).map(({ amount, amountLocal }) => amount ?? amountLocal),
    );
  return index.entries.flatMap((entry, at): RegionCustomer[] => {
    if (entry.account === null || !sameOwner(team, entry.account.owner)) return [];
    return [
      {
        entry,
        sales: sold(at, year, asOf),
        salesBefore: sold(at, yearBefore, year),
        overdue: money(overdue.get(at) ?? 0),
        openDeals: sumOf(
          deals[at]!.filter(({ stage, status }) => dealState(stage, status) === "open").map(({ amount }) => amount),
        ),
        lastContact: activities[at]!.reduce<IsoDate | null>(
          (last, { date }) => (date !== null && date <= asOf && (last === null || date > last) ? date : last),
          null,
        ),
      },
    ];
  });
}

function overdueByAccount({ invoices, payments }: ReportRows, asOf: IsoDate, { index }: Team): Map<number, number> {
  const sums = new Map<number, number>();
  if (invoices.length === 0) return sums;
  for (const { account, balance, daysLate } of openItems(
    buildLedger(invoiceDocuments(invoices, index), payments, index),
    asOf,
  )) {
    if ((daysLate ?? 0) > 0) sums.set(account, (sums.get(account) ?? 0) + balance);
  }
  return sums;
}
