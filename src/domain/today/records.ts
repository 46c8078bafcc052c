import { type AccountIndex, accountsOf, NO_ACCOUNT } from "../accountIndex";
import { isCancelled, isDone } from "../choiceWords";
import { formOfContact } from "../contactForm";
import { type DayNumber, dayNumber, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Activity } from "../model/activities";

/** What the log says of one account: contacts that were made up to `asOf`, and what is planned. */
export interface ContactLog {
  /** Of the stretch that rules count in. */
  readonly recent: DayNumber[];
  last: Activity | null;
  lastVisit: IsoDate | null;
  /** Rows that are still to be done and whose day has come. */
  readonly planned: Activity[];
  /** Contacts at which something was promised, not long ago. */
  readonly promises: Activity[];
  /** The latest of planned rows to come. */
  hasPlans: boolean;
}

const PLANNED = /plan|schedul|open|not started|pending|to ?do|计划|計劃|待|未/;
/** A promise older than this is history. */
const PROMISE_REACH = 180;

/** One pass over the log, however long: a record per account. `from` is the first day that any rule counts. */
export function readContacts(
  index: AccountIndex,
  activities: readonly Activity[],
  asOf: IsoDate,
  from: DayNumber,
): ContactLog[] {
  const logs = index.entries.map((): ContactLog => ({
    ...{ recent: [], last: null, lastVisit: null, planned: [], promises: [], hasPlans: false },
  }));
  const today = dayNumber(asOf);
  const reach = { asOf, today, from };
  accountsOf(index, activities).forEach((account, at) => {
    const activity = activities[at]!;
    if (account === NO_ACCOUNT || activity.date === null || isCancelled(activity.status)) return;
    addActivity(logs[account]!, activity, activity.date, reach);
  });
  return logs;
}

interface Reach {
  readonly asOf: IsoDate;
  readonly today: DayNumber;
  readonly from: DayNumber;
}

function addActivity(log: ContactLog, activity: Activity, date: IsoDate, { asOf, today, from }: Reach): void {
  if (date > asOf) {
    log.hasPlans = true;
    return;
  }
  if (isPlanned(activity.status)) {
    log.planned.push(activity);
    return;
  }
  const day = dayNumber(date);
  if (day >= from) log.recent.push(day);
  if (log.last === null || date >= log.last.date!) log.last = activity;
  if (formOfContact(activity.type) === "visit" && (log.lastVisit === null || date > log.lastVisit))
    log.lastVisit = date;
  if (activity.commitment && day >= today - PROMISE_REACH) log.promises.push(activity);
}

function isPlanned(status: string | null): boolean {
  return status !== null && !isDone(status) && PLANNED.test(foldText(status));
}
