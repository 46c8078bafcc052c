import type { FairnessRow } from "../../domain/kpi/fairness";
import { KPIS, type KpiRules } from "../../domain/kpi/rules";
import type { Figure, Scorecard, Scorecards } from "../../domain/kpi/scorecard";
import type { Strings } from "../../i18n/index";
import type { Block, BlockAlignment, BlockArea, BlockCell, BlockLights } from "../block";
import { dateCell, formulaCell, numberCell, PERCENT, squared, textCell } from "./cells";
import { kpiCell, kpiFormat } from "./kpiCells";
import {
  AMOUNT,
  attainmentChart,
  chartPart,
  definitionPart,
  fairnessPart,
  objectivePart,
  originPart,
  type Part,
  repPart,
  scoredOf,
} from "./scorecardParts";

type Words = Strings["kpi"];

/** How a scorecard is written. */
export interface ScorecardForm {
  readonly words: Words;
  readonly rules: KpiRules;
  readonly digits: number;
}

/** Narrow enough to be read on one landscape page. */
const WIDTHS = [21, 10, 12, 12, 12, 12, 12, 9, 12, 8, 8, 10, 18, 18, 10, 11, 8];
const HEADER_ROW = 8;
const LIGHT_COLUMN = 9;
/** Kind of cause, cause, corrective action, by whom, until: columns L to P are a person's. */
export const OWN_COLUMNS = { first: 11, count: 5 } as const;

/**
 * A scorecard as a tab: results and below them leading indicators with their targets, the deviation, and beside it room
 * for its cause and the corrective action; lights by conditional format, a chart, origins of the clients and what is
 * judged. The team's has a row for every rep, and whether their targets are fair.
 */
