import { BaselineOffset, BooleanNumber, type IStyleData, TextDecoration } from "@univerjs/core";
import { fail, hostType } from "../hostType";
import { hexOf, toHex } from "./colors";
import { fixedProperty, type FormatObject, lookProperty, setLook, wordTable } from "./formatTypes";
import type { Look } from "./looks";

const AUTOMATIC_FONT_COLOR = "#000000";
const NO_FILL = "#FFFFFF";
const DEFAULT_FONT = { name: "Arial", size: 11 };

const UNDERLINES = wordTable({ None: undefined, Single: TextDecoration.SINGLE, Double: TextDecoration.DOUBLE }, [
  "SingleAccountant",
  "DoubleAccountant",
]);

export const rangeFont = hostType<FormatObject>({
  name: "RangeFont",
  properties: {
    Name: lookProperty(
      (look) => look.style.ff ?? DEFAULT_FONT.name,
      (name) => ({ style: { ff: text(name) } }),
    ),
    Size: lookProperty(
      (look) => look.style.fs ?? DEFAULT_FONT.size,
      (size) => ({ style: { fs: fontSize(size) } }),
    ),
    Color: lookProperty(
      (look) => hexOf(look.style.cl, AUTOMATIC_FONT_COLOR),
      (color) => ({ style: { cl: color === "" ? null : { rgb: toHex(color) } } }),
    ),
    Bold: flag("bl"),
    Italic: flag("it"),
    Underline: lookProperty(
      (look) => UNDERLINES.word(underlineOf(look)),
      (word) => ({ style: { ul: lineOf(UNDERLINES.code(word)) } }),
    ),
    Strikethrough: lookProperty(
      (look) => look.style.st?.s === BooleanNumber.TRUE,
      (isStruck) => ({ style: { st: isStruck ? { s: BooleanNumber.TRUE } : null } }),
    ),
    Subscript: baseline(BaselineOffset.SUBSCRIPT),
    Superscript: baseline(BaselineOffset.SUPERSCRIPT),
    TintAndShade: fixedProperty("RangeFont.tintAndShade", 0),
  },
});

export const rangeFill = hostType<FormatObject>({
  name: "RangeFill",
  properties: {
    Color: lookProperty(
      (look) => hexOf(look.style.bg, NO_FILL),
      (color) => ({ style: { bg: color === "" ? null : { rgb: toHex(color) } } }),
    ),
    Pattern: lookProperty(
      (look) => (look.style.bg?.rgb ? "Solid" : "None"),
      (pattern) => ({ style: patternStyle(pattern) }),
    ),
    PatternColor: fixedProperty("RangeFill.patternColor", AUTOMATIC_FONT_COLOR),
    PatternTintAndShade: fixedProperty("RangeFill.patternTintAndShade", 0),
    TintAndShade: fixedProperty("RangeFill.tintAndShade", 0),
  },
  methods: {
    Clear: (self, _args, host) => setLook(self, { style: { bg: null } }, host),
  },
});

function flag(part: "bl" | "it") {
  return lookProperty(
    (look) => look.style[part] === BooleanNumber.TRUE,
    (isOn) => ({ style: { [part]: isOn ? BooleanNumber.TRUE : null } }),
  );
}

function baseline(offset: BaselineOffset) {
  return lookProperty(
    (look) => look.style.va === offset,
    (isOn) => ({ style: { va: isOn ? offset : null } }),
  );
}

function underlineOf(look: Look): TextDecoration | undefined {
  return look.style.ul?.s === BooleanNumber.TRUE ? (look.style.ul.t ?? TextDecoration.SINGLE) : undefined;
}

function lineOf(decoration: TextDecoration | undefined): NonNullable<IStyleData["ul"]> | null {
  return decoration === undefined ? null : { s: BooleanNumber.TRUE, t: decoration };
}

/** Only plain fills can be drawn: a solid one without a colour is black, as in Excel. */
function patternStyle(pattern: unknown): { bg?: IStyleData["bg"] } {
  if (pattern === "None") return { bg: null };
  if (pattern === "Solid") return {};
  return fail("ApiNotFound", `RangeFill.pattern ${String(pattern)} cannot be drawn here.`);
}

function text(value: unknown): string {
  return typeof value === "string" && value !== "" ? value : fail("InvalidArgument");
}

/** Excel's sizes: 1 to 409 points. */
function fontSize(value: unknown): number {
  return typeof value === "number" && value >= 1 && value <= 409 ? value : fail("InvalidArgument");
}
