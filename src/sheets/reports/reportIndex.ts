import type { IsoDate } from "../../domain/kernel/date";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import type { ReportIndex } from "../reportTab/write";
import { dateCell } from "./cells";

/** The list of all reports: their state is a person's to set. */
export const INDEX_TABLE = "SalesDeskReports";
const WIDTHS = [26, 18, 12, 12, 22, 12];
/** Rows that offer the states, for reports to come. */
const ROOM = 400;

/** What the list says of a report: its title, whose it is (null: the team's), and the days it is about. */
export interface ReportLine {
  readonly title: string;
  readonly owner: string | null;
  /** Null: from the beginning. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

export function reportIndex({ title, owner, from, to }: ReportLine, sheetName: string, strings: Strings): ReportIndex {
  const words = strings.salesReport;
  const line: BlockCell[] = [
    { text: title },
    { text: owner ?? words.team },
    dateCell(from),
    { date: to },
    { text: sheetName },
    { text: words.index.states[0]! },
  ];
  return {
    table: INDEX_TABLE,
    line,
    block: (nameOf, lines) => indexBlock(nameOf(words.index.tab), lines, words.index),
  };
}

function indexBlock(
  sheetName: string,
  lines: readonly (readonly BlockCell[])[],
  words: Strings["salesReport"]["index"],
): Block {
  const headers = words.headers.map((text): BlockCell => ({ text }));
  const table = { name: INDEX_TABLE, row: 0, column: 0, rowCount: lines.length + 1, columnCount: headers.length };
  return {
    sheetName,
    cells: [headers, ...lines],
    columnWidths: WIDTHS,
    tables: [table],
    frozenRows: 1,
    boldRows: [],
    choices: [{ row: 1, column: headers.length - 1, rowCount: ROOM, choices: words.states }],
    print: { orientation: "portrait", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}
