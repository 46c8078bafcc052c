import { columnLetters } from "../../engine/a1";
import type { TableExtras } from "../../engine/extras";
import { fail, hostType, type HostContext, type Property } from "../hostType";
import { EVENT } from "../messages";
import { mayWrite } from "../range/guard";
import { isRange, rangeObject } from "../range/rangeObject";
import { listening } from "../workbook/listening";
import { sheetObject } from "../workbook/sheets";
import { clearTableFilters, reapplyTableFilters } from "./filtering";
import { renameTable } from "./renameTable";
import { areasOf, findTable, infoOf, looksOf, type TableInfo, type TableObject } from "./tableObject";

type Args = readonly unknown[];

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;
const EVENTS = { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged };

/** A look Excel keeps with a table and the engine does not. */
function look<Key extends keyof TableExtras>(key: Key): Property<TableObject> {
  return {
    get: (self, host) => looksOf(infoOf(self, host), host)[key],
    set: (self, value: TableExtras[Key], host) => void (looksOf(infoOf(self, host), host)[key] = value),
  };
}

export const table = hostType<TableObject>({
  name: "Table",
  id: "Id",
  properties: {
    Id: { get: (self) => self.tableId },
    LegacyId: { get: (self) => self.tableId },
    Name: { get: (self, host) => infoOf(self, host).name, set: rename },
    Style: look("style"),
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    HighlightFirstColumn: look("showFirstColumn"),
    HighlightLastColumn: look("showLastColumn"),
    ShowFilterButton: look("showFilterButton"),
    ShowHeaders: {
      get: () => true,
      set: (_self, isShown: unknown) =>
        void (isShown === true || fail("NotImplemented", "Headers cannot be hidden here.")),
    },
    ShowTotals: { get: (self, host) => looksOf(infoOf(self, host), host).showTotals, set: showTotals },
  },
  navigation: {
    Worksheet: (self, host) => sheetObject(infoOf(self, host).subUnitId),
    Columns: ({ tableId }) => ({ $type: "TableColumnCollection", tableId }),
    Rows: ({ tableId }) => ({ $type: "TableRowCollection", tableId }),
    Sort: ({ tableId }) => ({ $type: "TableSort", tableId }),
    AutoFilter: ({ tableId }) => ({ $type: "AutoFilter", tableId }),
  },
  methods: {
    GetRange: (self, _args, host) => rangeObject(areasOf(infoOf(self, host), host).whole),
    GetHeaderRowRange: (self, _args, host) => rangeObject(areasOf(infoOf(self, host), host).header),
    GetDataBodyRange: (self, _args, host) => rangeObject(areasOf(infoOf(self, host), host).body),
    GetTotalRowRange: (self, _args, host) =>
      rangeObject(areasOf(infoOf(self, host), host).totals ?? fail("ItemNotFound")),
    ClearFilters: (self, _args, host) => clearTableFilters(self.tableId, host),
    ReapplyFilters: (self, _args, host) => reapplyTableFilters(self.tableId, host),
    Resize: (self, [range]: Args, host) => resize(self, range, host),
    ConvertToRange: async (self, _args, host) => {
      const { whole } = areasOf(infoOf(self, host), host);
      await remove(self, host);
      return rangeObject(whole);
    },
    Delete: async (self, _args, host) => {
      const { whole } = areasOf(infoOf(self, host), host);
      mayWrite(host.book, [whole]);
      await remove(self, host);
      const sheet = host.book.sheet(whole.sheetId)!;
      sheet.getRange(whole.row, whole.column, whole.rowCount, whole.columnCount).clear();
    },
    ...listening<TableObject>(EVENTS, (self) => self.tableId),
  },
});

function rename(self: TableObject, name: unknown, host: HostContext): void {
  const wanted = String(name);
  if (!VALID_NAME.test(wanted) || LOOKS_LIKE_CELL.test(wanted)) fail("InvalidArgument");
  const other = findTable(wanted, host);
  if (other && other.tableId !== self.tableId) fail("ItemAlreadyExists");
  renameTable(infoOf(self, host), wanted, host);
}

async function resize(self: TableObject, range: unknown, host: HostContext): Promise<void> {
  const info = infoOf(self, host);
  const area = isRange(range)
    ? range.area
    : host.book.workbook.getSheetBySheetId(info.subUnitId)!.getRange(String(range)).getRange();
  const next =
    "startRow" in area
      ? { startRow: area.startRow, endRow: area.endRow, startColumn: area.startColumn, endColumn: area.endColumn }
      : {
          startRow: area.row,
          endRow: area.row + area.rowCount - 1,
          startColumn: area.column,
          endColumn: area.column + area.columnCount - 1,
        };
  if (next.startRow !== info.range.startRow) fail("InvalidArgument", "The header row must stay where it is.");
  await setRange(info, next, host);
}

export async function setRange(info: TableInfo, range: TableInfo["range"], { book }: HostContext): Promise<void> {
  const isDone = await book.sheet(info.subUnitId)!.setTableRange(info.id, range);
  if (!isDone) fail("InvalidArgument");
}

async function remove(self: TableObject, host: HostContext): Promise<void> {
  const info = infoOf(self, host);
  await host.book.workbook.removeTable(info.id);
  delete host.book.extras.sheets[info.subUnitId]?.tables[info.id];
}

/** The totals row: the word "Total" first and the sum of the last column, as Excel begins with. */
async function showTotals(self: TableObject, isShown: unknown, host: HostContext): Promise<void> {
  const info = infoOf(self, host);
  const looks = looksOf(info, host);
  if (looks.showTotals === isShown) return;
  const { whole, totals } = areasOf(info, host);
  mayWrite(host.book, [whole]);
  if (totals) {
    host.book.write(totals, [Array.from({ length: totals.columnCount }, () => "")]);
    looks.showTotals = false;
    return setRange(info, { ...info.range, endRow: info.range.endRow - 1 }, host);
  }
  const row = whole.row + whole.rowCount;
  const last = columnLetters(whole.column + whole.columnCount - 1);
  const sum = `=SUBTOTAL(109,${last}${whole.row + 2}:${last}${row})`;
  const cells = Array.from({ length: whole.columnCount }, (_, at) =>
    at === whole.columnCount - 1 ? sum : at === 0 ? "'Total" : "",
  );
  await setRange(info, { ...info.range, endRow: row }, host);
  looks.showTotals = true;
  host.book.write({ ...whole, row, rowCount: 1 }, [cells]);
}
