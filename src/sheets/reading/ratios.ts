import type { NumberText } from "./numberText";
import type { RawCell } from "./rawCell";
import type { NumberSurvey } from "./numbers";

/** Above this a share of one cannot be: 20 is 20 %. Attainment may well be 3, but not 30. */
const HIGHEST_RATIO = 10;

export interface RatioColumn {
  readonly cells: readonly RawCell[];
  readonly survey: NumberSurvey;
  /** A share that cannot pass 1, as a probability; attainment can. */
  readonly isPartOfOne: boolean;
  /** The header says "(%)", or the cells are formatted so (then they are ratios already). */
  readonly headerSaysPercent: boolean;
  readonly formatSaysPercent: boolean;
}

/**
 * Whether the plain numbers of a column of ratios are percentage points, told by all of them: one above what a ratio can
 * be, or whole numbers beyond 1. Cells with their own percent sign or percent format are never counted.
 */
export function isInPoints({ cells, survey, ...column }: RatioColumn): boolean {
  if (column.formatSaysPercent) return false;
  let highest = 0;
  let areWhole = true;
  const see = (value: number) => {
    highest = Math.max(highest, Math.abs(value));
    areWhole &&= Number.isInteger(value);
  };
  for (const cell of cells) if (typeof cell === "number") see(cell);
  for (const text of survey.texts.values()) if (text && !text.isPercent) see(Number(text.body.replace(",", ".")));
  if (highest <= 1) return false;
  return column.headerSaysPercent || column.isPartOfOne || highest > HIGHEST_RATIO || areWhole;
}

/** The ratio of a cell: 20 is 0.2 in a column of points, and stays 0.2 where it says 20 %. */
export function ratioValue(value: number, text: NumberText | null, areInPoints: boolean): number {
  return areInPoints && !text?.isPercent ? Number((value / 100).toPrecision(15)) : value;
}
