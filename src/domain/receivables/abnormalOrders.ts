import { isCancelled } from "../choiceWords";
import { dayNumber, daysBetween, type IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Order } from "../model/orders";
import { groupPlaces, placesOf } from "../portfolio/groups";
import type { Ledger, LedgerEntry } from "./ledger";
import type { OrderToCash } from "./orderToCash";

/** What is out of the ordinary about an order, with the figures that show it. */
export type Abnormality =
  | { readonly code: "notDelivered"; readonly wantedOn: IsoDate; readonly daysLate: number }
  | { readonly code: "deliveredLate"; readonly wantedOn: IsoDate; readonly daysLate: number }
  | { readonly code: "arrivesLate"; readonly wantedOn: IsoDate; readonly eta: IsoDate; readonly daysLate: number }
  | { readonly code: "priceOutOfRange"; readonly row: number; readonly found: Money; readonly usual: UsualRange }
  | { readonly code: "quantityOutOfRange"; readonly row: number; readonly found: number; readonly usual: UsualRange }
  | { readonly code: "creditBlocked" }
  | { readonly code: "onHold" }
  | { readonly code: "customerOverdue"; readonly daysLate: number };

/** What the customer's earlier lines of the product were: lowest, middle and highest of so many. */
export interface UsualRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly count: number;
}

export interface AbnormalOrder {
  readonly order: OrderToCash;
  readonly reasons: readonly Abnormality[];
}

export interface AbnormalOrders {
  readonly orders: readonly AbnormalOrder[];
  /** Invoices that name no order of the orders sheet, where that sheet is kept and invoices name orders. */
  readonly invoicesWithoutOrder: readonly LedgerEntry[];
}

export interface AbnormalOrderRules {
  /** As many earlier lines of the same product are needed to know what is usual, and so many of the last are looked at. */
  readonly usualFrom: number;
  readonly usualLines: number;
  /** Out of range is outside lowest and highest, and this far from the middle: a share of it. */
  readonly priceTolerance: number;
  readonly quantityTolerance: number;
  /** A late delivery is told for so many days. */
  readonly lateMemoryDays: number;
}

export const DEFAULT_ABNORMAL_ORDER_RULES: AbnormalOrderRules = {
  usualFrom: 4,
  usualLines: 24,
  priceTolerance: 0.1,
  quantityTolerance: 1,
  lateMemoryDays: 90,
};

export interface AbnormalOrderFacts {
  readonly orders: readonly Order[];
  /** The account of each. */
  readonly accounts: Int32Array;
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
  /** Worst days late of what each account owes. */
  readonly worstDaysLate: ReadonlyMap<number, number>;
  readonly rules: AbnormalOrderRules;
}

/** Orders with anything out of the ordinary, those with the most reasons first. Called-off orders have none. */
export function abnormalOrders(lines: readonly OrderToCash[], facts: AbnormalOrderFacts): AbnormalOrders {
  return finish(abnormalOrderSteps(lines, facts));
}

/** The same in steps. */
export function* abnormalOrderSteps(lines: readonly OrderToCash[], facts: AbnormalOrderFacts): Steps<AbnormalOrders> {
  const unusual = yield* partly(unusualLines(facts), 0, 0.8);
  const orders: AbnormalOrder[] = [];
  const look = (order: OrderToCash) => {
    if (order.isCancelled) return;
    const reasons = [...reasonsOf(order, facts), ...order.rows.flatMap((row) => unusual.get(row) ?? [])];
    if (reasons.length > 0) orders.push({ order, reasons });
  };
  yield* partly(
    stepEach(lines.length, (at) => look(lines[at]!)),
    0.8,
    0.9,
  );
  const invoicesWithoutOrder = yield* partly(unorderedInvoices(facts), 0.9, 1);
  return {
    orders: orders.sort((a, b) => b.reasons.length - a.reasons.length || b.order.amount - a.order.amount),
    invoicesWithoutOrder,
  };
}

function reasonsOf(
  { account, steps, blockedBy, rows }: OrderToCash,
  { asOf, worstDaysLate, rules, orders }: AbnormalOrderFacts,
): Abnormality[] {
  const reasons: Abnormality[] = [];
  const wantedOn = steps.delivered.planned;
  const { isReached: isDelivered, actual } = steps.delivered;
  const isOpen = !steps.invoiced.isReached && !steps.shipped.isReached;
  if (wantedOn !== null && !isDelivered && !steps.shipped.isReached && wantedOn < asOf) {
    reasons.push({ code: "notDelivered", wantedOn, daysLate: daysBetween(wantedOn, asOf) });
  }
  if (wantedOn !== null && actual !== null && actual > wantedOn && daysBetween(actual, asOf) <= rules.lateMemoryDays) {
    reasons.push({ code: "deliveredLate", wantedOn, daysLate: daysBetween(wantedOn, actual) });
  }
  const eta = orders[rows[0]!]!.eta;
  if (wantedOn !== null && eta !== null && !isDelivered && eta > wantedOn && eta >= asOf) {
    reasons.push({ code: "arrivesLate", wantedOn, eta, daysLate: daysBetween(wantedOn, eta) });
  }
  if (blockedBy.includes("creditLimit")) reasons.push({ code: "creditBlocked" });
  if (blockedBy.includes("onHold")) reasons.push({ code: "onHold" });
  const owing = worstDaysLate.get(account) ?? 0;
  if (isOpen && owing > 0) reasons.push({ code: "customerOverdue", daysLate: owing });
  return reasons;
}

/** What judging a line costs, beside reading a row. */
const ROWS_EACH = 4;

