import type { Area, Book, CellValue } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { wholeSheet } from "../workbook/sheets";
import { areasObject, type AreasObject, areasOf, type Target, toArea } from "./areasObject";
import { areaAt, cellOf, isSingleCell, lastColumn, lastRow } from "./geometry";
import { mayWrite } from "./guard";
import { rangeObject, type RangeObject } from "./rangeObject";
import { specialCells } from "./specialCells";
import { onSheet } from "./structure";
import { cellsShowing, replaceText } from "./textSearch";

type Args = readonly unknown[];

interface DuplicatesObject extends HostObject {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** What looks for cells of a range by what they hold, and what acts on those it finds. */
export const rangeFinding = {
  Find: ({ area }: RangeObject, [text, criteria]: Args, { book }: HostContext) =>
    firstShowing(book, area, text, criteria) ?? fail("ItemNotFound"),
  FindOrNullObject: ({ area }: RangeObject, [text, criteria]: Args, { book }: HostContext) =>
    firstShowing(book, area, text, criteria) ?? null,
  ReplaceAll: ({ area }: RangeObject, [text, replacement, criteria]: Args, { book }: HostContext) =>
    replaceText(book, area, text, replacement, criteria),
  ...specialCellsOf<RangeObject>(),
  GetMergedAreasOrNullObject: ({ area }: RangeObject, _args: Args, { book }: HostContext) =>
    someAreas(mergedAreas(book, area)),
  RemoveDuplicates: ({ area }: RangeObject, [columns, hasHeader]: Args, { book }: HostContext) =>
    removeDuplicates(book, area, columns, hasHeader === true),
  MoveTo: ({ area }: RangeObject, [destination]: Args, { book }: HostContext) => moveTo(book, area, destination),
};

export const removeDuplicatesResult = hostType<DuplicatesObject>({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/** getSpecialCells and its twin, of a Range and of a RangeAreas alike. */
export function specialCellsOf<Self extends Target>() {
  const found = (self: Self, [kind, valueType]: Args, { book }: HostContext) =>
    someAreas(areasOf(self).flatMap((area) => specialCells(book, area, String(kind), valueType)));
  return {
    GetSpecialCells: (self: Self, args: Args, host: HostContext) => found(self, args, host) ?? fail("ItemNotFound"),
    GetSpecialCellsOrNullObject: found,
  };
}

export function someAreas(areas: readonly Area[]): AreasObject | null {
  return areas.length > 0 ? areasObject(areas) : null;
}

/** A range is searched row by row; from a single cell the whole sheet is, beginning after that cell. */
function firstShowing(book: Book, area: Area, text: unknown, criteria: unknown): RangeObject | undefined {
  const isBackwards = (criteria as { searchDirection?: string } | null)?.searchDirection === "Backwards";
  const within = isSingleCell(area) ? wholeSheet(area.sheetId) : area;
  const hits = cellsShowing(book, within, text, criteria).flatMap(cellsOf);
  hits.sort((one, other) => byPlace(one, other) * (isBackwards ? -1 : 1));
  const isAhead = (hit: Area) => (isBackwards ? byPlace(hit, area) < 0 : byPlace(hit, area) > 0);
  const found = isSingleCell(area) ? (hits.find(isAhead) ?? hits[0]) : hits[0];
  return found && rangeObject(found);
}

function byPlace(one: Area, other: Area): number {
  return one.row - other.row || one.column - other.column;
}

function cellsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) =>
    cellOf(area, Math.floor(at / area.columnCount), at % area.columnCount),
  );
}

/** Merged cells that begin within the area. */
function mergedAreas(book: Book, area: Area): Area[] {
  const merges = book.sheet(area.sheetId)?.getSheet().getMergeData() ?? [];
  return merges
    .filter(
      ({ startRow: row, startColumn: column }) =>
        row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
    )
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      sheetId: area.sheetId,
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    }));
}

/** Keeps the first row of each; the rows below move up and leave blanks at the end, as Excel's own command does. */
function removeDuplicates(book: Book, area: Area, asked: unknown, hasHeader: boolean): DuplicatesObject {
  const columns = asked as number[];
  if (!Array.isArray(columns) || columns.some((column) => column < 0 || column >= area.columnCount))
    fail("InvalidArgument");
  const body = hasHeader ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
  mayWrite(book, [body]);
  const seen = new Set<string>();
  const values = book.values(body);
  const kept = book.formulas(body).filter((_row, at) => {
    const key = JSON.stringify(columns.map((column) => folded(values[at]![column]!)));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  const removed = body.rowCount - kept.length;
  const blanks = Array.from({ length: removed }, () => Array<CellValue>(body.columnCount).fill(""));
  if (removed > 0) book.write(body, [...kept.map((row) => row.map(asTyped)), ...blanks]);
  return { $type: "RemoveDuplicatesResult", removed, uniqueRemaining: kept.length };
}

function folded(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function asTyped(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? `'${cell}` : cell;
}

/** References to the cells follow them, as when a person drags them. */
async function moveTo(book: Book, area: Area, destination: unknown): Promise<void> {
  const start = toArea(book, destination, area);
  if (start.sheetId !== area.sheetId) fail("NotImplemented", "Cells are moved within their sheet here.");
  const target = areaAt(area.sheetId, start.row, start.column, area.rowCount, area.columnCount);
  mayWrite(book, [area, target]);
  const ranges = { fromRange: engineRange(area), toRange: engineRange(target) };
  await onSheet(book, area.sheetId, () => book.api.executeCommand("sheet.command.move-range", ranges));
}

function engineRange(area: Area) {
  return { startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) };
}
