import {
  type CalendarPeriod,
  MONTHS_IN,
  partsOfPeriod,
  PERIOD_KINDS,
  type PeriodKind,
  periodOf,
  readPeriod,
} from "../calendarPeriod";
import { allocate, amountOf, type Money, money, moneyOf } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Target } from "../model/targets";
import type { KpiFacts } from "./facts";
import { KPIS, type KpiId } from "./rules";

/** A target as a figure is: money in minor units, counts and ratios plain. */
export type TargetValue = number;

/** What is to be reached in a period: by a rep under any spelling, or by the team for null. */
export type TargetOf = (owner: string | null, kpi: KpiId) => TargetValue | null;

/**
 * A year's target cut into its months by weight, so that the months, and with them the quarters, add up to it; what is
 * left by rounding goes to the largest remainders.
 */
export function splitYear(target: Money, weights: readonly number[]): Money[] {
  return allocate(target, weights);
}

/** Words for what a row of targets is of; none of them: revenue. */
const METRICS: readonly (readonly [RegExp, KpiId])[] = [
  [/gross|margin|profit|\bgp\b|毛利|利润|利潤/, "grossProfit"],
  [/rate.*(collect|repay)|(collect|repay).*rate|回款率|回收率/, "collectionRate"],
  [/collect|payback|repay|receipt|回款|收款/, "payback"],
  [/new.*(client|customer|account)|新客|新增客户|新增客戶|新开发|新開發/, "newClients"],
  [/visit|拜访|拜訪/, "visits"],
  [/activit|contact|call|联系|聯繫|跟进|跟進/, "activities"],
  [/retention|保留|留存/, "retention"],
  [/conversion|转化|轉化/, "conversion"],
  [/win|赢单|贏單|成交率/, "winRate"],
  [/complaint|投诉|投訴|客诉|客訴/, "complaintHandling"],
];

interface Goal {
  readonly period: CalendarPeriod;
  readonly value: number;
}

type Goals = Map<string, Map<KpiId, Goal[]>>;

const TEAM = "";

/**
 * Targets of a period. A rep's own are those given for it, else the sum of those given for its parts, else its months of
 * what is given for a longer period; without a targets sheet the rule book's year, and for ratios its usual level. The
 * team's are the sum of its reps', or what stands without a name.
 */
export function targetsFor(facts: KpiFacts, period: CalendarPeriod): TargetOf {
  const goals = goalsOf(facts);
  const own = (key: string, kpi: KpiId) => {
    const given = goals.get(key)?.get(kpi);
    return given ? goalIn(given, period, facts, kpi) : null;
  };
  return (owner, kpi) => {
    if (owner !== null) return own(foldText(owner), kpi) ?? usual(facts, kpi, period);
    if (!KPIS[kpi].isFlow) return own(TEAM, kpi) ?? usual(facts, kpi, period);
    const reps = [...goals.keys()].filter((key) => key !== TEAM).flatMap((key) => own(key, kpi) ?? []);
    return reps.length > 0 ? reps.reduce((sum, value) => sum + value, 0) : own(TEAM, kpi);
  };
}

function usual({ rules }: KpiFacts, kpi: KpiId, period: CalendarPeriod): number | null {
  const level = rules.targets[kpi] ?? null;
  return level !== null && KPIS[kpi].isFlow ? level * MONTHS_IN[period.kind] : level;
}

function goalsOf({ rows, goals: yearGoals, digits }: KpiFacts): Goals {
  const goals: Goals = new Map();
  const put = (owner: string | null, kpi: KpiId, period: CalendarPeriod, value: number | null) => {
    if (value === null) return;
    const key = foldText(owner ?? TEAM);
    const byKpi = goals.get(key) ?? new Map<KpiId, Goal[]>();
    goals.set(key, byKpi);
    byKpi.set(kpi, [...(byKpi.get(kpi) ?? []), { period, value }]);
  };
  for (const row of rows.targets) {
    const period = row.period === null ? null : readPeriod(row.period);
    if (period) putRow(row, period, digits, put);
  }
  if (goals.size > 0) return goals;
  for (const { rep, year, revenue, grossProfit, newClients, collection } of yearGoals) {
    const period = readPeriod(String(year));
    if (!period) continue;
    put(rep, "revenue", period, revenue && moneyOf(revenue, digits));
    put(rep, "grossProfit", period, grossProfit && moneyOf(grossProfit, digits));
    put(rep, "payback", period, collection && moneyOf(collection, digits));
    put(rep, "newClients", period, newClients);
  }
  return goals;
}

