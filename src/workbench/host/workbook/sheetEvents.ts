import { EVENT } from "../messages";

/** What can be listened to on one sheet, and on all of them; the names are those of office.js's register methods. */
export const SHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  ColumnSortedEvent: EVENT.columnSorted,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
  SingleClickedEvent: EVENT.singleClicked,
} as const;

/** What can be listened to on the collection of sheets only. */
export const COLLECTION_EVENTS = {
  AddedEvent: EVENT.sheetAdded,
  DeletedEvent: EVENT.sheetDeleted,
  EventMoved: EVENT.moved,
} as const;
