import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { addDays, daysBetween, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Activity } from "../model/activities";
import type { LedgerEntry } from "./ledger";
import type { CollectionStep, LadderRung, ReceivablesRules } from "./rules";

/** A contact about money: when, and its row on the activities sheet. */
export interface DunningContact {
  readonly on: IsoDate;
  readonly row: number;
}

/** Why a step is on: by days late alone, or sooner because the last one had no effect or a promise was broken. */
export type StepReason = "daysLate" | "noEffect" | "brokenPromise";

/** What to do about an item now, and what comes next and when. */
export interface LadderPlace {
  /** Null before the first rung. */
  readonly step: CollectionStep | null;
  readonly reason: StepReason;
  readonly next: { readonly step: CollectionStep; readonly on: IsoDate } | null;
}

const ABOUT_MONEY =
  /催|收款|回款|货款|貨款|欠款|逾期|对账|對賬|對帳|付款|账款|帳款|collect|payment|dunning|overdue|past due|receivable|remind|statement/;

/** Contacts about money by account, oldest first: told by the activity's type, subject or content. */
export function dunningContacts(
  activities: readonly Activity[],
  index: AccountIndex,
  asOf: IsoDate,
): ReadonlyMap<number, readonly DunningContact[]> {
  const byAccount = new Map<number, DunningContact[]>();
  activities.forEach((activity, row) => {
    const { date: on, type, subject, content } = activity;
    if (on === null || on > asOf || !ABOUT_MONEY.test(foldText(`${type ?? ""} ${subject ?? ""} ${content ?? ""}`)))
      return;
    const account = accountOf(index, activity);
    if (account === NO_ACCOUNT) return;
    const own = byAccount.get(account);
    if (own) own.push({ on, row });
    else byAccount.set(account, [{ on, row }]);
  });
  for (const own of byAccount.values()) own.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return byAccount;
}

/** The last contact about an item: since it is on the ladder at all, and since money last came in for it. */
export function lastContactFor(
  entry: LedgerEntry,
  contacts: readonly DunningContact[],
  asOf: IsoDate,
  rules: ReceivablesRules,
): DunningContact | null {
  if (entry.dueOn === null) return contacts.at(-1) ?? null;
  const onLadder = addDays(entry.dueOn, rules.ladder[0]?.fromDays ?? 0);
  const paid = entry.settlements.filter(({ on }) => on !== null && on <= asOf).at(-1)?.on ?? onLadder;
  const since = paid > onLadder ? paid : onLadder;
  const last = contacts.at(-1);
  return last && last.on >= since ? last : null;
}

/**
 * The step of an item `daysLate` by `asOf`. The ladder's days decide; a contact that brought nothing for
 * `patienceDays` makes the rung after the one it was on due, and a broken promise one more than the days say.
 */
export function ladderPlace(
  daysLate: number,
  asOf: IsoDate,
  lastContact: DunningContact | null,
  isPromiseBroken: boolean,
  { ladder, patienceDays }: ReceivablesRules,
): LadderPlace {
  const byDays = rungAt(ladder, daysLate);
  const waited = lastContact ? daysBetween(lastContact.on, asOf) : 0;
  const noEffect = lastContact && waited >= patienceDays ? rungAt(ladder, daysLate - waited) + 1 : -1;
  const broken = isPromiseBroken ? byDays + 1 : -1;
  const at = Math.min(ladder.length - 1, Math.max(byDays, noEffect, broken));
  const next = ladder[at + 1];
  return {
    step: ladder[at]?.step ?? null,
    reason: at === byDays ? "daysLate" : at === Math.min(noEffect, ladder.length - 1) ? "noEffect" : "brokenPromise",
    next: next ? { step: next.step, on: nextOn(asOf, next.fromDays - daysLate, lastContact, patienceDays) } : null,
  };
}

/** When its days come, or when patience with the last contact ends, whichever is first; never before tomorrow. */
function nextOn(asOf: IsoDate, daysToGo: number, lastContact: DunningContact | null, patienceDays: number): IsoDate {
  const impatient = lastContact ? patienceDays - daysBetween(lastContact.on, asOf) : patienceDays;
  return addDays(asOf, Math.max(1, Math.min(Math.max(daysToGo, 1), Math.max(impatient, 1))));
}

/** -1 before the first rung. */
function rungAt(ladder: readonly LadderRung[], daysLate: number): number {
  return ladder.filter(({ fromDays }) => fromDays <= daysLate).length - 1;
}
