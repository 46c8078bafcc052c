import type { VersionAccuracy } from "../../domain/forecast/versions";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { formulaCell, numberCell, PERCENT, squared, textCell } from "./cells";

/** The frozen forecasts of reps or products at one lag. */
export interface VersionsAtLag {
  readonly lag: number;
  /** Header of the first column: Rep, Product, Account. */
  readonly by: string;
  readonly lines: readonly VersionAccuracy[];
}

const WIDTHS = [28, 16, 14, 14, 14, 22];
const UNITS = "#,##0.##";

/** How forecasts frozen at month-end turned out, a section for each lag and kind; accuracy is a formula, 1 − WAPE. */
export function forecastVersions(
  parts: readonly VersionsAtLag[],
  sheetName: string,
  words: Strings["forecast"],
): Block {
  const rows: BlockCell[][] = [[textCell(words.versions)], [textCell(words.biasNote)], []];
  const boldRows = [0];
  for (const part of parts) {
    boldRows.push(rows.length, rows.length + 1);
    rows.push([textCell(words.lag(part.lag))]);
    rows.push([part.by, words.actual, words.error, words.accuracy, words.bias, words.valueAdded].map(textCell));
    for (const line of part.lines) rows.push(versionRow(line, rows.length + 1, words));
    rows.push([]);
  }
  return {
    sheetName,
    cells: squared(rows, WIDTHS.length),
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
    tables: [],
    frozenRows: 1,
    boldRows,
    choices: [],
  };
}

function versionRow(line: VersionAccuracy, row: number, words: Strings["forecast"]): BlockCell[] {
  return [
    textCell(line.name ?? words.unnamed),
    numberCell(line.actual, UNITS),
    numberCell(line.wape, PERCENT),
    line.wape === null ? null : formulaCell(`1-C${row}`, PERCENT),
    numberCell(line.bias, PERCENT),
    numberCell(line.valueAdded, PERCENT),
  ];
}
