import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { CellStyle, ConditionalRule } from "hucre";
import { engineIcons, iconSetOf } from "../engine/iconSets";
import { hexOf, readColor, writeColor } from "./colors";
import { fromFile, toFile } from "./formulas";
import { readRanges, writeRanges } from "./ranges";

type Rule = IConditionFormattingRule["rule"];
/** The engine's rules are a wide union; here they are plain data with a kind. */
type RuleData = {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleBase;
  readonly config?: unknown;
  readonly isShowValue?: boolean;
};

const NEGATIVE_BAR = "#ff0000";
const TEXT_RULES: { readonly [kind: string]: string } = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};
const SIMPLE_RULES: { readonly [kind: string]: Pick<RuleData, "subType" | "operator"> } = {
  duplicateValues: { subType: "duplicateValues" },
  uniqueValues: { subType: "uniqueValues" },
  containsBlanks: { subType: "text", operator: "containsBlanks" },
  notContainsBlanks: { subType: "text", operator: "notContainsBlanks" },
};

/** The rules the engine has, and how many it has not. */
export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  sheetId: string,
  theme: readonly string[] | undefined,
) {
  const read: IConditionFormattingRule[] = [];
  for (const [at, rule] of [...rules].sort((a, b) => a.priority - b.priority).entries()) {
    const data = readRule(rule, theme);
    if (!data) continue;
    read.push({
      cfId: `${sheetId}f${at}`,
      ranges: readRanges(rule.range),
      rule: data as unknown as Rule,
      stopIfTrue: rule.stopIfTrue ?? false,
    });
  }
  return { rules: read, lost: rules.length - read.length };
}

function readRule(rule: ConditionalRule, theme: readonly string[] | undefined): RuleData | undefined {
  const style = readLook(rule.style, theme);
  const [first, second] = [rule.formula ?? []].flat();
  const simple = SIMPLE_RULES[rule.type];
  if (simple) return { type: "highlightCell", ...simple, style };
  if (TEXT_RULES[rule.type])
    return { type: "highlightCell", subType: "text", operator: TEXT_RULES[rule.type]!, value: rule.text ?? "", style };
  switch (rule.type) {
    case "expression":
      return first === undefined
        ? undefined
        : { type: "highlightCell", subType: "formula", value: fromFile(first), style };
    case "cellIs": {
      const values = [first, second].map(Number);
      if (Number.isNaN(values[0])) return cellIsFormula(rule, first, style);
      return {
        type: "highlightCell",
        subType: "number",
        operator: rule.operator!,
        value: /etween$/.test(rule.operator ?? "") ? values : values[0],
        style,
      };
    }
    case "colorScale": {
      const { cfvo, colors } = rule.colorScale!;
      const config = cfvo.map((value, index) => ({ index, color: `#${colors[index]!.slice(-6)}`, value }));
      return { type: "colorScale", config };
    }
    case "dataBar": {
      const { cfvo, color } = rule.dataBar!;
      const config = {
        min: cfvo[0],
        max: cfvo[1],
        positiveColor: `#${color.slice(-6)}`,
        nativeColor: NEGATIVE_BAR,
        isGradient: true,
      };
      return { type: "dataBar", isShowValue: true, config } as RuleData;
    }
    case "iconSet":
      return { type: "iconSet", isShowValue: rule.iconSet?.showValue ?? true, config: readIcons(rule.iconSet!) };
    default:
      return undefined;
  }
}

/** A file lists the thresholds from the lowest icon's, which is always reached. */
function readIcons({ iconSet, cfvo, reverse = false }: NonNullable<ConditionalRule["iconSet"]>) {
  const thresholds = cfvo.slice(1).map(({ type, value = "0" }) => ({ type, value: Number(value) }));
  return engineIcons({ name: iconSet, thresholds, isReversed: reverse });
}

function writeIcons({ config, isShowValue }: RuleData): Partial<ConditionalRule> {
  const { name, thresholds, isReversed } = iconSetOf(config);
  const lowest = { type: "percent" as const, value: "0" };
  const cfvo = [lowest, ...thresholds.map(({ type, value }) => ({ type: type as "num", value: String(value) }))];
  return { type: "iconSet", iconSet: { iconSet: name, cfvo, reverse: isReversed, showValue: isShowValue !== false } };
}

