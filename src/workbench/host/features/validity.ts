import { DataValidationType, type IDataValidationRule } from "@univerjs/core";
import type { CellValue } from "../../engine/book";
import { fail } from "../hostType";

/** Whether a value is one that a rule accepts. Rules that hold a formula would need a calculation of their own. */
export function acceptance(
  rule: IDataValidationRule,
  listed: (source: string) => readonly CellValue[],
): (value: CellValue) => boolean {
  const isAllowed = accepted(rule, listed);
  return (value) => (value === "" ? rule.allowBlank !== false : isAllowed(value));
}

function accepted(
  rule: IDataValidationRule,
  listed: (source: string) => readonly CellValue[],
): (value: CellValue) => boolean {
  switch (rule.type) {
    case DataValidationType.LIST:
      return inList(rule.formula1 ?? "", listed);
    case DataValidationType.TEXT_LENGTH: {
      const compare = comparison(rule);
      return (value) => compare(String(value).length);
    }
    case DataValidationType.WHOLE: {
      const compare = comparison(rule);
      return (value) => Number.isInteger(value) && compare(value as number);
    }
    case DataValidationType.DECIMAL:
    case DataValidationType.DATE:
    case DataValidationType.TIME: {
      const compare = comparison(rule);
      return (value) => typeof value === "number" && compare(value);
    }
    default:
      return fail("NotImplemented", "A rule with a formula of its own is not judged here.");
  }
}

function inList(source: string, listed: (source: string) => readonly CellValue[]): (value: CellValue) => boolean {
  const words = source.startsWith("[") ? (JSON.parse(source) as string[]) : listed(source);
  const known = new Set(words.map(String));
  return (value) => known.has(String(value));
}

function comparison({ operator, formula1, formula2 }: IDataValidationRule): (value: number) => boolean {
  const [low, high] = [formula1, formula2].map((term) => Number(term ?? 0));
  if (Number.isNaN(low) || Number.isNaN(high)) fail("NotImplemented", "A rule with a formula is not judged here.");
  const [least, most] = [low!, high!];
  const tests: { readonly [name: string]: (value: number) => boolean } = {
    between: (value) => value >= least && value <= most,
    notBetween: (value) => value < least || value > most,
    equal: (value) => value === least,
    notEqual: (value) => value !== least,
    greaterThan: (value) => value > least,
    lessThan: (value) => value < least,
    greaterThanOrEqual: (value) => value >= least,
    lessThanOrEqual: (value) => value <= least,
  };
  return tests[String(operator)] ?? tests["between"]!;
}
