import { formatAddress } from "../../engine/a1";
import type { Area } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject, type HostType } from "../hostType";
import { sheetObject } from "../workbook/sheets";
import { areasObject, type AreasObject, sheetNameOf, toAreas } from "./areasObject";
import { someAreas, specialCellsOf } from "./finding";
import { cellCount, entireColumns, entireRows, intersection, isEntireColumn, isEntireRow } from "./geometry";
import { offset } from "./navigation";
import { rangeObject } from "./rangeObject";
import { clear } from "./structure";

interface RangesObject extends HostObject {
  readonly areas: readonly Area[];
}

type Args = readonly unknown[];

const address = ({ areas }: AreasObject, { book }: HostContext) =>
  areas.map((area) => formatAddress(area, sheetNameOf(book, area))).join(",");

const shared = (self: AreasObject, other: unknown, { book }: HostContext) =>
  someAreas(
    self.areas.flatMap((area) =>
      toAreas(book, other, self.areas[0]!)
        .map((each) => intersection(area, each))
        .filter((part) => part !== undefined),
    ),
  );

const used = (self: AreasObject, valuesOnly: unknown, { book }: HostContext) =>
  someAreas(self.areas.map((area) => book.usedArea(area, valuesOnly === true)).filter((area) => area !== undefined));

export const rangeAreasTypes: readonly HostType[] = [
  hostType<AreasObject>({
    name: "RangeAreas",
    keepsReference: true,
    properties: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
      IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
      IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    },
    navigation: {
      Areas: ({ areas }): RangesObject => ({ $type: "RangeCollection", areas }),
      Format: (self) => ({ $type: "RangeFormat", target: self }) as HostObject,
      Worksheet: ({ areas }) => sheetObject(areas[0]!.sheetId),
    },
    methods: {
      ...specialCellsOf<AreasObject>(),
      Calculate: (_self, _args, { book }) => book.calculate(),
      Clear: ({ areas }, [applyTo]: Args, { book }) => areas.forEach((area) => clear(book, area, applyTo)),
      GetEntireColumn: ({ areas }) => areasObject(areas.map(entireColumns)),
      GetEntireRow: ({ areas }) => areasObject(areas.map(entireRows)),
      GetIntersection: (self, [other]: Args, host) => shared(self, other, host) ?? fail("ItemNotFound"),
      GetIntersectionOrNullObject: (self, [other]: Args, host) => shared(self, other, host),
      GetOffsetRangeAreas: ({ areas }, [rows, columns]: Args) =>
        areasObject(areas.map((area) => offset(area, Number(rows), Number(columns)))),
      GetUsedRangeAreas: (self, [valuesOnly]: Args, host) => used(self, valuesOnly, host) ?? fail("ItemNotFound"),
      GetUsedRangeAreasOrNullObject: (self, [valuesOnly]: Args, host) => used(self, valuesOnly, host),
      SetDirty: () => undefined,
    },
  }),
  hostType<RangesObject>({
    name: "RangeCollection",
    items: ({ areas }) => areas.map(rangeObject),
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt: ({ areas }, [index]: Args) => rangeObject(areas[Number(index)] ?? fail("InvalidArgument")),
    },
  }),
];
