import type { Area, Book } from "../../engine/book";
import { fail, type HostContext } from "../hostType";
import { areasObject, type AreasObject } from "../range/areasObject";
import { cellOf, rectanglesOf } from "../range/geometry";
import { sheetOf, type SheetObject } from "./sheets";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

type Args = readonly unknown[];

/** Every cell of a sheet that shows the text, or shows nothing else; null where none does. */
export function findAll(self: SheetObject, [text, criteria]: Args, host: HostContext): AreasObject | null {
  const used = searched(self, text, host);
  if (!used) return null;
  const shown = host.book.text(used);
  const isHit = matcher(String(text), (criteria ?? {}) as Criteria);
  const found = rectanglesOf(used, (row, column) => isHit(shown[row]![column]!));
  return found.length > 0 ? areasObject(found) : null;
}

/** Replaces the text in what was typed into the cells; tells how many cells have changed. */
export function replaceAll(self: SheetObject, [text, replacement, criteria]: Args, host: HostContext): number {
  const used = searched(self, text, host);
  if (!used) return 0;
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as Criteria;
  const isHit = matcher(String(text), { completeMatch, matchCase });
  const pattern = new RegExp(escaped(String(text)), matchCase ? "g" : "gi");
  let count = 0;
  host.book.formulas(used).forEach((line, row) =>
    line.forEach((typed, column) => {
      if (typed === "" || !isHit(String(typed))) return;
      write(
        host.book,
        cellOf(used, row, column),
        String(typed).replace(pattern, () => String(replacement)),
      );
      count++;
    }),
  );
  return count;
}

function write(book: Book, cell: Area, typed: string): void {
  book.write(cell, [[typed]]);
}

function searched(self: SheetObject, text: unknown, host: HostContext): Area | undefined {
  sheetOf(self, host);
  if (typeof text !== "string" || text === "") fail("InvalidArgument");
  return host.book.usedArea(self.sheetId, true);
}

function matcher(text: string, { completeMatch = false, matchCase = false }: Criteria): (shown: string) => boolean {
  const fold = (each: string) => (matchCase ? each : each.toLowerCase());
  const wanted = fold(text);
  return (shown) => (completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
