/** One message from the host to the add-in, in the order office.js reads it. */
export type Message = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

export const CATEGORY = { customFunction: 1, action: 2, event: 65536 } as const;

/** Target of events that concern the workbook as a whole. */
export const WORKBOOK = "Workbook";

/** Numbers of office.js's events. */
export const EVENT = {
  settingsChanged: 1,
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
  paneVisibilityChanged: 65539,
} as const;
