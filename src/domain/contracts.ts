import { type AccountIndex, accountOf, indexAccounts, NO_ACCOUNT } from "./accountIndex";
import { documentKind, isCancelled, isDone } from "./choiceWords";
import { addDays, dayNumber, type IsoDate } from "./kernel/date";
import { type Money, money, roundHalfAway } from "./kernel/money";
import { type Ratio, ratio } from "./kernel/ratio";
import { foldText } from "./kernel/text";
import type { Account } from "./model/accounts";
import type { Contract } from "./model/contracts";
import type { Invoice } from "./model/invoices";
import type { Order } from "./model/orders";
import type { Payment } from "./model/payments";

export interface ContractRules {
  /** A contract that is not renewed by so many days before its end runs out. */
  readonly noticeDays: number;
  /** So many days before that, somebody should know. */
  readonly warnDays: number;
}

export const DEFAULT_CONTRACT_RULES: ContractRules = { noticeDays: 60, warnDays: 30 };

export interface ContractRows {
  readonly accounts: readonly Account[];
  readonly contracts: readonly Contract[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
}

/** Where a contract is in its life on a day. `undated` has neither start nor end and is running as far as anyone can say. */
export type ContractStage =
  "unsigned" | "notBegun" | "running" | "renewalDue" | "noticePassed" | "ended" | "closed" | "undated";

/** How what was sold stands against what was agreed: `due` is short of the pro-rata share while there is time. */
export type Commitment = "none" | "met" | "onPace" | "due" | "notMet";

/** What came in on a contract, and the rows it is told from. */
export interface Execution {
  readonly amount: Money;
  readonly rows: readonly number[];
}

export interface ContractState {
  /** Of the contracts given, from 0. */
  readonly row: number;
  readonly stage: ContractStage;
  /** Days from the day asked to the last day for renewing; negative when it is gone, null where there is no end. */
  readonly daysToRenew: number | null;
  readonly renewBy: IsoDate | null;
  readonly ordered: Execution;
  readonly invoiced: Execution;
  readonly collected: Execution;
  /** Share of the term that is over; null where start or end is missing. */
  readonly elapsed: Ratio | null;
  /** Agreed amount × elapsed, rounded; null where either is missing. */
  readonly proRata: Money | null;
  /** What was done less the pro-rata share; done is invoiced where invoices are kept, else ordered. */
  readonly gap: Money | null;
  readonly commitment: Commitment;
}

/**
 * Every contract on a day, in the order of the sheet. Rows that name its number count; where no row of a kind names any
 * contract, those of its account within its term do.
 */
export function contractStates(rows: ContractRows, asOf: IsoDate, rules: ContractRules): ContractState[] {
  const index = indexAccounts(rows.accounts, rows.contracts, rows.orders, rows.invoices, rows.payments);
  const ordered = executionOf(index, orderLines(rows.orders, asOf));
  const invoiced = executionOf(index, invoiceLines(rows.invoices, asOf));
  const collected = executionOf(index, paymentLines(rows.payments, asOf));
  return rows.contracts.map((contract, row) => {
    const done = { ordered: ordered(contract), invoiced: invoiced(contract), collected: collected(contract) };
    return { row, ...done, ...termOf(contract, asOf, rules), ...commitmentOf(contract, asOf, done) };
  });
}

interface Line {
  readonly row: number;
  readonly contractNo: string | null;
  readonly accountName: string | null;
  readonly accountId?: string | null;
  readonly date: IsoDate | null;
  readonly amount: Money;
}

function orderLines(orders: readonly Order[], asOf: IsoDate): Line[] {
  return orders.flatMap((order, row) => {
    const amount = order.amount ?? order.amountLocal;
    if (amount === null || isCancelled(order.status) || isAfter(order.orderDate, asOf)) return [];
    return [{ row, contractNo: order.contractNo, accountName: order.accountName, date: order.orderDate, amount }];
  });
}

function invoiceLines(invoices: readonly Invoice[], asOf: IsoDate): Line[] {
  return invoices.flatMap((invoice, row) => {
    const kind = documentKind(invoice.docType);
    if (invoice.amount === null || kind === "payable" || isAfter(invoice.invoiceDate, asOf)) return [];
    const amount = kind === "creditNote" && invoice.amount > 0 ? money(-invoice.amount) : invoice.amount;
    const { contractNo, accountName, accountId, invoiceDate: date } = invoice;
    return [{ row, contractNo, accountName, accountId, date, amount }];
  });
}

function paymentLines(payments: readonly Payment[], asOf: IsoDate): Line[] {
  return payments.flatMap((payment, row) => {
    if (payment.amount === null || isCancelled(payment.status) || isAfter(payment.date, asOf)) return [];
    const { contractNo, accountName, accountId, date, amount } = payment;
    return [{ row, contractNo, accountName, accountId, date, amount }];
  });
}

function isAfter(date: IsoDate | null, asOf: IsoDate): boolean {
  return date !== null && date > asOf;
}

function executionOf(index: AccountIndex, lines: readonly Line[]): (contract: Contract) => Execution {
  const keyed = lines.some(({ contractNo }) => contractNo);
  const groups = new Map<string | number, Line[]>();
  for (const line of lines) {
    const key = keyed ? foldText(line.contractNo ?? "") : accountOf(index, line);
    if (key === "" || key === NO_ACCOUNT) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return (contract) => {
    const key = keyed ? foldText(contract.contractNo ?? "") : accountOf(index, contract);
    const mine = (groups.get(key) ?? []).filter(({ date }) => keyed || isInTerm(date, contract));
    return { amount: money(mine.reduce((sum, { amount }) => sum + amount, 0)), rows: mine.map(({ row }) => row) };
  };
}

function isInTerm(date: IsoDate | null, { startDate, endDate }: Contract): boolean {
  return date !== null && (startDate === null || date >= startDate) && (endDate === null || date <= endDate);
}

function termOf(contract: Contract, asOf: IsoDate, { noticeDays, warnDays }: ContractRules) {
  const { startDate, endDate, renewalDate } = contract;
  const renewBy = renewalDate ?? (endDate === null ? null : addDays(endDate, -noticeDays));
  const daysToRenew = renewBy === null ? null : dayNumber(renewBy) - dayNumber(asOf);
  return { renewBy, daysToRenew, stage: stageOf() };

  function stageOf(): ContractStage {
    if (isCancelled(contract.status) || isDone(contract.status)) return "closed";
    if (endDate !== null && asOf > endDate) return "ended";
    if (
      contract.signDate === null &&
      !contract.signedBy &&
      contract.status !== null &&
      UNSIGNED.test(contract.status)
    ) {
      return "unsigned";
    }
    if (startDate !== null && asOf < startDate) return "notBegun";
    if (daysToRenew === null) return startDate === null ? "undated" : "running";
    if (daysToRenew < 0) return "noticePassed";
    return daysToRenew <= warnDays ? "renewalDue" : "running";
  }
}

const UNSIGNED = /draft|pending|unsigned|not signed|待签|待簽|未签|未簽|草稿|审批|審批/i;

function commitmentOf(
  { amount, startDate, endDate }: Contract,
  asOf: IsoDate,
  { ordered, invoiced }: { readonly ordered: Execution; readonly invoiced: Execution },
): Pick<ContractState, "elapsed" | "proRata" | "gap" | "commitment"> {
  const elapsed = startDate === null || endDate === null ? null : elapsedShare(startDate, endDate, asOf);
  const done = invoiced.rows.length > 0 ? invoiced.amount : ordered.amount;
  if (amount === null || amount <= 0) return { elapsed, proRata: null, gap: null, commitment: "none" };
  const proRata = elapsed === null ? null : money(roundHalfAway(amount * elapsed, 0));
  const gap = proRata === null ? null : money(done - proRata);
  return { elapsed, proRata, gap, commitment: kept() };

  function kept(): Commitment {
    if (done >= amount!) return "met";
    if (endDate !== null && asOf > endDate) return "notMet";
    return gap === null || gap >= 0 ? "onPace" : "due";
  }
}

/** Days gone of all days, both ends counted: 0 before the first day is over, 1 after the last. */
function elapsedShare(from: IsoDate, to: IsoDate, asOf: IsoDate): Ratio {
  const all = dayNumber(to) - dayNumber(from) + 1;
  const gone = dayNumber(asOf) - dayNumber(from) + 1;
  return ratio(all <= 0 ? 1 : Math.min(1, Math.max(0, gone / all)));
}
