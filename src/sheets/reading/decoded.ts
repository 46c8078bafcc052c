import type { NumberSign } from "./numberText";
import type { DateOrder } from "./dateText";

/** Why a cell could not be read. */
export type ProblemKind = "unreadable" | "error_cell" | "date_ambiguous" | "too_large" | "digits_lost";

/** A cell of a column that could not be read; `at` counts from the column's first cell. */
export interface ColumnProblem {
  readonly at: number;
  readonly kind: ProblemKind;
  readonly found: string;
}

/** What was read although Excel itself would not: its sums and filters pass these cells by. */
export type NoteKind = "number_as_text" | "date_as_text" | "month_as_date";

export interface ColumnNote {
  readonly kind: NoteKind;
  /** Of every cell it is said of. */
  readonly cells: readonly number[];
}

/** What only a person can say of a column: until then the cells it is asked of are not read. */
export type ColumnAsk =
  | { readonly kind: "date_order"; readonly choices: readonly DateOrder[]; readonly samples: readonly string[] }
  | { readonly kind: "decimal_sign"; readonly choices: readonly NumberSign[]; readonly samples: readonly string[] };

/** What a person has said of a column. */
export interface Notation {
  readonly dateOrder?: DateOrder;
  readonly decimalSign?: NumberSign;
}

/** A column's cells in order; null where blank or not read. */
export interface DecodedColumn<Value = string | number> {
  readonly values: readonly (Value | null)[];
  readonly problems: readonly ColumnProblem[];
  readonly notes: readonly ColumnNote[];
  readonly asks: readonly ColumnAsk[];
}

const SAMPLES = 3;

/** The first few different texts, to show with a question. */
export function sampled(texts: Iterable<string>): string[] {
  const seen = new Set<string>();
  for (const text of texts) {
    seen.add(text);
    if (seen.size === SAMPLES) break;
  }
  return [...seen];
}
