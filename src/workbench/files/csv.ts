import { CellValueType, type ICellData } from "@univerjs/core";
import { parseCsv, stripBom } from "hucre";
import { blankSnapshot } from "../engine/blankSnapshot";
import type { Snapshot } from "../engine/book";

/** A number as any country reads it; all else stays text, leading zeros too. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** A .csv file as a workbook of one sheet. */
export function openCsv(text: string): Snapshot {
  const blank = blankSnapshot();
  const [sheetId] = blank.workbook.sheetOrder!;
  const rows = parseCsv(stripBom(text)) as string[][];
  const cellData: { [row: number]: { [column: number]: ICellData } } = {};
  rows.forEach((row, r) =>
    row.forEach((field, c) => {
      if (field !== "") (cellData[r] ??= {})[c] = cellOf(String(field));
    }),
  );
  const columnCount = Math.max(26, ...rows.map((row) => row.length + 6));
  const sheet = {
    ...blank.workbook.sheets![sheetId!],
    cellData,
    rowCount: Math.max(200, rows.length + 100),
    columnCount,
  };
  return { ...blank, workbook: { ...blank.workbook, sheets: { [sheetId!]: sheet } } };
}

function cellOf(field: string): ICellData {
  if (NUMBER.test(field)) return { v: Number(field), t: CellValueType.NUMBER };
  const looksLikeMore = /^[=+\-@]/.test(field) || !Number.isNaN(Number(field));
  return { v: field, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
