import { type CalendarPeriod, isInside, shiftPeriod } from "../calendarPeriod";
import { addDays, type IsoDate } from "../kernel/date";
import { collectionByOwner } from "../statement/collection";
import { type Credit, creditSales, NOUN_OF_BASE } from "../statement/credits";
import type { CommissionBase } from "../statement/rules";
import { type ClientBook, clientGroup, clientsOf } from "./clients";
import type { KpiFacts } from "./facts";
import { tally, type TallyBook } from "./tally";

/** All that scorecards ask of sales: read once for the team and every rep. */
export interface Sales {
  readonly base: CommissionBase;
  readonly credits: readonly Credit[];
  readonly clients: ClientBook;
}

/** Sales by order date, else by invoice, else by deal won; commission's base is its own affair. */
export function readSales({ rows, pay }: KpiFacts): Sales {
  const base = rows.orders.length > 0 ? "ordered" : rows.invoices.length > 0 ? "invoiced" : "won";
  const { credits } = creditSales(rows, { ...pay, base, measure: "revenue" }, { isTeamAlone: true });
  return { base, credits, clients: clientsOf(rows.accounts, credits) };
}

/** Revenue, gross profit, money in, collection rate, new clients and retention. */
export function tallySales(
  book: TallyBook,
  facts: KpiFacts,
  sales: Sales,
  period: CalendarPeriod,
  asOf: IsoDate,
): void {
  const noun = NOUN_OF_BASE[sales.base];
  const counts = (date: IsoDate) => isInside(date, period) && date <= asOf;
  for (const { owner, row, amount, grossProfit, date } of sales.credits) {
    if (!counts(date)) continue;
    tally(book, { kpi: "revenue", noun, owner, row, value: amount });
    if (grossProfit !== null) tally(book, { kpi: "grossProfit", noun, owner, row, value: grossProfit });
  }
  const inHand = { ...facts.pay, base: "collected", measure: "revenue" } as const;
  const { credits: paid } = creditSales(facts.rows, inHand, { isTeamAlone: true });
  for (const { owner, row, amount, date } of paid) {
    if (counts(date)) tally(book, { kpi: "payback", noun: "payments", owner, row, value: amount });
  }
  tallyCollection(book, facts, period, asOf);
  tallyClients(book, facts, sales, period, asOf);
}

function tallyCollection(book: TallyBook, { rows, pay }: KpiFacts, period: CalendarPeriod, asOf: IsoDate): void {
  for (const { owner, due, collected, rows: invoices } of collectionByOwner(rows, pay, period, asOf).values()) {
    invoices.forEach((row, at) => {
      const sums = at === 0 ? { value: collected, of: due } : { value: 0, of: 0 };
      tally(book, { kpi: "collectionRate", noun: "invoices", owner, row, ...sums });
    });
  }
}

function tallyClients(book: TallyBook, facts: KpiFacts, sales: Sales, period: CalendarPeriod, asOf: IsoDate): void {
  const noun = NOUN_OF_BASE[sales.base];
  const windows = retentionWindows(facts, period, asOf);
  const { index, sales: byAccount } = sales.clients;
  byAccount.forEach((credits, number) => {
    const first = credits?.find(({ amount }) => amount > 0);
    if (!credits || !first) return;
    if (isInside(first.date, period) && first.date <= asOf) {
      const { account, name } = index.entries[number]!;
      const counted = { noun, owner: first.owner, row: first.row, value: 1 } as const;
      const group = clientGroup(account, name, facts.rules.clientGroups);
      tally(book, { ...counted, kpi: "newClients" });
      tally(book, { ...counted, kpi: group === "chinese" ? "newChineseClients" : "newLocalClients" });
    }
    const before = credits.filter(({ date, amount }) => amount > 0 && isWithin(date, windows.before)).at(-1);
    if (!before) return;
    const isKept = credits.some(({ date, amount }) => amount > 0 && isWithin(date, windows.now));
    const { owner, row } = before;
    tally(book, { kpi: "retention", noun, owner, row, value: isKept ? 1 : 0, of: 1 });
  });
}

type Window = readonly [from: IsoDate, to: IsoDate];

function isWithin(date: IsoDate, [from, to]: Window): boolean {
  return from <= date && date <= to;
}

/** The clients of which days are to be kept, and on which days they are. */
function retentionWindows({ rules }: KpiFacts, period: CalendarPeriod, asOf: IsoDate): { before: Window; now: Window } {
  const last = asOf < period.to ? asOf : period.to;
  if (rules.retentionOver === "period") {
    const before = shiftPeriod(period, -1);
    return { before: [before.from, before.to], now: [period.from, last] };
  }
  const [yearAgo, twoYearsAgo] = [addDays(last, -365), addDays(last, -730)];
  return { before: [addDays(twoYearsAgo, 1), yearAgo], now: [addDays(yearAgo, 1), last] };
}
