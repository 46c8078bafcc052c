import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { documentKind, isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Contract } from "../model/contracts";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import { statedBalance } from "../receivables/documents";

/** What came in on a contract, and the rows it is told from. */
export interface Execution {
  readonly amount: Money;
  readonly quantity: number;
  readonly rows: readonly number[];
}

/** A row of a sheet, as it counts towards a contract. */
export interface Line {
  readonly row: number;
  readonly contractNo: string | null;
  readonly accountName: string | null;
  readonly accountId?: string | null;
  readonly date: IsoDate | null;
  readonly amount: Money;
  readonly quantity: number;
}

/** Orders up to a day that were not called off. */
export function orderLines(orders: readonly Order[], asOf: IsoDate): Line[] {
  return orders.flatMap((order, row) => {
    const amount = order.amount ?? order.amountLocal;
    const quantity = order.quantity ?? 0;
    const isNothing = amount === null && quantity === 0;
    if (isNothing || isCancelled(order.status) || isAfter(order.orderDate, asOf)) return [];
    const { contractNo, accountName, orderDate: date } = order;
    return [{ row, contractNo, accountName, date, amount: amount ?? money(0), quantity }];
  });
}

export function invoiceLines(invoices: readonly Invoice[], asOf: IsoDate): Line[] {
  return invoices.flatMap((invoice, row) => {
    const kind = documentKind(invoice.docType);
    if (invoice.amount === null || kind === "payable" || isAfter(invoice.invoiceDate, asOf)) return [];
    const amount = kind === "creditNote" && invoice.amount > 0 ? money(-invoice.amount) : invoice.amount;
    const { contractNo, accountName, accountId, invoiceDate: date } = invoice;
    return [{ row, contractNo, accountName, accountId, date, amount, quantity: 0 }];
  });
}

/** What the invoices themselves say is paid of them: all that is known of money in a book without payments. */
export function paidLines(invoices: readonly Invoice[], asOf: IsoDate): Line[] {
  return invoiceLines(invoices, asOf).flatMap((line) => {
    const invoice = invoices[line.row]!;
    const open = statedBalance(invoice);
    if (open === null) return [];
    const paid = invoice.amount! - open;
    return [{ ...line, amount: money(line.amount === invoice.amount ? paid : -paid) }];
  });
}

export function paymentLines(payments: readonly Payment[], asOf: IsoDate): Line[] {
  return payments.flatMap((payment, row) => {
    if (payment.amount === null || isCancelled(payment.status) || isAfter(payment.date, asOf)) return [];
    const { contractNo, accountName, accountId, date, amount } = payment;
    return [{ row, contractNo, accountName, accountId, date, amount, quantity: 0 }];
  });
}

function isAfter(date: IsoDate | null, asOf: IsoDate): boolean {
  return date !== null && date > asOf;
}

/**
 * The lines of each contract: those that name its number; where no line of the kind names any contract, those of its
 * account within its term.
 */
export function linesByContract(index: AccountIndex, lines: readonly Line[]): (contract: Contract) => readonly Line[] {
  const isKeyed = lines.some(({ contractNo }) => contractNo);
  const groups = new Map<string | number, Line[]>();
  for (const line of lines) {
    const key = isKeyed ? foldText(line.contractNo ?? "") : accountOf(index, line);
    if (key === "" || key === NO_ACCOUNT) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return (contract) => {
    const key = isKeyed ? foldText(contract.contractNo ?? "") : accountOf(index, contract);
    const mine = groups.get(key) ?? [];
    return isKeyed ? mine : mine.filter(({ date }) => isWithin(date, contract.startDate, contract.endDate));
  };
}

/** An open end holds every day; a line without a date is in no stretch. */
export function isWithin(date: IsoDate | null, from: IsoDate | null, to: IsoDate | null): boolean {
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}

export function executionOf(lines: readonly Line[]): Execution {
  return {
    amount: money(lines.reduce((sum, { amount }) => sum + amount, 0)),
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    rows: lines.map(({ row }) => row),
  };
}
