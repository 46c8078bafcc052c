import type { IsoDate } from "../kernel/date";
import type { Account } from "../model/accounts";
import type { Contact } from "../model/contacts";
import { calendarOf, nextRecurrence } from "./greetings";
import { type GreetingCalendar, reason, type TodayReason } from "./reasons";

/** Birthdays and anniversaries from `asOf` until the next workday. */
export function greetingReasons(
  account: Account | null,
  contacts: readonly Contact[],
  asOf: IsoDate,
  until: IsoDate,
): TodayReason[] {
  const found: TodayReason[] = [];
  const add = (kind: "birthday" | "anniversary", who: string, day: IsoDate | null, calendar: GreetingCalendar) => {
    const next = day === null ? null : nextRecurrence(day, asOf, calendar);
    if (next === null || next.date > until || next.years === 0) return;
    const { date, years } = next;
    found.push(reason({ kind, who, date, calendar, years }, date === asOf ? 5 : 4, date));
  };
  if (account) {
    const calendar = calendarOf(account.remark, account.tags);
    const who = account.contactName ?? account.name ?? "";
    if (!contacts.some(({ name, birthday }) => birthday !== null && name === account.contactName)) {
      add("birthday", who, account.birthday, calendar);
    }
    add("anniversary", account.name ?? "", account.anniversary, calendar);
  }
  for (const contact of contacts) {
    const who = contact.name ?? [contact.firstName, contact.lastName].filter(Boolean).join(" ");
    add("birthday", who, contact.birthday, calendarOf(contact.remark));
  }
  return found;
}
