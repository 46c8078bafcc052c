import { roundHalfAway } from "../../domain/kernel/money";
import type { QualitativeObjective } from "../../domain/kpi/facts";
import type { FairnessRow } from "../../domain/kpi/fairness";
import type { OriginShare } from "../../domain/kpi/origins";
import { KPIS, type KpiRules } from "../../domain/kpi/rules";
import type { Figure, Scorecard, Scorecards } from "../../domain/kpi/scorecard";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell, BlockChart, BlockLights } from "../block";
import { dateCell, formulaCell, moneyCell, moneyFormat, numberCell, PERCENT, squared, textCell } from "./cells";

type Words = Strings["kpi"];

/** How a scorecard is written. */
export interface ScorecardForm {
  readonly words: Words;
  readonly rules: KpiRules;
  readonly digits: number;
}

const WIDTHS = [26, 10, 9, 30, 8, 13, 13, 13, 13, 10, 9, 13, 7, 8, 10, 22, 22, 10, 11, 7];
const HEADER_ROW = 8;
const FIRST = HEADER_ROW + 1;
const CHART_ROWS = 18;
const LIGHT_COLUMN = 12;

/**
 * A scorecard as a tab: results and leading indicators with their targets, the deviation, and beside it room for its
 * cause and the corrective action; lights by conditional format, a chart, origins of the clients and what is judged.
 * The team's has a row for every rep, and whether their targets are fair.
 */
export function scorecardTab(
  card: Scorecard,
  all: Scorecards,
  fairness: readonly FairnessRow[],
  sheetName: string,
  form: ScorecardForm,
): Block {
  const { words, rules } = form;
  const last = HEADER_ROW + card.figures.length;
  const parts = [
    chartPart(card, all, form),
    originPart(card.origins, form),
    ...(card.objectives.length > 0 ? [objectivePart(card.objectives, form)] : []),
    ...(card.owner === null ? [repPart(all, form)] : []),
    ...(card.owner === null && fairness.length > 0 ? [fairnessPart(fairness, form)] : []),
  ];
  const top = [
    ...headRows(card, all, form),
    columnNames(words),
    ...card.figures.map((figure, at) => figureRow(figure, FIRST + at, form)),
    totalRow(last, words),
    [],
  ];
  const { rows, titles } = stacked(parts, top.length);
  const { green, amber } = rules;
  const lights: BlockLights = { row: HEADER_ROW, column: LIGHT_COLUMN, rowCount: card.figures.length, columnCount: 1, green, amber }; // prettier-ignore
  return {
    sheetName,
    cells: squared([...top, ...rows], WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [],
    frozenRows: HEADER_ROW,
    boldRows: [0, HEADER_ROW - 1, last, ...titles],
    choices: [{ row: HEADER_ROW, column: 14, rowCount: card.figures.length, choices: words.causes }],
    wrappedAreas: [
      { row: HEADER_ROW - 1, column: 0, rowCount: 1, columnCount: WIDTHS.length },
      { row: HEADER_ROW, column: 0, rowCount: card.figures.length, columnCount: WIDTHS.length },
    ],
    lights: [lights],
    charts: [attainmentChart(top.length, scoredOf(card).length, words)],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: HEADER_ROW },
  };
}

function headRows({ owner }: Scorecard, { period, asOf, timeGone, salesFrom }: Scorecards, { words }: ScorecardForm) {
  return [
    [textCell(words.title)],
    [textCell(words.who), textCell(owner ?? words.team)],
    [textCell(words.period), textCell(period.label), null, textCell(words.days(period.from, period.to))],
    [textCell(words.asOf), dateCell(asOf)],
    [textCell(words.timeGone), numberCell(timeGone, PERCENT)],
    [textCell(words.salesFrom), dateCell(salesFrom)],
    [],
  ];
}

function columnNames(words: Words): BlockCell[] {
  const { name, category, role, definition, weight, target, due, actual, deviation, attainment, pace, runRate } = words;
  const { light, score, causeClass, cause, action, actionOwner, actionDue, rows } = words;
  const facts = [name, category, role, definition, weight, target, due, actual, deviation, attainment, pace, runRate];
  return [...facts, light, score, causeClass, cause, action, actionOwner, actionDue, rows].map(textCell);
}

/** A KPI, A to T: what it is, its figures, its deviation and score as formulas, room for the cause and the action. */
function figureRow(figure: Figure, row: number, { words, rules, digits }: ScorecardForm): BlockCell[] {
  const { kpi, weight, target, due, actual, pace, runRate, light, score, rows } = figure;
  const { category, role, unit, isFlow } = KPIS[kpi];
  const format = unit === "money" ? moneyFormat(digits) : unit === "ratio" ? PERCENT : isFlow ? "#,##0.##" : "#,##0";
  const value = (of: number | null) =>
    numberCell(of === null || unit !== "money" ? of : roundHalfAway(of, 0) / 10 ** digits, format);
  const has = target !== null && target !== 0 && actual !== null;
  return [
    textCell(words.names[kpi]),
    textCell(words.categories[category]),
    textCell(words.roles[role]),
    textCell(words.definitions[kpi]),
    weight === 0 ? null : numberCell(weight, PERCENT),
    value(target),
    value(due),
    value(actual),
    has ? formulaCell(`H${row}-G${row}`, format) : null,
    has ? formulaCell(`H${row}/F${row}`, PERCENT) : null,
    numberCell(pace, PERCENT),
    value(runRate),
    light === null ? null : formulaCell(judgedCell(figure, row), PERCENT),
    score === null ? null : formulaCell(`E${row}*MAX(0,MIN(M${row},${rules.scoreCap}))`, PERCENT),
    ...[null, null, null, null, null],
    numberCell(rows.length),
  ];
}

