import { Dimension } from "@univerjs/core";
import type { Area } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { mayWrite } from "../range/guard";
import { rangeObject } from "../range/rangeObject";
import { setRange } from "./table";
import { areasOf, columnArea, type ColumnObject, infoOf, looksOf, type RowObject } from "./tableObject";

interface Parts extends HostObject {
  readonly tableId: string;
}

type Args = readonly unknown[];

export const tableColumnCollection = hostType<Parts>({
  name: "TableColumnCollection",
  properties: { Count: { get: (self, host) => columnCount(self, host) } },
  items: (self, host) => Array.from({ length: columnCount(self, host) }, (_, index) => columnObject(self, index)),
  indexer: (self, [key]: Args, host) => findColumn(self, key, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (self, [index, values, name]: Args, host) => addColumn(self, index, values, name, host),
    GetCount: (self, _args, host) => columnCount(self, host),
    GetItemAt: (self, [index]: Args, host) =>
      Number(index) < columnCount(self, host) ? columnObject(self, Number(index)) : fail("InvalidArgument"),
    GetItemOrNullObject: (self, [key]: Args, host) => findColumn(self, key, host) ?? null,
  },
});

export const tableColumn = hostType<ColumnObject>({
  name: "TableColumn",
  id: "Id",
  properties: {
    Id: { get: (self) => self.index + 1 },
    Index: { get: (self) => self.index },
    Name: {
      get: (self, host) => headers(self, host)[self.index],
      set: (self, name: unknown, host) =>
        host.book.write(columnArea(areasOf(infoOf(self, host), host).header, self.index), [[`'${String(name)}`]]),
    },
    Values: {
      get: (self, host) => host.book.values(part(self, "whole", host)),
      set: (self, values: unknown[][], host) => write(part(self, "whole", host), values, host),
    },
  },
  navigation: { Filter: ({ tableId, index }) => ({ $type: "Filter", tableId, index }) },
  methods: {
    GetRange: (self, _args, host) => rangeObject(part(self, "whole", host)),
    GetHeaderRowRange: (self, _args, host) => rangeObject(part(self, "header", host)),
    GetDataBodyRange: (self, _args, host) => rangeObject(part(self, "body", host)),
    GetTotalRowRange: (self, _args, host) => rangeObject(part(self, "totals", host)),
    Delete: (self, _args, host) => deleteColumn(self, host),
  },
});

export const tableRowCollection = hostType<Parts>({
  name: "TableRowCollection",
  properties: { Count: { get: (self, host) => rowCount(self, host) } },
  items: (self, host) => Array.from({ length: rowCount(self, host) }, (_, index) => rowObject(self, index)),
  methods: {
    Add: (self, [index, values]: Args, host) => addRows(self, index, values, host),
    GetCount: (self, _args, host) => rowCount(self, host),
    GetItemAt: (self, [index]: Args, host) =>
      Number(index) < rowCount(self, host) ? rowObject(self, Number(index)) : fail("InvalidArgument"),
  },
});

export const tableRow = hostType<RowObject>({
  name: "TableRow",
  properties: {
    Index: { get: (self) => self.index },
    Values: {
      get: (self, host) => host.book.values(rowArea(self, host)),
      set: (self, values: unknown[][], host) => write(rowArea(self, host), values, host),
    },
  },
  methods: {
    GetRange: (self, _args, host) => rangeObject(rowArea(self, host)),
    Delete: (self, _args, host) => deleteRow(self, host),
  },
});

function columnObject({ tableId }: Parts, index: number): ColumnObject {
  return { $type: "TableColumn", tableId, index };
}

function rowObject({ tableId }: Parts, index: number): RowObject {
  return { $type: "TableRow", tableId, index };
}

function columnCount(self: Parts, host: HostContext): number {
  return areasOf(infoOf(self, host), host).whole.columnCount;
}

function rowCount(self: Parts, host: HostContext): number {
  return areasOf(infoOf(self, host), host).body.rowCount;
}

function headers(self: Parts, host: HostContext): string[] {
  return host.book.text(areasOf(infoOf(self, host), host).header)[0]!;
}

/** By id (a number from 1) or, any case, by name. */
function findColumn(self: Parts, key: unknown, host: HostContext): ColumnObject | undefined {
  const names = headers(self, host);
  const index =
    typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < names.length ? columnObject(self, index) : undefined;
}

function part(self: ColumnObject, name: "whole" | "header" | "body" | "totals", host: HostContext): Area {
  const area = areasOf(infoOf(self, host), host)[name];
  return area ? columnArea(area, self.index) : fail("ItemNotFound");
}

