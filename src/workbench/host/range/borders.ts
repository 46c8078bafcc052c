import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Area, Book } from "../../engine/book";
import { fail, type HostContext, hostType } from "../hostType";
import { areasOf } from "./areasObject";
import { hexOf, toHex } from "./colors";
import { fixedProperty, type FormatObject } from "./formatTypes";
import { lastColumn, lastRow } from "./geometry";
import { mayDo } from "./guard";
import { worksheetOf } from "./looks";
import { type CellPatches, laidOutPart, layOut, patchCells } from "./restyle";

/** Excel's eight borders of a range, in the order of the collection. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

type Line = keyof IBorderData;
/** A line of a cell and, of an edge, the neighbour who shares it. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly line: Line;
}

interface BorderObject extends FormatObject {
  readonly side: Side;
}

/** What Excel calls the engine's kinds of line. */
const STYLES: { readonly [type in BorderStyleTypes]?: readonly [style: string, weight: string] } = {
  [BorderStyleTypes.HAIR]: ["Continuous", "Hairline"],
  [BorderStyleTypes.THIN]: ["Continuous", "Thin"],
  [BorderStyleTypes.MEDIUM]: ["Continuous", "Medium"],
  [BorderStyleTypes.THICK]: ["Continuous", "Thick"],
  [BorderStyleTypes.DASHED]: ["Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED]: ["Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT]: ["DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT]: ["DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT]: ["DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ["DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED]: ["Dot", "Thin"],
  [BorderStyleTypes.DOUBLE]: ["Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT]: ["SlantDashDot", "Medium"],
};
const LINE_STYLES = [...new Set(Object.values(STYLES).map(([style]) => style))];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const BLACK = "#000000";

export const rangeBorder = hostType<BorderObject>({
  name: "RangeBorder",
  properties: {
    SideIndex: { get: (self) => self.side },
    Style: {
      get: (self, host) => agreedLine(self, host, (line) => (line ? namesOf(line)[0] : "None")),
      set: (self, style: unknown, host) => draw(self, host, (old) => withStyle(old, style)),
    },
    Weight: {
      get: (self, host) => agreedLine(self, host, (line) => (line ? namesOf(line)[1] : "Thin")),
      set: (self, weight: unknown, host) => draw(self, host, (old) => withWeight(old, weight)),
    },
    Color: {
      get: (self, host) => agreedLine(self, host, (line) => hexOf(line?.cl, BLACK)),
      set: (self, color: unknown, host) => draw(self, host, (old) => withColor(old, color)),
    },
    TintAndShade: fixedProperty("RangeBorder.tintAndShade", 0),
  },
});

export const rangeBorderCollection = hostType<FormatObject>({
  name: "RangeBorderCollection",
  properties: {
    Count: { get: () => SIDES.length },
    TintAndShade: fixedProperty("RangeBorderCollection.tintAndShade", 0),
  },
  items: (self) => SIDES.map((side) => border(self, side)),
  indexer: (self, [side]: readonly unknown[]) =>
    border(self, SIDES.find((known) => known === side) ?? fail("ItemNotFound")),
  methods: {
    GetItemAt: (self, [index]: readonly unknown[]) => border(self, SIDES[Number(index)] ?? fail("InvalidArgument")),
  },
});

function border(self: FormatObject, side: Side): BorderObject {
  return { $type: "RangeBorder", target: self.target, side };
}

function namesOf(line: IBorderStyleData): readonly [string, string] {
  return STYLES[line.s] ?? ["None", "Thin"];
}

function typeOf(style: string, weight: string): BorderStyleTypes | undefined {
  const found = Object.entries(STYLES).find(([, names]) => names[0] === style && names[1] === weight);
  return found && (Number(found[0]) as BorderStyleTypes);
}

function firstTypeOf(style: string): BorderStyleTypes {
  return typeOf(style, "Thin") ?? typeOf(style, "Medium") ?? typeOf(style, "Thick") ?? BorderStyleTypes.THIN;
}

function withStyle(old: IBorderStyleData | undefined, style: unknown): IBorderStyleData | null {
  if (style === "None") return null;
  if (typeof style !== "string" || !LINE_STYLES.includes(style)) fail("InvalidArgument");
  const kept = old && typeOf(style, namesOf(old)[1]);
  return { s: kept ?? firstTypeOf(style), cl: old?.cl ?? { rgb: BLACK } };
}

/** A style that does not come in the weight becomes a continuous line, as in Excel. */
function withWeight(old: IBorderStyleData | undefined, weight: unknown): IBorderStyleData {
  if (typeof weight !== "string" || !WEIGHTS.includes(weight)) fail("InvalidArgument");
  const style = old ? namesOf(old)[0] : "Continuous";
  const type = typeOf(style, weight) ?? typeOf("Continuous", weight) ?? BorderStyleTypes.THIN;
  return { s: type, cl: old?.cl ?? { rgb: BLACK } };
}

function withColor(old: IBorderStyleData | undefined, color: unknown): IBorderStyleData {
  return { s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb: toHex(color) } };
}

