import { NO_ACCOUNT } from "../accountIndex";
import { isCancelled, saysSomething } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Order } from "../model/orders";
import { type Ledger, type LedgerEntry, openOn, settledOn } from "./ledger";

/** The way of an order to money, in its order. */
export const CASH_STEPS = [
  "ordered",
  "confirmed",
  "allocated",
  "shipped",
  "delivered",
  "invoiced",
  "collected",
] as const;
export type CashStep = (typeof CASH_STEPS)[number];

const LAST_STEP_FIRST = [...CASH_STEPS].reverse();

/** One step: reached or not, and when it was planned and done as far as the sheets say. */
export interface StepState {
  readonly isReached: boolean;
  readonly planned: IsoDate | null;
  readonly actual: IsoDate | null;
}

/** Why an order does not move on. */
export type BlockedBy = "onHold" | "creditLimit" | "dispute" | "noBatch" | "notInvoiced" | "overduePayment";

/** One order, all its lines together, on its way. */
export interface OrderToCash {
  readonly orderNo: string | null;
  /** Rows of the orders sheet. */
  readonly rows: readonly number[];
  readonly account: number;
  readonly owner: string | null;
  readonly amount: Money;
  readonly steps: { readonly [Step in CashStep]: StepState };
  /** The last step reached. */
  readonly at: CashStep;
  readonly isCancelled: boolean;
  readonly blockedBy: readonly BlockedBy[];
  /** Its invoices; the order itself where no invoices are kept. */
  readonly billed: readonly LedgerEntry[];
}

const CONFIRMED =
  /confirm|approved|accepted|确认|確認|审核|審核|已审|已審|接单|接單|in process|processing|生产|生產|排产|排產/;
const SHIPPED = /ship|dispatch|sent|transit|发货|發貨|出货|出貨|发运|發運|在途|离港|離港/;
const DELIVERED = /deliver|received|complete|resolved|签收|簽收|收货|收貨|到货|到貨|完成|完结|完結/;
const NOT_YET = /\b(not|un|to be|awaiting|pending|partly|partially)\b|未|待|部分/;
const ON_HOLD = /hold|block|suspend|frozen|disput|冻结|凍結|暂停|暫停|挂起|掛起|锁定|鎖定|争议|爭議/;

export interface OrderFacts {
  readonly orders: readonly Order[];
  /** The account of each, as `accountsOf` finds it. */
  readonly accounts: Int32Array;
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
  /** Accounts that owe or have ordered more than their limit. */
  readonly overLimit: ReadonlySet<number>;
}

interface OrderRows {
  readonly account: number;
  readonly orderNo: string | null;
  readonly rows: number[];
}

/** Every order by its number, in the order of the sheet; a line without a number is an order by itself. */
export function orderToCash(facts: OrderFacts): readonly OrderToCash[] {
  return finish(orderToCashSteps(facts));
}

/** The same in steps. */
export function* orderToCashSteps(facts: OrderFacts): Steps<readonly OrderToCash[]> {
  const known: KnownFacts = {
    ...facts,
    invoices: invoicesByOrder(facts.ledger, facts.asOf),
    billsOrders: facts.ledger.entries.some(({ kind, orderNo }) => kind === "invoice" && orderNo !== null),
  };
  const groups = yield* partly(rowsByOrder(facts), 0, 0.4);
  const lines: OrderToCash[] = [];
  const take = (at: number) => lines.push(lineOf(groups[at]!.account, groups[at]!.rows, known));
  yield* partly(stepEach(groups.length, take, ROWS_EACH), 0.4, 1);
  return lines;
}

interface KnownFacts extends OrderFacts {
  readonly invoices: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** Invoices say which order they are for: one that none names is not invoiced. */
  readonly billsOrders: boolean;
}

/** What an order's steps and blocks cost, beside reading a row. */
const ROWS_EACH = 8;

