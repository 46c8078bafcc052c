import { cellPosition } from "../address";
import { labelKey } from "./knownWords";
import type { TemplateFormula } from "./template";

/** A table of a form, as formulas name it: by its cells, or in words. */
export interface NamedTable {
  readonly id: string;
  readonly name: string | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
}

/** What a form's cells are called in a declaration. */
export interface FormNames {
  readonly sheet: string;
  readonly tables: readonly NamedTable[];
  /** By "row,column", both from 0. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Where a formula stands: in a row of a table, or in a field. */
export type Standing = { readonly table: NamedTable; readonly row: number } | null;

const TEXT = /"(?:[^"]|"")*"/;
const STRUCTURED = /[\p{L}_][\p{L}\d_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]|\[@?(?:[^[\]]|\[[^[\]]*\])*\]/u;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}/;
const REFERENCE = new RegExp(
  `(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!)?(?<![\\p{L}\\d_.])${CELL.source}(?::${CELL.source})?(?![\\p{L}\\d_(])`,
  "u",
);
const TOKENS = new RegExp([TEXT, STRUCTURED, REFERENCE].map(({ source }) => `(${source})`).join("|"), "gu");

/**
 * A formula of a sheet ("=…") in the notation of declarations; null where it reads a cell that a declaration has no name
 * for. References to other sheets stay as they are.
 */
export function declaredFormula(formula: string, at: Standing, names: FormNames): TemplateFormula | null {
  let isKnown = true;
  const declared = formula.slice(1).replace(TOKENS, (token, text?: string, structured?: string) => {
    if (text !== undefined) return token;
    const name = structured === undefined ? referenceName(token, at, names) : structuredName(token, at, names);
    if (name === null) isKnown = false;
    return name ?? token;
  });
  return isKnown ? declared : null;
}

function referenceName(token: string, at: Standing, names: FormNames): string | null {
  const mark = token.lastIndexOf("!");
  const sheet = token.slice(0, Math.max(0, mark)).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (mark >= 0 && sheet !== names.sheet) return token;
  const [first, last = first] = token
    .slice(mark + 1)
    .replaceAll("$", "")
    .split(":")
    .map((cell) => cellPosition(cell));
  if (token.includes(":")) return rangeName(first!, last!, at, names);
  return cellName(first!, at, names);
}

type Cell = Readonly<{ row: number; column: number }>;

function cellName(cell: Cell, at: Standing, { fields }: FormNames): string | null {
  const field = fields.get(`${cell.row},${cell.column}`);
  if (field !== undefined) return `#${field}`;
  const column = at !== null && at.row === cell.row ? columnAt(at.table, cell.column) : null;
  return column && `[${column.id}]`;
}

/** A whole column of a table, or cells beside each other in the formula's own row. */
function rangeName(first: Cell, last: Cell, at: Standing, names: FormNames): string | null {
  if (first.row === last.row && at !== null) {
    const [from, to] = [cellName(first, at, names), cellName(last, at, names)];
    return from !== null && to !== null && from.startsWith("[") && to.startsWith("[") ? `${from}:${to}` : null;
  }
  if (first.column !== last.column) return null;
  for (const table of names.tables) {
    const column = columnAt(table, first.column);
    if (column && first.row === table.firstRow && last.row === table.lastRow) return `#${table.id}.${column.id}`;
  }
  return null;
}

function columnAt({ firstColumn, columns }: NamedTable, column: number) {
  return columns[column - firstColumn] ?? null;
}

/** "Plan[Due]" is a whole column, "[@Due]" and "Plan[[#This Row],[Due]]" the cell of this row. */
function structuredName(token: string, at: Standing, { tables }: FormNames): string | null {
  const [, name = "", inside = ""] = /^([^[]*)\[(.*)\]$/su.exec(token) ?? [];
  const table = name === "" ? at?.table : tables.find((each) => each.name?.toLowerCase() === name.toLowerCase());
  if (!table) return null;
  const isThisRow = /^@|^\[#This Row\]/i.test(inside);
  const header = inside.replace(/^@|^\[#This Row\],?/i, "").replace(/^\[|\]$/g, "");
  const column = table.columns.find((each) => labelKey(each.header) === labelKey(header));
  if (!column) return null;
  if (!isThisRow) return `#${table.id}.${column.id}`;
  return at?.table === table ? `[${column.id}]` : null;
}
