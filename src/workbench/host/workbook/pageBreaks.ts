import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { toArea } from "../range/areasObject";
import { areaAt } from "../range/geometry";
import { rangeObject } from "../range/rangeObject";
import { change, layoutOf } from "./pageLayout";
import { wholeSheet } from "./sheets";

type Axis = "rowBreaks" | "columnBreaks";

interface BreaksObject extends HostObject {
  readonly sheetId: string;
  readonly axis: Axis;
}

interface BreakObject extends BreaksObject {
  /** First row or column of the next page, from 0. */
  readonly place: number;
}

export const pageBreakCollection = hostType<BreaksObject>({
  name: "PageBreakCollection",
  items: (self, host) => breaks(self, host).map((place) => breakAt(self, place)),
  indexer: (self, [id]: readonly unknown[], host) =>
    breaks(self, host).includes(Number(id)) ? breakAt(self, Number(id)) : fail("ItemNotFound"),
  methods: {
    Add: (self, [cell]: readonly unknown[], host) => {
      const area = toArea(host.book, cell, wholeSheet(self.sheetId));
      const place = self.axis === "rowBreaks" ? area.row : area.column;
      if (place === 0) fail("InvalidArgument");
      const all = new Set([...breaks(self, host), place]);
      change(self, host)[self.axis] = [...all].sort((one, other) => one - other);
      return breakAt(self, place);
    },
    GetCount: (self, _args, host) => breaks(self, host).length,
    RemovePageBreaks: (self, _args, host) => {
      change(self, host)[self.axis] = [];
    },
  },
});

export const pageBreak = hostType<BreakObject>({
  name: "PageBreak",
  id: "_Id",
  properties: {
    _Id: { get: (self) => String(self.place) },
    RowIndex: { get: (self) => (self.axis === "rowBreaks" ? self.place : 0) },
    ColumnIndex: { get: (self) => (self.axis === "columnBreaks" ? self.place : 0) },
  },
  methods: {
    Delete: (self, _args, host) => {
      change(self, host)[self.axis] = breaks(self, host).filter((place) => place !== self.place);
    },
    GetCellAfterBreak: ({ sheetId, axis, place }) =>
      rangeObject(axis === "rowBreaks" ? areaAt(sheetId, place, 0) : areaAt(sheetId, 0, place)),
  },
});

function breaks(self: BreaksObject, host: HostContext): readonly number[] {
  return layoutOf(self, host)[self.axis] ?? [];
}

function breakAt({ sheetId, axis }: BreaksObject, place: number): BreakObject {
  return { $type: "PageBreak", sheetId, axis, place };
}
