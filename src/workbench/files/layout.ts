import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { Sheet, WriteSheet } from "hucre";
import { hexOf, readColor, writeColor } from "./colors";

/** Excel measures columns in characters of 7 pixels with 5 of padding, rows in points. */
const WIDTH = { perCharacter: 7, padding: 5 };
const PIXELS_PER_POINT = 4 / 3;

type Layout = Pick<
  IWorksheetData,
  | "columnData"
  | "rowData"
  | "mergeData"
  | "freeze"
  | "hidden"
  | "tabColor"
  | "showGridlines"
  | "zoomRatio"
  | "rightToLeft"
>;

/** Sizes, merges, panes and what is hidden. */
export function readLayout(sheet: Sheet, theme: readonly string[] | undefined): Layout {
  const { columns = [], rowDefs = new Map(), merges = [], freezePane, view } = sheet;
  return {
    columnData: Object.fromEntries(
      columns.map((column, at) => [
        at,
        {
          ...(column?.width ? { w: pixelsOf(column.width) } : {}),
          ...(column?.hidden ? { hd: BooleanNumber.TRUE } : {}),
        },
      ]),
    ),
    rowData: Object.fromEntries(
      [...rowDefs].map(([row, { height, hidden }]) => [
        row,
        {
          ...(height ? { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE } : {}),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        },
      ]),
    ),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      ySplit: freezePane?.rows ?? 0,
      xSplit: freezePane?.columns ?? 0,
      startRow: freezePane?.rows ?? -1,
      startColumn: freezePane?.columns ?? -1,
    },
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: readColor(view?.tabColor, theme) ?? "",
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    zoomRatio: (view?.zoomScale ?? 100) / 100,
    rightToLeft: view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function writeLayout(
  sheet: Partial<IWorksheetData>,
  isVeryHidden: boolean,
  showHeadings: boolean,
): Partial<WriteSheet> {
  const { mergeData = [], freeze, tabColor, zoomRatio = 1 } = sheet;
  const color = writeColor(tabColor && hexOf(tabColor) ? tabColor : undefined);
  const isHidden = sheet.hidden === BooleanNumber.TRUE;
  return {
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...(isVeryHidden ? { veryHidden: true } : isHidden ? { hidden: true } : {}),
    ...(freeze && (freeze.xSplit > 0 || freeze.ySplit > 0)
      ? {
          freezePane: {
            ...(freeze.ySplit > 0 ? { rows: freeze.ySplit } : {}),
            ...(freeze.xSplit > 0 ? { columns: freeze.xSplit } : {}),
          },
        }
      : {}),
    view: {
      showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
      showRowColHeaders: showHeadings,
      ...(zoomRatio === 1 ? {} : { zoomScale: Math.round(zoomRatio * 100) }),
      ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
      ...(color ? { tabColor: color } : {}),
    },
  };
}

function writeColumns({ columnData = {} }: Partial<IWorksheetData>): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(-1, ...Object.keys(columnData).map(Number)) + 1;
  return Array.from({ length: count }, (_, at) => {
    const column = columnData[at];
    return { ...(column?.w ? { width: charactersOf(column.w) } : {}), ...(column?.hd ? { hidden: true } : {}) };
  });
}

function writeRows({ rowData = {} }: Partial<IWorksheetData>): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, data] of Object.entries(rowData)) {
    const isSet = data?.h !== undefined && data.ia === BooleanNumber.FALSE;
    if (!data || (!isSet && !data.hd)) continue;
    rows.set(Number(row), {
      ...(isSet ? { height: data.h! / PIXELS_PER_POINT } : {}),
      ...(data.hd ? { hidden: true } : {}),
    });
  }
  return rows;
}

function pixelsOf(characters: number): number {
  return Math.round(characters * WIDTH.perCharacter + WIDTH.padding);
}

/** To the 256th that the file format keeps. */
function charactersOf(pixels: number): number {
  return Math.round(Math.max(0, (pixels - WIDTH.padding) / WIDTH.perCharacter) * 256) / 256;
}
