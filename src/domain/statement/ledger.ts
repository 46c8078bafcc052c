import { periodOf } from "../calendarPeriod";
import { type CommissionPlan, commissionOn, rateReached, type Tier } from "../commission";
import type { IsoDate } from "../kernel/date";
import { amountOf, type Money, money, moneyOf, roundHalfAway } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Credit } from "./credits";
import type { CommissionRules, CommissionRulesOn } from "./rules";

/** A refund lowers what its period has sold; a late one belongs to a period of the tiers that has ended. */
export type LineKind = "sale" | "refund" | "lateRefund";

/** A credit and what it earns. */
export interface StatementLine {
  readonly credit: Credit;
  readonly kind: LineKind;
  /** The tiers it climbs: "" the usual ones, else a scoped plan's name. */
  readonly plan: string;
  /** The period of the tiers, "2026-Q3"; of a late refund that of its sale. */
  readonly climb: string;
  /** What the rep had sold under this plan in that period, before and after this line. */
  readonly before: Money;
  readonly after: Money;
  /** The tiers the two lie in, from 1. */
  readonly fromTier: number;
  readonly toTier: number;
  /** The rate of the tier reached; of a late refund the rate taken back. */
  readonly rate: number;
  /** What the line adds to the commission of the period, each rounded once, half away from zero: lines add up. */
  readonly commission: Money;
}

/** All a rep ever sold, in date order. */
export interface Ledger {
  readonly owner: string;
  readonly lines: readonly StatementLine[];
}

/**
 * Every rep's lines over all periods. Sales climb the tiers of their plan within the rules' period and begin at 0 in the
 * next; the rules are those of the period's first day. The commissions of a period's lines add up to the commission on
 * its total, to the cent.
 */
export function commissionLedgers(credits: readonly Credit[], rulesOn: CommissionRulesOn, digits: number): Ledger[] {
  const climbOf = climbs(rulesOn);
  const books = new Map<string, Book>();
  const ledgers: Ledger[] = [];
  for (const credit of credits) {
    let book = books.get(credit.owner) ?? books.get(foldText(credit.owner));
    if (!book) {
      book = { lines: [], climbed: new Map(), paid: new Map(), digits };
      books.set(foldText(credit.owner), book);
      ledgers.push({ owner: credit.owner, lines: book.lines });
    }
    books.set(credit.owner, book);
    enter(book, credit, climbOf(credit.date));
  }
  return ledgers;
}

/** One rep's running sums while the lines are written. */
interface Book {
  readonly lines: StatementLine[];
  /** How far each plan of each climb has come. */
  readonly climbed: Map<NamedPlan, Climbing>;
  /** What each deal was paid on last. */
  readonly paid: Map<string, Paid>;
  readonly digits: number;
}

interface Climbing {
  sum: Money;
  /** Commission on the sum, rounded. */
  earned: Money;
}

interface Paid {
  readonly plan: NamedPlan;
  amount: number;
  commission: number;
}

interface Climb {
  readonly rules: CommissionRules;
  readonly plans: readonly NamedPlan[];
}

/** A plan within one climb. */
interface NamedPlan extends CommissionPlan {
  readonly name: string;
  readonly climb: string;
  readonly fits: (credit: Credit) => boolean;
  /** The tiers with their numbers, from 1, in place of rates. */
  readonly numbered: Pick<CommissionPlan, "tiers" | "edge">;
}

/** The period of the tiers a day lies in, with the rules of its first day; worked out once a month. */
function climbs(rulesOn: CommissionRulesOn): (day: IsoDate) => Climb {
  const byMonth = new Map<string, Climb>();
  const byLabel = new Map<string, Climb>();
  return (day) => {
    const month = day.slice(0, 7);
    const known = byMonth.get(month);
    if (known) return known;
    const { from, label } = periodOf(rulesOn(day).accumulates, day);
    const rules = rulesOn(from);
    const climb = byLabel.get(label) ?? { rules, plans: plansOf(rules, label) };
    byLabel.set(label, climb);
    byMonth.set(month, climb);
    return climb;
  };
}