/** What all lines of a side agree on; null where they differ; a side without lines has none. */
function agreedLine<T>(
  self: BorderObject,
  host: HostContext,
  read: (line: IBorderStyleData | undefined) => T,
): T | null {
  const found = new Set<T>();
  for (const area of areasOf(self.target)) {
    const lineAt = lineReader(host.book, area);
    for (const place of placesOf(self.side, laidOutPart(host.book, area))) {
      found.add(read(lineAt(place)));
      if (found.size > 1) return null;
    }
  }
  return found.size === 0 ? read(undefined) : [...found][0]!;
}

function draw(
  self: BorderObject,
  host: HostContext,
  change: (old: IBorderStyleData | undefined) => IBorderStyleData | null,
): void {
  mayDo(host.book, areasOf(self.target), "allowFormatCells");
  for (const wanted of areasOf(self.target)) {
    layOut(host.book, wanted);
    const area = laidOutPart(host.book, wanted);
    const lineAt = lineReader(host.book, area);
    const patches: CellPatches = {};
    for (const place of placesOf(self.side, area)) {
      putLine(patches, place, change(lineAt(place)));
      const shared = neighbour(place);
      if (shared && lineOn(host.book, area, shared)) putLine(patches, shared, null);
    }
    patchCells(host.book, area.sheetId, patches);
  }
}

function putLine(patches: CellPatches, { row, column, line }: Place, style: IBorderStyleData | null): void {
  const cells = (patches[row] ??= {});
  const old = (cells[column]?.s as IStyleData | undefined)?.bd;
  cells[column] = { s: { bd: { ...old, [line]: style } } };
}

function lineReader(book: Book, area: Area): (place: Place) => IBorderStyleData | undefined {
  return (place) => {
    const shared = neighbour(place);
    return lineOn(book, area, place) ?? (shared && lineOn(book, area, shared));
  };
}

function lineOn(book: Book, area: Area, { row, column, line }: Place): IBorderStyleData | undefined {
  const sheet = worksheetOf(book, area.sheetId);
  const cell = sheet.getCellRaw(row, column);
  const hasStyle = cell?.s || sheet.getRowStyle(row, true) || sheet.getColumnStyle(column, true);
  const border: Nullable<IBorderData> = hasStyle
    ? sheet.getComposedCellStyleByCellData(row, column, cell ?? null).bd
    : sheet.getDefaultCellStyleInternal()?.bd;
  const found = border?.[line];
  return found && found.s !== BorderStyleTypes.NONE ? found : undefined;
}

/** The same line seen from the next cell; undefined for diagonals and at the sheet's first row and column. */
function neighbour({ row, column, line }: Place): Place | undefined {
  if (line === "t") return row > 0 ? { row: row - 1, column, line: "b" } : undefined;
  if (line === "l") return column > 0 ? { row, column: column - 1, line: "r" } : undefined;
  if (line === "b") return { row: row + 1, column, line: "t" };
  return line === "r" ? { row, column: column + 1, line: "l" } : undefined;
}

/** The lines a side of a range is made of. */
function placesOf(side: Side, area: Area): Iterable<Place> {
  const { row, column } = area;
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  if (side === "EdgeTop") return grid(row, row, column, right, "t");
  if (side === "EdgeBottom") return grid(bottom, bottom, column, right, "b");
  if (side === "EdgeLeft") return grid(row, bottom, column, column, "l");
  if (side === "EdgeRight") return grid(row, bottom, right, right, "r");
  if (side === "InsideVertical") return grid(row, bottom, column, right - 1, "r");
  if (side === "InsideHorizontal") return grid(row, bottom - 1, column, right, "b");
  return grid(row, bottom, column, right, side === "DiagonalDown" ? "tl_br" : "bl_tr");
}

function* grid(top: number, bottom: number, left: number, right: number, line: Line): Generator<Place> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column, line };
  }
}
