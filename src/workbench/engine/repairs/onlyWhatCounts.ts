import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { Engine } from "../engine";

/**
 * For each write to a sheet the engine gathered the formulas of all sheets, and before each calculation once more, when it
 * also asked every row of every sheet whether it is hidden: with a tab a week this took longer than the work. It gathers
 * now those of the sheet that is written, looks closely only at sheets with formulas, and asks the rows that hold something.
 */
export function lookAtWhatCounts(engine: Engine): void {
  const { formulas } = engine;
  const update = formulas.updateFormulaData.bind(formulas);
  const ofSheet = (unitId: string, sheetId: string) => formulas.getSheetFormulaData(unitId, sheetId) ?? {};
  const gather = () => {
    if (!engine.isOpen) return {};
    const sheets = engine.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const isPlain = !engine.memo.recall(id, "formulas", () => hasFormula(sheet));
      return [id, isPlain ? {} : ofSheet(engine.unitId, id)];
    });
    return { [engine.unitId]: Object.fromEntries(sheets) };
  };
  formulas.getFormulaData = gather;
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({ [unitId]: { [sheetId]: ofSheet(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulas.getFormulaData = gather;
    }
  };
  formulas.getHiddenRowsFiltered = () => {
    if (!engine.isOpen) return {};
    const sheets = engine.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return [id, engine.memo.recall(id, "hidden rows", () => hiddenRows(sheet))];
    });
    return { [engine.unitId]: Object.fromEntries(sheets) };
  };
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function hasFormula(sheet: Worksheet): boolean {
  const matrix = sheet.getCellMatrix().getMatrix() as Matrix;
  for (const row in matrix) {
    const cells = matrix[row]!;
    for (const column in cells) if (cells[column]?.f || cells[column]?.si) return true;
  }
  return false;
}

function hiddenRows(sheet: Worksheet) {
  const rows = Array.from({ length: sheet.getCellMatrix().getLength() }, (_, row) => row);
  const hidden = rows.filter((row) => !sheet.getRowVisible(row));
  return Object.fromEntries(hidden.map((row) => [row, { hd: BooleanNumber.TRUE }]));
}
