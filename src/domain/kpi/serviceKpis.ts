import { type CalendarPeriod, isInside } from "../calendarPeriod";
import { isCancelled, isDone } from "../choiceWords";
import { formOfContact } from "../contactForm";
import { dayNumber, type IsoDate } from "../kernel/date";
import type { IsoMoment } from "../model/noun";
import { type Moment, workMinutes } from "../workCalendar";
import type { KpiFacts } from "./facts";
import { ownerOf } from "./pipelineKpis";
import type { Sales } from "./salesKpis";
import { tally, type TallyBook } from "./tally";

/** Contacts made, and complaints handed over in time and dealt with. */
export function tallyService(
  book: TallyBook,
  facts: KpiFacts,
  sales: Sales,
  period: CalendarPeriod,
  asOf: IsoDate,
): void {
  facts.rows.activities.forEach(({ date, owner, type, status }, row) => {
    if (date === null || !isInside(date, period) || date > asOf || isCancelled(status)) return;
    const counted = { noun: "activities", owner, row, value: 1 } as const;
    tally(book, { ...counted, kpi: "activities" });
    if (formOfContact(type) === "visit") tally(book, { ...counted, kpi: "visits" });
  });
  facts.rows.complaints.forEach((complaint, row) => {
    const { receivedAt, passedAt, repliedAt, resolvedAt, status, handler, accountName } = complaint;
    const date = receivedAt === null ? null : dayOf(receivedAt);
    if (receivedAt === null || date === null || !isInside(date, period) || date > asOf) return;
    const owner = handler ?? ownerOf(sales.clients.index, accountName);
    const counted = { noun: "complaints", owner, row, of: 1 } as const;
    const isHandled = isDone(status) || [repliedAt, resolvedAt].some((at) => at !== null && dayOf(at) <= asOf);
    tally(book, { ...counted, kpi: "complaintHandling", value: isHandled ? 1 : 0 });
    const isInTime = passedAt !== null && minutesBetween(receivedAt, passedAt, facts) <= facts.rules.handOverMinutes;
    tally(book, { ...counted, kpi: "complaintHandOver", value: isInTime ? 1 : 0 });
  });
}

function dayOf(moment: IsoMoment): IsoDate {
  return moment.slice(0, 10) as IsoDate;
}

/** Minutes of working time; handed over before it was received counts as at once. */
function minutesBetween(from: IsoMoment, to: IsoMoment, { hours, calendar }: KpiFacts): number {
  const minutes = workMinutes(momentOf(from), momentOf(to), hours, calendar);
  return minutes.ok ? minutes.value : 0;
}

function momentOf(moment: IsoMoment): Moment {
  const [hour = 0, minute = 0] = moment.slice(11).split(":").map(Number);
  return { day: dayNumber(dayOf(moment)), minute: hour * 60 + minute };
}
