import { type IsoDate, dayNumber } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";

/** Who looks after an account, and how lately. */
export interface Holder {
  readonly owner: string | null;
  /** The day of entry. */
  readonly since: IsoDate | null;
  /** Days since the last contact, its own column or an activity, whichever is later; null where nothing tells of one. */
  readonly daysSinceContact: number | null;
}

/** The latest day up to `asOf` on which each account, by its folded name, was contacted. */
export function lastContacts(activities: readonly Activity[], asOf: IsoDate): ReadonlyMap<string, IsoDate> {
  const latest = new Map<string, IsoDate>();
  for (const { accountName, date } of activities) {
    if (!accountName || !date || date > asOf) continue;
    const key = foldText(accountName);
    const known = latest.get(key);
    if (known === undefined || known < date) latest.set(key, date);
  }
  return latest;
}

export function holderOf(account: Account, contacts: ReadonlyMap<string, IsoDate>, asOf: IsoDate): Holder {
  const own = account.lastContactDate;
  const days = [own !== null && own <= asOf ? own : null, contacts.get(foldText(account.name ?? "")) ?? null];
  const last = days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a));
  return {
    owner: account.owner,
    since: account.createdDate,
    daysSinceContact: last === null ? null : dayNumber(asOf) - dayNumber(last),
  };
}
