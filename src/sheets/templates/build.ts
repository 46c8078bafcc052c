import type { IsoDate } from "../../domain/kernel/date";
import { money } from "../../domain/kernel/money";
import type { FactRow, PlanFacts } from "../../domain/plans/facts";
import type { Language } from "../../i18n/index";
import {
  type Block,
  type BlockCell,
  type BlockChoices,
  type BlockHighlight,
  type BlockPrint,
  DATE_FORMAT,
  GENERAL,
} from "../block";
import { dateCell, formulaCell, moneyCell, moneyFormat, numberCell, textCell } from "../reports/cells";
import { excelFormula, type PlacedTable } from "./formula";
import { planTableName } from "./tableNames";
import { labelColumn, type Layout, layOut, type PlacedPart } from "./layout";
import type { FieldsPart, TablePart, Template, TemplateColumn, TemplateField } from "./template";

/** What a tab is made for, and how. */
export interface PlanTab {
  readonly language: Language;
  readonly asOf: IsoDate;
  /** Decimals of the workbook's currency. */
  readonly digits: number;
  /** Whom the plan is about; null of a plan about nobody in particular. */
  readonly subject: string | null;
  readonly facts: PlanFacts | null;
}

const WHOLE_PERCENT = "0%";
const TWO_DECIMALS = "0.00";
/** What is still read on a page, in characters: wider than the first it is turned, wider than the second it goes on. */
const WIDEST = { portrait: 100, landscape: 200 };
const FROZEN_ROWS = 2;

/** The tab as Excel is to show it: every formula native, so that it lives without the add-in. */
export function planBlock(template: Template, tab: PlanTab): Block {
  const layout = layOut(template, ({ filledFrom }) => (filledFrom ? (tab.facts?.[filledFrom].length ?? 0) : 0));
  const cells = Array.from({ length: layout.rowCount }, () => layout.columnWidths.map((): BlockCell => null));
  const title = titleOf(template, tab);
  cells[0]![0] = textCell(title);
  layFields(layout.head, layout, tab, cells);
  for (const placed of layout.parts) layPart(placed, layout, tab, cells);
  const tables = layout.parts.flatMap(({ part, table }) => (table ? [{ part, table }] : []));
  return {
    sheetName: title,
    cells,
    columnWidths: layout.columnWidths,
    tables: tables.map(({ part, table }) => ({
      ...areaOf(table),
      row: table.firstRow - 1,
      rowCount: table.lastRow - table.firstRow + 2,
      name: planTableName(template.id, part.id),
    })),
    frozenRows: FROZEN_ROWS,
    boldRows: [0, ...layout.parts.map(({ row }) => row)],
    choices: layout.parts.flatMap((placed) => choicesOf(placed, layout, tab)),
    highlights: tables.flatMap(({ part, table }) => highlightsOf(part as TablePart, table, layout, tab)),
    wrappedAreas: tables.map(({ table }) => ({
      ...areaOf(table),
      row: table.firstRow - 1,
      rowCount: table.lastRow - table.firstRow + 2,
    })),
    print: printOf(layout),
  };
}

function printOf({ columnWidths }: Layout): BlockPrint {
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const pagesWide = Math.ceil(width / WIDEST.landscape);
  return {
    orientation: width > WIDEST.portrait ? "landscape" : "portrait",
    pagesWide,
    pagesTall: null,
    titleRows: FROZEN_ROWS,
    ...(pagesWide > 1 && { titleColumns: 1 }),
  };
}

/** "Customer action plan: Acme". */
export function titleOf({ name }: Pick<Template, "name">, { language, subject }: PlanTab): string {
  return subject === null ? name[language] : `${name[language]}${language === "zh-CN" ? "：" : ": "}${subject}`;
}

function areaOf({ firstRow, lastRow, columns }: PlacedTable) {
  return { row: firstRow, column: 0, rowCount: lastRow - firstRow + 1, columnCount: columns.size };
}

function layPart({ row, part, table }: PlacedPart, layout: Layout, tab: PlanTab, cells: BlockCell[][]): void {
  cells[row]![0] = textCell(part.title[tab.language]);
  if (table === null) layFields(part, layout, tab, cells);
  else layTable(part, table, layout, tab, cells);
}

