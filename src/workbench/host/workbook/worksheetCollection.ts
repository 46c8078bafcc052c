import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { WORKBOOK } from "../messages";
import { listening } from "./listening";
import { COLLECTION_EVENTS, SHEET_EVENTS } from "./sheetEvents";
import { checkSheetName, mayChangeStructure, sheetIds, sheetObject, type SheetObject } from "./sheets";

export const worksheetCollection = hostType<HostObject>({
  name: "WorksheetCollection",
  items: (_self, { book }) => sheetIds(book).map(sheetObject),
  indexer: (_self, [key], host) => find(key, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (_self, [name], host) => add(name ?? undefined, host),
    GetActiveWorksheet: (_self, _args, { book }) => sheetObject(book.workbook.getActiveSheet().getSheetId()),
    GetCount: (_self, [visibleOnly], { book }) => sheetIds(book, visibleOnly).length,
    GetFirst: (_self, [visibleOnly], { book }) => sheetObject(sheetIds(book, visibleOnly)[0] ?? fail("ItemNotFound")),
    GetItemOrNullObject: (_self, [key], host) => find(key, host) ?? null,
    GetLast: (_self, [visibleOnly], { book }) =>
      sheetObject(sheetIds(book, visibleOnly).at(-1) ?? fail("ItemNotFound")),
    ...listening({ ...SHEET_EVENTS, ...COLLECTION_EVENTS }, () => WORKBOOK),
  },
});

function find(key: unknown, { book }: HostContext): SheetObject | undefined {
  const sheet = typeof key === "string" ? book.sheet(key) : undefined;
  return sheet && sheetObject(sheet.getSheetId());
}

/** Adds a sheet after the last one; the active sheet stays the active one. */
function add(name: unknown, { book }: HostContext): SheetObject {
  mayChangeStructure(book);
  const wanted = name === undefined ? nextName((each) => book.sheet(each) !== undefined) : checkSheetName(book, name);
  const active = book.workbook.getActiveSheet();
  const sheet = book.workbook.insertSheet(wanted, { index: sheetIds(book).length });
  if (book.workbook.getActiveSheet().getSheetId() !== active.getSheetId()) active.activate();
  return sheetObject(sheet.getSheetId());
}

function nextName(isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
