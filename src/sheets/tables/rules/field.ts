/** What a cell of a rule table holds, and how. */
export type RuleField =
  | { readonly kind: "amount" | "ratio" | "count" | "factor"; readonly isOptional: boolean }
  /** A judgement from 1 to 5. */
  | { readonly kind: "mark"; readonly isOptional: boolean }
  | { readonly kind: "text" | "date"; readonly isOptional: boolean }
  /** Minutes since midnight. */
  | { readonly kind: "time"; readonly isOptional: false }
  | { readonly kind: "truth"; readonly isOptional: false }
  /** Days of the week, 0 is Monday; blank: none. */
  | { readonly kind: "weekdays"; readonly isOptional: true }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly isOptional: boolean };

type Plain = "amount" | "ratio" | "count" | "factor" | "mark" | "text" | "date";

function field(kind: Plain): RuleField {
  return { kind, isOptional: false };
}

export const amount = field("amount");
/** A share of one, shown in percent. */
export const share = field("ratio");
/** A whole number. */
export const count = field("count");
export const factor = field("factor");
export const mark = field("mark");
export const text = field("text");
export const date = field("date");
export const time: RuleField = { kind: "time", isOptional: false };
export const truth: RuleField = { kind: "truth", isOptional: false };
export const weekdays: RuleField = { kind: "weekdays", isOptional: true };

export function choice(choices: readonly string[]): RuleField {
  return { kind: "choice", choices, isOptional: false };
}

/** The same, but it may be left blank: null. */
export function maybe(of: RuleField): RuleField {
  return { ...of, isOptional: true } as RuleField;
}
