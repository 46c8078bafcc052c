import type { IRange } from "@univerjs/core";
import { formatAddress, parseAddress } from "../engine/a1";

/** "A1:B2 D4" as the engine's ranges; parts that are no address are left out. */
export function readRanges(addresses: string): IRange[] {
  return addresses
    .split(/\s+/)
    .map(parseAddress)
    .filter((area) => area !== undefined)
    .map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    }));
}

export function writeRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return formatAddress({
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  });
}

export function writeRanges(ranges: readonly IRange[]): string {
  return ranges.map(writeRange).join(" ");
}
