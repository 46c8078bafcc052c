import { writeText } from "./block";

/** A cell's value as Excel tells it: blank is "", an error is its text, "#N/A"; a day is its serial. */
export type CellValue = string | number | boolean;

/**
 * A cell's content as a person would type it, so that typing it again brings the cell back: "" is blank, "=…" a formula,
 * "'…" a text that would otherwise be taken for something else, "#N/A" an error that was typed.
 */
export type Input = string | number | boolean;

/** Values and number formats of an area, row by row. */
export interface AreaValues {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Formulas of an area, row by row, as Excel tells them; also a text that only looks like one. */
export interface AreaFormulas {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Contents of an area, row by row: what was typed, and how it is shown. */
export interface AreaInputs {
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
}

/** How Excel names what kind of value a cell holds. */
export type ValueKind = "Unknown" | "Empty" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "RichValue";

/**
 * What was typed into a cell, by what Excel tells of it. A text of a leading "=" is told from a formula by its value: that
 * of a formula is never the formula itself.
 */
export function inputOf(value: CellValue, formula: CellValue, kind: ValueKind): Input {
  if (isFormula(formula) && formula !== value) return formula;
  return typeof value === "string" && kind !== "Error" ? writeText(value) : value;
}

export function isFormula(input: Input): input is string {
  return typeof input === "string" && input.startsWith("=") && input.length > 1;
}

/** A typed content as a person reads it: without the apostrophe that kept it text. */
export function shownInput(input: Input): CellValue {
  return typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
}