/** A comparison with a cell or a text becomes a formula on the first cell of the range. */
function cellIsFormula(rule: ConditionalRule, term: string | undefined, style: IStyleBase): RuleData | undefined {
  const sign = {
    equal: "=",
    notEqual: "<>",
    greaterThan: ">",
    lessThan: "<",
    greaterThanOrEqual: ">=",
    lessThanOrEqual: "<=",
  }[rule.operator as string];
  const cell = rule.range.split(/[\s:]/)[0]!.replaceAll("$", "");
  return sign && term !== undefined
    ? { type: "highlightCell", subType: "formula", value: `=${cell}${sign}${fromFile(term).slice(1)}`, style }
    : undefined;
}

export function writeConditionalFormats(rules: readonly IConditionFormattingRule[], namespaces: readonly string[]) {
  const written = rules.flatMap(({ rule, ranges, stopIfTrue }, at): ConditionalRule[] => {
    const body = writeRule(rule as unknown as RuleData, namespaces);
    return body
      ? [
          {
            ...body,
            priority: at + 1,
            range: writeRanges(ranges),
            ...(stopIfTrue ? { stopIfTrue } : {}),
          } as ConditionalRule,
        ]
      : [];
  });
  return { rules: written, lost: rules.length - written.length };
}

function writeRule(rule: RuleData, namespaces: readonly string[]): Partial<ConditionalRule> | undefined {
  const { type, subType, operator, value, style, config } = rule;
  if (type === "iconSet") return writeIcons(rule);
  if (type === "colorScale") {
    const stops = config as { color: string; value: { type: "num"; value?: string | number } }[];
    const cfvo = stops.map(({ value: stop }) => threshold(stop));
    return {
      type: "colorScale",
      colorScale: { cfvo, colors: stops.map(({ color }) => `FF${hexOf(color) ?? "FFFFFF"}`) },
    };
  }
  if (type === "dataBar") {
    const { min, max, positiveColor } = config as { min: { type: "min" }; max: { type: "max" }; positiveColor: string };
    return {
      type: "dataBar",
      dataBar: { cfvo: [threshold(min), threshold(max)], color: `FF${hexOf(positiveColor) ?? "638EC6"}` },
    };
  }
  if (type !== "highlightCell") return undefined;
  const look = { style: writeLook(style) };
  const simple = Object.entries(SIMPLE_RULES).find(
    ([, one]) => one.subType === subType && one.operator === operator,
  )?.[0];
  if (simple) return { type: simple as ConditionalRule["type"], ...look };
  if (subType === "formula") return { type: "expression", formula: toFile(String(value), namespaces), ...look };
  if (subType === "number") {
    const formula = [value].flat().map(String);
    return {
      type: "cellIs",
      operator: operator as "equal",
      formula: formula.length === 1 ? formula[0]! : formula,
      ...look,
    };
  }
  if (subType === "text" && TEXT_RULES[operator ?? ""]) {
    return { type: operator as "containsText", operator: operator as never, text: String(value), ...look };
  }
  return undefined;
}

function threshold({ type, value }: { type: string; value?: string | number }) {
  return { type: type as "num", ...(value === undefined ? {} : { value: String(value) }) };
}

function readLook(style: CellStyle | undefined, theme: readonly string[] | undefined): IStyleBase {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const [color, ground] = [readColor(style?.font?.color, theme), readColor(fill, theme)];
  return {
    ...(style?.font?.bold ? { bl: 1 } : {}),
    ...(style?.font?.italic ? { it: 1 } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(ground ? { bg: { rgb: ground } } : {}),
  };
}

function writeLook(style: IStyleBase | undefined): CellStyle {
  const [color, ground] = [writeColor(style?.cl?.rgb), writeColor(style?.bg?.rgb)];
  return {
    font: { ...(style?.bl ? { bold: true } : {}), ...(style?.it ? { italic: true } : {}), ...(color ? { color } : {}) },
    ...(ground ? { fill: { type: "pattern", pattern: "solid", fgColor: ground, bgColor: ground } } : {}),
  } as CellStyle;
}
