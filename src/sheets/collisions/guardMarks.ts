import type { TableMap } from "../../domain/mapping/workbookMap";
import type { BlockHighlight } from "../block";
import type { RowPlace } from "../salesBook";
import type { Finding, LiveAccounts } from "./liveAccounts";

/** What the guard's colours are known by on a sheet. */
const GUARD_MARK = "SalesDesk.guard";
/** Rules of one sheet; Excel draws slowly over very many. */
const MOST_MARKS = 200;

export interface SheetMarks {
  readonly sheet: string;
  readonly mark: string;
  readonly highlights: readonly BlockHighlight[];
}

/** The names of what the guard has found, to be coloured; every sheet with accounts is told, so that old colours go. */
export function guardMarks({ tables, places }: LiveAccounts, findings: readonly Finding[]): SheetMarks[] {
  const found = findings.map(({ number }) => places[number]!);
  return [...new Set(tables.map(({ map }) => map.sheet))].map((sheet) => {
    const maps = tables.map(({ map }) => map).filter((map) => map.sheet === sheet);
    const highlights = maps.flatMap((map) => nameHighlights(map, found.filter(isIn(map))));
    return { sheet, mark: GUARD_MARK, highlights: highlights.slice(0, MOST_MARKS) };
  });
}

function isIn({ sheet, firstDataRow, lastDataRow }: TableMap): (place: RowPlace) => boolean {
  return (place) => place.sheet === sheet && place.row >= firstDataRow && place.row <= lastDataRow;
}

function nameHighlights({ columns, firstColumn }: TableMap, places: readonly RowPlace[]): BlockHighlight[] {
  const column = columns.find(({ field }) => field === "name")?.column ?? firstColumn;
  return runs(places.map(({ row }) => row)).map(({ first, count }) => ({
    ...{ row: first - 1, column, rowCount: count, columnCount: 1 },
    when: "=TRUE",
    tone: "warning",
  }));
}

/** Rows as runs of neighbours, from the top. */
function runs(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row === last.first + last.count) last.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
