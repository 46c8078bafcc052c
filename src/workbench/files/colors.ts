import type { Nullable } from "@univerjs/core";
import type { Color } from "hucre";

/** A file numbers its theme's colours with the first two pairs turned round. */
const THEME_ORDER = [1, 0, 3, 2];

/** "#rrggbb", tint applied; undefined for automatic. */
export function readColor(color: Color | undefined, theme: readonly string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme === undefined) return undefined;
  const base = theme?.[THEME_ORDER[color.theme] ?? color.theme];
  return base && `#${tinted(base.slice(-6), color.tint ?? 0)}`;
}

/** From "#rrggbb" or "rgb(r, g, b)". */
export function writeColor(color: Nullable<string>): Color | undefined {
  const rgb = hexOf(color);
  return rgb === undefined ? undefined : { rgb };
}

/** "RRGGBB" of a colour the engine holds. */
export function hexOf(color: Nullable<string>): string | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(color || "");
  if (hex) return hex[1]!.toUpperCase();
  const parts = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)/.exec(color || "");
  return parts?.slice(1, 4).map(twoDigits).join("").toUpperCase();
}

/** Negative darkens towards black, positive lightens towards white. */
function tinted(hex: string, tint: number): string {
  return (hex.match(/../g) ?? [])
    .map((part) => parseInt(part, 16))
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map(twoDigits)
    .join("");
}

function twoDigits(value: number | string): string {
  return Number(value).toString(16).padStart(2, "0");
}
