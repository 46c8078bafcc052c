import { foldText } from "../kernel/text";
import type { SalesTable } from "./sales";

/** A stretch of days, both inside, as day numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two stretches of the same length that are compared: this year, or the last twelve months, and the one before. */
export interface Compared {
  readonly now: Span;
  readonly before: Span;
}

/** What was sold in a span: sums in minor units; profit only of the lines that know it. */
export interface SalesSum {
  readonly revenue: number;
  readonly profit: number;
  /** Revenue of the lines whose profit is known: the margin's denominator. */
  readonly revenueWithProfit: number;
  readonly quantity: number;
  readonly lines: number;
}

/** Lines of a sales table by a number of each; `places[of[g]…of[g+1]−1]` are those of group g. */
export interface Groups {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

/** Lines sorted by their group in one pass; those of a negative group are left out. */
export function groupPlaces(codes: Int32Array, count: number): Groups {
  const offsets = new Int32Array(count + 1);
  for (const code of codes) if (code >= 0) offsets[code + 1]!++;
  for (let group = 0; group < count; group++) offsets[group + 1]! += offsets[group]!;
  const places = new Int32Array(offsets[count]!);
  const next = offsets.slice();
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code >= 0) places[next[code]!++] = at;
  }
  return { offsets, places };
}

export function placesOf({ offsets, places }: Groups, group: number): Int32Array {
  return places.subarray(offsets[group], offsets[group + 1]);
}

export function sumIn(sales: SalesTable, places: Int32Array, { from, to }: Span): SalesSum {
  let [revenue, profit, revenueWithProfit, quantity, lines] = [0, 0, 0, 0, 0];
  for (const at of places) {
    const day = sales.day[at]!;
    if (day < from || day > to) continue;
    lines++;
    revenue += sales.revenue[at]!;
    const known = sales.profit[at]!;
    if (!Number.isNaN(known)) {
      profit += known;
      revenueWithProfit += sales.revenue[at]!;
    }
    const units = sales.quantity[at]!;
    if (!Number.isNaN(units)) quantity += units;
  }
  return { revenue, profit, revenueWithProfit, quantity, lines };
}

/** Rows of the sheet behind lines of a span. */
export function rowsIn(sales: SalesTable, places: Int32Array, { from, to }: Span): number[] {
  const rows: number[] = [];
  for (const at of places) {
    const day = sales.day[at]!;
    if (day >= from && day <= to) rows.push(sales.row[at]!);
  }
  return rows;
}

/** Words numbered as they are met, spellings that only case, width or blanks tell apart as one; null is a word like any other. */
export interface Labels {
  readonly names: readonly (string | null)[];
  readonly codeOf: (name: string | null) => number;
}

export function numberedLabels(): Labels {
  const names: (string | null)[] = [];
  const bySpelling = new Map<string | null, number>();
  const byWord = new Map<string | null, number>();
  const codeOf = (name: string | null) => {
    const met = bySpelling.get(name);
    if (met !== undefined) return met;
    const word = name === null ? null : foldText(name);
    const code = byWord.get(word) ?? names.push(name) - 1;
    byWord.set(word, code);
    bySpelling.set(name, code);
    return code;
  };
  return { names, codeOf };
}

/** Growth as a ratio of what was; null where nothing was. */
export function growthOf(before: number, now: number): number | null {
  return before > 0 ? now / before - 1 : null;
}
