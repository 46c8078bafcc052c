import { joinOrderLines } from "../../domain/orderLines";
import { type NounId, nouns } from "../../domain/model/index";
import type {
  CellProblem,
  ColumnPlace,
  ColumnQuestion,
  ColumnRemark,
  Records,
  RowPlace,
  SalesBook,
} from "../salesBook";
import type { SheetCells } from "../../domain/mapping/workbookMap";
import type { MappedTable } from "./mappedSheet";
import { type AnyRow, type DecodedTable, decodeTable, type ReadingRules } from "./table";

/** How far reading has come, in columns. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** The book of a workbook's mapped tables; yields after every column. A table whose sheet is gone is left out. */
export function* bookSteps(
  sheets: readonly SheetCells[],
  tables: readonly MappedTable[],
  rules: ReadingRules,
): Generator<ReadingProgress, SalesBook> {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = tables.filter(({ noun, sheet }) => noun !== null && bySheet.has(sheet));
  const total = wanted.reduce((sum, { columns, periods }) => sum + columns.length + periods.length, 0);
  const decoded: DecodedTable[] = [];
  let before = 0;
  for (const table of wanted) {
    const steps = decodeTable(bySheet.get(table.sheet)!, table, rules);
    const width = table.columns.length + table.periods.length;
    let step = steps.next();
    for (let done = 1; !step.done; step = steps.next(), done++) {
      yield { done: before + Math.min(done, width), total };
    }
    decoded.push(step.value);
    before += width;
  }
  return gathered(decoded, rules);
}

/** The book at once. */
export function readBook(
  sheets: readonly SheetCells[],
  tables: readonly MappedTable[],
  rules: ReadingRules,
): SalesBook {
  const steps = bookSteps(sheets, tables, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function gathered(tables: readonly DecodedTable[], { dateSystem, moneyDigits }: ReadingRules): SalesBook {
  const ids = Object.keys(nouns) as NounId[];
  const records = Object.fromEntries(ids.map((id) => [id, recordsOf(tables.filter(({ noun }) => noun === id))]));
  records.orders = withJoinedLines(records.orders as unknown as Records<"orders">);
  const all = <Item>(part: (table: DecodedTable) => readonly Item[]) => tables.flatMap(part);
  return {
    records: records as unknown as SalesBook["records"],
    columns: all<ColumnPlace>(({ columns }) => columns),
    problems: all<CellProblem>(({ problems }) => problems),
    remarks: all<ColumnRemark>(({ remarks }) => remarks),
    questions: all<ColumnQuestion>(({ questions }) => questions),
    dateSystem,
    moneyDigits,
  };
}

/** Heads and lines of orders on two sheets are one. */
function withJoinedLines({ rows, places, fields }: Records<"orders">) {
  const counted = joinOrderLines(rows);
  return { rows: counted.map(({ order }) => order), places: counted.map(({ row }) => places[row]!), fields };
}

function recordsOf(tables: readonly DecodedTable[]): {
  readonly rows: readonly AnyRow[];
  readonly places: readonly RowPlace[];
  readonly fields: Records["fields"];
} {
  return {
    rows: tables.flatMap(({ rows }) => rows),
    places: tables.flatMap(({ places }) => places),
    fields: new Set(tables.flatMap(({ fields }) => fields)),
  };
}
