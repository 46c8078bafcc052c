import { intersect } from "../engine/a1";
import type { Book, CellValue, SheetChange } from "../engine/book";
import { EVENT, WORKBOOK } from "./messages";
import { type SheetOrder, visibilityOf } from "./sheetOrder";

/** One event as office.js has it: its number, who may listen, what is told. */
export interface WireEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: { readonly [name: string]: unknown };
  /** Whether `event.getRange` leads to the changed cells. */
  readonly hasRange?: true;
}

/** The events of one change, in Excel's order: the sheet's before the table's. */
export function eventsOf(change: SheetChange, book: Book, before: SheetOrder): readonly WireEvent[] {
  const { sheetId } = change;
  const who = { source: change.by === "coauthor" ? "Remote" : "Local", worksheetId: sheetId };
  const sheetEvent = (type: number, args: object): WireEvent => ({
    type,
    targets: [sheetId, WORKBOOK],
    args: { ...args },
  });
  switch (change.kind) {
    case "RangeEdited":
    case "RowInserted":
    case "RowDeleted":
    case "ColumnInserted":
    case "ColumnDeleted":
    case "CellInserted":
    case "CellDeleted":
      return [changed(change, who), ...tableChanges(change, who, book)];
    case "FormatChanged":
      return [{ ...sheetEvent(EVENT.formatChanged, who), hasRange: true }];
    case "SheetAdded":
      return [sheetEvent(EVENT.sheetAdded, who)];
    case "SheetDeleted":
      return [sheetEvent(EVENT.sheetDeleted, who)];
    case "SheetRenamed":
      return [sheetEvent(EVENT.nameChanged, { ...who, nameBefore: change.oldName, nameAfter: change.newName })];
    case "SheetMoved":
      return [sheetEvent(EVENT.moved, { ...who, ...moved(change, book, before) })];
    case "SheetActivated":
      return activated(sheetId, before);
    case "SheetVisibilityChanged":
      return [sheetEvent(EVENT.visibilityChanged, { ...who, ...shown(change, book, before) })];
    case "SelectionChanged":
      return [sheetEvent(EVENT.selectionChanged, { worksheetId: sheetId }), ...tableSelections(change, book)];
    case "RowSorted":
      return [sheetEvent(EVENT.rowSorted, who)];
    case "Filtered":
      return [sheetEvent(EVENT.rowHiddenChanged, { ...who, changeType: "Hidden" })];
    case "TableAdded":
    case "TableDeleted":
      return [tableCame(change, who)];
    case "Calculated":
      return [sheetEvent(EVENT.calculated, { worksheetId: sheetId })];
  }
}

function changed(change: SheetChange, who: object): WireEvent {
  const args = { changeType: change.kind, ...who, ...trigger(change), shiftDirection: "None", ...details(change) };
  return { type: EVENT.changed, targets: [change.sheetId, WORKBOOK], args, hasRange: true };
}

/** An add-in's own writes come back to it, marked as its own. */
function trigger(change: SheetChange) {
  return { triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown" };
}

function details({ before, after }: SheetChange): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function valueTypeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function moved(change: SheetChange, book: Book, before: SheetOrder) {
  const positionAfter = book.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === change.sheetId);
  return { positionBefore: before.positionOf(change.sheetId), positionAfter };
}

function shown({ sheetId }: SheetChange, book: Book, before: SheetOrder) {
  return { visibilityBefore: before.visibilityOf(sheetId), visibilityAfter: visibilityOf(book, sheetId) };
}

function activated(sheetId: string, before: SheetOrder): readonly WireEvent[] {
  const event = (type: number, id: string) => ({ type, targets: [id, WORKBOOK], args: { worksheetId: id } });
  const isAnother = before.activeId !== "" && before.activeId !== sheetId;
  const left = isAnother ? [event(EVENT.deactivated, before.activeId)] : [];
  return [...left, event(EVENT.activated, sheetId)];
}

function tableCame(change: SheetChange, who: object): WireEvent {
  const type = change.kind === "TableAdded" ? EVENT.tableAdded : EVENT.tableDeleted;
  return { type, targets: [change.sheetId, WORKBOOK], args: { ...who, tableId: change.tableId } };
}

function tableChanges(change: SheetChange, who: object, book: Book): readonly WireEvent[] {
  return tablesUnder(change, book).map((tableId) => ({
    type: EVENT.tableChanged,
    targets: [tableId, change.sheetId, WORKBOOK],
    args: { changeType: change.kind, ...who, tableId, ...trigger(change), ...details(change) },
    hasRange: true,
  }));
}

function tableSelections(change: SheetChange, book: Book): readonly WireEvent[] {
  return tablesUnder(change, book).map((tableId) => ({
    type: EVENT.tableSelectionChanged,
    targets: [tableId],
    args: { worksheetId: change.sheetId, tableId, isInsideTable: true },
  }));
}

/** Ids of the tables that share cells with the change. */
function tablesUnder({ sheetId, area }: SheetChange, book: Book): readonly string[] {
  const tables = book.workbook.getTableList?.() ?? [];
  return tables.flatMap((table) => {
    const { startRow: row, startColumn: column, endRow, endColumn } = table.range;
    const place = { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
    return area && table.subUnitId === sheetId && intersect(place, area) ? [table.id] : [];
  });
}
