import { DEFAULT_RULE_BOOK } from "../../../src/domain/rules/ruleBook";
import { dayNumber } from "../../../src/domain/kernel/date";
import type { CellValue, SheetCells } from "../../../src/domain/mapping/workbookMap";
import { zhCN } from "../../../src/i18n/zh-CN/index";
import type { Block, BlockCell } from "../../../src/sheets/block";
import { openSuggestions, supplyDemandTab } from "../../../src/sheets/reports/supplyDemand";
import { serialOfDay } from "../../../src/sheets/serial";
import { gallery } from "../../../src/sheets/templates/gallery";
import { on } from "../../support/modelRows";

const AS_OF = on("2026-03-31");
const LOG = "SupplySuggestions";

/** The sheet of an earlier meeting, with these suggestions in its log. */
function meeting(name: string, logged: readonly (readonly CellValue[])[]): SheetCells {
  const area = { firstRow: 5, lastRow: 5 + logged.length + 1, firstColumn: 0, lastColumn: 6 };
  const blank = Array.from({ length: area.firstRow + 1 }, (): CellValue[] => []);
  return {
    name,
    values: [...blank, ...logged.map((row) => [...row]), []],
    tables: [{ name: LOG, area, hasHeaders: true, hasTotals: false }],
  };
}
const day = (text: string) => serialOfDay(dayNumber(on(text)), 1900);
const earlier = [
  meeting("January", [[day("2026-01-31"), "long settled", "Wu", "Wu", null, "open", null]]),
  meeting("February", [
    [day("2026-02-28"), "share the forecast by week", "Lin", "Wu", day("2026-03-15"), "open", null],
    [day("2026-02-28"), "two lots a month", "Lin", "Wu", null, "已完成", "less stock"],
    [day("2026-02-28"), "safety stock for hotels", "Lin", null, null, null, 40],
  ]),
];

function logOf({ tables, cells }: Block): readonly (readonly BlockCell[])[] {
  const { row, rowCount } = tables.find(({ name }) => name === LOG)!;
  return cells.slice(row + 1, row + rowCount);
}

test("the gallery's sheet of the meeting is the Forecast view's: what the last meeting left open goes along", () => {
  const suggestions = openSuggestions(earlier, 1900);
  const item = gallery.find(({ id }) => id === "supplyDemand")!;
  const tab = { language: "zh-CN", asOf: AS_OF, digits: 2, subject: null, facts: null } as const;
  const facts = { rules: DEFAULT_RULE_BOOK, supply: [], suggestions };
  const [block] = item.blocks(tab, facts, (wanted) => wanted);
  expect(block).toEqual(supplyDemandTab([], AS_OF, zhCN.forecast.supply, zhCN.forecast, suggestions));
  const [first, second, third] = logOf(block!);
  expect(first!.slice(0, 6)).toEqual([
    { date: "2026-02-28" },
    { text: "share the forecast by week" },
    { text: "Lin" },
    { text: "Wu" },
    { date: "2026-03-15" },
    { text: "open" },
  ]);
  expect(second!.slice(1, 2)).toEqual([{ text: "safety stock for hotels" }]);
  expect(second![6]).toEqual({ number: 40 });
  expect(third!.every((cell) => cell === null)).toBe(true);
});
