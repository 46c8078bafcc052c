import type { IRange } from "@univerjs/core";
import type { Area, Snapshot } from "./book";
import type { CellReader } from "./cells";
import type { Engine } from "./engine";

type Spills = NonNullable<Snapshot["spills"]>;

/** What each formula that fills more than its own cell has come to, by sheet. */
export function spillsOf(engine: Engine, reader: CellReader): Spills {
  const bySheet = engine.formulas.getArrayFormulaRange()[engine.unitId] ?? {};
  const sheets = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return Object.fromEntries(
    sheets.map((sheetId) => {
      const ranges = Object.values(bySheet[sheetId] ?? {}).flatMap((row) => Object.values<IRange>(row));
      const areas = ranges
        .map((range) => areaOf(sheetId, range))
        .filter((area) => area.rowCount * area.columnCount > 1);
      return [sheetId, areas.map((area) => ({ area, values: reader.values(area) }))];
    }),
  );
}

function areaOf(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