function rowArea(self: RowObject, host: HostContext): Area {
  const { body } = areasOf(infoOf(self, host), host);
  return self.index < body.rowCount ? { ...body, row: body.row + self.index, rowCount: 1 } : fail("ItemNotFound");
}

function write(area: Area, values: unknown, { book }: HostContext): void {
  mayWrite(book, [area]);
  const rows = Array.isArray(values) ? (values as unknown[][]) : [[values]];
  if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) fail("InvalidArgument");
  book.write(area, rows);
}

/** -1 and nothing both mean the end; a total row stays last. */
async function addRows(self: Parts, index: unknown, values: unknown, host: HostContext): Promise<RowObject> {
  const info = infoOf(self, host);
  const { body, whole } = areasOf(info, host);
  const rows =
    values === null || values === undefined ? [[]] : Array.isArray(values) ? (values as unknown[][]) : [[values]];
  mayWrite(host.book, [body]);
  const isBlank = body.rowCount === 1 && host.book.values(body)[0]!.every((value) => value === "");
  const at = typeof index === "number" && index >= 0 ? Math.min(index, body.rowCount) : isBlank ? 0 : body.rowCount;
  const added = isBlank ? rows.length - 1 : rows.length;
  if (added > 0) {
    const sheet = host.book.sheet(info.subUnitId)!;
    const isInside = at < body.rowCount || looksOf(info, host).showTotals;
    if (isInside) sheet.getRange(body.row + at, body.column, added, body.columnCount).insertCells(Dimension.ROWS);
    const range = { ...info.range, endRow: whole.row + whole.rowCount - 1 + added };
    if (infoOf(self, host).range.endRow < range.endRow) await setRange(info, range, host);
  }
  const area = { ...body, row: body.row + at, rowCount: rows.length };
  const filled = rows.map((row) => Array.from({ length: body.columnCount }, (_, column) => row[column] ?? ""));
  host.book.write(area, filled);
  return rowObject(self, at);
}

async function deleteRow(self: RowObject, host: HostContext): Promise<void> {
  const info = infoOf(self, host);
  const area = rowArea(self, host);
  mayWrite(host.book, [area]);
  const cells = host.book.sheet(info.subUnitId)!.getRange(area.row, area.column, 1, area.columnCount);
  if (rowCount(self, host) === 1) return void cells.clearContent();
  const end = info.range.endRow;
  cells.deleteCells(Dimension.ROWS);
  if (infoOf(self, host).range.endRow === end) await setRange(info, { ...info.range, endRow: end - 1 }, host);
}

async function addColumn(self: Parts, index: unknown, values: unknown, name: unknown, host: HostContext) {
  const info = infoOf(self, host);
  const { whole } = areasOf(info, host);
  mayWrite(host.book, [whole]);
  const at = typeof index === "number" && index >= 0 ? Math.min(index, whole.columnCount) : whole.columnCount;
  const sheet = host.book.sheet(info.subUnitId)!;
  const place = { ...whole, column: whole.column + at, columnCount: 1 };
  sheet.getRange(place.row, place.column, place.rowCount, 1).insertCells(Dimension.COLUMNS);
  const endColumn = whole.column + whole.columnCount;
  if (infoOf(self, host).range.endColumn < endColumn) await setRange(info, { ...info.range, endColumn }, host);
  const header = typeof name === "string" ? name : undefined;
  const cells = Array.isArray(values) ? (values as unknown[][]).map((row) => row.slice(0, 1)) : undefined;
  const free = freeHeader(headers(self, host));
  if (cells && cells.length === whole.rowCount) host.book.write(place, header ? [[header], ...cells.slice(1)] : cells);
  else host.book.write({ ...place, rowCount: 1 }, [[`'${header ?? free}`]]);
  return columnObject(self, at);
}

function freeHeader(names: readonly string[]): string {
  let count = 1;
  while (names.some((name) => name.toLowerCase() === `column${count}`)) count++;
  return `Column${count}`;
}

async function deleteColumn(self: ColumnObject, host: HostContext): Promise<void> {
  const info = infoOf(self, host);
  const area = part(self, "whole", host);
  mayWrite(host.book, [area]);
  if (columnCount(self, host) === 1) fail("InvalidOperation", "A table keeps at least one column.");
  const end = info.range.endColumn;
  host.book.sheet(info.subUnitId)!.getRange(area.row, area.column, area.rowCount, 1).deleteCells(Dimension.COLUMNS);
  if (infoOf(self, host).range.endColumn === end) await setRange(info, { ...info.range, endColumn: end - 1 }, host);
}
