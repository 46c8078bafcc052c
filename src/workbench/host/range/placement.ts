import { fail, type Property } from "../hostType";
import { contains } from "./geometry";
import type { RangeObject } from "./rangeObject";
import { laidOutPart } from "./restyle";
import { forColumns, forRows, heightOfRow, leftOfColumn, topOfRow, widthOfColumn } from "./sizes";
import { spillsWithin } from "./spills";
import { worksheetOf } from "./looks";

/** Where a range lies on the sheet, in points, what of it is hidden, and whether it spills. */
export const rangePlacement: { readonly [member: string]: Property<RangeObject> } = {
  Left: { get: ({ area }, { book }) => leftOfColumn(book, area.sheetId, area.column) },
  Top: { get: ({ area }, { book }) => topOfRow(book, area.sheetId, area.row) },
  Width: {
    get: ({ area }, { book }) =>
      sum(area.column, area.columnCount, (column) => widthOfColumn(book, area.sheetId, column)),
  },
  Height: {
    get: ({ area }, { book }) =>
      topOfRow(book, area.sheetId, area.row + area.rowCount) - topOfRow(book, area.sheetId, area.row),
  },
  RowHidden: {
    get: (self, { book }) => {
      const area = laidOutPart(book, self.area);
      return agreement(area.row, area.rowCount, (row) => heightOfRow(book, area.sheetId, row) === 0);
    },
    set: (self, isHidden: unknown, { book }) => {
      forRows(self, book, ({ sheetId, row, rowCount }) => {
        if (flag(isHidden)) book.sheet(sheetId)?.hideRows(row, rowCount);
        else book.sheet(sheetId)?.showRows(row, rowCount);
      });
    },
  },
  ColumnHidden: {
    get: (self, { book }) => {
      const area = laidOutPart(book, self.area);
      return agreement(area.column, area.columnCount, (column) => widthOfColumn(book, area.sheetId, column) === 0);
    },
    set: (self, isHidden: unknown, { book }) => {
      forColumns(self, book, ({ sheetId, column, columnCount }) => {
        if (flag(isHidden)) book.sheet(sheetId)?.hideColumns(column, columnCount);
        else book.sheet(sheetId)?.showColumns(column, columnCount);
      });
    },
  },
  Hidden: {
    get: (self, { book }) => {
      const area = laidOutPart(book, self.area);
      const sheet = worksheetOf(book, area.sheetId);
      const rows = agreement(area.row, area.rowCount, (row) => !sheet.getRowVisible(row));
      const columns = agreement(area.column, area.columnCount, (column) => !sheet.getColVisible(column));
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  HasSpill: {
    get: ({ area }, { book }) => {
      const spills = spillsWithin(book, area);
      if (spills.length === 0) return false;
      const covered = spills.some((spill) => contains(spill.area, area));
      return covered ? true : null;
    },
  },
  SavedAsArray: {
    get: ({ area }, { book }) => spillsWithin(book, area).some((spill) => contains(spill.area, area)),
  },
};

function sum(first: number, count: number, read: (place: number) => number): number {
  let total = 0;
  for (let place = first; place < first + count; place++) total += read(place);
  return total;
}

/** True or false where all places agree, else null. */
function agreement(first: number, count: number, read: (place: number) => boolean): boolean | null {
  const start = read(first);
  for (let place = first + 1; place < first + count; place++) if (read(place) !== start) return null;
  return start;
}

function flag(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}
