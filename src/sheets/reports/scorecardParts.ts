import type { QualitativeObjective } from "../../domain/kpi/facts";
import type { FairnessRow } from "../../domain/kpi/fairness";
import type { OriginShare } from "../../domain/kpi/origins";
import { KPIS } from "../../domain/kpi/rules";
import type { Figure, Scorecard, Scorecards } from "../../domain/kpi/scorecard";
import type { Strings } from "../../i18n/index";
import type { BlockCell, BlockChart } from "../block";
import { numberCell, PERCENT, textCell } from "./cells";
import type { ScorecardForm } from "./scorecard";

type Words = Strings["kpi"];

const CHART_ROWS = 18;
export const AMOUNT = "#,##0";

/** A part of a scorecard below its figures. */
export interface Part {
  readonly rows: readonly (readonly BlockCell[])[];
  /** Which of them has the column names. */
  readonly header: number;
  /** Columns of figures right of the first. */
  readonly figures: number;
}

/** The figures that have a target to be compared with. */
export function scoredOf({ figures }: Scorecard): Figure[] {
  return figures.filter(({ attainment }) => attainment !== null);
}

/** The chart's figures, and room for it. */
export function chartPart(card: Scorecard, { timeGone }: Scorecards, { words }: ScorecardForm): Part {
  const scored = scoredOf(card).map(({ kpi, attainment }) => [
    textCell(words.names[kpi]),
    numberCell(attainment, PERCENT),
    numberCell(KPIS[kpi].isFlow ? timeGone : 1, PERCENT),
  ]);
  const room = Array.from({ length: Math.max(0, CHART_ROWS - scored.length) }, () => []);
  return {
    rows: [[words.chart, words.attainment, words.timeGone].map(textCell), ...scored, ...room],
    header: 0,
    figures: 2,
  };
}

export function attainmentChart(top: number, count: number, words: Words): BlockChart {
  return {
    ...{ kind: "column", title: words.chart, row: top, column: 0, rowCount: count + 1, columnCount: 3 },
    over: { row: top, column: 3, rowCount: CHART_ROWS, columnCount: 9 },
  };
}

export function originPart(origins: readonly OriginShare[], { words, digits }: ScorecardForm): Part {
  const total = origins.reduce((sum, { revenue }) => sum + revenue, 0);
  const { origin, clients, newOnes, revenue, grossProfit, revenueShare } = words;
  const rows = origins.map((row) => [
    textCell(words.originNames[row.origin ?? "unknown"]),
    numberCell(row.clients),
    numberCell(row.newClients),
    total === 0 ? null : numberCell(row.revenue / total, PERCENT),
    amountCell(row.revenue, digits),
    amountCell(row.grossProfit, digits),
  ]);
  return titled(words.origins, [origin, clients, newOnes, revenueShare, revenue, grossProfit], rows);
}

/** The objective and the evidence are as long as they are: the one in the widest column, the other last. */
export function objectivePart(objectives: readonly QualitativeObjective[], { words }: ScorecardForm): Part {
  const { objective, who, period, evidence, mark, target } = words;
  const rows = objectives.map((one) => [
    ...[textCell(one.objective), numberCell(one.mark), numberCell(one.target)],
    ...[textCell(one.owner), textCell(one.period), textCell(one.evidence)],
  ]);
  return titled(words.objectives, [objective, mark, target, who, period, evidence], rows, 2);
}

/** Each rep's revenue, under the columns of the figures above. */
export function repPart({ reps }: Scorecards, { words, digits }: ScorecardForm): Part {
  const { who, score, target, due, actual, deviation, attainment, pace, weight } = words;
  const rows = reps.map(({ owner, score: own, weightScored, figures }) => {
    const revenue = figures.find(({ kpi }) => kpi === "revenue")!;
    const amounts = [revenue.target, revenue.due, revenue.actual, revenue.deviation];
    return [
      textCell(owner),
      numberCell(own, PERCENT),
      ...amounts.map((amount) => amountCell(amount, digits)),
      ...[revenue.attainment, revenue.pace, weightScored].map((ratio) => numberCell(ratio, PERCENT)),
    ];
  });
  return titled(words.reps, [who, score, target, due, actual, deviation, attainment, pace, weight], rows);
}

export function fairnessPart(fairness: readonly FairnessRow[], { words, digits }: ScorecardForm): Part {
  const { who, targetShare, historyShare, potentialShare, target, fairTarget, index } = words;
  const rows = fairness.map((row) => [
    textCell(row.owner),
    ...[row.targetShare, row.historyShare, row.potentialShare].map((share) => numberCell(share, PERCENT)),
    ...[row.target, row.fairTarget].map((amount) => amountCell(amount, digits)),
    numberCell(row.index, "0.00"),
    textCell(row.isFair ? words.fair : words.unfair),
  ]);
  return titled(words.fairness, [who, targetShare, historyShare, potentialShare, target, fairTarget, index], rows);
}

/** What each KPI counts, and of what kind it is. */
export function definitionPart(figures: readonly Figure[], { words }: ScorecardForm): Part {
  const rows = figures.map(({ kpi }) => [
    textCell(words.names[kpi]),
    textCell(words.categories[KPIS[kpi].category]),
    null,
    textCell(words.definitions[kpi]),
  ]);
  return titled(words.counted, [words.name, words.category, "", words.definition], rows, 0);
}

function titled(
  title: string,
  header: readonly string[],
  rows: readonly (readonly BlockCell[])[],
  figures = header.length - 1,
): Part {
  return { rows: [[textCell(title)], header.map(textCell), ...rows], header: 1, figures };
}

/** Whole units: a scorecard is read, not added up. */
function amountCell(amount: number | null, digits: number): BlockCell {
  return numberCell(amount === null ? null : amount / 10 ** digits, AMOUNT);
}
