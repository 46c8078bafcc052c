import { type CalendarPeriod, isInside, periodOf, shiftPeriod } from "../calendarPeriod";
import { type CommissionPlan, commissionOn, TIER_METHODS, type TierMethod } from "../commission";
import { addDays, type IsoDate } from "../kernel/date";
import { amountOf, type Money, money, moneyOf } from "../kernel/money";
import { foldText } from "../kernel/text";
import { type Collection, collectionByOwner } from "./collection";
import { type CommissionRows, creditSales, type LeftOut, type NotTaken } from "./credits";
import { commissionLedgers, earned, type Ledger, type StatementLine, withoutBonuses } from "./ledger";
import * as pay from "./pay";
import type { EnteredRefund } from "./refunds";
import type { CommissionBase, CommissionRules, CommissionRulesOn } from "./rules";

/** One climb of the tiers within a statement: where it began, where it ended, what that earned. */
export interface Climbed {
  /** "2026-Q3" */
  readonly climb: string;
  /** "" for the usual tiers. */
  readonly plan: string;
  readonly terms: CommissionPlan;
  readonly before: Money;
  readonly after: Money;
  readonly commission: Money;
  /** Lump sums of the tiers entered. */
  readonly bonus: Money;
  /** What either reading of the tiers would have paid. */
  readonly readings: { readonly [Method in TierMethod]: Money };
}

/** What a rep earned in a period, and every line it comes from. */
export interface Statement {
  readonly owner: string;
  readonly period: CalendarPeriod;
  readonly asOf: IsoDate;
  readonly base: CommissionBase;
  readonly rules: CommissionRules;
  readonly lines: readonly StatementLine[];
  readonly climbs: readonly Climbed[];
  /** Taken back for sales of earlier periods of the tiers; 0 or less. */
  readonly lateRefunds: Money;
  /** Of the lines, those entered by hand, for their reasons and evidence. */
  readonly refundsEntered: readonly EnteredRefund[];
  /** The lines' sum. */
  readonly commission: Money;
  /** Commission of the period by either reading; late refunds are the same in both. */
  readonly readings: { readonly [Method in TierMethod]: Money };
  readonly tierBonus: Money;
  readonly collection: Collection | null;
  readonly withheld: Money;
  readonly basePay: pay.BasePay;
  readonly yearBonus: pay.YearBonus | null;
  readonly adjustments: pay.Adjustments;
  readonly draw: pay.DrawAccount | null;
  /** Base salary, commission less what is withheld, bonuses, rewards less penalties, draw. */
  readonly total: Money;
  /** The day on which commission is paid out: the last of the rules' pay period. */
  readonly paidOn: IsoDate;
}

export interface StatementFacts {
  readonly rows: CommissionRows;
  readonly scores: readonly pay.BonusScore[];
  readonly adjustments: readonly pay.Adjustment[];
  readonly refunds: readonly EnteredRefund[];
  readonly rulesOn: CommissionRulesOn;
  /** Decimals of the currency: Money is in these units. */
  readonly digits: number;
}

export interface Statements {
  readonly base: CommissionBase;
  readonly statements: readonly Statement[];
  readonly ledgers: readonly Ledger[];
  /** Rows of the base's sheet that earn nobody anything, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Refunds entered by hand that take nothing back, and why. */
  readonly notTaken: readonly NotTaken[];
}

/** Every rep's lines over all periods, by the base, currency and splits of the rules of one day. */
export type SalesBooks = Omit<Statements, "statements">;

export function salesBooks({ rows, refunds, rulesOn, digits }: StatementFacts, day: IsoDate): SalesBooks {
  const { credits, ...rest } = creditSales(rows, rulesOn(day), { refunds, digits });
  return { ...rest, ledgers: commissionLedgers(credits, rulesOn, digits) };
}

/**
 * A statement for every rep: whoever sold in the year to the period's end, and whom the rules name, unless they had
 * left. `asOf` before the period's end gives the accrual to that day. `books` save the reading of the rows where several
 * periods are wanted under one base.
 */
export function commissionStatements(
  facts: StatementFacts,
  period: CalendarPeriod,
  asOf: IsoDate,
  books: SalesBooks = salesBooks(facts, period.from),
): Statements {
  const rules = facts.rulesOn(period.from);
  const collections = collectionByOwner(facts.rows, rules, period, asOf);
  const statements = staffOf(books.ledgers, rules, period).map((ledger) => {
    const collection = collections.get(foldText(ledger.owner)) ?? null;
    return statementOf(ledger, collection, books.base, rules, facts, period, asOf);
  });
  return { ...books, statements };
}

