import type { Area, SheetArea } from "../sheets/area";

/** What `areaOf` needs loaded. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function rangeOf(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  const { sheetId, row, column, rowCount, columnCount } = area;
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, columnCount);
}

export function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
}

/** Has the rectangles of a range areas loaded; `areasOf` tells them after the sync. */
export function withPlaces(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

export function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}
