import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { engineIcons, type IconSet, iconSetOf } from "../../engine/iconSets";
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
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
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
  IconSet: {
    type: "iconSet",
    isShowValue: true,
    config: engineIcons({
      name: "3TrafficLights1",
      thresholds: [
        { type: "percent", value: 33 },
        { type: "percent", value: 67 },
      ],
      isReversed: false,
    }),
  },
  TopBottom: { type: "highlightCell", subType: "rank", isBottom: false, isPercent: false, value: 10, style: {} },
  PresetCriteria: { type: "highlightCell", subType: "text", operator: "containsErrors", style: {} },
};

export function beginning(type: unknown): RuleData {
  return (
    BEGINNINGS[String(type)] ?? fail("NotImplemented", `Conditional formats of the type ${String(type)} are not there.`)
  );
}

/** The kind of a rule by office.js's names. */
export function kindOf({ type, subType, operator }: RuleData): string {
  if (type === "colorScale") return "ColorScale";
  if (type === "dataBar") return "DataBar";
  if (type === "iconSet") return "IconSet";
  const kinds: { readonly [subType: string]: string } = {
    formula: "Custom",
    number: "CellValue",
    rank: "TopBottom",
  };
  if (subType === "text" && TEXT_WORDS.has(operator ?? "")) return "ContainsText";
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

const TEXT_WORDS = new Set(Object.values(TEXT_OPERATORS));

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

/** office.js's names of preset criteria, and the engine's. */
const PRESETS: { readonly [criterion: string]: Pick<RuleData, "subType" | "operator"> } = {
  Blanks: { subType: "text", operator: "containsBlanks" },
  NonBlanks: { subType: "text", operator: "notContainsBlanks" },
  Errors: { subType: "text", operator: "containsErrors" },
  NonErrors: { subType: "text", operator: "notContainsErrors" },
  DuplicateValues: { subType: "duplicateValues" },
  UniqueValues: { subType: "uniqueValues" },
  AboveAverage: { subType: "average", operator: "greaterThan" },
  BelowAverage: { subType: "average", operator: "lessThan" },
  EqualOrAboveAverage: { subType: "average", operator: "greaterThanOrEqual" },
  EqualOrBelowAverage: { subType: "average", operator: "lessThanOrEqual" },
  Yesterday: { subType: "timePeriod", operator: "yesterday" },
  Today: { subType: "timePeriod", operator: "today" },
  Tomorrow: { subType: "timePeriod", operator: "tomorrow" },
  LastSevenDays: { subType: "timePeriod", operator: "last7Days" },
  LastWeek: { subType: "timePeriod", operator: "lastWeek" },
  ThisWeek: { subType: "timePeriod", operator: "thisWeek" },
  NextWeek: { subType: "timePeriod", operator: "nextWeek" },
  LastMonth: { subType: "timePeriod", operator: "lastMonth" },
  ThisMonth: { subType: "timePeriod", operator: "thisMonth" },
  NextMonth: { subType: "timePeriod", operator: "nextMonth" },
};

export function fromPreset({ criterion }: { criterion: string }): Partial<RuleData> {
  return PRESETS[criterion] ?? fail("NotImplemented", `The criterion ${criterion} is not there.`);
}

export function toPreset({ subType, operator }: RuleData): { criterion: string } {
  const isOwn = ([, one]: [string, Pick<RuleData, "subType" | "operator">]) =>
    one.subType === subType && (one.operator === undefined || one.operator === operator);
  return { criterion: Object.entries(PRESETS).find(isOwn)?.[0] ?? "Invalid" };
}

interface RankRule {
  readonly rank: number;
  readonly type: string;
}

export function fromRank({ rank, type }: RankRule): Partial<RuleData> {
  if (!/^(Top|Bottom)(Items|Percent)$/.test(type)) fail("InvalidArgument");
  return { value: rank, isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent") };
}

export function toRank({ value, isBottom, isPercent }: RuleData): RankRule {
  return { rank: Number(value), type: `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` };
}

const COUNT_WORDS: { readonly [word: string]: string } = { Three: "3", Four: "4", Five: "5" };
const COUNTS = /^(Three|Four|Five)/;

interface IconCriterion {
  readonly type: string;
  readonly formula: string;
  readonly operator: string;
}

/** Criteria rise from the lowest icon's, which has none of its own. */
export function toIcons({ config }: RuleData) {
  const { name, thresholds } = iconSetOf(config);
  const criteria = thresholds.map(({ type, value, isAbove }) => ({
    type: nameOf(STOP_TYPES, type),
    formula: `=${value}`,
    operator: isAbove ? "GreaterThan" : "GreaterThanOrEqual",
  }));
  const word = nameOf(COUNT_WORDS, name.charAt(0));
  return {
    style: word + name.slice(1),
    criteria: [{ type: "Invalid", formula: "", operator: "Invalid" }, ...criteria],
  };
}

export function fromIconStyle(style: string, { config }: RuleData): Partial<RuleData> {
  const count = Number(COUNT_WORDS[COUNTS.exec(style)?.[1] ?? ""] ?? fail("InvalidArgument"));
  const even = Array.from({ length: count - 1 }, (_, at) => ({
    type: "percent",
    value: Math.round((100 * (at + 1)) / count),
  }));
  const before = iconSetOf(config);
  const thresholds = before.thresholds.length === count - 1 ? before.thresholds : even;
  return iconRule({ ...before, name: style.replace(COUNTS, (word) => COUNT_WORDS[word]!), thresholds });
}

export function fromIconCriteria(criteria: readonly IconCriterion[], { config }: RuleData): Partial<RuleData> {
  const thresholds = criteria.slice(1).map(({ type, formula, operator }) => {
    const value = Number(String(formula).replace(/^=/, ""));
    if (Number.isNaN(value)) fail("NotImplemented", "Icons begin at numbers here, not at formulas.");
    return { type: STOP_TYPES[type] ?? fail("InvalidArgument"), value, isAbove: operator === "GreaterThan" };
  });
  const before = iconSetOf(config);
  if (thresholds.length !== before.thresholds.length) fail("InvalidArgument");
  return iconRule({ ...before, thresholds });
}

export function reversed(isReversed: boolean, { config }: RuleData): Partial<RuleData> {
  return iconRule({ ...iconSetOf(config), isReversed });
}

function iconRule(set: IconSet): Partial<RuleData> {
  return { config: engineIcons(set) };
}
