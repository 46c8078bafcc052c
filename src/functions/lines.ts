import { excelError } from "./answer";
import { type Cells, isBlank, listOf, placeAt, readCell } from "./cells";

export interface ReadLines {
  /** Null where a line is blank or cannot be read. */
  readonly lines: readonly (number | null)[];
  /** By their place in reading order. */
  readonly errors: ReadonlyMap<number, CustomFunctions.Error>;
}

/** Lines that build on each other: one that cannot be read is an error in its place and counts as blank. */
export function readLines(argument: string, cells: Cells): ReadLines {
  const errors = new Map<number, CustomFunctions.Error>();
  const lines = listOf(cells).map((cell, at) => {
    if (isBlank(cell)) return null;
    const read = readCell(cell, placeAt(argument, cells, at));
    if (read.ok) return read.value;
    errors.set(at, excelError(read.issues[0]));
    return null;
  });
  return { lines, errors };
}

/** A row per line with its answers; as many blanks or errors where the line has none. */
export function lineTable<Answer>(
  { errors }: ReadLines,
  answers: readonly (Answer | null)[],
  columnsOf: (answer: Answer) => readonly number[],
  width: number,
): Cells {
  return answers.map((answer, at) =>
    answer === null ? Array.from({ length: width }, () => errors.get(at) ?? "") : [...columnsOf(answer)],
  );
}