function putRow(
  { owner, metric, target, targetGp, targetCollection, targetNew }: Target,
  period: CalendarPeriod,
  digits: number,
  put: (owner: string | null, kpi: KpiId, period: CalendarPeriod, value: number | null) => void,
): void {
  const folded = foldText(metric ?? "");
  const kpi = METRICS.find(([words]) => words.test(folded))?.[1] ?? "revenue";
  put(owner, kpi, period, target === null || KPIS[kpi].unit === "money" ? target : amountOf(target, digits));
  put(owner, "grossProfit", period, targetGp);
  put(owner, "payback", period, targetCollection);
  put(owner, "newClients", period, targetNew);
}

function goalIn(given: readonly Goal[], period: CalendarPeriod, { rules }: KpiFacts, kpi: KpiId): number | null {
  const total = (goals: readonly Goal[]) => goals.reduce((sum, { value }) => sum + value, 0);
  const exact = given.filter((goal) => goal.period.label === period.label);
  const { isFlow, unit } = KPIS[kpi];
  if (exact.length > 0) return isFlow ? total(exact) : total(exact) / exact.length;
  const parts = given.filter((goal) => goal.period.from >= period.from && goal.period.to <= period.to);
  if (parts.length > 0) return isFlow ? total(mostCovering(parts)) : total(parts) / parts.length;
  const wider = given.filter((goal) => goal.period.from <= period.from && goal.period.to >= period.to);
  if (wider.length === 0) return null;
  const shortest = Math.min(...wider.map(monthsOf));
  const nearest = wider.filter((goal) => monthsOf(goal) === shortest);
  if (!isFlow) return total(nearest) / nearest.length;
  const share = total(nearest.map((goal) => ({ ...goal, value: partOf(goal, period, rules.months) })));
  return unit === "money" ? money(share) : share;
}

/** Of parts of several lengths those that cover most: three months and their quarter say the same thing twice. */
function mostCovering(goals: readonly Goal[]): readonly Goal[] {
  const covered = (kind: PeriodKind) => {
    const labels = goals.filter(({ period }) => period.kind === kind).map(({ period }) => period.label);
    return new Set(labels).size * MONTHS_IN[kind];
  };
  const best = PERIOD_KINDS.reduce((widest, kind) => (covered(kind) >= covered(widest) ? kind : widest));
  return goals.filter(({ period }) => period.kind === best);
}

function monthsOf({ period }: Goal): number {
  return MONTHS_IN[period.kind];
}

/** The months of a longer period's target that lie in a shorter one. */
function partOf({ period, value }: Goal, within: CalendarPeriod, weights: readonly number[]): number {
  const months = partsOfPeriod(period, "month");
  const shares = months.map(({ from }) => weights[Number(from.slice(5, 7)) - 1] ?? 1);
  const parts = Number.isInteger(value) ? allocate(money(value), shares) : proportional(value, shares);
  return months.reduce((sum, { from }, at) => (within.from <= from && from <= within.to ? sum + parts[at]! : sum), 0);
}

function proportional(value: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (value * weight) / whole);
}

/** A year's targets by quarter and month, for a plan that is to be looked at. */
export function yearPlan(target: Money, year: number, weights: readonly number[]) {
  const period = periodOf("year", `${year}-01-01` as CalendarPeriod["from"]);
  const months = splitYear(target, weights);
  return partsOfPeriod(period, "quarter").map((quarter, at) => {
    const own = months.slice(at * MONTHS_IN.quarter, (at + 1) * MONTHS_IN.quarter);
    return { quarter, target: money(own.reduce((sum, part) => sum + part, 0)), months: own };
  });
}
