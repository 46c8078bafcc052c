import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetSheetTableMutation, type ITableRange } from "@univerjs/sheets-table";
import type { Area } from "../book";
import { valueOf, type CellReader } from "../cells";
import type { Engine } from "../engine";
import { formulaCell, NOTHING, together, writing, type CellWrite, type FollowUp, type Table } from "./follow";
import { columnNames, distinct, setColumns, textCell } from "./tableColumns";

/** Typing right below a table makes it longer, typing right beside it wider, as Excel does for the person at the grid. */
export function followGrowth(engine: Engine, reader: CellReader, table: Table, edited: Area): FollowUp {
  const range = table.getRange();
  const sheetId = table.getSubunitId();
  const isFilled = (row: number, column: number) =>
    valueOf(reader.cell(sheetId, row, column)) !== "" || isFormula(reader, sheetId, row, column);
  const lastRow = edited.row + edited.rowCount - 1;
  const lastColumn = edited.column + edited.columnCount - 1;
  const isWithinColumns = edited.column >= range.startColumn && lastColumn <= range.endColumn;
  const isWithinRows = edited.row >= range.startRow && lastRow <= range.endRow;
  if (
    isWithinColumns &&
    edited.row === range.endRow + 1 &&
    !table.isShowFooter() &&
    isFilled(edited.row, edited.column)
  ) {
    return longer(engine, reader, table, { ...range, endRow: lastRow });
  }
  if (isWithinRows && edited.column === range.endColumn + 1 && isFilled(edited.row, edited.column)) {
    return wider(engine, reader, table, { ...range, endColumn: lastColumn });
  }
  return isWithinColumns && isWithinRows ? followFormula(engine, reader, table, edited) : NOTHING;
}

/** The only formula of a column fills it. */
function followFormula(
  engine: Engine,
  reader: CellReader,
  table: Table,
  { row, column, rowCount, columnCount }: Area,
): FollowUp {
  const { startRow, endRow } = table.getRange();
  const sheetId = table.getSubunitId();
  const formula = reader.cell(sheetId, row, column)?.f;
  const firstRow = startRow + (table.isShowHeader() ? 1 : 0);
  if (!formula || rowCount * columnCount > 1 || row < firstRow) return NOTHING;
  const others = rowsBetween(firstRow, endRow).filter((each) => each !== row);
  const isOnly = others.every(
    (each) => valueOf(reader.cell(sheetId, each, column)) === "" && !isFormula(reader, sheetId, each, column),
  );
  if (!isOnly) return NOTHING;
  return writing(
    engine,
    sheetId,
    others.map((each) => ({ row: each, column, cell: formulaCell(moved(engine, formula, each - row)) })),
  );
}

function longer(engine: Engine, reader: CellReader, table: Table, newRange: ITableRange): FollowUp {
  const { endRow, startColumn, endColumn } = table.getRange();
  const sheetId = table.getSubunitId();
  const cells: CellWrite[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    const formula = calculatedBy(engine, reader, table, column);
    if (!formula) continue;
    for (const row of rowsBetween(endRow + 1, newRange.endRow)) {
      const isBlank = valueOf(reader.cell(sheetId, row, column)) === "" && !isFormula(reader, sheetId, row, column);
      if (isBlank) cells.push({ row, column, cell: formulaCell(moved(engine, formula, row - endRow)) });
    }
  }
  return together(resizing(engine, table, newRange), writing(engine, sheetId, cells));
}

function wider(engine: Engine, reader: CellReader, table: Table, newRange: ITableRange): FollowUp {
  const { startRow, startColumn } = newRange;
  const sheetId = table.getSubunitId();
  const old = columnNames(table);
  const width = newRange.endColumn - startColumn + 1;
  const shown = Array.from({ length: width }, (_, i) =>
    i < old.length || !table.isShowHeader()
      ? (old[i] ?? "")
      : String(valueOf(reader.cell(sheetId, startRow, startColumn + i))),
  );
  const names = distinct(shown, old);
  const headers = names.flatMap((name, i) =>
    i < old.length || !table.isShowHeader() ? [] : [{ row: startRow, column: startColumn + i, cell: textCell(name) }],
  );
  return together(
    resizing(engine, table, newRange),
    setColumns(engine, table, names, old),
    writing(engine, sheetId, headers),
  );
}

/** The formula of the last row, where the row above has the same one. */
function calculatedBy(engine: Engine, reader: CellReader, table: Table, column: number): string | undefined {
  const { startRow, endRow } = table.getRange();
  const sheetId = table.getSubunitId();
  const at = (row: number) => String(reader.formulas({ sheetId, row, column, rowCount: 1, columnCount: 1 })[0]![0]);
  const last = at(endRow);
  if (!last.startsWith("=")) return undefined;
  const isFirst = endRow - 1 < startRow + (table.isShowHeader() ? 1 : 0);
  return isFirst || moved(engine, at(endRow - 1), 1) === last ? last : undefined;
}

function resizing(engine: Engine, table: Table, newRange: ITableRange): FollowUp {
  const of = (range: ITableRange) => ({
    id: SetSheetTableMutation.id,
    params: {
      unitId: engine.unitId,
      subUnitId: table.getSubunitId(),
      tableId: table.getId(),
      config: { updateRange: { newRange: range } },
    },
  });
  return { redos: [of(newRange)], undos: [of(table.getRange())] };
}

function moved(engine: Engine, formula: string, rows: number): string {
  return engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, rows);
}

function isFormula(reader: CellReader, sheetId: string, row: number, column: number): boolean {
  const cell = reader.cell(sheetId, row, column);
  return !!(cell?.f || cell?.si);
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
