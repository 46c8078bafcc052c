import { WrapStrategy } from "@univerjs/core";
import type { Area, Book } from "../../engine/book";
import { areasObject } from "./areasObject";
import { intersection } from "./geometry";
import { lookAt, type Look, worksheetOf } from "./looks";
import { forColumns, forRows, setHeight, setWidth } from "./sizes";

/** Pixels of a digit of the standard font at 11 points, and what Excel leaves free left and right of a text. */
const DIGIT_WIDTH = 7;
const SIDE_MARGIN = 5;
const STANDARD_SIZE = 11;
const BOLD_FACTOR = 1.08;
/** Line height in pixels for each point of the font: 20 pixels for the standard 11 points. */
const LINE_HEIGHT = 20 / 11;
const WIDEST = 255 * DIGIT_WIDTH;

/** Characters that are as wide as two digits: Chinese, Japanese and Korean writing and full-width forms. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** Makes every column as wide as the widest text the area shows in it; columns without text keep their width. */
export function autofitColumns(book: Book, areas: readonly Area[]): void {
  forColumns(areasObject(areas), book, (area) => {
    const used = usedPart(book, area);
    if (!used) return;
    const text = book.text(used);
    for (let column = 0; column < used.columnCount; column++) {
      const widest = Math.max(0, ...text.map((line, row) => widthOf(book, used, row, column, line[column]!)));
      const place = { ...used, column: used.column + column, columnCount: 1 };
      if (widest > 0) setWidth(book, place, Math.min(WIDEST, Math.ceil(widest) + SIDE_MARGIN));
    }
  });
}

/** Makes every row as high as its highest text, wrapped where the cell wraps; never lower than the standard height. */
export function autofitRows(book: Book, areas: readonly Area[]): void {
  forRows(areasObject(areas), book, (area) => {
    const used = usedPart(book, area);
    const standard = worksheetOf(book, area.sheetId).getConfig().defaultRowHeight;
    if (!used) return setHeight(book, area, standard);
    book.text(used).forEach((line, row) => {
      const highest = Math.max(...line.map((text, column) => heightOf(book, used, row, column, text)));
      const place = { ...used, row: used.row + row, rowCount: 1 };
      setHeight(book, place, Math.max(standard, Math.ceil(highest)));
    });
  });
}

/** Width of a text in pixels at a font's size: a wide character counts as two digits. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const widths = text.split("\n").map((line) => [...line].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0));
  return Math.max(...widths) * DIGIT_WIDTH * (fontSize / STANDARD_SIZE) * (isBold ? BOLD_FACTOR : 1);
}

function usedPart(book: Book, area: Area): Area | undefined {
  const used = book.usedArea(area.sheetId, true);
  return used && intersection(used, area);
}

function lookOf(book: Book, area: Area, row: number, column: number): Look {
  return lookAt(book, { ...area, row: area.row + row, column: area.column + column });
}

function widthOf(book: Book, area: Area, row: number, column: number, text: string): number {
  if (text === "") return 0;
  const { style } = lookOf(book, area, row, column);
  return textWidth(text, style.fs ?? STANDARD_SIZE, style.bl === 1);
}

function heightOf(book: Book, area: Area, row: number, column: number, text: string): number {
  if (text === "") return 0;
  const { style } = lookOf(book, area, row, column);
  const size = style.fs ?? STANDARD_SIZE;
  const isWrapped = style.tb === WrapStrategy.WRAP;
  const room = worksheetOf(book, area.sheetId).getColumnWidth(area.column + column) - SIDE_MARGIN;
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line, size, style.bl === 1) / room)));
  return (isWrapped ? lines.reduce((sum, count) => sum + count, 0) : 1) * size * LINE_HEIGHT;
}
