import { type CalendarPeriod, MONTHS_IN, readPeriod } from "../calendarPeriod";
import { dayNumber, type IsoDate } from "../kernel/date";
import { type Money, money, roundHalfAway } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Target } from "../model/targets";
import { type WorkCalendar, workingDays } from "../workCalendar";
import { sameOwner, type Team } from "./rows";
import type { ReportSpan } from "./span";

interface Share {
  readonly owner: string;
  readonly period: CalendarPeriod;
  readonly amount: number;
}

/**
 * What the targets ask of the span: each target's share by working days, rounded once. Of a person's targets for year,
 * quarter and month only the shortest period counts; targets of one account or product line are parts of these and are
 * not added. Null where there is none.
 */
export function planOf(targets: readonly Target[], span: ReportSpan, team: Team, calendar: WorkCalendar): Money | null {
  const shares = targets.flatMap((target): Share[] => {
    const { owner, period: text, target: amount } = target;
    if (!owner || amount === null || text === null || target.accountName || target.productLine) return [];
    const period = sameOwner(team, owner) ? readPeriod(text) : null;
    const share = period ? shareOf(period, span, calendar) : 0;
    return period && share > 0 ? [{ owner: foldText(owner), period, amount: amount * share }] : [];
  });
  if (shares.length === 0) return null;
  const shortest = new Map<string, number>();
  for (const { owner, period } of shares) {
    shortest.set(owner, Math.min(shortest.get(owner) ?? Infinity, MONTHS_IN[period.kind]));
  }
  const counted = shares.filter(({ owner, period }) => MONTHS_IN[period.kind] === shortest.get(owner));
  return money(
    roundHalfAway(
      counted.reduce((sum, { amount }) => sum + amount, 0),
      0,
    ),
  );
}

/** Working days of the span that lie in the period, against all of the period. */
function shareOf(period: CalendarPeriod, span: ReportSpan, calendar: WorkCalendar): number {
  const from = span.from > period.from ? span.from : period.from;
  const to = span.to < period.to ? span.to : period.to;
  const all = workedDays(period.from, period.to, calendar);
  return from > to || all === 0 ? 0 : workedDays(from, to, calendar) / all;
}

function workedDays(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  return workingDays({ from: dayNumber(from), to: dayNumber(to) }, calendar);
}
