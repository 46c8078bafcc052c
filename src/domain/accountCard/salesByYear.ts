import { type Bought, boughtInOrder, boughtOnInvoice } from "../grading/sales";
import { dayNumber, type IsoDate } from "../kernel/date";
import type { AccountDesk } from "./desk";

/** What an account bought in one year. Minor units of the home currency. */
export interface YearOfSales {
  readonly year: string;
  readonly documents: number;
  readonly revenue: number;
  /** Null where a row does not tell it. */
  readonly grossProfit: number | null;
  readonly rows: readonly number[];
}

export interface AccountSales {
  /** Of a firm that keeps no orders, what was billed. */
  readonly noun: "orders" | "invoices";
  /** The newest first. */
  readonly years: readonly YearOfSales[];
  readonly revenue: number;
  readonly documents: number;
  readonly last: { readonly day: IsoDate; readonly row: number } | null;
  /** Days between two days of buying; null for fewer than two. */
  readonly meanGapDays: number | null;
  /** Currencies whose amounts were taken as they are, for want of a rate. */
  readonly unconverted: readonly string[];
}

interface BoughtRow extends Omit<Bought, "account"> {
  readonly row: number;
}

export function salesByYear(desk: AccountDesk, account: number): AccountSales {
  const { orders, invoices } = desk.rows;
  const noun = orders.length > 0 ? "orders" : "invoices";
  const bought: BoughtRow[] = [];
  for (const row of desk.rowsOf(noun, account)) {
    const said = noun === "orders" ? boughtInOrder(orders[row]!) : boughtOnInvoice(invoices[row]!);
    if (said) bought.push({ ...said, row });
  }
  bought.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.row - other.row));
  const last = bought.at(-1);
  const days = [...new Set(bought.map(({ day }) => day))].map(dayNumber);
  return {
    noun,
    years: yearsOf(bought),
    revenue: sumOf(bought),
    documents: documentsIn(bought),
    last: last ? { day: last.day, row: last.row } : null,
    meanGapDays: days.length < 2 ? null : (days.at(-1)! - days[0]!) / (days.length - 1),
    unconverted: [...new Set(bought.flatMap(({ unconverted }) => unconverted ?? []))],
  };
}

function yearsOf(bought: readonly BoughtRow[]): YearOfSales[] {
  const years = new Map<string, BoughtRow[]>();
  for (const one of bought) {
    const year = one.day.slice(0, 4);
    const own = years.get(year);
    if (own) own.push(one);
    else years.set(year, [one]);
  }
  return [...years]
    .map(([year, own]): YearOfSales => ({
      year,
      documents: documentsIn(own),
      revenue: sumOf(own),
      grossProfit: own.some(({ grossProfit }) => grossProfit === null)
        ? null
        : own.reduce((sum, { grossProfit }) => sum + grossProfit!, 0),
      rows: own.map(({ row }) => row),
    }))
    .reverse();
}

function documentsIn(bought: readonly BoughtRow[]): number {
  return new Set(bought.map(({ document }) => document)).size;
}

function sumOf(bought: readonly BoughtRow[]): number {
  return bought.reduce((sum, { revenue }) => sum + revenue, 0);
}