/** Lines whose price or quantity the same customer never had before for the product, by row. */
function* unusualLines({
  orders,
  accounts,
  asOf,
  rules,
}: AbnormalOrderFacts): Steps<ReadonlyMap<number, Abnormality[]>> {
  const found = new Map<number, Abnormality[]>();
  const most = accounts.reduce((highest, account) => Math.max(highest, account), -1);
  const groups = groupPlaces(accounts, most + 1);
  const look = (account: number) => {
    const rows = placesOf(groups, account);
    if (rows.length <= rules.usualFrom) return;
    for (const own of rowsByProduct(rows, orders, asOf)) {
      if (own.length > rules.usualFrom) judge(inTime(own, orders), orders, rules, found);
    }
  };
  yield* stepEach(most + 1, look, (ROWS_EACH * orders.length) / (most + 1));
  return found;
}

function rowsByProduct(rows: Int32Array, orders: readonly Order[], asOf: IsoDate): Iterable<number[]> {
  const byProduct = new Map<string, number[]>();
  for (const row of rows) {
    const { product, unit, currency, orderDate, status } = orders[row]!;
    if (!product || orderDate === null || orderDate > asOf || isCancelled(status)) continue;
    const key = unit === null && currency === null ? product : `${product}\n${unit ?? ""}\n${currency ?? ""}`;
    const own = byProduct.get(key);
    if (own) own.push(row);
    else byProduct.set(key, [row]);
  }
  return byProduct.values();
}

/** Of one day in the order of the sheet. */
function inTime(rows: number[], orders: readonly Order[]): number[] {
  const dayOf = (row: number) => dayNumber(orders[row]!.orderDate!);
  return rows.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
}

function judge(
  rows: readonly number[],
  orders: readonly Order[],
  rules: AbnormalOrderRules,
  found: Map<number, Abnormality[]>,
): void {
  const prices: Money[] = [];
  const quantities: number[] = [];
  for (const row of rows) {
    const { quantity } = orders[row]!;
    const price = priceOf(orders[row]!);
    const own: Abnormality[] = [];
    if (price !== null) {
      const usual = outside(price, prices, rules, rules.priceTolerance);
      if (usual) own.push({ code: "priceOutOfRange", row, found: price, usual });
      prices.push(price);
    }
    if (quantity !== null && quantity > 0) {
      const usual = outside(quantity, quantities, rules, rules.quantityTolerance);
      if (usual) own.push({ code: "quantityOutOfRange", row, found: quantity, usual });
      quantities.push(quantity);
    }
    if (own.length > 0) found.set(row, own);
  }
}

/** The price of one unit, in minor units: as the row says, or amount over quantity. */
function priceOf({ unitPrice, amount, quantity }: Order): Money | null {
  if (unitPrice !== null) return unitPrice;
  return amount !== null && quantity !== null && quantity > 0 ? (Math.round(amount / quantity) as Money) : null;
}

function outside(
  value: number,
  earlier: readonly number[],
  { usualFrom, usualLines }: AbnormalOrderRules,
  tolerance: number,
): UsualRange | null {
  if (earlier.length < usualFrom) return null;
  const recent = earlier.slice(-usualLines).sort((a, b) => a - b);
  const usual = {
    low: recent[0]!,
    median: recent[(recent.length - 1) >> 1]!,
    high: recent.at(-1)!,
    count: recent.length,
  };
  const isBeyond = value < usual.low || value > usual.high;
  const factor = 1 + tolerance;
  return isBeyond && (value > usual.median * factor || value < usual.median / factor) ? usual : null;
}

function* unorderedInvoices({ orders, ledger }: AbnormalOrderFacts): Steps<readonly LedgerEntry[]> {
  const invoices = ledger.entries.filter(({ kind }) => kind === "invoice");
  if (orders.length === 0 || !invoices.some(({ orderNo }) => orderNo)) return [];
  const known = new Set<string>();
  let last: string | null = null;
  yield* stepEach(orders.length, (row) => {
    const { orderNo } = orders[row]!;
    if (orderNo && orderNo !== last) known.add(foldText(orderNo));
    last = orderNo;
  });
  return invoices.filter(({ orderNo }) => !orderNo || !known.has(foldText(orderNo)));
}

/** A planned day that was moved between two readings of the sheet. */
export interface DateChange {
  readonly orderNo: string;
  readonly field: (typeof WATCHED_DATES)[number];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const WATCHED_DATES = ["requestedDate", "etd", "eta"] as const;

/** The planned days of every numbered order, to be kept until the next reading. */
export type PlannedDates = ReadonlyMap<string, { readonly [Field in DateChange["field"]]: IsoDate | null }>;

export function plannedDates(orders: readonly Order[]): PlannedDates {
  const dates = new Map<string, { requestedDate: IsoDate | null; etd: IsoDate | null; eta: IsoDate | null }>();
  for (const { orderNo, requestedDate, etd, eta } of orders) {
    if (orderNo && !dates.has(orderNo)) dates.set(orderNo, { requestedDate, etd, eta });
  }
  return dates;
}

/** What was moved since the last reading, for the log; orders that are new have not moved. */
export function dateChanges(before: PlannedDates, now: PlannedDates): readonly DateChange[] {
  return [...now].flatMap(([orderNo, dates]) => {
    const old = before.get(orderNo);
    if (!old) return [];
    return WATCHED_DATES.flatMap((field) =>
      old[field] === dates[field] ? [] : [{ orderNo, field, from: old[field], to: dates[field] }],
    );
  });
}
