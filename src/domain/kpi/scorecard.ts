import { type CalendarPeriod, isInside, readPeriod } from "../calendarPeriod";
import { type DayNumber, dayNumber, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { NounId } from "../model/index";
import { attainment, pace, type Period, runRate } from "../quota";
import type { Result } from "../kernel/result";
import { workingDays } from "../workCalendar";
import type { KpiFacts, QualitativeObjective } from "./facts";
import { tallyPipeline } from "./pipelineKpis";
import { KPI_IDS, type KpiId, KPIS, type KpiRules } from "./rules";
import { type OriginShare, originShares } from "./origins";
import { readSales, tallySales } from "./salesKpis";
import { tallyService } from "./serviceKpis";
import { peopleOf, person, type Tallies, tallyBook } from "./tally";
import { targetsFor } from "./targets";

export type Light = "green" | "amber" | "red";

/** One KPI of a person or the team. Money in minor units; null: nothing says it, and nothing is made up. */
export interface Figure {
  readonly kpi: KpiId;
  /** Of a ratio null where there is nothing to divide by. */
  readonly actual: number | null;
  readonly target: number | null;
  /** The target's part due by the day, by working days; of a ratio the target. */
  readonly due: number | null;
  /** actual − due. */
  readonly deviation: number | null;
  readonly attainment: number | null;
  /** Attainment over the share of working days gone; null for ratios and before the first day. */
  readonly pace: number | null;
  /** Where the period ends at today's pace. */
  readonly runRate: number | null;
  readonly light: Light | null;
  readonly weight: number;
  /** Attainment, paced while the period runs, within 0 and the cap, times weight; null without target or weight. */
  readonly score: number | null;
  /** The rows behind it. */
  readonly noun: NounId | null;
  readonly rows: readonly number[];
}

export interface Scorecard {
  /** Null: the team. */
  readonly owner: string | null;
  readonly figures: readonly Figure[];
  readonly origins: readonly OriginShare[];
  readonly objectives: readonly QualitativeObjective[];
  /** Sum of the scores, and of the weights they stand for. */
  readonly score: number;
  readonly weightScored: number;
}

export interface Scorecards {
  readonly period: CalendarPeriod;
  readonly asOf: IsoDate;
  /** Share of the period's working days gone, 0 to 1. */
  readonly timeGone: number;
  /** The first sale known: clients who bought before it look new. */
  readonly salesFrom: IsoDate | null;
  readonly team: Scorecard;
  readonly reps: readonly Scorecard[];
}

/** The team's and every rep's scorecard; a rep is whoever did something in the period or has a target for it. */
export function scorecards(facts: KpiFacts, period: CalendarPeriod, asOf: IsoDate): Scorecards {
  const sales = readSales(facts);
  const book = tallyBook();
  tallySales(book, facts, sales, period, asOf);
  tallyPipeline(book, facts, sales, period, asOf);
  tallyService(book, facts, sales, period, asOf);
  for (const owner of ownersWithTargets(facts, period)) person(book, owner);
  const targetOf = targetsFor(facts, period);
  const clock = clockOf(facts, period, asOf);
  const originsOf = originShares(sales, period, asOf);
  const card = (tallies: Tallies, owner: string | null): Scorecard => {
    const figures = KPI_IDS.map((kpi) => figureOf(kpi, tallies, targetOf(owner, kpi), facts, clock));
    const scored = figures.filter(({ score }) => score !== null);
    return {
      ...{ owner, figures },
      origins: originsOf(owner),
      objectives: objectivesOf(facts, owner, period),
      score: scored.reduce((sum, { score }) => sum + score!, 0),
      weightScored: scored.reduce((sum, { weight }) => sum + weight, 0),
    };
  };
  const reps = peopleOf(book).map((tallies) => card(tallies, tallies.owner));
  const salesFrom = sales.credits[0]?.date ?? null;
  return { period, asOf, timeGone: clock.timeGone, salesFrom, team: card(book.team, null), reps };
}

interface Clock {
  readonly span: Period;
  readonly asOf: DayNumber;
  readonly calendar: KpiFacts["calendar"];
  readonly timeGone: number;
  readonly isRunning: boolean;
}

function clockOf({ calendar }: KpiFacts, { from, to }: CalendarPeriod, asOf: IsoDate): Clock {
  const span = { from: dayNumber(from), to: dayNumber(to) };
  const day = dayNumber(asOf);
  const until = Math.min(day, span.to) as DayNumber;
  const total = workingDays(span, calendar);
  const gone = workingDays({ from: span.from, to: until }, calendar);
  return { span, asOf: day, calendar, timeGone: total === 0 ? 0 : gone / total, isRunning: asOf < to };
}

function figureOf(kpi: KpiId, { byKpi }: Tallies, target: number | null, facts: KpiFacts, clock: Clock): Figure {
  const { rules } = facts;
  const { isFlow, unit, better } = KPIS[kpi];
  const counted = byKpi.get(kpi);
  const actual = unit === "ratio" ? ratioOf(counted) : (counted?.value ?? (isSaid(kpi, facts) ? 0 : null));
  const flow = isFlow ? actual : null;
  const due = target === null ? null : isFlow ? target * clock.timeGone : target;
  const attained = actual === null || target === null ? null : valueOf(attainment(actual, target, better));
  const paced = flow !== null && target ? valueOf(pace(flow, target, clock.span, clock.asOf, clock.calendar)) : null;
  const judged = isFlow && clock.isRunning ? paced : attained;
  const weight = rules.weights[kpi] ?? 0;
  return {
    ...{ kpi, actual, target, due, weight },
    deviation: actual === null || due === null ? null : actual - due,
    attainment: attained,
    pace: paced,
    runRate: flow === null ? null : valueOf(runRate(flow, clock.span, clock.asOf, clock.calendar)),
    light: judged === null ? null : lightOf(judged, rules),
    score: judged === null || weight === 0 ? null : Math.min(rules.scoreCap, Math.max(0, judged)) * weight,
    noun: counted?.noun ?? null,
    rows: counted?.rows ?? [],
  };
}

/** Without payments nothing says when money came in: that is not nought. */
function isSaid(kpi: KpiId, { rows }: KpiFacts): boolean {
  return kpi !== "payback" || rows.payments.length > 0;
}

/** An attainment of 0.9999999999999999 is one of 1. */
const NOISE = 1e-9;

export function lightOf(attained: number, { green, amber }: Pick<KpiRules, "green" | "amber">): Light {
  if (attained >= green - NOISE) return "green";
  return attained >= amber - NOISE ? "amber" : "red";
}

function ratioOf(counted: { readonly value: number; readonly of: number } | undefined): number | null {
  return counted && counted.of !== 0 ? counted.value / counted.of : null;
}

/** What cannot be reckoned yet is not there. */
function valueOf(result: Result<number>): number | null {
  return result.ok ? result.value : null;
}

function objectivesOf({ objectives }: KpiFacts, owner: string | null, period: CalendarPeriod): QualitativeObjective[] {
  const key = owner === null ? null : foldText(owner);
  return objectives.filter(({ owner: whose, period: label }) => {
    const when = readPeriod(label);
    if (when === null || !isInside(when.from, period) || !isInside(when.to, period)) return false;
    return key === null || foldText(whose) === key;
  });
}

function ownersWithTargets({ rows, goals }: KpiFacts, period: CalendarPeriod): string[] {
  const overlaps = (text: string | null) => {
    const other = text === null ? null : readPeriod(text);
    return other !== null && other.from <= period.to && period.from <= other.to;
  };
  const named = rows.targets.flatMap((row) => (row.owner && overlaps(row.period) ? row.owner : []));
  return [...named, ...goals.filter(({ year }) => overlaps(String(year))).map(({ rep }) => rep)];
}
