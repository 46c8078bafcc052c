import { parseAddress } from "../../engine/a1";
import type { Area } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { EVENT } from "../messages";
import { mayWrite } from "../range/guard";
import { isRange } from "../range/rangeObject";
import { listening } from "../workbook/listening";
import { findTable, looksOf, type TableInfo, tableObject, tablesOf } from "./tableObject";

interface Owner extends HostObject {
  /** Absent for the whole workbook's tables. */
  readonly sheetId?: string;
}

type Args = readonly unknown[];

const EVENTS = { AddedEvent: EVENT.tableAdded, DataChangedEvent: EVENT.tableChanged, DeletedEvent: EVENT.tableDeleted };

export const tableCollection = hostType<Owner>({
  name: "TableCollection",
  properties: { Count: { get: (self, { book }) => tablesOf(book, self.sheetId).length } },
  items: (self, { book }) => tablesOf(book, self.sheetId).map(({ id }) => tableObject(id)),
  indexer: (self, [key]: Args, host) => findTable(key, host, self.sheetId) ?? fail("ItemNotFound"),
  methods: {
    Add: (self, [address, hasHeaders]: Args, host) => addTable(areaFor(address, self, host), hasHeaders === true, host),
    GetCount: (self, _args, { book }) => tablesOf(book, self.sheetId).length,
    GetItemAt: (self, [index]: Args, { book }) => {
      const table = tablesOf(book, self.sheetId)[Number(index)];
      return table ? tableObject(table.id) : fail("InvalidArgument");
    },
    GetItemOrNullObject: (self, [key]: Args, host) => findTable(key, host, self.sheetId) ?? null,
    ...listening<Owner>(EVENTS, (self) => self.sheetId ?? "Workbook"),
  },
});

interface ScopedOwner extends HostObject {
  readonly area: Area;
}

/** The tables that lie, at least in part, on a range. */
export const tableScopedCollection = hostType<ScopedOwner>({
  name: "TableScopedCollection",
  items: (self, host) => under(self.area, host).map(({ id }) => tableObject(id)),
  indexer: (self, [key]: Args, host) => scoped(self, key, host) ?? fail("ItemNotFound"),
  methods: {
    GetCount: (self, _args, host) => under(self.area, host).length,
    GetFirst: (self, _args, host) => {
      const [first] = under(self.area, host);
      return first ? tableObject(first.id) : fail("ItemNotFound");
    },
    GetItemOrNullObject: (self, [key]: Args, host) => scoped(self, key, host) ?? null,
  },
});

function scoped({ area }: ScopedOwner, key: unknown, host: HostContext) {
  const table = findTable(key, host, area.sheetId);
  return table && under(area, host).some(({ id }) => id === table.tableId) ? table : undefined;
}

function under(area: Area, { book }: HostContext): TableInfo[] {
  return tablesOf(book, area.sheetId).filter(({ range }) => meets(area, range));
}

function meets(area: Area, range: TableInfo["range"]): boolean {
  return (
    range.startRow < area.row + area.rowCount &&
    range.endRow >= area.row &&
    range.startColumn < area.column + area.columnCount &&
    range.endColumn >= area.column
  );
}

function areaFor(address: unknown, { sheetId }: Owner, { book }: HostContext): Area {
  if (isRange(address)) return address.area;
  const parsed = parseAddress(String(address)) ?? fail("InvalidArgument");
  const own = sheetId ?? book.workbook.getActiveSheet().getSheetId();
  const sheet = parsed.sheet === undefined ? own : (book.sheet(parsed.sheet)?.getSheetId() ?? fail("ItemNotFound"));
  const { row, column, rowCount, columnCount } = parsed;
  return { sheetId: sheet, row, column, rowCount, columnCount };
}

/** A table of one row gets an empty row below its header, and one without headers gets a row of them above, as in Excel. */
async function addTable(asked: Area, hasHeaders: boolean, host: HostContext): Promise<HostObject> {
  const { book } = host;
  mayWrite(book, [asked]);
  if (under(asked, host).length > 0) fail("InvalidArgument", "A table can't overlap another table.");
  const area = hasHeaders ? asked : withHeaderRow(asked, host);
  const size = { ...area, rowCount: Math.max(2, area.rowCount) };
  nameColumns(size, host);
  const range = {
    startRow: size.row,
    endRow: size.row + size.rowCount - 1,
    startColumn: size.column,
    endColumn: size.column + size.columnCount - 1,
  };
  const name = freeName(host);
  const id = await book.workbook.addTable(size.sheetId, name, range, undefined, { showHeader: true });
  if (!id) fail("InvalidArgument");
  looksOf({ id: id!, subUnitId: size.sheetId } as TableInfo, host);
  return tableObject(id!);
}

function withHeaderRow(area: Area, { book }: HostContext): Area {
  const above = { ...area, rowCount: 1 };
  book.workbook.getSheetBySheetId(area.sheetId)!.insertRowsBefore(area.row, 1);
  book.write(above, [Array.from({ length: area.columnCount }, (_, at) => `Column${at + 1}`)]);
  return { ...area, rowCount: area.rowCount + 1 };
}

/** Headers are text, none is blank and no two are alike. */
function nameColumns(area: Area, { book }: HostContext): void {
  const header = { ...area, rowCount: 1 };
  const shown = book.text(header)[0]!;
  const taken = new Set<string>();
  const names = shown.map((text, at) => {
    const wanted = text === "" ? `Column${at + 1}` : text;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.some((name, at) => name !== shown[at])) book.write(header, [names.map((name) => `'${name}`)]);
}

function freeName({ book }: HostContext): string {
  const names = new Set(tablesOf(book).map(({ name }) => name.toLowerCase()));
  let count = 1;
  while (names.has(`table${count}`)) count++;
  return `Table${count}`;
}
