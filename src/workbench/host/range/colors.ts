import { ColorKit, type IColorStyle, type Nullable } from "@univerjs/core";
import { fail } from "../hostType";

/** "#FFA500" for "#FFA500", "ffa500", "rgb(255,165,0)" or "orange"; an InvalidArgument error for anything else. */
export function toHex(color: unknown): string {
  if (typeof color !== "string") return fail("InvalidArgument");
  const named = new ColorKit(/^[0-9a-f]{6}$/i.test(color) ? `#${color}` : color.trim().toLowerCase());
  return named.isValid ? hex(named) : fail("InvalidArgument");
}

/** What the engine holds as "#RRGGBB"; `automatic` where it holds none. */
export function hexOf(color: Nullable<IColorStyle>, automatic: string): string {
  const kit = new ColorKit(color?.rgb ?? automatic);
  return kit.isValid ? hex(kit) : automatic;
}

function hex(color: ColorKit): string {
  return color.toHexString(false).slice(0, 7).toUpperCase();
}
