import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, Book } from "../../engine/book";
import { intersection } from "./geometry";

/** A formula that fills more than its own cell: where it stands and what it fills. */
export interface Spill {
  readonly anchor: Area;
  readonly area: Area;
}

/** The spilled arrays that touch an area. */
export function spillsWithin(book: Book, area: Area): Spill[] {
  const model = book.sheet(area.sheetId)?.getInject().get(FormulaDataModel);
  const bySheet = model?.getArrayFormulaRange()[book.workbook.getId()]?.[area.sheetId] ?? {};
  const spills: Spill[] = [];
  for (const [row, cells] of Object.entries(bySheet)) {
    for (const [column, range] of Object.entries((cells ?? {}) as { [column: string]: IRange | undefined })) {
      if (!range) continue;
      const spill = spillOf(area.sheetId, Number(row), Number(column), range);
      const isMany = spill.area.rowCount * spill.area.columnCount > 1;
      if (isMany && intersection(spill.area, area)) spills.push(spill);
    }
  }
  return spills;
}

function spillOf(sheetId: string, row: number, column: number, range: IRange): Spill {
  return {
    anchor: { sheetId, row, column, rowCount: 1, columnCount: 1 },
    area: areaOfRange(sheetId, range),
  };
}

/** The engine's rectangle as an area. */
export function areaOfRange(sheetId: string, range: IRange): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** An area as the engine's rectangle. */
export function rangeOfArea(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}
