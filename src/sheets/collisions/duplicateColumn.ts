import type { DuplicateGroup } from "../../domain/collisions/groups";
import type { TableMap } from "../../domain/mapping/workbookMap";
import type { Strings } from "../../i18n/index";
import { columnLetters } from "../address";
import type { BlockHighlight } from "../block";
import { type Edit, type Proposal, proposalOf } from "../changes/proposal";
import type { CellValue } from "../contents";
import type { WorkbookReading } from "../reading/readSalesBook";

/** What the column's colours are known by on a sheet. */
export const COLUMN_MARK = "SalesDesk.duplicates";

/** The column of duplicates beside a list: where it stands, or is to come. */
export interface DuplicateColumn {
  readonly map: TableMap;
  readonly column: number;
  /** Whether an earlier run has written it. */
  readonly isThere: boolean;
}

type Reading = Pick<WorkbookReading, "map" | "sheets" | "book">;

/** Beside each list of accounts: the column an earlier run wrote, in any of these words, else the next that is blank. */
export function duplicateColumns(reading: Reading, headers: readonly string[]): DuplicateColumn[] {
  return reading.map.tables
    .filter(({ noun, status }) => noun === "accounts" && status === "mapped")
    .map((map) => {
      const at = cellsOf(reading, map.sheet);
      const last = lastColumnOf(reading, map.sheet);
      for (let column = map.firstColumn; column <= last; column++)
        if (headers.includes(String(at(map.headerRow, column)))) return { map, column, isThere: true };
      let column = map.lastColumn + 1;
      while (column <= last && !isBlank(map, (row) => at(row, column))) column += 1;
      return { map, column, isThere: false };
    });
}

function isBlank({ headerRow, lastDataRow }: TableMap, at: (row: number) => CellValue): boolean {
  for (let row = headerRow; row <= lastDataRow; row++) if (at(row) !== "") return false;
  return true;
}

function cellsOf({ sheets }: Reading, sheet: string): (row: number, column: number) => CellValue {
  const cells = sheets.find(({ name }) => name === sheet);
  const { values = [], firstRow = 1, firstColumn = 0 } = cells ?? {};
  return (row, column) => values[row - firstRow]?.[column - firstColumn] ?? "";
}

function lastColumnOf({ sheets }: Reading, sheet: string): number {
  const { values = [], firstColumn = 0 } = sheets.find(({ name }) => name === sheet) ?? {};
  return firstColumn + (values[0]?.length ?? 0) - 1;
}

/** Writes each row's group and how sure it is; a row without duplicates is blank, also where an earlier run said otherwise. */
export function duplicateColumnProposal(
  reading: Reading,
  groups: readonly DuplicateGroup[],
  columns: readonly DuplicateColumn[],
  { collisions: words }: Strings,
): Proposal {
  const { places } = reading.book.records.accounts;
  const said = new Map<string, string>();
  groups.forEach(({ rows, sureness }, at) =>
    rows.forEach((row) => {
      const { sheet, row: line } = places[row]!;
      said.set(`${sheet}!${line}`, words.column.cell(at + 1, words.sureness[sureness]));
    }),
  );
  const edits = columns.flatMap(({ map, column, isThere }) => {
    const at = cellsOf(reading, map.sheet);
    const letters = columnLetters(column);
    const lines = places.filter(
      ({ sheet, row }) => sheet === map.sheet && row >= map.firstDataRow && row <= map.lastDataRow,
    );
    return [
      { sheet: map.sheet, row: map.headerRow, column: letters, cell: { text: words.column.header } },
      ...lines.flatMap(({ sheet, row }): Edit[] => {
        const text = said.get(`${sheet}!${row}`);
        const isStale = isThere && text === undefined && at(row, column) !== "";
        return text === undefined && !isStale
          ? []
          : [{ sheet, row, column: letters, cell: text === undefined ? null : { text } }];
      }),
    ];
  });
  return proposalOf({ code: "duplicateColumn", facts: { rows: said.size } }, { edits });
}

/** Colours the rows of the list that the column says something of; where it is emptied, the colour goes with it. */
export function duplicateHighlight({ map, column }: DuplicateColumn): BlockHighlight {
  const first = Math.min(map.firstColumn, column);
  return {
    row: map.firstDataRow - 1,
    column: first,
    rowCount: map.lastDataRow - map.firstDataRow + 1,
    columnCount: Math.max(map.lastColumn, column) - first + 1,
    when: `=$${columnLetters(column)}${map.firstDataRow}<>""`,
    tone: "warning",
  };
}
