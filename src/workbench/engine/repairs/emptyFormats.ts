import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** A quoted text, an escaped character, or a section's end. */
const PARTS = /"[^"]*"|\\.|;/g;

/** A format that shows nothing, as ";;;" does and the second section of "0;;", let the bare number be seen. */
export function hideByEmptyFormats(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the formats, and still a number: a text over a number is marked with a triangle.
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== "number" || !cell.s) return next(cell);
      const pattern = location.workbook.getStyles().get(cell.s)?.n?.pattern;
      if (!pattern?.includes(";") || sectionOf(pattern, cell.v) !== "") return next(cell);
      return next({ ...cell, v: "" });
    },
  });
}

/** The part of a format that a number is shown by: for those above 0, below 0, and for 0; missing ones are the first. */
function sectionOf(pattern: string, value: number): string {
  const ends = [...pattern.matchAll(PARTS)].filter(([part]) => part === ";").map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  const sections = starts.map((start, at) => pattern.slice(start, ends[at]));
  const own = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[own] ?? sections[0]!;
}