function layFields({ fields }: FieldsPart, { places }: Layout, tab: PlanTab, cells: BlockCell[][]): void {
  for (const each of fields) {
    const { row, column } = places.fields.get(each.id)!;
    cells[row]![labelColumn(column)] = textCell(each.title[tab.language]);
    cells[row]![column] = each.formula
      ? formulaCell(excelFormula(each.formula, { places, language: tab.language, at: null }), formatOf(each, tab))
      : fieldCell(each, tab);
  }
}

function fieldCell(field: TemplateField, tab: PlanTab): BlockCell {
  const { id, fact, value } = field;
  if (id === "subject") return textCell(tab.subject);
  if (id === "asOf") return dateCell(tab.asOf);
  const known = fact === undefined ? null : (tab.facts?.facts[fact] ?? null);
  if (known !== null) return knownCell(field, known, tab);
  return startCell(field, value, tab);
}

function layTable(part: TablePart, table: PlacedTable, layout: Layout, tab: PlanTab, cells: BlockCell[][]): void {
  const filled: readonly FactRow[] = part.filledFrom ? (tab.facts?.[part.filledFrom] ?? []) : [];
  const started = part.startRows ?? [];
  cells[table.firstRow - 1]!.splice(
    0,
    part.columns.length,
    ...part.columns.map(({ title }) => textCell(title[tab.language])),
  );
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const number = row - table.firstRow;
    const line = part.columns.map((column): BlockCell => {
      const { id, formula } = column;
      const known = filled[number - started.length]?.[id] ?? null;
      if (formula === undefined && known !== null) return knownCell(column, known, tab);
      if (formula === undefined) return startCell(column, started[number]?.[id], tab);
      const standing = { places: layout.places, language: tab.language, at: { table, row } };
      return formulaCell(excelFormula(formula, standing), formatOf(column, tab));
    });
    cells[row]!.splice(0, line.length, ...line);
  }
}

/** How a cell shows what it holds. */
type Shape = Pick<TemplateColumn, "kind" | "format">;

/** What a declaration begins with, or an empty cell of the kind. */
function startCell(shape: Shape, value: TemplateField["value"], tab: PlanTab): BlockCell {
  if (typeof value === "number") return numberCell(value, formatOf(shape, tab));
  if (value !== undefined) return textCell(value[tab.language]);
  const format = formatOf(shape, tab);
  return format === GENERAL ? null : { text: "", format };
}

/** What the sheets know: money in minor units. */
function knownCell(shape: Shape, value: string | number, tab: PlanTab): BlockCell {
  const { kind } = shape;
  if (typeof value === "string") return kind === "date" ? dateCell(value as IsoDate) : textCell(value);
  return kind === "money" ? moneyCell(money(value), tab.digits) : numberCell(value, formatOf(shape, tab));
}

function formatOf({ kind, format }: Shape, { digits }: PlanTab): string {
  if (format !== undefined) return format;
  switch (kind) {
    case "money":
      return moneyFormat(digits);
    case "ratio":
      return WHOLE_PERCENT;
    case "date":
      return DATE_FORMAT;
    case "factor":
      return TWO_DECIMALS;
    default:
      return GENERAL;
  }
}

function choicesOf({ part, table }: PlacedPart, { places }: Layout, { language }: PlanTab): BlockChoices[] {
  const offered = ({ choices }: TemplateField | TemplateColumn) =>
    Object.values(choices ?? {}).map((choice) => choice[language]);
  if (table === null) {
    return part.fields
      .filter(({ choices }) => choices)
      .map((each) => ({ ...places.fields.get(each.id)!, rowCount: 1, choices: offered(each) }));
  }
  return part.columns.flatMap((column, at) =>
    column.choices
      ? [{ row: table.firstRow, column: at, rowCount: areaOf(table).rowCount, choices: offered(column) }]
      : [],
  );
}

function highlightsOf({ columns }: TablePart, table: PlacedTable, { places }: Layout, tab: PlanTab): BlockHighlight[] {
  return columns.flatMap(({ highlights = [] }, at) =>
    highlights.map(({ when, tone }) => ({
      ...areaOf(table),
      column: at,
      columnCount: 1,
      when: `=${excelFormula(when, { places, language: tab.language, at: { table, row: table.firstRow } })}`,
      tone,
    })),
  );
}
