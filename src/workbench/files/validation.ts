import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation } from "hucre";
import { fromFile, toFile } from "./formulas";
import { readRanges, writeRanges } from "./ranges";

const TYPES: { readonly [Type in DataValidation["type"]]: DataValidationType } = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

export function readValidations(rules: readonly DataValidation[], sheetId: string): ISheetDataValidationRule[] {
  return rules.map((rule, at) => ({
    uid: `${sheetId}v${at}`,
    type: TYPES[rule.type],
    ranges: readRanges(rule.range),
    allowBlank: rule.allowBlank ?? false,
    showDropDown: true,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: ERROR_STYLES[rule.errorStyle ?? "stop"],
    ...(rule.operator ? { operator: rule.operator as unknown as DataValidationOperator } : {}),
    ...given("formula1", rule.type === "list" ? readList(rule) : readTerm(rule.formula1)),
    ...given("formula2", readTerm(rule.formula2)),
    ...given("errorTitle", rule.errorTitle),
    ...given("error", rule.errorMessage),
    ...given("promptTitle", rule.inputTitle),
    ...given("prompt", rule.inputMessage),
  }));
}

export function writeValidations(
  rules: readonly ISheetDataValidationRule[],
  namespaces: readonly string[],
): DataValidation[] {
  return rules.flatMap((rule) => {
    const type = Object.entries(TYPES).find(([, code]) => code === rule.type)?.[0] as
      DataValidation["type"] | undefined;
    if (!type || rule.ranges.length === 0) return [];
    const style = Object.entries(ERROR_STYLES).find(([, code]) => code === rule.errorStyle)?.[0];
    return {
      type,
      range: writeRanges(rule.ranges),
      allowBlank: rule.allowBlank ?? false,
      showErrorMessage: rule.showErrorMessage ?? true,
      showInputMessage: rule.showInputMessage ?? false,
      ...(style ? { errorStyle: style as "stop" } : {}),
      ...(rule.operator && type !== "list" && type !== "custom"
        ? { operator: rule.operator as unknown as "between" }
        : {}),
      ...(type === "list"
        ? writeList(rule.formula1, namespaces)
        : given("formula1", writeTerm(rule.formula1, namespaces))),
      ...given("formula2", writeTerm(rule.formula2, namespaces)),
      ...given("errorTitle", rule.errorTitle),
      ...given("errorMessage", rule.error),
      ...given("inputTitle", rule.promptTitle),
      ...given("inputMessage", rule.prompt),
    };
  });
}

/** The engine keeps the words of a list as JSON, a reference as a formula. */
function readList({ values, formula1 }: DataValidation): string | undefined {
  if (values) return JSON.stringify(values);
  if (formula1 === undefined) return undefined;
  return formula1.startsWith('"') ? JSON.stringify(formula1.slice(1, -1).split(",")) : fromFile(formula1);
}

function writeList(formula1: string | undefined, namespaces: readonly string[]): Partial<DataValidation> {
  if (!formula1) return {};
  if (formula1.startsWith("=")) return { formula1: toFile(formula1, namespaces) };
  return { values: formula1.startsWith("[") ? (JSON.parse(formula1) as string[]) : formula1.split(",") };
}

/** A number stays as it is, all else is a formula. */
function readTerm(term: string | undefined): string | undefined {
  return term === undefined || isNumber(term) ? term : fromFile(term);
}

function writeTerm(term: string | undefined, namespaces: readonly string[]): string | undefined {
  return term?.startsWith("=") ? toFile(term, namespaces) : term;
}

function isNumber(term: string): boolean {
  return term.trim() !== "" && !Number.isNaN(Number(term));
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
