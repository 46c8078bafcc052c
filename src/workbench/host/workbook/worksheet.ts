import { sheetExtras } from "../../engine/extras";
import { fail, hostType, type HostContext } from "../hostType";
import { areasObject, type AreasObject, toArea, toAreas } from "../range/areasObject";
import { areaAt } from "../range/geometry";
import { rangeObject } from "../range/rangeObject";
import { toPoints } from "../range/sizes";
import { cellsShowing, replaceText } from "../range/textSearch";
import { visibilityOf } from "../sheetOrder";
import { listening } from "./listening";
import { areaOfName } from "./names";
import { copySheet, deleteSheet, move, setVisibility } from "./sheetActions";
import { SHEET_EVENTS } from "./sheetEvents";
import {
  checkSheetName,
  mayChangeStructure,
  sheetIds,
  sheetObject,
  sheetOf,
  type SheetObject,
  wholeSheet,
} from "./sheets";
import { charactersOf, pixelsOf } from "./standardWidth";

type Args = readonly unknown[];

export const worksheet = hostType<SheetObject>({
  name: "Worksheet",
  id: "Id",
  properties: {
    Id: { get: (self) => self.sheetId },
    Name: {
      get: (self, host) => sheetOf(self, host).getSheetName(),
      set: (self, name: unknown, host) => {
        mayChangeStructure(host.book);
        sheetOf(self, host).setName(checkSheetName(host.book, name, self.sheetId));
      },
    },
    Position: {
      get: (self, host) => sheetOf(self, host).getIndex(),
      set: (self, position: unknown, host) => move(self, position, host),
    },
    Visibility: {
      get: (self, host) => visibilityOf(host.book, sheetOf(self, host).getSheetId()),
      set: (self, visibility: unknown, host) => setVisibility(self, visibility, host),
    },
    TabColor: {
      get: (self, host) => (sheetOf(self, host).getTabColor() ?? "").toUpperCase(),
      set: (self, color: unknown, host) => void sheetOf(self, host).setTabColor(typeof color === "string" ? color : ""),
    },
    ShowGridlines: {
      get: (self, host) => !sheetOf(self, host).hasHiddenGridLines(),
      set: (self, shown: unknown, host) => void sheetOf(self, host).setHiddenGridlines(shown !== true),
    },
    ShowHeadings: {
      get: (self, { book }) => book.extras.sheets[self.sheetId]?.showHeadings ?? true,
      set: (self, shown: unknown, { book }) => {
        sheetExtras(book.extras, self.sheetId).showHeadings = shown === true;
      },
    },
    StandardHeight: { get: (self, host) => toPoints(sheetOf(self, host).getSheet().getConfig().defaultRowHeight) },
    StandardWidth: {
      get: (self, host) => charactersOf(sheetOf(self, host).getSheet().getConfig().defaultColumnWidth),
      set: (self, characters: unknown, host) => setStandardWidth(self, characters, host),
    },
    EnableCalculation: {
      get: () => true,
      set: (_self, isEnabled: unknown) => {
        if (isEnabled !== true) fail("NotImplemented", "The workbench cannot stop the calculation of one sheet.");
      },
    },
  },
  navigation: {
    AutoFilter: ({ sheetId }) => ({ $type: "AutoFilter", sheetId }),
    Charts: ({ sheetId }) => ({ $type: "ChartCollection", sheetId }),
    Comments: ({ sheetId }) => ({ $type: "CommentCollection", sheetId }),
    CustomProperties: ({ sheetId }) => ({ $type: "WorksheetCustomPropertyCollection", sheetId }),
    FreezePanes: ({ sheetId }) => ({ $type: "WorksheetFreezePanes", sheetId }),
    HorizontalPageBreaks: ({ sheetId }) => ({ $type: "PageBreakCollection", sheetId, axis: "rowBreaks" }),
    Names: ({ sheetId }) => ({ $type: "NamedItemCollection", sheetId }),
    PageLayout: ({ sheetId }) => ({ $type: "PageLayout", sheetId }),
    Protection: ({ sheetId }) => ({ $type: "WorksheetProtection", sheetId }),
    Tables: ({ sheetId }) => ({ $type: "TableCollection", sheetId }),
    VerticalPageBreaks: ({ sheetId }) => ({ $type: "PageBreakCollection", sheetId, axis: "columnBreaks" }),
  },
  methods: {
    Activate: (self, _args, host) => void sheetOf(self, host).activate(),
    Calculate: (self, _args, host) => (sheetOf(self, host), host.book.calculate()),
    Copy: (self, [position, relativeTo]: Args, host) => copySheet(self, position, relativeTo, host),
    Delete: (self, _args, host) => deleteSheet(self, host),
    FindAll: (self, [text, criteria]: Args, host) => findAll(self, text, criteria, host) ?? fail("ItemNotFound"),
    FindAllOrNullObject: (self, [text, criteria]: Args, host) => findAll(self, text, criteria, host),
    GetCell: ({ sheetId }, [row, column]: Args) => rangeObject(areaAt(sheetId, Number(row), Number(column))),
    GetNext: (self, [visibleOnly]: Args, host) => beside(self, 1, visibleOnly, host) ?? fail("ItemNotFound"),
    GetNextOrNullObject: (self, [visibleOnly]: Args, host) => beside(self, 1, visibleOnly, host),
    GetPrevious: (self, [visibleOnly]: Args, host) => beside(self, -1, visibleOnly, host) ?? fail("ItemNotFound"),
    GetPreviousOrNullObject: (self, [visibleOnly]: Args, host) => beside(self, -1, visibleOnly, host),
    GetRange: (self, [address]: Args, host) => rangeAt(self, address, host),
    GetRangeByIndexes: ({ sheetId }, [row, column, rowCount, columnCount]: Args) =>
      rangeObject(areaAt(sheetId, Number(row), Number(column), Number(rowCount), Number(columnCount))),
    GetRanges: (self, [address]: Args, { book }) => {
      const whole = wholeSheet(self.sheetId);
      return areasObject(address === null || address === undefined ? [whole] : toAreas(book, address, whole));
    },
    GetUsedRange: ({ sheetId }, [valuesOnly]: Args, { book }) =>
      rangeObject(book.usedArea(sheetId, valuesOnly === true) ?? areaAt(sheetId, 0, 0)),
    GetUsedRangeOrNullObject: ({ sheetId }, [valuesOnly]: Args, { book }) => {
      const used = book.usedArea(sheetId, valuesOnly === true);
      return used ? rangeObject(used) : null;
    },
    ReplaceAll: (self, [text, replacement, criteria]: Args, host) => {
      sheetOf(self, host);
      return replaceText(host.book, wholeSheet(self.sheetId), text, replacement, criteria);
    },
    _GetSheetById: (_self, [id]: Args, { book }) =>
      sheetObject(book.sheet(String(id))?.getSheetId() ?? fail("ItemNotFound")),
    _GetAnotherWorksheetById: (_self, [id]: Args, { book }) =>
      sheetObject(book.sheet(String(id))?.getSheetId() ?? fail("ItemNotFound")),
    ...listening<SheetObject>(SHEET_EVENTS, (self) => self.sheetId),
  },
});

