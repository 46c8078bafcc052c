import type { Area, Book, CellKind } from "../../engine/book";
import { fail } from "../hostType";
import { intersection, rectanglesOf } from "./geometry";

/** The kinds of values a SpecialCellValueType names: "Errors", "LogicalText", "NumbersText", … */
const KIND_WORDS: readonly (readonly [word: string, kind: CellKind])[] = [
  ["Error", "Error"],
  ["Logical", "Boolean"],
  ["Number", "Double"],
  ["Text", "String"],
];

/** Cells of an area that are blank, typed, calculated, visible, validated or formatted by condition. */
export function specialCells(book: Book, area: Area, what: string, valueType: unknown): Area[] {
  switch (what) {
    case "Blanks":
      return marked(book, area, (kinds) => (row, column) => kinds[row]![column] === "Empty");
    case "Constants":
      return byContents(book, area, false, valueType);
    case "Formulas":
      return byContents(book, area, true, valueType);
    case "Visible":
      return visibleParts(book, book.usedArea(area) ?? area);
    case "ConditionalFormats":
      return overlaps(area, rulesOf(book, area));
    case "DataValidations":
      return overlaps(area, validationsOf(book, area));
    default:
      return fail("NotImplemented", `Cells of the kind ${what} cannot be asked for here.`);
  }
}

type Marks = (row: number, column: number) => boolean;

function marked(book: Book, area: Area, marks: (kinds: CellKind[][]) => Marks): Area[] {
  const used = book.usedArea(area);
  return used ? rectanglesOf(used, marks(book.kinds(used))) : [];
}

function byContents(book: Book, area: Area, isFormula: boolean, valueType: unknown): Area[] {
  const used = book.usedArea(area, true);
  if (!used) return [];
  const wanted = kindsOf(valueType);
  const [kinds, formulas] = [book.kinds(used), book.formulas(used)];
  const isCalculated = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
  return rectanglesOf(
    used,
    (row, column) => isCalculated(formulas[row]![column]) === isFormula && wanted.has(kinds[row]![column]!),
  );
}

function kindsOf(valueType: unknown): ReadonlySet<CellKind> {
  const words = String(valueType ?? "All");
  const named = KIND_WORDS.filter(([word]) => words === "All" || words.includes(word));
  return new Set(named.map(([, kind]) => kind));
}

/** The rectangles between hidden rows and columns. */
export function visibleParts(book: Book, area: Area): Area[] {
  const sheet = book.sheet(area.sheetId)!.getSheet();
  return rectanglesOf(
    area,
    (row, column) => sheet.getRowVisible(area.row + row) && sheet.getColVisible(area.column + column),
  );
}

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function rulesOf(book: Book, { sheetId }: Area): EngineRange[] {
  return book
    .sheet(sheetId)!
    .getConditionalFormattingRules()
    .flatMap(({ ranges }) => ranges);
}

function validationsOf(book: Book, { sheetId }: Area): EngineRange[] {
  return book
    .sheet(sheetId)!
    .getDataValidations()
    .flatMap(({ rule }) => rule.ranges);
}

function overlaps(area: Area, ranges: readonly EngineRange[]): Area[] {
  return ranges
    .map(({ startRow, endRow, startColumn, endColumn }) =>
      intersection(area, {
        sheetId: area.sheetId,
        row: startRow,
        column: startColumn,
        rowCount: endRow - startRow + 1,
        columnCount: endColumn - startColumn + 1,
      }),
    )
    .filter((part) => part !== undefined);
}
