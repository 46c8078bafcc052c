import type { ArgumentPlace, Issue } from "../domain/kernel/issue";
import { halfWidth, readNumber } from "../domain/kernel/readNumber";
import { type Result, fail, ok } from "../domain/kernel/result";
import { excelError } from "./answer";

/** A cell as Excel hands it over; a range is a table of them, one cell may be either. */
export type Cells = any;

/** Excel for desktop hands over 0 for a blank cell, Excel on the web null; an omitted argument is null. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

export function tableOf(cells: Cells): unknown[][] {
  return Array.isArray(cells) ? cells : [[cells]];
}

/** An argument that is one value, also where it came as a range of one cell. */
export function cellOf(cells: Cells): unknown {
  return Array.isArray(cells) ? cells[0]?.[0] : cells;
}

/** What stands for nothing where 0 has no meaning of its own: words, dates, weekends. */
export function isBlankOrZero(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** Every cell in reading order, blank ones included. */
export function listOf(cells: Cells): unknown[] {
  return Array.isArray(cells) ? cells.flat() : [cells];
}

export function numberArg(argument: string, cells: Cells, fallback?: number): Result<number> {
  const cell = cellOf(cells);
  if (isBlank(cell)) return ok(fallback ?? 0);
  return readCell(cell, { argument });
}

/** Where the cell at a place in reading order stands: its row in a column, its row and column in a wider range. */
export function placeAt(argument: string, cells: Cells, at: number): ArgumentPlace {
  const columns = Array.isArray(cells) ? cells[0].length : 1;
  if (columns > 1) return { argument, row: Math.floor(at / columns) + 1, column: (at % columns) + 1 };
  return Array.isArray(cells) && cells.length > 1 ? { argument, row: at + 1 } : { argument };
}

/** Numbers in reading order; a blank is null. The first unreadable cell is the issue. */
export function numbersArg(argument: string, cells: Cells): Result<(number | null)[]> {
  const list = listOf(cells);
  const numbers: (number | null)[] = [];
  for (let at = 0; at < list.length; at++) {
    const cell = list[at];
    if (typeof cell === "number") numbers.push(cell);
    else if (isBlank(cell)) numbers.push(null);
    else {
      const read = readCell(cell, placeAt(argument, cells, at));
      if (!read.ok) return read;
      numbers.push(read.value);
    }
  }
  return ok(numbers);
}

export function truthArg(argument: string, cells: Cells, fallback: boolean): Result<boolean> {
  const cell = cellOf(cells);
  if (isBlank(cell)) return ok(fallback);
  if (typeof cell === "boolean") return ok(cell);
  if (typeof cell === "number") return ok(cell !== 0);
  const word = String(cell).trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return ok(word === "TRUE");
  return fail({ code: "argument_unreadable", argument, wanted: "truth", found: String(cell) });
}

/** One of a few words, any case, in English or one of its Chinese names. */
export function choiceArg<Choice extends string>(
  argument: string,
  cells: Cells,
  words: { readonly [Word in Choice]: readonly string[] },
  fallback: Choice,
): Result<Choice> {
  const cell = cellOf(cells);
  if (isBlankOrZero(cell)) return ok(fallback);
  const asked = halfWidth(String(cell)).trim().toLowerCase();
  const choices = Object.keys(words) as Choice[];
  const choice = choices.find((word) => word === asked || words[word].includes(asked));
  return choice ? ok(choice) : fail({ code: "choice_unknown", argument, found: String(cell), choices });
}

/** One answer per cell in the shape asked: a bad cell is an error in its place, a blank one stays "", the rest count. */
export function eachCell(argument: string, cells: Cells, compute: (value: number) => number | Result<number>): Cells {
  if (!Array.isArray(cells) || (cells.length === 1 && cells[0].length === 1)) {
    const cell = cellOf(cells);
    // The usual case of one good number goes the shortest way: columns hold tens of thousands of them.
    const quick = typeof cell === "number" ? compute(cell) : undefined;
    if (typeof quick === "number") return Array.isArray(cells) ? [[quick]] : quick;
    const one = oneCell({ argument }, isBlank(cell) ? 0 : cell, compute);
    if (one instanceof CustomFunctions.Error) throw one;
    return Array.isArray(cells) ? [[one]] : one;
  }
  return cells.map((row: unknown[], r: number) =>
    row.map((cell, c) => {
      if (isBlank(cell)) return "";
      return oneCell(placeAt(argument, cells, r * row.length + c), cell, compute);
    }),
  );
}

function oneCell(place: ArgumentPlace, cell: unknown, compute: (value: number) => number | Result<number>): unknown {
  const read = typeof cell === "number" ? null : readCell(cell, place);
  if (read && !read.ok) return excelError(read.issues[0]);
  const computed = compute(read ? read.value : (cell as number));
  if (typeof computed === "number") return computed;
  return computed.ok ? computed.value : excelError(computed.issues[0]);
}

/** A number, or a text that can only be one number. Anything else is the issue, with its place. */
export function readCell(cell: unknown, place: ArgumentPlace): Result<number> {
  if (typeof cell === "number" && Number.isFinite(cell)) return ok(cell);
  const value = typeof cell === "string" ? readNumber(cell) : undefined;
  return value === undefined ? fail(unreadable(cell, place)) : ok(value);
}

function unreadable(cell: unknown, place: ArgumentPlace): Issue {
  const found = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return { code: "argument_unreadable", wanted: "number", found, ...place };
}