/** An address, a name, or nothing for the whole sheet. */
function rangeAt(self: SheetObject, address: unknown, host: HostContext) {
  sheetOf(self, host);
  const whole = wholeSheet(self.sheetId);
  if (address === null || address === undefined || address === "") return rangeObject(whole);
  const named = typeof address === "string" ? areaOfName(host.book, address, self.sheetId) : undefined;
  return rangeObject(named ?? toArea(host.book, address, whole));
}

function findAll(self: SheetObject, text: unknown, criteria: unknown, host: HostContext): AreasObject | null {
  sheetOf(self, host);
  const found = cellsShowing(host.book, wholeSheet(self.sheetId), text, criteria);
  return found.length > 0 ? areasObject(found) : null;
}

function beside(self: SheetObject, step: number, visibleOnly: unknown, host: HostContext): SheetObject | null {
  const position = sheetOf(self, host).getIndex();
  const all = sheetIds(host.book);
  const eligible = new Set(sheetIds(host.book, visibleOnly));
  for (let place = position + step; place >= 0 && place < all.length; place += step) {
    if (eligible.has(all[place]!)) return sheetObject(all[place]!);
  }
  return null;
}

function setStandardWidth(self: SheetObject, characters: unknown, host: HostContext): void {
  if (typeof characters !== "number" || characters < 0 || characters > 255) fail("InvalidArgument");
  sheetOf(self, host).getSheet().getConfig().defaultColumnWidth = pixelsOf(characters);
  sheetExtras(host.book.extras, self.sheetId).standardWidth = characters;
}
