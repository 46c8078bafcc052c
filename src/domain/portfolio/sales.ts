import { type AccountIndex, accountOf } from "../accountIndex";
import { documentKind, isCancelled } from "../choiceWords";
import { dayNumber, type IsoDate } from "../kernel/date";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import { currencyCode } from "../statement/currency";
import { exchangeRateOf, grossProfitOf } from "../statement/deals";
import { isWon } from "./soldLines";

/**
 * What was sold, a place per row that counts, in columns: a million order lines are five arrays. Amounts are whole minor
 * units of the home currency; an unknown profit or quantity is NaN.
 */
export interface SalesTable {
  /** Row of the sheet the line came from. */
  readonly row: Int32Array;
  /** Number in the account index, or NO_ACCOUNT. */
  readonly account: Int32Array;
  readonly day: Int32Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
  readonly quantity: Float64Array;
  readonly leftOut: readonly LeftOutSale[];
}

/** Why a row is no part of the sales. */
export interface LeftOutSale {
  readonly row: number;
  readonly reason: "cancelled" | "noAmount" | "noDate" | "otherCurrency";
}

interface SaleCells {
  readonly date: IsoDate | null;
  readonly amount: number | null;
  readonly profit: number | null;
  readonly quantity: number | null;
  /** Null where the amount is in the home currency, or nobody says. */
  readonly currency: string | null;
  readonly isCalledOff: boolean;
}

/** Null for a row that is no sale at all. */
type ReadSale<Row> = (row: Row) => SaleCells | null;

/** Orders that were not called off. An amount in another currency than most, without a rate, is left out and named. */
export function salesOfOrders(orders: readonly Order[], index: AccountIndex): SalesTable {
  return finish(orderSalesSteps(orders, index));
}

/** The same in steps. */
export function orderSalesSteps(orders: readonly Order[], index: AccountIndex): Steps<SalesTable> {
  return tableOf(orders, index, (order) => {
    const isLocal = order.amountLocal !== null;
    const rate = isLocal ? null : exchangeRateOf(order);
    const profit = grossProfitOf(order);
    return {
      date: order.orderDate,
      amount: order.amountLocal ?? inHome(order.amount, rate),
      profit: isLocal && order.amount ? scaled(profit, order.amountLocal / order.amount) : inHome(profit, rate),
      quantity: order.quantity,
      currency: isLocal || rate !== null ? null : order.currency,
      isCalledOff: isCancelled(order.status),
    };
  });
}

/** Invoices and credit notes, for books that keep no orders. */
export function salesOfInvoices(invoices: readonly Invoice[], index: AccountIndex): SalesTable {
  return finish(invoiceSalesSteps(invoices, index));
}

/** The same in steps. */
export function invoiceSalesSteps(invoices: readonly Invoice[], index: AccountIndex): Steps<SalesTable> {
  return tableOf(invoices, index, (invoice) => {
    const kind = documentKind(invoice.docType);
    const amount = kind === "creditNote" && invoice.amount !== null ? -Math.abs(invoice.amount) : invoice.amount;
    return {
      date: invoice.invoiceDate,
      amount,
      profit: null,
      quantity: null,
      currency: invoice.currency,
      isCalledOff: kind === "payable" || isCancelled(invoice.status),
    };
  });
}

/** Won deals on the day they closed, for books that keep neither orders nor invoices; what is not won is not left out. */
export function wonDealSteps(deals: readonly Opportunity[], index: AccountIndex): Steps<SalesTable> {
  return tableOf(deals, index, (deal) => {
    const { closeDate, amount, currency } = deal;
    if (!isWon(deal)) return null;
    return { date: closeDate, amount, profit: null, quantity: null, currency, isCalledOff: false };
  });
}

function inHome(amount: number | null, rate: number | null): number | null {
  return scaled(amount, rate ?? 1);
}

function scaled(amount: number | null, factor: number): number | null {
  return amount === null ? null : factor === 1 ? amount : Math.round(amount * factor);
}

function* tableOf<Row extends { readonly accountName: string | null; readonly accountId?: string | null }>(
  rows: readonly Row[],
  index: AccountIndex,
  read: ReadSale<Row>,
): Steps<SalesTable> {
  const home = yield* partly(commonCurrency(rows, read), 0, 0.4);
  const [row, account, day] = [rows.length, rows.length, rows.length].map((size) => new Int32Array(size)) as Ints;
  const [revenue, profit, quantity] = [rows.length, rows.length, rows.length].map((n) => new Float64Array(n)) as Floats;
  const leftOut: LeftOutSale[] = [];
  let count = 0;
  const take = (at: number) => {
    const source = rows[at]!;
    const cells = read(source);
    if (!cells) return;
    const reason = reasonToLeaveOut(cells, home);
    if (reason) {
      leftOut.push({ row: at, reason });
      return;
    }
    row[count] = at;
    account[count] = accountOf(index, source);
    day[count] = dayNumber(cells.date!);
    revenue[count] = cells.amount!;
    profit[count] = cells.profit ?? NaN;
    quantity[count] = cells.quantity ?? NaN;
    count++;
  };
  yield* partly(stepEach(rows.length, take), 0.4, 1);
  const cut = <Column extends Int32Array | Float64Array>(column: Column) => column.subarray(0, count) as Column;
  return {
    row: cut(row),
    account: cut(account),
    day: cut(day),
    revenue: cut(revenue),
    profit: cut(profit),
    quantity: cut(quantity),
    leftOut,
  };
}

type Ints = [Int32Array, Int32Array, Int32Array];
type Floats = [Float64Array, Float64Array, Float64Array];

function reasonToLeaveOut(cells: SaleCells, home: string | null): LeftOutSale["reason"] | null {
  if (cells.isCalledOff) return "cancelled";
  if (cells.amount === null) return "noAmount";
  if (cells.date === null) return "noDate";
  return cells.currency !== null && currencyCode(cells.currency) !== home ? "otherCurrency" : null;
}

/** The currency most rows without a rate are in; null where none says. */
function* commonCurrency<Row>(rows: readonly Row[], read: ReadSale<Row>): Steps<string | null> {
  const counts = new Map<string, number>();
  yield* stepEach(rows.length, (at) => {
    const currency = read(rows[at]!)?.currency ?? null;
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  });
  const byCode = new Map<string, number>();
  for (const [currency, count] of counts) {
    const code = currencyCode(currency);
    byCode.set(code, (byCode.get(code) ?? 0) + count);
  }
  return [...byCode].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
