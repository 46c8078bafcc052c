import type { BorderSide, CellStyle } from "hucre";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { readColor, writeColor } from "./colors";

const HORIZONTAL: { readonly [name: string]: HorizontalAlign } = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: { readonly [name: string]: VerticalAlign } = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const BORDERS: { readonly [name: string]: BorderStyleTypes } = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** Pixels the engine pads for one step of Excel's indent. */
const INDENT = 9;
const DEFAULT_FONT = { name: "Calibri", size: 11 };

/** A file's style as the engine has it; undefined where it says nothing. */
export function readStyle(style: CellStyle, theme: readonly string[] | undefined): IStyleData | undefined {
  const { font, fill, border, alignment, numFmt } = style;
  const read: IStyleData = {};
  if (font?.bold) read.bl = BooleanNumber.TRUE;
  if (font?.italic) read.it = BooleanNumber.TRUE;
  if (font?.underline) read.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) read.st = { s: BooleanNumber.TRUE };
  if (font?.size) read.fs = font.size;
  if (font?.name) read.ff = font.name;
  const color = readColor(font?.color, theme);
  if (color) read.cl = { rgb: color };
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor, theme) : undefined;
  if (ground) read.bg = { rgb: ground };
  const [horizontal, vertical] = [HORIZONTAL[alignment?.horizontal ?? ""], VERTICAL[alignment?.vertical ?? ""]];
  if (horizontal !== undefined) read.ht = horizontal;
  if (vertical !== undefined) read.vt = vertical;
  if (alignment?.wrapText) read.tb = WrapStrategy.WRAP;
  if (alignment?.indent) read.pd = { l: alignment.indent * INDENT };
  for (const [side, key] of Object.entries(SIDES)) {
    const line = (border as { [side: string]: BorderSide | undefined } | undefined)?.[side];
    if (line?.style)
      (read.bd ??= {})[key] = { s: BORDERS[line.style]!, cl: { rgb: readColor(line.color, theme) ?? "#000000" } };
  }
  if (numFmt && numFmt !== "General") read.n = { pattern: numFmt };
  return Object.keys(read).length > 0 ? read : undefined;
}

export function writeStyle(style: IStyleData): CellStyle {
  const color = writeColor(style.cl?.rgb);
  const ground = writeColor(style.bg?.rgb);
  const alignment = writeAlignment(style);
  const border = writeBorder(style);
  return {
    font: {
      name: style.ff ?? DEFAULT_FONT.name,
      size: style.fs ?? DEFAULT_FONT.size,
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
      ...(style.st?.s ? { strikethrough: true } : {}),
      ...(color ? { color } : {}),
    },
    ...(ground ? { fill: { type: "pattern", pattern: "solid", fgColor: ground } } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
  } as CellStyle;
}

function writeAlignment({ ht, vt, tb, pd }: IStyleData): CellStyle["alignment"] | undefined {
  const horizontal = nameOf(HORIZONTAL, ht);
  const vertical = nameOf(VERTICAL, vt);
  const indent = pd?.l ? Math.round(pd.l / INDENT) : 0;
  const written = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
  return Object.keys(written).length > 0 ? (written as CellStyle["alignment"]) : undefined;
}

function writeBorder({ bd }: IStyleData): CellStyle["border"] | undefined {
  const written: { [side: string]: BorderSide } = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = bd?.[key];
    if (!line) continue;
    const color = writeColor(line.cl?.rgb);
    written[side] = { style: nameOf(BORDERS, line.s) ?? "thin", ...(color ? { color } : {}) } as BorderSide;
  }
  return Object.keys(written).length > 0 ? (written as CellStyle["border"]) : undefined;
}

function nameOf<Code>(names: { readonly [name: string]: Code }, code: Code | null | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === code);
}
