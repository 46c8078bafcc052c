import { columnIndex, columnLetters } from "../../engine/a1";

/** Texts in quotes and quoted sheet names are copied as they are, and in A1 formulas the columns of tables too. */
const NOT_A1 = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\])/;
const NOT_R1C1 = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/;

/** Whole columns, whole rows, or a cell; two cells with a colon between them are found one by one. */
const A1_REFERENCE =
  /(?<![\w.$])(?:(?<fromColumn>\$?[A-Z]{1,3}):(?<toColumn>\$?[A-Z]{1,3})|(?<fromRow>\$?\d{1,7}):(?<toRow>\$?\d{1,7})|(?<column>\$?[A-Z]{1,3})(?<row>\$?\d{1,7}))(?![\w(.!])/gi;
/** A cell, or whole rows or columns with or without a second one. */
const R1C1_REFERENCE =
  /(?<![\w.$])(?:R(?<row>\[-?\d+\]|\d+)?C(?<column>\[-?\d+\]|\d+)?|(?<kind>[RC])(?<from>\[-?\d+\]|\d+)?(?::\k<kind>(?<to>\[-?\d+\]|\d+)?)?)(?![\w(.![])/gi;

type Groups = { readonly [group: string]: string | undefined };

/** "=A1*$B$2" in a cell of row 0 and column 2 is "=RC[-2]*R2C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  const rowPart = (text: string) => part("R", Number(text.replace("$", "")) - 1, row, text);
  const columnPart = (text: string) => part("C", columnIndex(text.replace("$", "")) ?? 0, column, text);
  return replaced(formula, NOT_A1, A1_REFERENCE, (found) => {
    if (found["fromColumn"]) return joined(columnPart(found["fromColumn"]), columnPart(found["toColumn"]!));
    if (found["fromRow"]) return joined(rowPart(found["fromRow"]), rowPart(found["toRow"]!));
    return rowPart(found["row"]!) + columnPart(found["column"]!);
  });
}

/** The other way round. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return replaced(formula, NOT_R1C1, R1C1_REFERENCE, (found, all) => {
    if (!found["kind"]) return columnText(found["column"], column) + rowText(found["row"], row);
    const isRow = found["kind"].toUpperCase() === "R";
    const text = (place: string | undefined) => (isRow ? rowText(place, row) : columnText(place, column));
    return `${text(found["from"])}:${text(all.includes(":") ? found["to"] : found["from"])}`;
  });
}

function replaced(
  formula: string,
  untouched: RegExp,
  reference: RegExp,
  change: (found: Groups, all: string) => string,
): string {
  return formula
    .split(untouched)
    .map((text, place) =>
      place % 2 === 1 ? text : text.replace(reference, (all, ...rest) => change(rest.at(-1) as Groups, all)),
    )
    .join("");
}

function part(kind: "R" | "C", index: number, here: number, text: string): string {
  if (text.startsWith("$")) return `${kind}${index + 1}`;
  return index === here ? kind : `${kind}[${index - here}]`;
}

function joined(from: string, to: string): string {
  return from === to ? from : `${from}:${to}`;
}

function rowText(place: string | undefined, here: number): string {
  return isFixed(place) ? `$${place}` : String(here + offsetOf(place) + 1);
}

function columnText(place: string | undefined, here: number): string {
  return isFixed(place) ? `$${columnLetters(Number(place) - 1)}` : columnLetters(here + offsetOf(place));
}

function isFixed(place: string | undefined): place is string {
  return place !== undefined && !place.startsWith("[");
}

function offsetOf(place: string | undefined): number {
  return place ? Number(place.slice(1, -1)) : 0;
}
