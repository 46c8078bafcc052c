import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject, type HostType, type Property } from "../hostType";
import { mayWrite } from "../range/guard";
import { iconSetOf } from "../../engine/iconSets";
import { areasObject } from "../range/areasObject";
import { rangeObject } from "../range/rangeObject";
import * as rules from "./conditionalFormatRules";

interface Owner extends HostObject {
  readonly area: Area;
}

interface FormatObject extends HostObject {
  readonly sheetId: string;
  readonly cfId: string;
}

type Args = readonly unknown[];

/** Members of ConditionalFormat that lead to the part of one kind, and that kind. */
const KINDS: { readonly [member: string]: string } = {
  CellValue: "CellValue",
  ColorScale: "ColorScale",
  Custom: "Custom",
  DataBar: "DataBar",
  IconSet: "IconSet",
  Preset: "PresetCriteria",
  TextComparison: "ContainsText",
  TopBottom: "TopBottom",
};

export const conditionalFormatTypes: readonly HostType[] = [
  hostType<Owner>({
    name: "ConditionalFormatCollection",
    items: (self, host) => within(self.area, host).map(({ cfId }) => formatObject(self.area.sheetId, cfId)),
    indexer: (self, [id]: Args, host) => find(self, id, host) ?? fail("ItemNotFound"),
    methods: {
      Add: (self, [type]: Args, host) => add(self.area, type, host),
      ClearAll: (self, _args, host) => {
        mayWrite(host.book, [self.area]);
        for (const { cfId } of within(self.area, host))
          sheetOf(self.area.sheetId, host).deleteConditionalFormattingRule(cfId);
      },
      GetCount: (self, _args, host) => within(self.area, host).length,
      GetItemAt: (self, [index]: Args, host) => {
        const rule = within(self.area, host)[Number(index)] ?? fail("InvalidArgument");
        return formatObject(self.area.sheetId, rule.cfId);
      },
      GetItemOrNullObject: (self, [id]: Args, host) => find(self, id, host) ?? null,
    },
  }),
  hostType<FormatObject>({
    name: "ConditionalFormat",
    id: "Id",
    properties: {
      Id: { get: (self) => self.cfId },
      Type: { get: (self, host) => rules.kindOf(rules.dataOf(ruleOf(self, host))) },
      Priority: { get: (self, host) => allRules(self.sheetId, host).findIndex(({ cfId }) => cfId === self.cfId) },
      StopIfTrue: {
        get: (self, host) => ruleOf(self, host).stopIfTrue,
        set: (self, stops: unknown, host) => put(self, { ...ruleOf(self, host), stopIfTrue: stops === true }, host),
      },
    },
    navigation: Object.fromEntries(
      Object.keys(KINDS).flatMap((kind) => [
        [kind, (self: FormatObject, host: HostContext) => partOf(self, kind, host) ?? fail("ItemNotFound")],
        [`${kind}OrNullObject`, (self: FormatObject, host: HostContext) => partOf(self, kind, host)],
      ]),
    ),
    methods: {
      Delete: (self, _args, host) => void sheetOf(self.sheetId, host).deleteConditionalFormattingRule(self.cfId),
      GetRange: (self, _args, host) => rangeObject(areasOf(self, host)[0]!),
      GetRanges: (self, _args, host) => areasObject(areasOf(self, host)),
      GetRangeOrNullObject: (self, _args, host) => {
        const areas = areasOf(self, host);
        return areas.length === 1 ? rangeObject(areas[0]!) : null;
      },
    },
  }),
  hostType<FormatObject>({
    name: "CellValueConditionalFormat",
    properties: { Rule: rule(rules.toCellValue, rules.fromCellValue) },
    navigation: { Format: part("ConditionalRangeFormat") },
  }),
  hostType<FormatObject>({
    name: "TextConditionalFormat",
    properties: { Rule: rule(rules.toText, rules.fromText) },
    navigation: { Format: part("ConditionalRangeFormat") },
  }),
  hostType<FormatObject>({
    name: "CustomConditionalFormat",
    navigation: { Format: part("ConditionalRangeFormat"), Rule: part("ConditionalFormatRule") },
  }),
  hostType<FormatObject>({
    name: "ConditionalFormatRule",
    properties: {
      Formula: rule(
        ({ value }) => String(value),
        (formula: string) => ({ value: formula }),
      ),
      FormulaLocal: rule(
        ({ value }) => String(value),
        (formula: string) => ({ value: formula }),
      ),
    },
  }),
  hostType<FormatObject>({
    name: "TopBottomConditionalFormat",
    properties: { Rule: rule(rules.toRank, rules.fromRank) },
    navigation: { Format: part("ConditionalRangeFormat") },
  }),
  hostType<FormatObject>({
    name: "PresetCriteriaConditionalFormat",
    properties: { Rule: rule(rules.toPreset, rules.fromPreset) },
    navigation: { Format: part("ConditionalRangeFormat") },
  }),
  hostType<FormatObject>({
    name: "IconSetConditionalFormat",
    properties: {
      Style: rule((data) => rules.toIcons(data).style, rules.fromIconStyle),
      Criteria: rule((data) => rules.toIcons(data).criteria, rules.fromIconCriteria),
      ReverseIconOrder: rule(({ config }) => iconSetOf(config).isReversed, rules.reversed),
      ShowIconOnly: rule(
        ({ isShowValue }) => isShowValue === false,
        (isOnly: boolean) => ({ isShowValue: !isOnly }),
      ),
    },
  }),
  hostType<FormatObject>({
    name: "ColorScaleConditionalFormat",
    properties: {
      Criteria: rule(rules.toScale, rules.fromScale),
      ThreeColorScale: { get: (self, host) => (rules.dataOf(ruleOf(self, host)).config as unknown[]).length === 3 },
    },
  }),
  hostType<FormatObject>({
    name: "DataBarConditionalFormat",
    properties: {
      ShowDataBarOnly: rule(
        ({ isShowValue }) => isShowValue === false,
        (isOnly: boolean) => ({ isShowValue: !isOnly }),
      ),
    },
    navigation: { PositiveFormat: part("ConditionalDataBarPositiveFormat") },
  }),
  hostType<FormatObject>({
    name: "ConditionalDataBarPositiveFormat",
    properties: {
      FillColor: {
        get: (self, host) => (rules.dataOf(ruleOf(self, host)).config as { positiveColor: string }).positiveColor,
        set: (self, color: string, host) => {
          const config = rules.dataOf(ruleOf(self, host)).config as object;
          change(self, { config: { ...config, positiveColor: color } }, host);
        },
      },
    },
  }),
  hostType<FormatObject>({
    name: "ConditionalRangeFormat",
    navigation: { Font: part("ConditionalRangeFont"), Fill: part("ConditionalRangeFill") },
  }),
  hostType<FormatObject>({
    name: "ConditionalRangeFont",
    properties: {
      Color: look(
        ({ cl }) => cl?.rgb ?? "",
        (color: string) => ({ cl: { rgb: color } }),
      ),
      Bold: look(
        ({ bl }) => bl === 1,
        (isBold: boolean) => ({ bl: isBold ? 1 : 0 }),
      ),
      Italic: look(
        ({ it }) => it === 1,
        (isItalic: boolean) => ({ it: isItalic ? 1 : 0 }),
      ),
      Strikethrough: look(
        ({ st }) => st?.s === 1,
        (isStruck: boolean) => ({ st: { s: isStruck ? 1 : 0 } }),
      ),
    },
  }),
  hostType<FormatObject>({
    name: "ConditionalRangeFill",
    properties: {
      Color: look(
        ({ bg }) => bg?.rgb ?? "",
        (color: string) => ({ bg: { rgb: color } }),
      ),
    },
    methods: {
      Clear: (self, _args, host) => {
        const { bg: _ground, ...style } = rules.dataOf(ruleOf(self, host)).style ?? {};
        change(self, { style }, host);
      },
    },
  }),
];

