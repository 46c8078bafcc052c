import type { Area, Book } from "../../engine/book";
import { fail } from "../hostType";
import { cellOf, rectanglesOf } from "./geometry";
import { mayWrite } from "./guard";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** Every cell of an area that shows the text, or shows nothing else, as rectangles. */
export function cellsShowing(book: Book, area: Area, text: unknown, criteria: unknown): Area[] {
  const used = searched(book, area, text);
  if (!used) return [];
  const shown = book.text(used);
  const isHit = matcher(String(text), (criteria ?? {}) as Criteria);
  return rectanglesOf(used, (row, column) => isHit(shown[row]![column]!));
}

/** Replaces the text in what was typed into the cells; tells how many cells have changed. */
export function replaceText(book: Book, area: Area, text: unknown, replacement: unknown, criteria: unknown): number {
  const used = searched(book, area, text);
  if (!used) return 0;
  mayWrite(book, [used]);
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as Criteria;
  const isHit = matcher(String(text), { completeMatch, matchCase });
  const pattern = new RegExp(escaped(String(text)), matchCase ? "g" : "gi");
  let count = 0;
  book.formulas(used).forEach((line, row) =>
    line.forEach((typed, column) => {
      if (typed === "" || !isHit(String(typed))) return;
      book.write(cellOf(used, row, column), [[String(typed).replace(pattern, () => String(replacement))]]);
      count++;
    }),
  );
  return count;
}

function searched(book: Book, area: Area, text: unknown): Area | undefined {
  if (typeof text !== "string" || text === "") fail("InvalidArgument");
  return book.usedArea(area, true);
}

function matcher(text: string, { completeMatch = false, matchCase = false }: Criteria): (shown: string) => boolean {
  const fold = (each: string) => (matchCase ? each : each.toLowerCase());
  const wanted = fold(text);
  return (shown) => (completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