export function scorecardTab(
  card: Scorecard,
  all: Scorecards,
  fairness: readonly FairnessRow[],
  sheetName: string,
  form: ScorecardForm,
): Block {
  const { words, rules } = form;
  const table = figureTable(card, form);
  const height = table.rows.length;
  const top = [
    ...headRows(card, all, form),
    columnNames(words),
    ...table.rows,
    totalRow(HEADER_ROW + height, words),
    [],
  ];
  const hasChart = scoredOf(card).length > 0;
  const { rows, titles, headers, heads, names } = stacked(partsOf(card, all, fairness, form), top.length);
  const { green, amber } = rules;
  const lights: BlockLights = { row: HEADER_ROW, column: LIGHT_COLUMN, rowCount: height, columnCount: 1, green, amber };
  return {
    sheetName,
    cells: squared([...top, ...rows], WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [],
    frozenRows: HEADER_ROW,
    boldRows: [0, HEADER_ROW - 1, ...table.titles, HEADER_ROW + height, ...titles, ...headers],
    choices: [{ row: HEADER_ROW, column: OWN_COLUMNS.first, rowCount: height, choices: words.causes }],
    wrappedAreas: [
      wrapped(HEADER_ROW - 1),
      wrapped(HEADER_ROW, height),
      ...headers.map((row) => wrapped(row)),
      ...names,
    ],
    aligned: [figureHeads(HEADER_ROW - 1, OWN_COLUMNS.first - 1), ...heads],
    lights: [lights],
    charts: hasChart ? [attainmentChart(top.length, scoredOf(card).length, words)] : [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: HEADER_ROW },
  };
}

function wrapped(row: number, rowCount = 1): BlockArea {
  return { row, column: 0, rowCount, columnCount: WIDTHS.length };
}

/** Names of figures stand over them, right of the first column. */
function figureHeads(row: number, columnCount: number): BlockAlignment {
  return { row, column: 1, rowCount: 1, columnCount, side: "right" };
}

function partsOf(card: Scorecard, all: Scorecards, fairness: readonly FairnessRow[], form: ScorecardForm): Part[] {
  const isTeam = card.owner === null;
  return [
    ...(scoredOf(card).length > 0 ? [chartPart(card, all, form)] : []),
    originPart(card.origins, form),
    ...(card.objectives.length > 0 ? [objectivePart(card.objectives, form)] : []),
    ...(isTeam && all.reps.length > 0 ? [repPart(all, form)] : []),
    ...(isTeam && fairness.length > 0 ? [fairnessPart(fairness, form)] : []),
    definitionPart(card.figures, form),
  ];
}

function headRows({ owner }: Scorecard, { period, asOf, timeGone, salesFrom }: Scorecards, { words }: ScorecardForm) {
  const days = `${period.label} (${words.days(period.from, period.to)})`;
  return [
    [textCell(words.title)],
    [textCell(words.who), null, textCell(owner ?? words.team)],
    [textCell(words.period), null, textCell(days)],
    [textCell(words.asOf), null, dateCell(asOf)],
    [textCell(words.timeGone), null, numberCell(timeGone, PERCENT)],
    [textCell(words.salesFrom), null, dateCell(salesFrom)],
    [],
  ];
}

function columnNames(words: Words): BlockCell[] {
  const { name, weight, target, due, actual, deviation, attainment, pace, runRate, light, score } = words;
  const { causeClass, cause, action, actionOwner, actionDue, rows } = words;
  const facts = [name, weight, target, due, actual, deviation, attainment, pace, runRate, light, score];
  return [...facts, causeClass, cause, action, actionOwner, actionDue, rows].map(textCell);
}

/** The figures by their role, each role under its title; `titles` are the titles' rows. */
function figureTable({ figures }: Scorecard, form: ScorecardForm) {
  const rows: (readonly BlockCell[])[] = [];
  const titles: number[] = [];
  for (const role of ["result", "leading"] as const) {
    titles.push(HEADER_ROW + rows.length);
    rows.push([textCell(form.words.roles[role])]);
    for (const figure of figures.filter(({ kpi }) => KPIS[kpi].role === role)) {
      rows.push(figureRow(figure, HEADER_ROW + rows.length + 1, form));
    }
  }
  return { rows, titles };
}

/** A KPI, A to Q: its figures, its deviation and score as formulas, room for the cause and the action. */
function figureRow(figure: Figure, row: number, { words, rules, digits }: ScorecardForm): BlockCell[] {
  const { kpi, weight, target, due, actual, pace, runRate, light, score, rows } = figure;
  const format = kpiFormat(kpi, AMOUNT);
  const value = (of: number | null) => kpiCell(kpi, of, digits, AMOUNT);
  const has = target !== null && target !== 0 && actual !== null;
  return [
    textCell(words.names[kpi]),
    weight === 0 ? null : numberCell(weight, PERCENT),
    value(target),
    value(due),
    value(actual),
    has ? formulaCell(`E${row}-D${row}`, format) : null,
    has ? formulaCell(`E${row}/C${row}`, PERCENT) : null,
    numberCell(pace, PERCENT),
    value(runRate),
    light === null ? null : formulaCell(judgedCell(figure, row), PERCENT),
    score === null ? null : formulaCell(`B${row}*MAX(0,MIN(J${row},${rules.scoreCap}))`, PERCENT),
    ...Array.from({ length: OWN_COLUMNS.count }, () => null),
    numberCell(rows.length),
  ];
}

/** What the light judges: the pace while a flow runs, else the attainment. */
function judgedCell({ pace, attainment }: Figure, row: number): string {
  return pace !== null && pace !== attainment ? `H${row}` : `G${row}`;
}

/** `last` is the last row of the figures, as Excel counts it. */
function totalRow(last: number, { total, weightsCheck, agrees, disagrees }: Words): BlockCell[] {
  const sum = (column: string) => formulaCell(`SUM(${column}${HEADER_ROW + 1}:${column}${last})`, PERCENT);
  const check = `"${weightsCheck}"&IF(ROUND(B${last + 1}-1,6)=0,"${agrees}","${disagrees}")`;
  return [textCell(total), sum("B"), formulaCell(check), ...Array.from({ length: 7 }, () => null), sum("K")];
}

/** Parts under one another with a blank row between; their titles, the rows of their column names, and what they name. */
function stacked(parts: readonly Part[], above: number) {
  const rows: (readonly BlockCell[])[] = [];
  const titles: number[] = [];
  const headers: number[] = [];
  const heads: BlockAlignment[] = [];
  const names: BlockArea[] = [];
  for (const part of parts) {
    const first = above + rows.length;
    if (part.header > 0) titles.push(first);
    headers.push(first + part.header);
    if (part.figures > 0) heads.push(figureHeads(first + part.header, part.figures));
    const named = part.rows.length - part.header - 1;
    if (named > 0) names.push({ row: first + part.header + 1, column: 0, rowCount: named, columnCount: 1 });
    rows.push(...part.rows, []);
  }
  return { rows: rows.slice(0, -1), titles, headers, heads, names };
}
