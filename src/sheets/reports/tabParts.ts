import type { BlockCell } from "../block";
import type { BoxPart, FactsPart } from "../reportTab/parts";

type Row = readonly BlockCell[];

/** Texts side by side; a blank one is an empty cell. */
export function textCells(...list: readonly string[]): BlockCell[] {
  return list.map((text) => (text === "" ? null : { text }));
}

/** A blank row, a title, headers and rows; `nothing` stands where there are no rows. */
export function tablePart(
  code: number,
  title: string,
  headers: readonly string[],
  rows: readonly Row[],
  nothing: string,
): FactsPart {
  return {
    kind: "facts",
    code,
    titles: [[], textCells(title), textCells(...headers)],
    rows: rows.length > 0 ? rows : [textCells(nothing)],
  };
}

const BOX_ROWS = 3;

/** Room under a title that is a person's alone. */
export function boxPart(code: number, title: string): BoxPart {
  return { kind: "box", code, titles: [[], textCells(title)], space: BOX_ROWS };
}
