import { type ICommandInfo, type IDisposable } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { DeleteSheetTableCommand, TableManager } from "@univerjs/sheets-table";
import { formatAddress, intersect, type Rectangle } from "../a1";
import type { Author } from "../book";
import type { CellReader } from "../cells";
import { boundsOf } from "../changes/edit";
import type { Engine } from "../engine";
import { ColumnOrder } from "./columnOrder";
import { NOTHING, rewriting, together, type Cells, type FollowUp, type Table } from "./follow";
import { parseStructure, qualify, rewriteReferences } from "./structuredReferences";
import { followHeader, SetTableColumnsMutation } from "./tableColumns";
import { followGrowth } from "./tableGrowth";

/** What Excel does for tables by itself and the engine does not: headers name columns, tables grow, formulas follow. */
export class TableKeeper {
  private readonly tables: TableManager;
  private readonly subscriptions: IDisposable[];

  constructor(
    private readonly engine: Engine,
    private readonly reader: CellReader,
    private readonly authorNow: () => Author,
  ) {
    this.tables = engine.injector.get(TableManager);
    this.subscriptions = [
      engine.commands.registerCommand(SetTableColumnsMutation),
      engine.commands.beforeCommandExecuted((command) => this.before(command)),
      engine.injector.get(SheetInterceptorService).interceptCommand({
        getMutations: ({ id, params }) =>
          id === SetRangeValuesCommand.id ? this.follow(params as ISetRangeValuesMutationParams) : NOTHING,
      }),
      new ColumnOrder(engine, reader),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private before({ id, params }: ICommandInfo): void {
    if (id === SetRangeValuesMutation.id) this.qualifyFormulas(params as ISetRangeValuesMutationParams);
    else if (id === DeleteSheetTableCommand.id) this.convertReferences((params as { tableId: string }).tableId);
  }

  private follow({ subUnitId, cellValue }: ISetRangeValuesMutationParams): FollowUp {
    const edited = boundsOf(subUnitId, cellValue ?? {});
    if (!edited) return NOTHING;
    const isPerson = this.authorNow() === "user";
    const followUps = this.tables.getTablesBySubunitId(this.engine.unitId, subUnitId).map((table) => {
      if (intersect(edited, headerOf(table))) return followHeader(this.engine, this.reader, table);
      return isPerson ? followGrowth(this.engine, this.reader, table, edited) : NOTHING;
    });
    return together(...followUps);
  }

  /** `[@Amount]` says its table only by where it stands, so its name is put before it as it is entered. */
  private qualifyFormulas({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const tables = this.tables.getTablesBySubunitId(this.engine.unitId, subUnitId);
    if (tables.length === 0) return;
    eachFormula(cellValue ?? {}, (row, column, formula, replace) => {
      const table = tables.find((each) => intersect(rectangleOf(each), { row, column, rowCount: 1, columnCount: 1 }));
      if (table) replace(qualify(formula, table.getDisplayName()));
    });
  }

  /** Without its table a reference would be #REF!; Excel makes it an ordinary one. The step before the removal in undo. */
  private convertReferences(tableId: string): void {
    const table = this.tables.getTableById(this.engine.unitId, tableId);
    if (!table) return;
    const { redos, undos } = rewriting(this.engine, (formula, sheetId, row) =>
      rewriteReferences(
        formula,
        table.getDisplayName(),
        (inner, text) => this.ordinary(table, inner, sheetId, row) ?? text,
      ),
    );
    if (redos.length === 0) return;
    redos.forEach((mutation) => this.engine.commands.syncExecuteCommand(mutation.id, mutation.params));
    this.engine.undoRedo.pushUndoRedo({ unitID: this.engine.unitId, redoMutations: redos, undoMutations: undos });
  }

  private ordinary(table: Table, inner: string | undefined, sheetId: string, row: number): string | undefined {
    const structure = parseStructure(inner);
    const area = structure && areaOf(table, structure, row);
    if (!area) return undefined;
    const address = formatAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
    if (sheetId === table.getSubunitId()) return address;
    const sheetName = this.engine.worksheet(table.getSubunitId()).getName();
    return formatAddress(area, sheetName).replace(/[^!]*$/, address);
  }
}

function areaOf(
  table: Table,
  structure: NonNullable<ReturnType<typeof parseStructure>>,
  row: number,
): Rectangle | undefined {
  const { startRow, endRow, startColumn, endColumn } = table.getRange();
  const indexOf = (name: string) =>
    Array.from({ length: table.getColumnsCount() }, (_, i) => table.getColumnNameByIndex(i).toLowerCase()).indexOf(
      name.toLowerCase(),
    );
  const [from, to] = structure.columns?.map(indexOf) ?? [0, endColumn - startColumn];
  if (from === undefined || to === undefined || from < 0 || to < from) return undefined;
  const firstRow = startRow + (table.isShowHeader() ? 1 : 0);
  const rows = {
    data: [firstRow, endRow],
    all: [startRow, endRow],
    headers: [startRow, startRow],
    totals: [endRow, endRow],
    thisRow: [row, row],
  }[structure.section] as [number, number];
  return { row: rows[0], rowCount: rows[1] - rows[0] + 1, column: startColumn + from, columnCount: to - from + 1 };
}

function rectangleOf(table: Table): Rectangle {
  const { startRow, endRow, startColumn, endColumn } = table.getRange();
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

function headerOf(table: Table): Rectangle {
  return { ...rectangleOf(table), rowCount: 1 };
}

function eachFormula(
  cells: Cells,
  visit: (row: number, column: number, formula: string, replace: (formula: string) => void) => void,
): void {
  for (const row of Object.keys(cells).map(Number)) {
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      const cell = cells[row]![column];
      if (cell?.f?.includes("[")) visit(row, column, cell.f, (formula) => (cell.f = formula));
    }
  }
}
