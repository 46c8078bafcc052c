import type { Area, Book } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject, type HostType, type Property } from "../hostType";
import { rangeObject } from "./rangeObject";
import { formatAddress } from "../../engine/a1";
import { sheetNameOf } from "./areasObject";
import { cellOf } from "./geometry";
import { mayWrite } from "./guard";
import { CELL_READERS, CELL_WRITERS, matrixFor } from "./values";

/** The rows and columns of a range that are not hidden; of a single row where `index` tells which. */
interface ViewObject extends HostObject {
  readonly area: Area;
  readonly index?: number;
}

type Args = readonly unknown[];

export function viewObject(area: Area): ViewObject {
  return { $type: "RangeView", area };
}

export const rangeViewTypes: readonly HostType[] = [
  hostType<ViewObject>({
    name: "RangeView",
    properties: {
      ...Object.fromEntries(
        Object.entries(CELL_READERS).map(([member, read]) => [member, viewProperty(member, read)] as const),
      ),
      CellAddresses: {
        get: (self, { book }) =>
          cellsOf(self, book).map((row) => row.map((cell) => formatAddress(cell, sheetNameOf(book, cell)))),
      },
      ColumnCount: { get: (self, { book }) => shown(self, book).columns.length },
      RowCount: { get: (self, { book }) => shown(self, book).rows.length },
      Index: { get: ({ index }) => index ?? 0 },
    },
    navigation: { Rows: (self) => ({ ...self, $type: "RangeViewCollection" }) as HostObject },
    methods: { GetRange: ({ area }) => rangeObject(area) },
  }),
  hostType<ViewObject>({
    name: "RangeViewCollection",
    items: (self, { book }) => rowViews(self, book),
    methods: {
      GetCount: (self, _args, { book }) => shown(self, book).rows.length,
      GetItemAt: (self, [index]: Args, { book }) => rowViews(self, book)[Number(index)] ?? fail("InvalidArgument"),
    },
  }),
];

function shown({ area }: ViewObject, book: Book): { rows: number[]; columns: number[] } {
  const sheet = book.sheet(area.sheetId)!.getSheet();
  return {
    rows: places(area.rowCount, (row) => sheet.getRowVisible(area.row + row)),
    columns: places(area.columnCount, (column) => sheet.getColVisible(area.column + column)),
  };
}

function places(count: number, isShown: (place: number) => boolean): number[] {
  return Array.from({ length: count }, (_, place) => place).filter(isShown);
}

function rowViews(self: ViewObject, book: Book): ViewObject[] {
  return shown(self, book).rows.map((row, index) => ({
    $type: "RangeView",
    area: { ...self.area, row: self.area.row + row, rowCount: 1 },
    index,
  }));
}

function cellsOf(self: ViewObject, book: Book): Area[][] {
  const { rows, columns } = shown(self, book);
  return rows.map((row) => columns.map((column) => cellOf(self.area, row, column)));
}

type Read = (book: Book, area: Area) => readonly (readonly unknown[])[];

function viewProperty(member: string, read: Read): Property<ViewObject> {
  const get = (self: ViewObject, { book }: HostContext) => {
    const { rows, columns } = shown(self, book);
    const cells = read(book, self.area);
    return rows.map((row) => columns.map((column) => cells[row]![column]));
  };
  const write = (
    CELL_WRITERS as { [member: string]: ((book: Book, area: Area, cells: unknown[][]) => void) | undefined }
  )[member];
  if (!write) return { get };
  return {
    get,
    set: (self, input: unknown, { book }) => {
      mayWrite(book, [self.area]);
      const cells = cellsOf(self, book);
      const size = { ...self.area, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
      const given = matrixFor(size, input);
      cells.forEach((row, r) => row.forEach((cell, c) => write(book, cell, [[given[r]![c]]])));
    },
  };
}
