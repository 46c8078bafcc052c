import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import type { Invoice } from "../model/invoices";
import { type OpenItem } from "./ledger";
import type { PayHabit } from "./payHabits";

/** Why an account is watched. */
export type CreditFlag = "overLimit" | "nearLimit" | "doubtful" | "bad" | "slowing" | "brokenPromise";

/** What an account owes and might owe, against what it may. */
export interface CreditWatch {
  readonly account: number;
  /** Null where nobody set one. */
  readonly limit: Money | null;
  readonly receivables: Money;
  /** Ordered and neither invoiced nor called off. */
  readonly openOrders: Money;
  /** Receivables and open orders. */
  readonly exposure: Money;
  /** Of the oldest overdue item; 0 where nothing is. */
  readonly worstDaysLate: number;
  /** Days late of the newer half of the paid invoices less the older; null for few. */
  readonly trend: number | null;
  readonly flags: readonly CreditFlag[];
  readonly items: readonly OpenItem[];
}

const NEAR_LIMIT = 0.9;
/** Paying a week later than he used to. */
const SLOWING_DAYS = 7;

export interface CreditFacts {
  readonly index: AccountIndex;
  readonly invoices: readonly Invoice[];
  readonly habits: ReadonlyMap<number, PayHabit>;
  /** Amounts ordered and not yet invoiced, by account. */
  readonly openOrders: ReadonlyMap<number, Money>;
  readonly asOf: IsoDate;
  /** Overdue for longer than this is doubtful: the last edge of the buckets. */
  readonly doubtfulDays: number;
}

/** Every account that owes, has ordered or has a limit; those with flags first, then by exposure. */
export function creditWatch(items: readonly OpenItem[], facts: CreditFacts): readonly CreditWatch[] {
  const own = new Map<number, OpenItem[]>();
  for (const item of items) {
    if (item.account === NO_ACCOUNT) continue;
    const group = own.get(item.account);
    if (group) group.push(item);
    else own.set(item.account, [item]);
  }
  const limits = limitsOf(facts);
  const watched = new Set([...own.keys(), ...facts.openOrders.keys(), ...limits.keys()]);
  return [...watched]
    .map((account) => watchOf(account, own.get(account) ?? [], limits.get(account) ?? null, facts))
    .sort((a, b) => b.flags.length - a.flags.length || b.exposure - a.exposure);
}

/** The account's own limit, else the highest that its invoices name. */
function limitsOf({ index, invoices }: CreditFacts): ReadonlyMap<number, Money> {
  const limits = new Map<number, Money>();
  for (const invoice of invoices) {
    if (invoice.creditLimit === null) continue;
    const account = accountOf(index, invoice);
    if (account !== NO_ACCOUNT) limits.set(account, money(Math.max(limits.get(account) ?? 0, invoice.creditLimit)));
  }
  index.entries.forEach(({ account }, at) => {
    if (account && account.creditLimit !== null) limits.set(at, account.creditLimit);
  });
  return limits;
}

function watchOf(account: number, items: readonly OpenItem[], limit: Money | null, facts: CreditFacts): CreditWatch {
  const receivables = money(items.reduce((sum, { balance }) => sum + balance, 0));
  const openOrders = facts.openOrders.get(account) ?? money(0);
  const exposure = money(receivables + openOrders);
  const late = items.filter(({ balance, daysLate }) => balance > 0 && daysLate !== null && daysLate > 0);
  const worstDaysLate = late.reduce((worst, { daysLate }) => Math.max(worst, daysLate!), 0);
  const trend = facts.habits.get(account)?.trend ?? null;
  const isBroken = late.some(({ entry }) => entry!.promisedOn !== null && entry!.promisedOn < facts.asOf);
  const checks: readonly (readonly [boolean, CreditFlag])[] = [
    [limit !== null && exposure > limit, "overLimit"],
    [limit !== null && exposure <= limit && exposure > limit * NEAR_LIMIT, "nearLimit"],
    [items.some(({ entry }) => entry !== null && entry.badDebt > 0), "bad"],
    [worstDaysLate > facts.doubtfulDays, "doubtful"],
    [trend !== null && trend >= SLOWING_DAYS, "slowing"],
    [isBroken, "brokenPromise"],
  ];
  return {
    account,
    limit,
    receivables,
    openOrders,
    exposure,
    worstDaysLate,
    trend,
    items,
    flags: checks.flatMap(([holds, flag]) => (holds ? [flag] : [])),
  };
}