/** The scoped plans and then the usual one, without their lump sums: those are paid apart. */
function plansOf({ plan, scopedPlans }: CommissionRules, climb: string): NamedPlan[] {
  const scoped = scopedPlans.map(({ name, origin, channel, ...terms }) => {
    const folded = channel === null ? null : foldText(channel);
    return namedPlan(name, climb, terms, (credit) => {
      if (origin !== null && credit.origin !== origin) return false;
      return folded === null || (credit.channel !== null && foldText(credit.channel) === folded);
    });
  });
  return [...scoped, namedPlan("", climb, plan, () => true)];
}

function namedPlan(name: string, climb: string, plan: CommissionPlan, fits: NamedPlan["fits"]): NamedPlan {
  const tiers = plan.tiers.map((tier, at): Tier => ({ ...tier, rate: at + 1 }));
  return { ...withoutBonuses(plan), name, climb, fits, numbered: { tiers, edge: plan.edge } };
}

export function withoutBonuses(plan: CommissionPlan): CommissionPlan {
  return { ...plan, tiers: plan.tiers.map((tier): Tier => ({ ...tier, bonus: 0 })) };
}

function enter(book: Book, credit: Credit, climb: Climb): void {
  const paid = credit.amount < 0 && credit.deal !== null ? book.paid.get(credit.deal) : undefined;
  if (paid && !climb.plans.some((plan) => plan.climb === paid.plan.climb)) {
    book.lines.push(lateRefund(book, credit, paid, climb.rules));
    return;
  }
  const plan = climb.plans.find(({ fits }) => fits(credit))!;
  const line = climbOn(book, credit, credit.amount < 0 ? "refund" : "sale", plan);
  book.lines.push(line);
  if (credit.deal !== null && credit.amount > 0) remember(book.paid, credit, line, plan);
}

/** Adds a credit to what its climb has sold, and pays what that adds. */
function climbOn(book: Book, credit: Credit, kind: LineKind, plan: NamedPlan): StatementLine {
  const climbing = climbingOf(book, plan);
  const { sum: before, earned: paid } = climbing;
  const after = money(before + credit.amount);
  climbing.sum = after;
  climbing.earned = earned(after, plan, book.digits);
  const [low, high] = [amountOf(before, book.digits), amountOf(after, book.digits)];
  return {
    credit,
    kind,
    plan: plan.name,
    climb: plan.climb,
    before,
    after,
    fromTier: rateReached(low, plan.numbered),
    toTier: rateReached(high, plan.numbered),
    rate: rateReached(high, plan),
    commission: money(climbing.earned - paid),
  };
}

function climbingOf({ climbed }: Book, plan: NamedPlan): Climbing {
  const known = climbed.get(plan) ?? { sum: money(0), earned: money(0) };
  climbed.set(plan, known);
  return known;
}

/** Commission on a sum, rounded half away from zero. */
export function earned(sum: Money, plan: CommissionPlan, digits: number): Money {
  return moneyOf(commissionOn(amountOf(sum, digits), plan), digits);
}

function remember(paid: Map<string, Paid>, { deal, amount }: Credit, { commission }: StatementLine, plan: NamedPlan) {
  const known = paid.get(deal!);
  if (known?.plan === plan) {
    known.amount += amount;
    known.commission += commission;
  } else {
    paid.set(deal!, { plan, amount, commission });
  }
}

/** A refund of a sale whose period has ended: today's sums stay, and what was paid for it comes back. */
function lateRefund(book: Book, credit: Credit, paid: Paid, rules: CommissionRules): StatementLine {
  const { plan } = paid;
  if (rules.lateRefunds === "recalculate") return climbOn(book, credit, "lateRefund", plan);
  const before = climbingOf(book, plan).sum;
  const high = amountOf(before, book.digits);
  const rate = plan.method === "whole" ? rateReached(high, plan) : paid.commission / paid.amount;
  const tier = rateReached(high, plan.numbered);
  const commission = money(roundHalfAway(credit.amount * rate, 0));
  const place = { plan: plan.name, climb: plan.climb, before, after: before, fromTier: tier, toTier: tier };
  return { credit, kind: "lateRefund", ...place, rate, commission };
}
