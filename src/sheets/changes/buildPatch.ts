import type { SheetArea } from "../area";
import type { AreaInputs, Input } from "../contents";
import type { Patch } from "./changeSet";
import type { Wanted } from "./wanted";

/** A patch over an area as it is now; null where no cell of it changes. */
export function buildPatch(
  sheet: string,
  area: SheetArea,
  now: AreaInputs,
  wantedAt: (r: number, c: number) => Wanted | null,
): Patch | null {
  let [isAny, isFormatted] = [false, false];
  const formatsAfter: (string | null)[][] = [];
  const after = now.inputs.map((line, r): (Input | null)[] => {
    const formats = (formatsAfter[r] = new Array<string | null>(line.length).fill(null));
    return line.map((_, c) => {
      const wanted = wantedAt(r, c);
      if (!wanted) return null;
      isAny = true;
      if (wanted.format !== null) isFormatted = true;
      formats[c] = wanted.format;
      return wanted.input;
    });
  });
  if (!isAny) return null;
  const { sheetId, row, column, rowCount, columnCount } = area;
  const formats = isFormatted ? { before: now.formats, after: formatsAfter } : null;
  return { sheetId, sheet, row, column, rowCount, columnCount, before: now.inputs, after, formats };
}