function* rowsByOrder({ orders, accounts }: OrderFacts): Steps<readonly OrderRows[]> {
  const groups = new Map<string, OrderRows>();
  let last: OrderRows | null = null as OrderRows | null;
  yield* stepEach(orders.length, (row) => {
    const order = orders[row]!;
    const account = accounts[row]!;
    // The lines of an order mostly stand together, and a million keys are dear.
    const isNext =
      last !== null && order.orderNo !== null && last.account === account && last.orderNo === order.orderNo;
    if (isNext) {
      last!.rows.push(row);
      return;
    }
    const key = order.orderNo ? `${account}\n${order.orderNo}` : `row ${row}`;
    const group = groups.get(key) ?? { account, orderNo: order.orderNo, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
    last = group;
  });
  return [...groups.values()];
}

function lineOf(account: number, rows: readonly number[], facts: KnownFacts): OrderToCash {
  const lines = rows.map((row) => facts.orders[row]!);
  const first = lines[0]!;
  const own = (first.orderNo && facts.invoices.get(foldText(first.orderNo))) || [];
  const steps = stepsOf(lines, own, facts.asOf);
  const called = lines.every(({ status }) => isCancelled(status));
  const line = {
    orderNo: first.orderNo,
    rows,
    account,
    owner: first.owner,
    steps,
    billed: own,
    isCancelled: called,
    amount: money(lines.reduce((sum, { amountLocal, amount }) => sum + (amountLocal ?? amount ?? 0), 0)),
    at: LAST_STEP_FIRST.find((step) => steps[step].isReached)!,
  };
  return { ...line, blockedBy: called ? [] : blocksOf(line, lines, facts) };
}

function stepsOf(lines: readonly Order[], billed: readonly LedgerEntry[], asOf: IsoDate): OrderToCash["steps"] {
  const says = (words: RegExp) => lines.every(({ status }) => isSaid(status, words));
  const known = (day: IsoDate | null) => (day !== null && day <= asOf ? day : null);
  const etd = latest(lines.map((line) => line.etd));
  const deliveredOn = known(latest(lines.map((line) => line.deliveredDate)));
  const invoices = billed.filter(({ kind }) => kind !== "order");
  const paid = billed.map(settledOn);
  const isDelivered = lines.every(({ deliveredDate }) => known(deliveredDate) !== null) || says(DELIVERED);
  const isShipped = isDelivered || says(SHIPPED);
  const isAllocated = isShipped || lines.every(({ batchNo }) => saysSomething(batchNo));
  const isCollected = billed.length > 0 && billed.every((entry) => openOn(entry, asOf) === 0);
  const reached = (isReached: boolean, planned: IsoDate | null, actual: IsoDate | null): StepState => ({
    isReached,
    planned,
    actual: isReached ? actual : null,
  });
  return {
    ordered: reached(true, null, lines[0]!.orderDate),
    confirmed: reached(isAllocated || says(CONFIRMED), null, null),
    allocated: reached(isAllocated, null, null),
    shipped: reached(isShipped, etd, known(etd)),
    delivered: reached(
      isDelivered,
      latest(lines.map((line) => line.requestedDate)) ?? latest(lines.map((line) => line.eta)),
      deliveredOn,
    ),
    invoiced: reached(invoices.length > 0, deliveredOn, earliest(invoices.map(({ issuedOn }) => issuedOn))),
    collected: reached(isCollected, latest(billed.map(({ dueOn }) => dueOn)), isCollected ? latest(paid) : null),
  };
}

function blocksOf(
  { account, steps, billed }: Pick<OrderToCash, "account" | "steps" | "billed">,
  lines: readonly Order[],
  { asOf, overLimit, billsOrders }: KnownFacts,
): BlockedBy[] {
  const hasBatches = lines.some(({ batchNo }) => batchNo !== null);
  const open = billed.filter((entry) => openOn(entry, asOf) > 0);
  const checks: readonly (readonly [boolean, BlockedBy])[] = [
    [lines.some(({ status }) => ON_HOLD.test(foldText(status ?? ""))), "onHold"],
    [!steps.shipped.isReached && overLimit.has(account), "creditLimit"],
    [open.some(({ isDisputed }) => isDisputed), "dispute"],
    [hasBatches && !steps.allocated.isReached, "noBatch"],
    [billsOrders && steps.delivered.isReached && !steps.invoiced.isReached, "notInvoiced"],
    [open.some(({ dueOn }) => dueOn !== null && dueOn < asOf), "overduePayment"],
  ];
  return checks.flatMap(([holds, block]) => (holds ? [block] : []));
}

/**
 * Amounts by account of orders that are neither billed by then nor called off. An invoice that names no order bills
 * whatever the account has ordered.
 */
export function openOrderAmounts(facts: OpenOrderFacts): ReadonlyMap<number, Money> {
  return finish(openOrderSteps(facts));
}

type OpenOrderFacts = Omit<OrderFacts, "overLimit">;

/** The same in steps. */
export function* openOrderSteps({ orders, accounts, ledger, asOf }: OpenOrderFacts): Steps<ReadonlyMap<number, Money>> {
  const billed = invoicesByOrder(ledger, asOf);
  const amounts = new Map<number, Money>();
  let lastOrder = { orderNo: null as string | null, isBilled: false };
  yield* stepEach(orders.length, (row) => {
    const { orderNo, status, amountLocal, amount } = orders[row]!;
    const account = accounts[row]!;
    if (orderNo !== lastOrder.orderNo) lastOrder = { orderNo, isBilled: !!orderNo && billed.has(foldText(orderNo)) };
    if (account === NO_ACCOUNT || lastOrder.isBilled || isCancelled(status)) return;
    amounts.set(account, money((amounts.get(account) ?? 0) + (amountLocal ?? amount ?? 0)));
  });
  for (const { kind, orderNo, issuedOn, account, amount } of ledger.entries) {
    const ordered = amounts.get(account);
    if (kind !== "invoice" || orderNo || ordered === undefined || (issuedOn !== null && issuedOn > asOf)) continue;
    if (ordered > amount) amounts.set(account, money(ordered - amount));
    else amounts.delete(account);
  }
  return amounts;
}

function invoicesByOrder({ entries }: Ledger, asOf: IsoDate): ReadonlyMap<string, readonly LedgerEntry[]> {
  const byOrder = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (!entry.orderNo || (entry.issuedOn !== null && entry.issuedOn > asOf)) continue;
    const key = foldText(entry.orderNo);
    const own = byOrder.get(key);
    if (own) own.push(entry);
    else byOrder.set(key, [entry]);
  }
  return byOrder;
}

function isSaid(status: string | null, words: RegExp): boolean {
  const folded = foldText(status ?? "");
  return words.test(folded) && !NOT_YET.test(folded);
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

function earliest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