function formatObject(sheetId: string, cfId: string, $type = "ConditionalFormat"): FormatObject {
  return { $type, sheetId, cfId };
}

function part($type: string) {
  return ({ sheetId, cfId }: FormatObject) => formatObject(sheetId, cfId, $type);
}

/** The part that belongs to the rule's own kind; the others are not there. */
function partOf(self: FormatObject, member: string, host: HostContext): FormatObject | null {
  const kind = rules.kindOf(rules.dataOf(ruleOf(self, host)));
  if (kind !== KINDS[member]) return null;
  return formatObject(self.sheetId, self.cfId, `${kind === "ContainsText" ? "Text" : kind}ConditionalFormat`);
}

function sheetOf(sheetId: string, { book }: HostContext) {
  return book.sheet(sheetId) ?? fail("ItemNotFound");
}

function allRules(sheetId: string, host: HostContext): IConditionFormattingRule[] {
  return sheetOf(sheetId, host).getConditionalFormattingRules();
}

function ruleOf(self: FormatObject, host: HostContext): IConditionFormattingRule {
  return allRules(self.sheetId, host).find(({ cfId }) => cfId === self.cfId) ?? fail("ItemNotFound");
}

function within(area: Area, host: HostContext): IConditionFormattingRule[] {
  const meets = (range: IConditionFormattingRule["ranges"][number]) =>
    range.startRow < area.row + area.rowCount &&
    range.endRow >= area.row &&
    range.startColumn < area.column + area.columnCount &&
    range.endColumn >= area.column;
  return allRules(area.sheetId, host).filter(({ ranges }) => ranges.some(meets));
}