function staffOf(ledgers: readonly Ledger[], rules: CommissionRules, period: CalendarPeriod): Ledger[] {
  const yearAgo = addDays(shiftPeriod(periodOf("month", period.to), -12).to, 1);
  const known = new Set(ledgers.map(({ owner }) => foldText(owner)));
  const named = rules.reps.filter(({ owner }) => !known.has(foldText(owner)));
  const all = [...ledgers, ...named.map(({ owner }): Ledger => ({ owner, lines: [] }))];
  return all.filter((ledger) => {
    const terms = pay.termsOf(ledger.owner, rules);
    if (terms) return (terms.to ?? period.from) >= period.from && (terms.from ?? period.to) <= period.to;
    return ledger.lines.some(({ credit }) => credit.date >= yearAgo && credit.date <= period.to);
  });
}

function statementOf(
  ledger: Ledger,
  collection: Collection | null,
  base: CommissionBase,
  rules: CommissionRules,
  { scores, adjustments, refunds, rulesOn, digits }: StatementFacts,
  period: CalendarPeriod,
  asOf: IsoDate,
): Statement {
  const { owner } = ledger;
  const lines = ledger.lines.filter(({ credit }) => isInside(credit.date, period) && credit.date <= asOf);
  const climbs = climbsOf(lines, rulesOn, digits);
  const lateRefunds = sumOf(lines.filter(({ kind }) => kind === "lateRefund").map((line) => line.commission));
  const refundsEntered = lines.flatMap(({ credit }) => (credit.isRefundEntered ? refunds[credit.row]! : []));
  const commission = sumOf(lines.map((line) => line.commission));
  const tierBonus = sumOf(climbs.map(({ bonus }) => bonus));
  const parts = {
    withheld: pay.withheld(commission, collection ?? undefined, rules),
    basePay: pay.basePay(owner, period, asOf, rulesOn, digits),
    yearBonus: pay.yearBonus(owner, period, scores, rules, digits),
    adjustments: pay.adjustmentsOf(owner, period, asOf, adjustments, digits),
    draw: pay.drawOf(ledger, period, rules, digits),
  };
  const total = sumOf([
    ...[parts.basePay.amount, commission, money(0 - parts.withheld), tierBonus],
    ...[parts.yearBonus?.amount ?? money(0), parts.adjustments.amount, parts.draw?.amount ?? money(0)],
  ]);
  const readings = bothReadings((method) => sumOf([...climbs.map((climbed) => climbed.readings[method]), lateRefunds]));
  const paidOn = periodOf(rules.paidEvery, period.to).to;
  return {
    ...{
      owner,
      period,
      asOf,
      base,
      rules,
      lines,
      climbs,
      lateRefunds,
      refundsEntered,
      commission,
      readings,
      tierBonus,
      collection,
    },
    ...parts,
    ...{ total, paidOn },
  };
}

/** The climbs of the lines, in the order in which they are met; late refunds climb nothing here. */
function climbsOf(lines: readonly StatementLine[], rulesOn: CommissionRulesOn, digits: number): Climbed[] {
  const groups = new Map<string, StatementLine[]>();
  for (const line of lines) {
    if (line.kind === "lateRefund") continue;
    const key = `${line.climb} ${line.plan}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map((group) => climbedBy(group, rulesOn, digits));
}

function climbedBy(group: readonly StatementLine[], rulesOn: CommissionRulesOn, digits: number): Climbed {
  const [{ climb, plan, before, credit }, { after }] = [group[0]!, group.at(-1)!];
  const rules = rulesOn(periodOf(rulesOn(credit.date).accumulates, credit.date).from);
  const { tiers, method, edge } = rules.scopedPlans.find(({ name }) => name === plan) ?? rules.plan;
  const terms: CommissionPlan = { tiers, method, edge };
  const readings = bothReadings((reading) => {
    const read = withoutBonuses({ ...terms, method: reading });
    return money(earned(after, read, digits) - earned(before, read, digits));
  });
  const commission = sumOf(group.map((line) => line.commission));
  const bonus = money(lumpSums(after, terms, digits) - lumpSums(before, terms, digits));
  return { climb, plan, terms, before, after, commission, bonus, readings };
}

function lumpSums(sum: Money, plan: CommissionPlan, digits: number): Money {
  const amount = amountOf(sum, digits);
  return moneyOf(commissionOn(amount, plan) - commissionOn(amount, withoutBonuses(plan)), digits);
}

function bothReadings(read: (method: TierMethod) => Money): Statement["readings"] {
  return Object.fromEntries(TIER_METHODS.map((method) => [method, read(method)])) as Statement["readings"];
}

export function sumOf(amounts: readonly Money[]): Money {
  return money(amounts.reduce((sum, amount) => sum + amount, 0));
}
