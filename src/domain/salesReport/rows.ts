import { type AccountIndex, accountOf, indexAccounts, NO_ACCOUNT } from "../accountIndex";
import { isCancelled } from "../choiceWords";
import { foldText } from "../kernel/text";
import { type Money, money } from "../kernel/money";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import type { Complaint } from "../model/complaints";
import type { Expense } from "../model/expenses";
import type { Inquiry } from "../model/inquiries";
import type { MarketInfo } from "../model/marketInfo";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import type { Target } from "../model/targets";
import { isWithin, type ReportSpan } from "./span";

/** The sheets a report is told from. */
export interface ReportRows {
  readonly accounts: readonly Account[];
  readonly activities: readonly Activity[];
  readonly inquiries: readonly Inquiry[];
  readonly opportunities: readonly Opportunity[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly targets: readonly Target[];
  readonly complaints: readonly Complaint[];
  readonly marketInfo: readonly MarketInfo[];
  readonly expenses: readonly Expense[];
}

/** So many, and which: rows count from 0 as the records given. */
export interface Fact {
  readonly rows: readonly number[];
}

/** Their sum; rows without an amount add nothing. */
export interface AmountFact extends Fact {
  readonly amount: Money;
}

/** Whose rows count: one person's, or everybody's. */
export interface Team {
  readonly index: AccountIndex;
  /** Null for the whole team. */
  readonly owner: string | null;
  readonly folded: string | null;
}

export function teamOf(rows: ReportRows, owner: string | null): Team {
  const index = indexAccounts(
    rows.accounts,
    rows.activities,
    rows.opportunities,
    rows.orders,
    rows.invoices,
    rows.payments,
  );
  return { index, owner, folded: owner === null ? null : foldText(owner) };
}

interface OwnedRow {
  readonly owner: string | null;
  readonly accountName: string | null;
  readonly accountId?: string | null;
}

/** A row without an owner belongs to its account's. */
export function isOurs(team: Team, row: OwnedRow): boolean {
  if (team.folded === null) return true;
  if (row.owner) return sameOwner(team, row.owner);
  const at = accountOf(team.index, row);
  return at !== NO_ACCOUNT && sameOwner(team, team.index.entries[at]!.account?.owner ?? null);
}

export function sameOwner(team: Team, owner: string | null): boolean {
  return team.folded === null || (owner !== null && foldText(owner) === team.folded);
}

/** An order of the span that was not called off. */
export function isSale(order: Order, span: ReportSpan, team: Team): boolean {
  return isWithin(order.orderDate, span) && !isCancelled(order.status) && isOurs(team, order);
}

/** The rows that fit, in their order. */
export function factOf<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Fact {
  const found: number[] = [];
  rows.forEach((row, at) => {
    if (fits(row)) found.push(at);
  });
  return { rows: found };
}

export function amountFact<Row>(
  rows: readonly Row[],
  fits: (row: Row) => boolean,
  amountOf: (row: Row) => Money | null,
): AmountFact {
  const fact = factOf(rows, fits);
  return { ...fact, amount: sumOf(fact.rows.map((at) => amountOf(rows[at]!))) };
}

export function sumOf(amounts: readonly (Money | null)[]): Money {
  return money(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}
