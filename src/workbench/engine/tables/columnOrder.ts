import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { CellReader } from "../cells";
import type { Engine } from "../engine";
import type { Cells, Table } from "./follow";
import { columnNames, distinct, shownHeaders, textCell } from "./tableColumns";

/**
 * The engine mixes up a table's columns when it is moved, widened or made narrower: it removes and adds the wrong ones.
 * The header cells go where they should, so the columns are named by them again.
 */
export class ColumnOrder {
  private readonly tables: TableManager;
  private readonly subscriptions: readonly { unsubscribe(): void }[];
  private readonly late = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly reader: CellReader,
  ) {
    this.tables = engine.injector.get(TableManager);
    const follow = ({ tableId }: { tableId: string }) => this.follow(tableId);
    // Undo adds some tables anew, before their cells are back.
    this.subscriptions = [this.tables.tableRangeChanged$.subscribe(follow), this.tables.tableAdd$.subscribe(follow)];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.unsubscribe());
  }

  /** Now for whoever reads on, and again when all cells have been moved, which may be only after the table. */
  private follow(tableId: string): void {
    if (this.engine.isOpen) this.nameByHeaders(tableId);
    if (this.late.has(tableId)) return;
    this.late.add(tableId);
    queueMicrotask(() => {
      this.late.delete(tableId);
      if (!this.engine.isOpen) return;
      this.nameByHeaders(tableId);
      this.fillBlankHeaders(tableId);
    });
  }

  private nameByHeaders(tableId: string): void {
    const table = this.tables.getTableById(this.engine.unitId, tableId);
    if (!table?.isShowHeader()) return;
    const shown = shownHeaders(this.reader, table);
    const names = distinct(shown, columnNames(table));
    if (columnNames(table).every((name, i) => name === names[i])) return;
    names.forEach((name, i) => (table.getTableColumnByIndex(i)!.displayName = name));
    this.tellFormulas(table, names);
  }

  private tellFormulas(table: Table, names: readonly string[]): void {
    this.engine.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.engine.unitId,
      tableName: table.getDisplayName(),
      reference: {
        range: table.getRange(),
        sheetId: table.getSubunitId(),
        titleMap: new Map(names.map((name, i) => [name, i])),
      },
    });
  }

  /** A column inserted into a table gets a header; it goes with the column, so undo need not know. */
  private fillBlankHeaders(tableId: string): void {
    const table = this.tables.getTableById(this.engine.unitId, tableId);
    if (!table?.isShowHeader()) return;
    const { startRow, startColumn } = table.getRange();
    const names = columnNames(table);
    const blank = shownHeaders(this.reader, table).flatMap((name, i) => (name === "" ? [i] : []));
    if (blank.length === 0) return;
    const cellValue: Cells = {
      [startRow]: Object.fromEntries(blank.map((i) => [startColumn + i, textCell(names[i]!)])),
    };
    const params = { unitId: this.engine.unitId, subUnitId: table.getSubunitId(), cellValue };
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
  }
}
