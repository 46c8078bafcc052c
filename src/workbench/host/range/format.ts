import { HorizontalAlign, type IStyleData, TextDirection, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { fail, hostType } from "../hostType";
import { areasOf } from "./areasObject";
import { type FormatObject, lookProperty, setLook, wordTable } from "./formatTypes";
import { autofitColumns, autofitRows } from "./autofit";
import { looksOf } from "./looks";
import { columnWidth, rowHeight, standardHeight, standardWidth } from "./sizes";

const HORIZONTAL = wordTable<HorizontalAlign | undefined>(
  {
    General: undefined,
    Left: HorizontalAlign.LEFT,
    Center: HorizontalAlign.CENTER,
    Right: HorizontalAlign.RIGHT,
    Justify: HorizontalAlign.JUSTIFIED,
    Distributed: HorizontalAlign.DISTRIBUTED,
  },
  ["Fill", "CenterAcrossSelection"],
);
const VERTICAL = wordTable<VerticalAlign | undefined>(
  { Bottom: undefined, Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE },
  ["Justify", "Distributed"],
);
const READING_ORDER = wordTable<TextDirection | undefined>({
  Context: undefined,
  LeftToRight: TextDirection.LEFT_TO_RIGHT,
  RightToLeft: TextDirection.RIGHT_TO_LEFT,
});

/** Text set upright, letter under letter, is an orientation of 180 in Excel. */
const STACKED = 180;
/** Pixels of one step of indentation, about three blanks of the standard font. */
const INDENT_STEP = 9;
const MOST_INDENT = 250;
/** The engine's own padding of a cell without indentation. */
const PADDING = { t: 0, b: 2, l: 2, r: 2 };

export const rangeFormat = hostType<FormatObject>({
  name: "RangeFormat",
  properties: {
    WrapText: lookProperty(
      (look) => look.style.tb === WrapStrategy.WRAP,
      (isWrapped) => ({ style: { tb: isWrapped ? WrapStrategy.WRAP : null } }),
    ),
    HorizontalAlignment: lookProperty(
      (look) => HORIZONTAL.word(look.style.ht || undefined),
      (word) => ({ style: { ht: HORIZONTAL.code(word) ?? null } }),
    ),
    VerticalAlignment: lookProperty(
      (look) => VERTICAL.word(look.style.vt === VerticalAlign.BOTTOM ? undefined : look.style.vt || undefined),
      (word) => ({ style: { vt: VERTICAL.code(word) ?? VerticalAlign.BOTTOM } }),
    ),
    TextOrientation: lookProperty(
      (look) => orientationOf(look.style),
      (degrees) => ({ style: { tr: rotation(degrees) } }),
    ),
    ReadingOrder: lookProperty(
      (look) => READING_ORDER.word(look.style.td || undefined),
      (word) => ({ style: { td: READING_ORDER.code(word) ?? null } }),
    ),
    ShrinkToFit: lookProperty(
      (look) => look.excel.shrinkToFit === true,
      (isOn) => ({ excel: { shrinkToFit: isOn || null } }),
    ),
    AutoIndent: lookProperty(
      (look) => look.excel.autoIndent === true,
      (isOn) => ({ excel: { autoIndent: isOn || null } }),
    ),
    IndentLevel: lookProperty(
      (look) => indentOf(look.style),
      (level) => ({ style: { pd: padding(level) } }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: standardWidth,
    UseStandardHeight: standardHeight,
  },
  navigation: {
    Borders: (self) => part("RangeBorderCollection", self),
    Fill: (self) => part("RangeFill", self),
    Font: (self) => part("RangeFont", self),
    Protection: (self) => part("FormatProtection", self),
  },
  methods: {
    AdjustIndent: (self, [amount]: readonly unknown[], host) => {
      for (const area of areasOf(self.target)) {
        const [look, ...others] = looksOf(host.book, [area]);
        if (others.length > 0) fail("InvalidOperation", "adjustIndent needs cells of one format.");
        const level = Math.max(0, indentOf(look!.style) + Number(amount));
        setLook(self, { style: { pd: padding(level) } }, host);
      }
    },
    AutofitColumns: (self, _args, host) => autofitColumns(host.book, areasOf(self.target)),
    AutofitRows: (self, _args, host) => autofitRows(host.book, areasOf(self.target)),
  },
});

export const formatProtection = hostType<FormatObject>({
  name: "FormatProtection",
  properties: {
    Locked: lookProperty(
      (look) => look.excel.locked ?? true,
      (isLocked) => ({ excel: { locked: isLocked ? null : false } }),
    ),
    FormulaHidden: lookProperty(
      (look) => look.excel.formulaHidden === true,
      (isHidden) => ({ excel: { formulaHidden: isHidden || null } }),
    ),
  },
});

function part($type: string, self: FormatObject): FormatObject {
  return { $type, target: self.target };
}

/** The engine turns clockwise, Excel counter-clockwise. */
function orientationOf(style: IStyleData): number {
  return style.tr?.v ? STACKED : 0 - (style.tr?.a ?? 0) || 0;
}

function rotation(degrees: unknown): IStyleData["tr"] | null {
  if (degrees === STACKED) return { a: 0, v: 1 };
  if (typeof degrees !== "number" || degrees < -90 || degrees > 90) return fail("InvalidArgument");
  return degrees === 0 ? null : { a: -degrees };
}

function indentOf(style: IStyleData): number {
  return Math.max(0, Math.round(((style.pd?.l ?? PADDING.l) - PADDING.l) / INDENT_STEP));
}

function padding(level: unknown): IStyleData["pd"] | null {
  if (typeof level !== "number" || !Number.isInteger(level) || level < 0 || level > MOST_INDENT)
    fail("InvalidArgument");
  const indent = level * INDENT_STEP;
  return indent === 0 ? null : { ...PADDING, l: PADDING.l + indent, r: PADDING.r + indent };
}
