import { foldText } from "../../domain/kernel/text";
import type { Area, SheetCells } from "../../domain/mapping/workbookMap";
import { columnLetters } from "../address";
import type { RowPlace } from "../salesBook";
import { headOf } from "./layout";
import { cellAt, dayIn, moneyIn, numberIn, type PlanConventions, type Read, textIn } from "./readCells";
import { planPartOf } from "./tableNames";
import type { Choices, TablePart, Template, Words } from "./template";

/** A cell that could not be read; the rest of its row counts. */
export interface UnreadCell extends RowPlace {
  readonly column: string;
  readonly found: string;
}

/** A table of a template, as it stands on a sheet. */
export interface FoundTable {
  readonly sheet: SheetCells;
  readonly area: Area;
  readonly template: Template;
  readonly part: string;
  readonly subject: string | null;
  readonly columns: ReadonlyMap<string, number>;
}

/** The tables of templates on a sheet; columns are known by their titles in any language, wherever they were moved. */
export function tablesIn(sheet: SheetCells, templates: readonly Template[]): FoundTable[] {
  return (sheet.tables ?? []).flatMap(({ name, area }): FoundTable[] => {
    const named = planPartOf(name);
    const template = templates.find(({ id }) => id === named?.template);
    const part = template?.parts.find(({ id }) => id === named?.part);
    if (!template || part?.kind !== "table") return [];
    return [
      {
        sheet,
        area,
        template,
        part: part.id,
        subject: subjectOf(sheet, template),
        columns: columnsOf(sheet, area, part),
      },
    ];
  });
}

function columnsOf(sheet: SheetCells, { firstRow, firstColumn, lastColumn }: Area, { columns }: TablePart) {
  const places = new Map<string, number>();
  for (let at = firstColumn; at <= lastColumn; at++) {
    const header = foldText(textIn(cellAt(sheet, firstRow, at)) ?? "");
    const column = columns.find(({ title }) => spells(title, header));
    if (column) places.set(column.id, at);
  }
  return places;
}

function spells(title: Words, folded: string): boolean {
  return Object.values(title).some((word) => foldText(word) === folded);
}

/** Rows of the sheet that the head of a plan may have come down to when rows were inserted above. */
const HEAD_ROWS = 12;

/** The cell right of the subject's label, past the one its label runs over. */
function subjectOf(sheet: SheetCells, template: Template): string | null {
  const label = headOf(template).fields[0]!.title;
  for (let row = 1; row <= HEAD_ROWS; row++) {
    if (!spells(label, foldText(textIn(cellAt(sheet, row, 0)) ?? ""))) continue;
    return textIn(cellAt(sheet, row, 2)) ?? null;
  }
  return null;
}

/** The rows below the header, as Excel counts them. */
export function rowsOf({ area }: FoundTable): number[] {
  return Array.from({ length: area.lastRow - area.firstRow }, (_, at) => area.firstRow + 1 + at);
}

export type RowReader = ReturnType<typeof reader>;

/** Reads the cells of one row by the ids of its columns; what says something else is noted and counts as blank. */
export function reader(
  { sheet, template, subject, columns }: FoundTable,
  row: number,
  how: PlanConventions,
  unread: UnreadCell[],
) {
  const take = <Value>(column: string, read: (cell: ReturnType<typeof cellAt>) => Read<Value>): Value | null => {
    const at = columns.get(column);
    if (at === undefined) return null;
    const cell = cellAt(sheet, row, at);
    const value = read(cell);
    if (value === undefined) unread.push({ sheet: sheet.name, row, column: columnLetters(at), found: String(cell) });
    return value ?? null;
  };
  return {
    place: { sheet: sheet.name, row },
    template: template.id,
    subject,
    text: (column: string) => take(column, textIn),
    number: (column: string) => take(column, numberIn),
    money: (column: string) => take(column, (cell) => moneyIn(cell, how)),
    day: (column: string) => take(column, (cell) => dayIn(cell, how)),
  };
}

/** The choice that a text is, in any language. */
export function choiceOf<List extends Choices>(list: List, text: string | null): keyof List | null {
  const folded = foldText(text ?? "");
  return Object.keys(list).find((id) => spells(list[id]!, folded)) ?? null;
}
