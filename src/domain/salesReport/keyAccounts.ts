import { type AccountEntry, accountOf, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import type { Activity } from "../model/activities";
import { type Fact, isOurs, isSale, type ReportRows, type Team } from "./rows";
import { isWithin, type ReportSpan } from "./span";

/** What was done for one account on one day, in the rep's words. */
export interface FollowUp {
  readonly date: IsoDate;
  readonly form: string;
  /** What it was about, and what came of it; each may be blank. */
  readonly content: string;
  readonly result: string;
  readonly row: number;
}

/** Part 2 of a report: one account developed or followed up within the span. */
export interface KeyAccount {
  readonly entry: AccountEntry;
  readonly contactName: string;
  readonly grade: string;
  /** Oldest first. */
  readonly followUps: readonly FollowUp[];
  readonly promises: readonly string[];
  readonly nextDate: IsoDate | null;
  readonly nextAction: string;
  /** Ordered within the span. */
  readonly ordered: Money;
  readonly isNew: boolean;
}

/** More would not be the key ones any more, nor fit on paper. */
const MOST_KEY_ACCOUNTS = 30;

/** Accounts that were contacted, best grade first, then by what they ordered, then by how often they were met. */
export function keyAccounts(rows: ReportRows, span: ReportSpan, team: Team): readonly KeyAccount[] {
  const met = new Map<number, number[]>();
  rows.activities.forEach((activity, row) => {
    if (!isWithin(activity.date, span) || !isOurs(team, activity)) return;
    const at = accountOf(team.index, activity);
    if (at === NO_ACCOUNT) return;
    met.set(at, [...(met.get(at) ?? []), row]);
  });
  const ordered = orderedByAccount(rows, span, team);
  return [...met]
    .map(([at, list]) => keyAccount(rows, span, team.index.entries[at]!, { rows: list }, ordered.get(at) ?? 0))
    .sort(byWeight)
    .slice(0, MOST_KEY_ACCOUNTS);
}

function keyAccount(
  { activities }: ReportRows,
  span: ReportSpan,
  entry: AccountEntry,
  met: Fact,
  ordered: number,
): KeyAccount {
  const rows = [...met.rows].sort((a, b) => compare(activities[a]!.date!, activities[b]!.date!) || a - b);
  const done = rows.map((row) => activities[row]!);
  const last = done.filter(({ nextDate, nextAction }) => nextDate || nextAction).at(-1);
  return {
    entry,
    contactName: entry.account?.contactName ?? done.map((one) => one.contactName).find(Boolean) ?? "",
    grade: entry.account?.grade ?? "",
    followUps: done.map((one, at) => followUp(one, rows[at]!)),
    promises: done.flatMap(({ commitment }) => (commitment ? [commitment] : [])),
    nextDate: last?.nextDate ?? null,
    nextAction: last?.nextAction ?? "",
    ordered: money(ordered),
    isNew: isWithin(entry.account?.createdDate ?? null, span),
  };
}

function followUp({ date, type, subject, content, result }: Activity, row: number): FollowUp {
  const about = [subject, content].filter((text) => text).join(": ");
  return { date: date!, form: type ?? "", content: about, result: result ?? "", row };
}

function orderedByAccount({ orders }: ReportRows, span: ReportSpan, team: Team): Map<number, number> {
  const sums = new Map<number, number>();
  for (const order of orders) {
    if (!isSale(order, span, team)) continue;
    const at = accountOf(team.index, order);
    sums.set(at, (sums.get(at) ?? 0) + (order.amount ?? 0));
  }
  return sums;
}

/** An account without a grade comes after all that have one. */
function byWeight(a: KeyAccount, b: KeyAccount): number {
  return (
    compare(a.grade || "\uffff", b.grade || "\uffff") ||
    b.ordered - a.ordered ||
    b.followUps.length - a.followUps.length
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