/** What the light judges: the pace while a flow runs, else the attainment. */
function judgedCell({ pace, attainment }: Figure, row: number): string {
  return pace !== null && pace !== attainment ? `K${row}` : `J${row}`;
}

function totalRow(last: number, words: Words): BlockCell[] {
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  const sum = (column: string) => formulaCell(`SUM(${column}${FIRST}:${column}${last})`, PERCENT);
  const check = `IF(ROUND(E${last + 1}-1,6)=0,"${words.agrees}","${words.disagrees}")`;
  return [textCell(words.total), ...blanks(3), sum("E"), textCell(words.weightsCheck), formulaCell(check), ...blanks(6), sum("N")]; // prettier-ignore
}

interface Part {
  readonly rows: readonly (readonly BlockCell[])[];
}

function scoredOf({ figures }: Scorecard): Figure[] {
  return figures.filter(({ attainment }) => attainment !== null);
}

/** The chart's figures, and room for it. */
function chartPart(card: Scorecard, { timeGone }: Scorecards, { words }: ScorecardForm): Part {
  const scored = scoredOf(card).map(({ kpi, attainment }) => [
    textCell(words.names[kpi]),
    numberCell(attainment, PERCENT),
    numberCell(KPIS[kpi].isFlow ? timeGone : 1, PERCENT),
  ]);
  const room = Array.from({ length: Math.max(0, CHART_ROWS - scored.length) }, () => []);
  return { rows: [[words.chart, words.attainment, words.timeGone].map(textCell), ...scored, ...room] };
}

function attainmentChart(top: number, count: number, words: Words): BlockChart {
  return {
    ...{ kind: "column", title: words.chart, row: top, column: 0, rowCount: count + 1, columnCount: 3 },
    over: { row: top, column: 3, rowCount: CHART_ROWS, columnCount: 8 },
  };
}

function originPart(origins: readonly OriginShare[], { words, digits }: ScorecardForm): Part {
  const total = origins.reduce((sum, { revenue }) => sum + revenue, 0);
  const { origin, clients, newOnes, revenue, grossProfit, revenueShare } = words;
  return {
    rows: [
      [textCell(words.origins)],
      [origin, clients, newOnes, revenueShare, "", revenue, grossProfit].map(textCell),
      ...origins.map((row) => [
        textCell(words.originNames[row.origin ?? "unknown"]),
        numberCell(row.clients),
        numberCell(row.newClients),
        total === 0 ? null : numberCell(row.revenue / total, PERCENT),
        null,
        moneyCell(row.revenue, digits),
        moneyCell(row.grossProfit, digits),
      ]),
    ],
  };
}

function objectivePart(objectives: readonly QualitativeObjective[], { words }: ScorecardForm): Part {
  const { objective, who, period, evidence, mark, target } = words;
  return {
    rows: [
      [textCell(words.objectives)],
      [objective, who, period, evidence, mark, target].map(textCell),
      ...objectives.map((one) => [
        ...[one.objective, one.owner, one.period, one.evidence].map(textCell),
        numberCell(one.mark),
        numberCell(one.target),
      ]),
    ],
  };
}

function repPart({ reps }: Scorecards, { words, digits }: ScorecardForm): Part {
  return {
    rows: [
      [textCell(words.reps)],
      [words.who, words.score, words.weight, "", "", words.target, words.due, words.actual, words.deviation, words.attainment, words.pace].map(textCell), // prettier-ignore
      ...reps.map(({ owner, score, weightScored, figures }) => {
        const { target, due, actual, deviation, attainment, pace } = figures.find(({ kpi }) => kpi === "revenue")!;
        const amounts = [target, due, actual, deviation].map((value) =>
          numberCell(value === null ? null : value / 10 ** digits, moneyFormat(digits)),
        );
        const scores = [numberCell(score, PERCENT), numberCell(weightScored, PERCENT)];
        const ratios = [attainment, pace].map((ratio) => numberCell(ratio, PERCENT));
        return [textCell(owner), ...scores, null, null, ...amounts, ...ratios];
      }),
    ],
  };
}

function fairnessPart(rows: readonly FairnessRow[], { words, digits }: ScorecardForm): Part {
  const { who, targetShare, historyShare, potentialShare, target, fairTarget, index } = words;
  const money = (value: number) => numberCell(value / 10 ** digits, moneyFormat(digits));
  return {
    rows: [
      [textCell(words.fairness)],
      [who, targetShare, historyShare, potentialShare, "", target, fairTarget, index].map(textCell),
      ...rows.map((row) => [
        textCell(row.owner),
        ...[row.targetShare, row.historyShare, row.potentialShare].map((share) => numberCell(share, PERCENT)),
        null,
        money(row.target),
        money(row.fairTarget),
        numberCell(row.index, "0.00"),
        textCell(row.isFair ? words.fair : words.unfair),
      ]),
    ],
  };
}

/** Parts under one another with a blank row between; `titles` are their first two rows. */
function stacked(parts: readonly Part[], above: number) {
  const rows: (readonly BlockCell[])[] = [];
  const titles: number[] = [];
  for (const part of parts) {
    titles.push(above + rows.length, ...(rows.length > 0 ? [above + rows.length + 1] : []));
    rows.push(...part.rows, []);
  }
  return { rows: rows.slice(0, -1), titles };
}
