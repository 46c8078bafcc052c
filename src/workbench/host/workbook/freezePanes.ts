import { MAX_COLUMNS, MAX_ROWS } from "../../engine/a1";
import type { Area } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { toArea } from "../range/areasObject";
import { areaAt } from "../range/geometry";
import { rangeObject } from "../range/rangeObject";
import { sheetOf, wholeSheet } from "./sheets";

interface FreezeObject extends HostObject {
  readonly sheetId: string;
}

type Args = readonly unknown[];

export const worksheetFreezePanes = hostType<FreezeObject>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (self, [range]: Args, host) => {
      const area = toArea(host.book, range, wholeSheet(self.sheetId));
      if (area.sheetId !== self.sheetId) fail("InvalidArgument");
      const isWholeRows = area.columnCount === MAX_COLUMNS;
      const isWholeColumns = area.rowCount === MAX_ROWS;
      freeze(
        self,
        isWholeColumns ? 0 : area.row + area.rowCount,
        isWholeRows ? 0 : area.column + area.columnCount,
        host,
      );
    },
    FreezeRows: (self, [count]: Args, host) => freeze(self, positive(count), 0, host),
    FreezeColumns: (self, [count]: Args, host) => freeze(self, 0, positive(count), host),
    GetLocation: (self, _args, host) => rangeObject(frozen(self, host) ?? fail("ItemNotFound")),
    GetLocationOrNullObject: (self, _args, host) => {
      const area = frozen(self, host);
      return area ? rangeObject(area) : null;
    },
    Unfreeze: (self, _args, host) => void sheetOf(self, host).cancelFreeze(),
  },
});

function freeze(self: FreezeObject, rows: number, columns: number, host: HostContext): void {
  sheetOf(self, host).setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

/** What stays in view; whole rows or columns where only one of the two is frozen. */
function frozen(self: FreezeObject, host: HostContext): Area | undefined {
  const { xSplit: columns, ySplit: rows } = sheetOf(self, host).getFreeze();
  if (rows <= 0 && columns <= 0) return undefined;
  return areaAt(self.sheetId, 0, 0, rows > 0 ? rows : MAX_ROWS, columns > 0 ? columns : MAX_COLUMNS);
}

function positive(count: unknown): number {
  const number = count ?? 1;
  return Number.isInteger(number) && Number(number) > 0 ? Number(number) : fail("InvalidArgument");
}
