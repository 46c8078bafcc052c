import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { readXlsx, writeXlsx } from "hucre";
import { engineIcons, iconSetOf } from "../../../src/workbench/engine/iconSets";
import { readConditionalFormats, writeConditionalFormats } from "../../../src/workbench/files/conditionalFormats";

const range = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 0 };
const ruleOf = (rule: object) =>
  ({ cfId: "c1", ranges: [range], stopIfTrue: false, rule }) as unknown as IConditionFormattingRule;

/** The rules as they come back from a file. */
async function throughAFile(rules: readonly IConditionFormattingRule[]) {
  const written = writeConditionalFormats(rules, ["SALES"]);
  const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [[1]], conditionalRules: written.rules }] });
  const { sheets } = await readXlsx(bytes);
  return {
    lost: written.lost,
    rules: readConditionalFormats(sheets[0]!.conditionalRules ?? [], "s1", undefined).rules,
  };
}

test("traffic lights keep their thresholds, their order and that numbers are hidden", async () => {
  const icons = engineIcons({
    name: "3TrafficLights1",
    thresholds: [
      { type: "num", value: 0.8 },
      { type: "num", value: 1 },
    ],
    isReversed: true,
  });
  const { lost, rules } = await throughAFile([ruleOf({ type: "iconSet", isShowValue: false, config: icons })]);
  expect(lost).toBe(0);
  expect(rules).toMatchObject([{ ranges: [range], rule: { type: "iconSet", isShowValue: false } }]);
  expect(iconSetOf((rules[0]!.rule as unknown as { config: unknown }).config)).toEqual({
    name: "3TrafficLights1",
    thresholds: [
      { type: "num", value: 0.8, isAbove: false },
      { type: "num", value: 1, isAbove: false },
    ],
    isReversed: true,
  });
});

test.each([
  ["blanks", { subType: "text", operator: "containsBlanks" }],
  ["whatever is not blank", { subType: "text", operator: "notContainsBlanks" }],
  ["values that are there twice", { subType: "duplicateValues" }],
  ["a formula", { subType: "formula", value: "=$B1>3" }],
])("%s stay what they are", async (_what, rule) => {
  const { rules } = await throughAFile([
    ruleOf({ type: "highlightCell", ...rule, style: { bl: 1, bg: { rgb: "#ffc7ce" } } }),
  ]);
  expect(rules).toMatchObject([{ rule: { ...rule, style: { bl: 1, bg: { rgb: "#ffc7ce" } } } }]);
});

test("what a file cannot hold is counted", async () => {
  const rank = { type: "highlightCell", subType: "rank", isBottom: false, isPercent: false, value: 10, style: {} };
  expect((await throughAFile([ruleOf(rank)])).lost).toBe(1);
});