function find({ area }: Owner, id: unknown, host: HostContext): FormatObject | undefined {
  return within(area, host).some(({ cfId }) => cfId === id) ? formatObject(area.sheetId, String(id)) : undefined;
}

function areasOf(self: FormatObject, host: HostContext): Area[] {
  return ruleOf(self, host).ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
    sheetId: self.sheetId,
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  }));
}

function add(area: Area, type: unknown, host: HostContext): FormatObject {
  mayWrite(host.book, [area]);
  const cfId = `cf${crypto.randomUUID()}`;
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
  const created = { cfId, ranges: [range], stopIfTrue: false, rule: rules.beginning(type) };
  sheetOf(area.sheetId, host).addConditionalFormattingRule(created as unknown as IConditionFormattingRule);
  return formatObject(area.sheetId, cfId);
}

function put(self: FormatObject, changed: IConditionFormattingRule, host: HostContext): void {
  sheetOf(self.sheetId, host).setConditionalFormattingRule(self.cfId, changed);
}

function change(self: FormatObject, data: Partial<rules.RuleData>, host: HostContext): void {
  const before = ruleOf(self, host);
  put(self, { ...before, rule: { ...rules.dataOf(before), ...data } } as unknown as IConditionFormattingRule, host);
}

/** A property that is the rule, or part of it. */
function rule<Value>(
  read: (data: rules.RuleData) => Value,
  write: (value: Value, before: rules.RuleData) => Partial<rules.RuleData>,
): Property<FormatObject> {
  return {
    get: (self, host) => read(rules.dataOf(ruleOf(self, host))),
    set: (self, value: Value, host) => change(self, write(value, rules.dataOf(ruleOf(self, host))), host),
  };
}

function look<Value>(read: (style: IStyleBase) => Value, write: (value: Value) => IStyleBase): Property<FormatObject> {
  return {
    get: (self, host) => read(rules.dataOf(ruleOf(self, host)).style ?? {}),
    set: (self, value: Value, host) =>
      change(self, { style: { ...rules.dataOf(ruleOf(self, host)).style, ...write(value) } }, host),
  };
}
