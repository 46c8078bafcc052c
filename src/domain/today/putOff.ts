import { type AccountIndex, type AccountLink, accountOf, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";

/** A line that a person has done with, or wants to see again only from a day on. */
export interface PutOff extends AccountLink {
  /** The day it comes back, if there is still a reason. */
  readonly until: IsoDate;
  readonly why: "done" | "snoozed";
}

/** The accounts that do not show on a day. */
export function accountsPutOff(index: AccountIndex, putOff: readonly PutOff[], asOf: IsoDate): ReadonlySet<number> {
  const waiting = new Set<number>();
  for (const row of putOff) {
    const at = accountOf(index, row);
    if (at !== NO_ACCOUNT && row.until > asOf) waiting.add(at);
  }
  return waiting;
}

/** With one more; of an account the last counts, and those whose day has come are forgotten. */
export function withPutOff(known: readonly PutOff[], made: PutOff, asOf: IsoDate): PutOff[] {
  return [...withoutPutOff(known, made).filter(({ until }) => until > asOf), made];
}

/** The account shows again. */
export function withoutPutOff(known: readonly PutOff[], account: AccountLink): PutOff[] {
  return known.filter((each) => !isSame(each, account));
}

function isSame(one: AccountLink, other: AccountLink): boolean {
  const [id, otherId] = [foldText(one.accountId ?? ""), foldText(other.accountId ?? "")];
  if (id && otherId) return id === otherId;
  return foldText(one.accountName ?? "") === foldText(other.accountName ?? "");
}
