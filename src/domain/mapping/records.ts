import type { Area, CellValue } from "./workbookMap";
import { type CellKind, cellKind } from "./cellKind";
import { columnsOf, filledColumns, type Grid, isBlank, isBlankRow, saysNothing } from "./grid";
import type { FoundHeader } from "./headerLines";
import { headerness } from "./headerWords";
import { isTotalsFirst, isTotalsRow } from "./totals";

export interface FoundRecords {
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly skippedRows: readonly number[];
  readonly totalsRows: readonly number[];
}

/** Records a table's columns are judged by. */
const JUDGED = 60;
const FOOTER =
  /copyright|©|confidential|all rights reserved|^(?:note|notes|remark|source|prepared by|signature)\b|^(?:注|备注|说明|制表|审核|填表|数据来源|備註|說明|製表)[:：]?/i;
const SENTENCE = 40;

/** A table's rows as they are gone through, from the top. */
interface Walk {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly records: number[];
  readonly totals: number[];
  readonly skipped: number[];
  readonly sums: Map<number, number>;
  readonly kinds: Map<number, Map<CellKind, number>>;
  readonly filled: number[];
}

/** Goes down from the header row to the last record; rows that are none of them are named. */
export function recordsBelow(
  grid: Grid,
  area: Area,
  headers: readonly FoundHeader[],
  isExtentCertain: boolean,
): FoundRecords {
  const columns = columnsOf(area);
  const walk: Walk = {
    grid,
    columns,
    records: [],
    totals: [],
    skipped: [],
    sums: new Map(),
    kinds: new Map(),
    filled: [],
  };
  let isAfterGap = false;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (isBlankRow(grid, row, area)) {
      isAfterGap = true;
      walk.skipped.push(row);
    } else if (saysNothingAtAll(grid, row, columns) || isHeaderAgain(grid, row, headers, row === area.firstRow)) {
      walk.skipped.push(row);
    } else if (isTotal(walk, row, isAfterGap) || (walk.records.length === 0 && isTotalsFirst(grid, row, area))) {
      walk.totals.push(row);
    } else if (isExtentCertain || !isAfterGap || isLikeTheOthers(walk, row)) {
      addRecord(walk, row);
      isAfterGap = false;
    } else break;
  }
  if (!isExtentCertain) dropFooters(walk);
  return extentOf(walk, area.firstRow);
}

function extentOf({ records, totals, skipped }: Walk, firstRow: number): FoundRecords {
  const firstDataRow = records[0] ?? firstRow;
  const lastDataRow = records[records.length - 1] ?? firstDataRow - 1;
  const isBetween = (row: number): boolean => row > firstDataRow && row < lastDataRow;
  return { firstDataRow, lastDataRow, skippedRows: skipped.filter(isBetween), totalsRows: totals };
}

function saysNothingAtAll(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => saysNothing(grid.at(row, column)));
}

/** The same headers once more, as printed on each page, or their translation right below them. */
function isHeaderAgain(grid: Grid, row: number, headers: readonly FoundHeader[], isFirst: boolean): boolean {
  const titled = headers.filter(({ text }) => text !== "");
  const same = titled.filter(({ column, text }) => String(grid.at(row, column) ?? "").trim() === text);
  if (titled.length >= 2 && same.length >= titled.length * 0.7) return true;
  if (!isFirst) return false;
  const cells = titled.map(({ column }) => grid.at(row, column)).filter((cell) => !isBlank(cell));
  const words = cells.filter((cell) => typeof cell === "string" && headerness(cell) >= 0.8);
  if (cells.length < 3 || cells.length < titled.length * 0.6) return false;
  return words.length >= cells.length * 0.7 || isInLatinBelowChinese(titled, cells);
}

/** Chinese titles with a program's names for them below: 客户姓名 over Customername. */
function isInLatinBelowChinese(titled: readonly FoundHeader[], cells: readonly CellValue[]): boolean {
  const isChinese = titled.filter(({ text }) => /[\u3400-\u9fff]/.test(text)).length >= titled.length * 0.7;
  const areNames = cells.every((cell) => typeof cell === "string" && /^[A-Za-z][A-Za-z_ ]*$/.test(cell.trim()));
  return isChinese && areNames;
}

function isTotal(walk: Walk, row: number, isAfterGap: boolean): boolean {
  const above = isAfterGap ? { rows: 0, sums: walk.sums } : { rows: walk.records.length, sums: walk.sums };
  return isTotalsRow(walk.grid, row, walk.columns, above);
}

function addRecord({ grid, columns, records, sums, kinds, filled }: Walk, row: number): void {
  records.push(row);
  const isJudged = records.length <= JUDGED;
  if (isJudged) filled.push(filledColumns(grid, row, columns).length);
  for (const column of columns) {
    const cell = grid.at(row, column);
    if (typeof cell === "number") sums.set(column, (sums.get(column) ?? 0) + cell);
    if (!isJudged) continue;
    const counts = kinds.get(column) ?? new Map<CellKind, number>();
    const kind = cellKind(cell, grid.formatAt(row, column));
    kinds.set(column, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
}

/** After a gap a row goes on with the table when it is filled and typed as the rows above. */
function isLikeTheOthers(walk: Walk, row: number): boolean {
  const { grid, columns, kinds } = walk;
  const filled = filledColumns(grid, row, columns);
  if (walk.records.length === 0) return filled.length >= Math.max(1, columns.length / 3);
  if (filled.length < Math.max(1, typicalFill(walk) * 0.5)) return false;
  const fitting = filled.filter((column) => {
    const usual = usualKind(kinds.get(column));
    return usual === null ? false : usual === cellKind(grid.at(row, column), grid.formatAt(row, column));
  });
  return fitting.length >= filled.length * 0.6;
}

function usualKind(counts: ReadonlyMap<CellKind, number> | undefined): CellKind | null {
  const known = [...(counts ?? [])].filter(([kind]) => kind !== "nothing").sort((a, b) => b[1] - a[1]);
  return known[0]?.[0] ?? null;
}

function typicalFill({ filled }: Walk): number {
  return [...filled].sort((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
}

/** Notes, signatures and copyright lines right below the last record. */
function dropFooters(walk: Walk): void {
  const { grid, columns, records } = walk;
  const typical = typicalFill(walk);
  for (let row = records[records.length - 1]; row !== undefined; row = records[records.length - 1]) {
    const filled = filledColumns(grid, row, columns);
    const words = filled.map((column) => String(grid.at(row, column)).trim());
    const isFooter = words.some((word) => FOOTER.test(word) || word.length > SENTENCE);
    if (typical < 3 || filled.length > Math.max(1, typical / 4) || !isFooter) return;
    records.pop();
  }
}
