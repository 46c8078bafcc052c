import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { fail } from "../hostType";

/** A rule of the engine as plain data; its own type is a wide union. */
export interface RuleData {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleBase;
  readonly config?: unknown;
  readonly isShowValue?: boolean;
}

export function dataOf(rule: IConditionFormattingRule): RuleData {
  return rule.rule as unknown as RuleData;
}

/** What a new format of a kind begins with, until its rule is set; it matches nothing. */
const BEGINNINGS: { readonly [type: string]: RuleData } = {
  Custom: { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} },
  CellValue: { type: "highlightCell", subType: "number", operator: "equal", value: "", style: {} },
  ContainsText: { type: "highlightCell", subType: "text", operator: "containsText", value: "", style: {} },
  ColorScale: {
    type: "colorScale",
    config: [
      { index: 0, color: "#FFEF9C", value: { type: "min" } },
      { index: 1, color: "#63BE7B", value: { type: "max" } },
    ],
  },
  DataBar: {
    type: "dataBar",
    isShowValue: true,
    config: {
      min: { type: "min" },
      max: { type: "max" },
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
      isGradient: true,
    },
  },
};

export function beginning(type: unknown): RuleData {
  return (
    BEGINNINGS[String(type)] ?? fail("NotImplemented", `Conditional formats of the type ${String(type)} are not there.`)
  );
}

/** The kind of a rule by office.js's names. */
export function kindOf({ type, subType }: RuleData): string {
  if (type === "colorScale") return "ColorScale";
  if (type === "dataBar") return "DataBar";
  if (type === "iconSet") return "IconSet";
  const kinds: { readonly [subType: string]: string } = {
    formula: "Custom",
    number: "CellValue",
    text: "ContainsText",
  };
  return kinds[subType ?? ""] ?? "PresetCriteria";
}

/** office.js's names of comparisons, and the engine's. */
const OPERATORS: { readonly [operator: string]: string } = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_OPERATORS: { readonly [operator: string]: string } = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

/** Numbers only: the engine compares with nothing else here; a formula belongs into a custom format. */
export function fromCellValue({ formula1, formula2, operator }: CellValueRule): Partial<RuleData> {
  const terms = [formula1, formula2]
    .filter((term) => term !== undefined && term !== null)
    .map((term) => Number(String(term).replace(/^=/, "")));
  if (terms.some(Number.isNaN))
    fail("NotImplemented", "A cell value is compared with numbers here; use a custom format for formulas.");
  const name = OPERATORS[operator] ?? fail("InvalidArgument");
  return { operator: name, value: terms.length === 2 ? terms : terms[0] };
}

export function toCellValue({ operator, value }: RuleData): CellValueRule {
  const [first, second] = [value].flat();
  return {
    formula1: `=${String(first)}`,
    operator: nameOf(OPERATORS, operator),
    ...(second === undefined ? {} : { formula2: `=${String(second)}` }),
  };
}

export function fromText({ operator, text }: { operator: string; text: string }): Partial<RuleData> {
  return { operator: TEXT_OPERATORS[operator] ?? fail("InvalidArgument"), value: text };
}

export function toText({ operator, value }: RuleData): { operator: string; text: string } {
  return { operator: nameOf(TEXT_OPERATORS, operator), text: String(value) };
}

function nameOf(names: { readonly [name: string]: string }, own: string | undefined): string {
  return Object.keys(names).find((name) => names[name] === own) ?? "";
}

/** One stop of a colour scale, as office.js and as the engine has it. */
const STOP_TYPES: { readonly [type: string]: string } = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

interface Stop {
  readonly type: string;
  readonly color: string;
  readonly formula?: string;
}

interface Criteria {
  readonly minimum: Stop;
  readonly midpoint?: Stop;
  readonly maximum: Stop;
}

interface EngineStop {
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: unknown };
}

export function fromScale({ minimum, midpoint, maximum }: Criteria): Partial<RuleData> {
  const stops = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const config = stops.map(({ type, color, formula }, index) => ({
    index,
    color,
    value: {
      type: STOP_TYPES[type] ?? fail("InvalidArgument"),
      ...(formula === undefined || formula === null ? {} : { value: Number(String(formula).replace(/^=/, "")) }),
    },
  }));
  return { config };
}

export function toScale({ config }: RuleData): Criteria {
  const stops = (config as EngineStop[]).map(({ color, value }) => ({
    type: nameOf(STOP_TYPES, value.type),
    color,
    ...(value.value === undefined ? {} : { formula: String(value.value) }),
  }));
  return { minimum: stops[0]!, maximum: stops.at(-1)!, ...(stops.length === 3 ? { midpoint: stops[1]! } : {}) };
}
