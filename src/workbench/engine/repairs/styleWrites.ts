import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Engine } from "../engine";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What makes a write to a cell one of its content; the engine adds a type to every write. */
const CONTENT = ["v", "f", "si", "p"] as const;

/**
 * A write of styles alone, unless it comes from the engine's own style command, made the engine forget the formulas of
 * the cells: it took a cell without a formula in the write for a cell whose formula was taken away.
 */
export function keepFormulasUnderNewStyles({ formulas }: Engine): void {
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => update(unitId, sheetId, withContent(cells));
  const updateArrays = formulas.updateArrayFormulaCellData.bind(formulas);
  formulas.updateArrayFormulaCellData = (unitId, sheetId, cells) => updateArrays(unitId, sheetId, withContent(cells));
  const updateRanges = formulas.updateArrayFormulaRange.bind(formulas);
  formulas.updateArrayFormulaRange = (unitId, sheetId, cells) => updateRanges(unitId, sheetId, withContent(cells));
}

function withContent(cells: Cells): Cells {
  const kept: Cells = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line as { [column: number]: Nullable<ICellData> })) {
      if (cell && !CONTENT.some((part) => part in cell)) continue;
      (kept[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return kept;
}
