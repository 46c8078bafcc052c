import { addDays, type IsoDate } from "../kernel/date";
import { finish, type Steps, stepEach } from "../kernel/steps";
import { type DunningContact, type LadderPlace, ladderPlace, lastContactFor } from "./dunning";
import type { LedgerEntry, OpenItem } from "./ledger";
import { likelihoodToPay, type PayHabit, portfolioHabit, usualDelay } from "./payHabits";
import type { ReceivablesRules } from "./rules";

/** One overdue invoice, or one about to be, with what to do about it. */
export interface CollectionTask extends LadderPlace {
  readonly item: OpenItem;
  readonly lastContact: DunningContact | null;
  readonly isPromiseBroken: boolean;
  /** balance × min(1, days late ÷ 60) × (1 + broken promises), in minor units; a disputed one is 0: settle that first. */
  readonly priority: number;
  readonly expectation: Expectation;
}

/** When an item will probably be paid. */
export interface Expectation {
  /** The promised day, or the due day and the customer's usual delay; null once both are past. */
  readonly on: IsoDate | null;
  readonly by: "promise" | "habit" | "unknown";
  /** Chance that it is paid within the horizon, 0…1. */
  readonly likelihood: number;
}

const FULL_WEIGHT_DAYS = 60;
/** A promise for a day soon is kept more often than not; one that was broken halves what habit says. */
const PROMISE_LIKELIHOOD = 0.8;
const BROKEN_FACTOR = 0.5;

export interface CollectionFacts {
  readonly habits: ReadonlyMap<number, PayHabit>;
  readonly contacts: ReadonlyMap<number, readonly DunningContact[]>;
  readonly asOf: IsoDate;
  readonly rules: ReceivablesRules;
}

/** What is on the ladder, the most important first: large before old, old before young. */
export function collectionList(items: readonly OpenItem[], facts: CollectionFacts): readonly CollectionTask[] {
  return finish(collectionSteps(items, facts));
}

/** The same in steps. */
export function* collectionSteps(items: readonly OpenItem[], facts: CollectionFacts): Steps<readonly CollectionTask[]> {
  const expect = expectations(facts);
  const tasks: CollectionTask[] = [];
  const look = (item: OpenItem) => {
    const { entry, daysLate } = item;
    if (!entry || item.balance < 0 || daysLate === null) return;
    const task = taskOf(item, entry, daysLate, facts, expect(item, entry));
    if (task.step !== null) tasks.push(task);
  };
  yield* stepEach(items.length, (at) => look(items[at]!));
  return tasks.sort((a, b) => b.priority - a.priority || b.item.daysLate! - a.item.daysLate!);
}

function taskOf(
  item: OpenItem,
  entry: LedgerEntry,
  daysLate: number,
  { contacts, asOf, rules }: CollectionFacts,
  expectation: Expectation,
): CollectionTask {
  const isPromiseBroken = isBroken(entry, asOf);
  const lastContact = lastContactFor(entry, contacts.get(entry.account) ?? [], asOf, rules);
  const weight = Math.min(1, Math.max(0, daysLate) / FULL_WEIGHT_DAYS) * (isPromiseBroken ? 2 : 1);
  return {
    ...ladderPlace(daysLate, asOf, lastContact, isPromiseBroken, rules),
    item,
    lastContact,
    isPromiseBroken,
    expectation,
    priority: entry.isDisputed ? 0 : item.balance * weight,
  };
}

/** Who will probably pay soon: open invoices by chance within the horizon, then by amount. Disputed ones are left out. */
export function likelyToPay(
  items: readonly OpenItem[],
  facts: CollectionFacts,
): readonly { readonly item: OpenItem; readonly expectation: Expectation }[] {
  const expect = expectations(facts);
  return items
    .flatMap((item) => {
      const { entry } = item;
      return entry && item.balance > 0 && !entry.isDisputed ? [{ item, expectation: expect(item, entry) }] : [];
    })
    .sort((a, b) => b.expectation.likelihood - a.expectation.likelihood || b.item.balance - a.item.balance);
}

/** A judge of items that knows everybody's habits. */
export function expectations({
  habits,
  asOf,
  rules,
}: CollectionFacts): (item: OpenItem, entry: LedgerEntry) => Expectation {
  const everybody = portfolioHabit(habits);
  return ({ daysLate, account }, entry) => {
    const habit = habits.get(account);
    const byHabit = likelihoodToPay(habit, everybody, daysLate ?? 0, rules.horizonDays);
    if (entry.promisedOn !== null && entry.promisedOn >= asOf) {
      const isSoon = entry.promisedOn <= addDays(asOf, rules.horizonDays);
      return {
        on: entry.promisedOn,
        by: "promise",
        likelihood: isSoon ? Math.max(PROMISE_LIKELIHOOD, byHabit) : byHabit,
      };
    }
    const likelihood = isBroken(entry, asOf) ? byHabit * BROKEN_FACTOR : byHabit;
    const usual = habit ?? (everybody.daysLate.length > 0 ? everybody : null);
    const on = entry.dueOn && addDays(entry.dueOn, usual ? usualDelay(usual) : 0);
    return on && on >= asOf ? { on, by: "habit", likelihood } : { on: null, by: "unknown", likelihood };
  };
}

function isBroken({ promisedOn }: LedgerEntry, asOf: IsoDate): boolean {
  return promisedOn !== null && promisedOn < asOf;
}
