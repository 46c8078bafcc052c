import { accountOf } from "../accountIndex";
import { dealState, isCancelled } from "../choiceWords";
import { formOfContact } from "../contactForm";
import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { WorkCalendar } from "../workCalendar";
import { planOf } from "./plan";
import {
  type AmountFact,
  amountFact,
  type Fact,
  factOf,
  isOurs,
  isSale,
  type ReportRows,
  sameOwner,
  type Team,
} from "./rows";
import { isWithin, type ReportSpan } from "./span";

/** Contacts of one form: the person's own word for it, "" where none is given. */
export interface FormCount extends Fact {
  readonly form: string;
}

/** Deals lost for one reason, "" where none is given. */
export interface LossCause extends AmountFact {
  readonly reason: string;
}

/** A new account, and whether it was contacted within the span. */
export interface NewAccount {
  readonly row: number;
  readonly isContacted: boolean;
}

/** Part 1 of a report: what happened, each figure with the rows behind it. */
export interface Review {
  /** Most frequent first. */
  readonly contacts: readonly FormCount[];
  readonly visits: Fact;
  readonly inquiries: Fact;
  /** Inquiries that were answered with an offer within the span. */
  readonly quotations: Fact;
  readonly newAccounts: readonly NewAccount[];
  readonly newOpportunities: AmountFact;
  readonly orders: AmountFact;
  /** Of the orders that say it, by their own figure or by their cost. */
  readonly grossProfit: AmountFact;
  /** The span's share, by working days, of the targets whose period it lies in; null where there are none. */
  readonly plan: Money | null;
  readonly collections: AmountFact;
  readonly wins: AmountFact;
  /** Largest amount first. */
  readonly losses: readonly LossCause[];
  readonly complaints: Fact;
  readonly expenses: AmountFact;
  readonly market: Fact;
}

export function reviewSpan(rows: ReportRows, span: ReportSpan, team: Team, calendar: WorkCalendar): Review {
  const activities = factOf(rows.activities, (one) => isWithin(one.date, span) && isOurs(team, one));
  const sold = (order: ReportRows["orders"][number]) => isSale(order, span, team);
  const closed = (state: "won" | "lost") => (deal: ReportRows["opportunities"][number]) =>
    isWithin(deal.closeDate, span) && dealState(deal.stage, deal.status) === state && isOurs(team, deal);
  return {
    contacts: countForms(rows, activities),
    visits: { rows: activities.rows.filter((at) => formOfContact(rows.activities[at]!.type) === "visit") },
    inquiries: factOf(rows.inquiries, (one) => isWithin(one.date, span) && isOurs(team, one)),
    quotations: factOf(rows.inquiries, (one) => isWithin(one.replyDate, span) && isOurs(team, one)),
    newAccounts: newAccounts(rows, span, team, activities),
    newOpportunities: amountFact(
      rows.opportunities,
      (deal) => isWithin(deal.createdDate, span) && isOurs(team, deal),
      (deal) => deal.amount,
    ),
    orders: amountFact(rows.orders, sold, (order) => order.amount ?? order.amountLocal),
    grossProfit: amountFact(rows.orders, (order) => sold(order) && profitOf(order) !== null, profitOf),
    plan: planOf(rows.targets, span, team, calendar),
    collections: amountFact(
      rows.payments,
      (payment) => isWithin(payment.date, span) && !isCancelled(payment.status) && isOurs(team, payment),
      (payment) => payment.amount,
    ),
    wins: amountFact(rows.opportunities, closed("won"), (deal) => deal.amount),
    losses: lossCauses(rows, factOf(rows.opportunities, closed("lost"))),
    complaints: factOf(rows.complaints, (one) => {
      const day = one.receivedAt?.slice(0, 10) ?? null;
      return day !== null && day >= span.from && day <= span.to && isOurs(team, { ...one, owner: one.handler });
    }),
    expenses: amountFact(
      rows.expenses,
      (expense) => isWithin(expense.date, span) && isOurs(team, expense),
      (expense) => expense.amount,
    ),
    market: factOf(rows.marketInfo, (one) => isWithin(one.date, span) && isOurs(team, one)),
  };
}

function countForms({ activities }: ReportRows, { rows }: Fact): FormCount[] {
  const forms = new Map<string, { form: string; rows: number[] }>();
  for (const at of rows) {
    const form = activities[at]!.type?.trim() ?? "";
    const known = forms.get(foldText(form));
    if (known) known.rows.push(at);
    else forms.set(foldText(form), { form, rows: [at] });
  }
  return [...forms.values()].sort((a, b) => b.rows.length - a.rows.length);
}

function newAccounts({ accounts, activities }: ReportRows, span: ReportSpan, team: Team, met: Fact): NewAccount[] {
  const contacted = new Set(met.rows.map((at) => accountOf(team.index, activities[at]!)));
  const added = factOf(accounts, (one) => isWithin(one.createdDate, span) && sameOwner(team, one.owner));
  return added.rows.map((row) => {
    const { accountId, name } = accounts[row]!;
    return { row, isContacted: contacted.has(accountOf(team.index, { accountId, accountName: name })) };
  });
}

function profitOf({ grossProfit, amount, cost }: ReportRows["orders"][number]): Money | null {
  if (grossProfit !== null) return grossProfit;
  return amount !== null && cost !== null ? money(amount - cost) : null;
}

function lossCauses({ opportunities }: ReportRows, { rows }: Fact): LossCause[] {
  const causes = new Map<string, { reason: string; rows: number[]; amount: number }>();
  for (const at of rows) {
    const { lossReason, amount } = opportunities[at]!;
    const reason = lossReason?.trim() ?? "";
    const known = causes.get(foldText(reason)) ?? { reason, rows: [], amount: 0 };
    known.rows.push(at);
    known.amount += amount ?? 0;
    causes.set(foldText(reason), known);
  }
  return [...causes.values()]
    .map((cause) => ({ ...cause, amount: money(cause.amount) }))
    .sort((a, b) => b.amount - a.amount || b.rows.length - a.rows.length);
}
