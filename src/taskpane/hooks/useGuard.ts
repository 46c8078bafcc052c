import { useSyncExternalStore } from "react";
import { type Holder, holderOf, lastContacts } from "../../domain/collisions/holder";
import type { IsoDate } from "../../domain/kernel/date";
import type { Account } from "../../domain/model/accounts";
import type { Activity } from "../../domain/model/activities";
import { usePane } from "../paneContext";
import { knownIn } from "../salesBookStore";
import { today } from "../today";

/** What the guard knows now, and what can be asked of it. */
export function useGuard() {
  const { guard } = usePane();
  const state = useSyncExternalStore(guard.subscribe, guard.state);
  return { ...state, guard };
}

const contactsKnown = new WeakMap<readonly Activity[], ReadonlyMap<string, IsoDate>>();

/** Who looks after an account, by the rows that were read last. */
export function useHolders(): (account: Account) => Holder {
  const { salesBook } = usePane();
  const activities = knownIn(salesBook.state())?.book.records.activities.rows ?? [];
  return (account) => {
    const asOf = today();
    let contacts = contactsKnown.get(activities);
    if (!contacts) contactsKnown.set(activities, (contacts = lastContacts(activities, asOf)));
    return holderOf(account, contacts, asOf);
  };
}
