import type { Strings } from "../../../i18n/index";
import { columnLetters } from "../../address";
import type { Block, BlockCell, BlockChoices } from "../../block";
import type { Edit, Proposal, RowsToAppend } from "../../changes/proposal";
import { encodeCell, offered } from "../rules/encode";
import { type FoundTable, type KeptReading, labelsOf } from "./decode";
import { KEPT_TABS, keptFields, type KeptRows, type KeptTab, type KeptTable, keptTableName } from "./tables";

/** Rows to come, by their table. */
export type KeptAdditions = { readonly [Table in KeptTable]?: readonly KeptRows[Table][] };

/** Blank rows that a table to be filled by hand begins with. */
const ROOM = 12;
const TITLE_ROWS = 2;
const WIDTHS: { readonly [field: string]: number } = {
  ...{ accountName: 28, reason: 28, evidence: 28, objective: 32, document: 16, kind: 16, cause: 18, method: 18 },
  ...{ criterion: 20 },
};
const USUAL_WIDTH = 12;
const GAP = 1;

/** The way of new rows into their tables: into blank rows first, then below; tables that are missing come on a tab of their own. */
export function keptParts(
  additions: KeptAdditions,
  { records }: KeptReading,
  strings: Strings,
): Pick<Proposal, "edits" | "rows" | "sheets"> {
  const wanted = (Object.keys(additions) as KeptTable[]).filter((table) => additions[table]!.length > 0);
  const edits: Edit[] = [];
  const rows: RowsToAppend[] = [];
  for (const table of wanted) {
    const { found } = records[table];
    if (!found) continue;
    const cells = additions[table]!.map((row) => cellsOf(table, row, strings));
    const room = found.blankRows.slice(0, cells.length);
    room.forEach((row, at) => edits.push(...editsOf(found, row, cells[at]!)));
    const rest = cells.slice(room.length);
    if (rest.length > 0) rows.push({ table: found.name, rows: rest.map((line) => lineOf(found, line)) });
  }
  const missing = wanted.filter((table) => records[table].found === null);
  const tabs = (Object.keys(KEPT_TABS) as KeptTab[]).filter((tab) =>
    KEPT_TABS[tab].some((one) => missing.includes(one)),
  );
  return {
    edits,
    rows,
    sheets: (nameOf) => tabs.map((tab) => keptTab(tab, { records }, additions, strings, nameOf)),
  };
}

/** A row that stands already, as it is to be: only cells that say something else are written by the door. */
export function keptEdits<Table extends KeptTable>(
  table: Table,
  found: FoundTable,
  row: number,
  values: KeptRows[Table],
  strings: Strings,
): Edit[] {
  return editsOf(found, row, cellsOf(table, values, strings));
}

/** A tab with those of its tables that the workbook has not yet, side by side, each with room below. */
export function keptTab(
  tab: KeptTab,
  { records }: Pick<KeptReading, "records">,
  additions: KeptAdditions,
  strings: Strings,
  nameOf: (wanted: string) => string,
): Block {
  const tables = KEPT_TABS[tab].filter((table) => records[table].found === null);
  const placed: { table: KeptTable; column: number; rows: BlockCell[][]; isByHand: boolean }[] = [];
  let column = 0;
  for (const table of tables) {
    const given = (additions[table] ?? []).map((row) => [...cellsOf(table, row, strings).values()]);
    const isByHand = tab !== "gradeBook";
    const blank = Array.from({ length: isByHand ? ROOM : given.length === 0 ? 1 : 0 }, () => blankRow(table));
    placed.push({ table, column, rows: [...given, ...blank], isByHand });
    column += keptFields(table).length + GAP;
  }
  const width = column - GAP;
  const height = TITLE_ROWS + 1 + Math.max(...placed.map(({ rows }) => rows.length));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, (): BlockCell => null));
  const { title, hint } = strings.kept.tabs[tab];
  cells[0]![0] = { text: hint };
  for (const { table, column: at, rows } of placed) {
    cells[1]![at] = { text: strings.kept.tables[table].title };
    const header = keptFields(table).map(([field]) => ({ text: labelsOf(table, strings)[field]! }));
    [header, ...rows].forEach((line, row) =>
      line.forEach((cell, next) => (cells[TITLE_ROWS + row]![at + next] = cell)),
    );
  }
  return {
    sheetName: nameOf(title),
    cells,
    columnWidths: placed.flatMap(({ table }, at) => [
      ...keptFields(table).map(([field]) => WIDTHS[field] ?? USUAL_WIDTH),
      ...(at < placed.length - 1 ? [3] : []),
    ]),
    tables: placed.map(({ table, column: at, rows }) => {
      const size = { rowCount: rows.length + 1, columnCount: keptFields(table).length };
      return { name: keptTableName(table), row: TITLE_ROWS, column: at, ...size };
    }),
    frozenRows: TITLE_ROWS + 1,
    boldRows: [1],
    choices: placed.flatMap(({ table, column: at, rows }) => choicesOf(table, at, rows.length, strings)),
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: TITLE_ROWS + 1 },
  };
}

function choicesOf(table: KeptTable, first: number, rowCount: number, strings: Strings): BlockChoices[] {
  return keptFields(table).flatMap(([, field], at): BlockChoices[] => {
    const choices = field.kind === "period" ? null : offered(field, strings.rules);
    return choices ? [{ row: TITLE_ROWS + 1, column: first + at, rowCount, choices }] : [];
  });
}

function blankRow(table: KeptTable): BlockCell[] {
  return keptFields(table).map(([, { kind }]) => {
    if (kind === "date") return { text: "", format: "yyyy-mm-dd" };
    if (kind === "amount") return { text: "", format: "#,##0.00" };
    return kind === "ratio" ? { text: "", format: "0.0%" } : null;
  });
}

function cellsOf<Table extends KeptTable>(
  table: Table,
  row: KeptRows[Table],
  { rules }: Strings,
): ReadonlyMap<string, BlockCell> {
  return new Map(
    keptFields(table).map(([field, kept]) => {
      const value = (row as { readonly [field: string]: unknown })[field] ?? null;
      if (kept.kind === "period") return [field, value === null ? null : { text: value as string }];
      return [field, encodeCell(value, kept, rules)];
    }),
  );
}

function editsOf({ sheet, columns }: FoundTable, row: number, cells: ReadonlyMap<string, BlockCell>): Edit[] {
  return [...cells].map(([field, cell]) => ({ sheet, row, column: columnLetters(columns.get(field)!), cell }));
}

/** As wide as the table; columns that are a person's own are left to the table. */
function lineOf({ area, columns }: FoundTable, cells: ReadonlyMap<string, BlockCell>): (BlockCell | undefined)[] {
  const line = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (): BlockCell | undefined => undefined);
  for (const [field, cell] of cells) line[columns.get(field)! - area.firstColumn] = cell;
  return line;
}
