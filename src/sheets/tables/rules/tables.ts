import { PERIOD_KINDS } from "../../../domain/calendarPeriod";
import { CADENCE_PERIODS } from "../../../domain/cadence";
import { LEAD_ORIGINS } from "../../../domain/choiceWords";
import { TIER_EDGES, TIER_METHODS } from "../../../domain/commission";
import {
  GRADING_METHODS,
  LADDER_STEPS,
  PART_PERIODS,
  type RulePart,
  type RuleParts,
  WEEK_STARTS,
} from "../../../domain/rules/parts";
import { COLLECTION_TERMS, COMMISSION_BASES, COMMISSION_MEASURES, LATE_REFUNDS } from "../../../domain/statement/rules";
import {
  amount,
  choice,
  count,
  date,
  factor,
  maybe,
  type RuleField,
  share,
  text,
  time,
  truth,
  weekdays,
} from "./field";

type FieldsOf<Row> = { readonly [Field in keyof Row]: RuleField };

/** "rows": a row for each thing, a column for each field. "settings": a row for each field, its name and its value. */
type RuleTable<Rules> = Rules extends readonly (infer Row)[]
  ? { readonly kind: "rows"; readonly fields: FieldsOf<Row> }
  : { readonly kind: "settings"; readonly fields: FieldsOf<Rules> };

export interface AnyRuleTable {
  readonly kind: "rows" | "settings";
  readonly fields: { readonly [field: string]: RuleField };
}

const period = choice(PERIOD_KINDS);

/** Every table of the rule book, field by field in the order of its columns or rows. */
export const RULE_TABLES: { readonly [Part in RulePart]: RuleTable<RuleParts[Part]> } = {
  tiers: { kind: "rows", fields: { above: amount, rate: share, bonus: amount } },
  pay: {
    kind: "settings",
    fields: {
      method: choice(TIER_METHODS),
      edge: choice(TIER_EDGES),
      base: choice(["auto", ...COMMISSION_BASES]),
      measure: choice(COMMISSION_MEASURES),
      accumulates: period,
      paidEvery: period,
      lateRefunds: choice(LATE_REFUNDS),
      collectionTerms: choice(COLLECTION_TERMS),
      lowestCollection: share,
      monthlyBase: amount,
      bonusPaidEvery: period,
      highestBonus: amount,
      homeCurrency: text,
    },
  },
  bonus: { kind: "settings", fields: { platformUse: share, passion: share, innovation: share, summingUp: share } },
  grading: {
    kind: "settings",
    fields: {
      method: choice(GRADING_METHODS),
      shareA: share,
      shareB: share,
      scoreA: factor,
      scoreB: factor,
      scoreC: factor,
      months: count,
      overdueDays: count,
      overdueShare: share,
      hysteresis: share,
      fewestAccounts: count,
    },
  },
  scorecard: {
    kind: "settings",
    fields: {
      profit: share,
      growth: share,
      potential: share,
      payment: share,
      relation: share,
      fit: share,
      costToServe: share,
    },
  },
  investment: {
    kind: "settings",
    fields: { visitCost: amount, hourCost: amount, capitalCost: share, highestGrowth: share },
  },
  inquiry: {
    kind: "settings",
    fields: {
      specification: count,
      quantity: count,
      priceOrTerms: count,
      companyMail: count,
      companyNamed: count,
      secondReply: count,
      pointsA: count,
      pointsB: count,
    },
  },
  cadence: { kind: "rows", fields: { grade: text, times: count, per: choice(CADENCE_PERIODS) } },
  contact: {
    kind: "settings",
    fields: {
      newAccountTimes: count,
      mostPerDay: count,
      weekStartsOn: choice(WEEK_STARTS),
      partPeriods: choice(PART_PERIODS),
      quietDays: count,
      stuckDays: count,
      expiryDays: count,
    },
  },
  week: { kind: "settings", fields: { daysOff: weekdays } },
  hours: { kind: "rows", fields: { from: time, to: time } },
  aging: { kind: "rows", fields: { toDay: maybe(count), allowance: share } },
  ladder: { kind: "rows", fields: { fromDays: count, step: choice(LADDER_STEPS) } },
  collection: { kind: "settings", fields: { patienceDays: count, horizonDays: count, dsoDays: count } },
  complaints: { kind: "settings", fields: { handOverMinutes: count, lowestHandlingRate: share, longOpenDays: count } },
  rates: {
    kind: "rows",
    fields: { name: text, origin: maybe(choice(LEAD_ORIGINS)), channel: maybe(text), rate: share },
  },
  reps: { kind: "rows", fields: { owner: text, monthlyBase: maybe(amount), from: maybe(date), to: maybe(date) } },
  exchange: { kind: "rows", fields: { currency: text, from: date, rate: factor } },
  specialDays: { kind: "rows", fields: { date, name: maybe(text), isWorked: truth } },
  leave: { kind: "rows", fields: { rep: text, from: date, to: date, standIn: maybe(text) } },
  audit: {
    kind: "rows",
    fields: {
      section: text,
      point: text,
      productLine: maybe(text),
      maxPoints: factor,
      weight: factor,
      isMust: truth,
    },
  },
  targets: {
    kind: "rows",
    fields: {
      rep: text,
      year: count,
      revenue: maybe(amount),
      grossProfit: maybe(amount),
      newClients: maybe(count),
      collection: maybe(amount),
    },
  },
};

export function ruleTable(part: RulePart): AnyRuleTable {
  return RULE_TABLES[part] as AnyRuleTable;
}

/** The name formulas use in every language: SalesTiers. */
export function ruleTableName(part: RulePart): string {
  return `Sales${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

const BY_NAME = new Map(
  (Object.keys(RULE_TABLES) as RulePart[]).map((part) => [ruleTableName(part).toLowerCase(), part]),
);

/** SalesTiers and, of an older version, SalesTiers2 hold the tiers; null for a table of something else. */
export function rulePartOf(tableName: string): RulePart | null {
  return BY_NAME.get(tableName.toLowerCase().replace(/\d+$/, "")) ?? null;
}
