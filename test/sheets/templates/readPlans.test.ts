import type { SheetCells } from "../../../src/domain/mapping/workbookMap";
import { ragOf } from "../../../src/domain/plans/rag";
import type { Language } from "../../../src/i18n/index";
import type { Block, BlockCell } from "../../../src/sheets/block";
import { type PlanTab, planBlock } from "../../../src/sheets/templates/build";
import { customerPlan } from "../../../src/sheets/templates/customerPlan";
import { templates } from "../../../src/sheets/templates/index";
import { partnershipAudit } from "../../../src/sheets/templates/partnershipAudit";
import { professionalismPlan } from "../../../src/sheets/templates/professionalismPlan";
import { readPlans } from "../../../src/sheets/templates/readPlans";
import { layOut } from "../../../src/sheets/templates/layout";
import type { Template } from "../../../src/sheets/templates/template";
import { calculated } from "../../support/calculated";
import { day } from "../../support/builders";
import { on, units } from "../../support/modelRows";
import { closeBooks } from "../../workbench/engine/openBook";

afterAll(closeBooks);

const CONVENTIONS = { dateSystem: 1900, digits: 2 } as const;
const tabOf = (language: Language): PlanTab => ({
  ...{ language, asOf: on("2026-11-10"), digits: 2, subject: "明远轮胎", facts: null },
});

type Row = { readonly [column: string]: BlockCell };

/** The tab after a person has filled in the rows of a table. */
function filledIn(template: Template, language: Language, part: string, rows: readonly Row[]): Block {
  const block = planBlock(template, tabOf(language));
  const place = layOut(template, () => 0).places.tables.get(part)!;
  const cells = block.cells.map((row) => [...row]);
  rows.forEach((row, at) =>
    Object.entries(row).forEach(([column, cell]) => {
      cells[place.firstRow + at]![place.columns.get(column)!] = cell;
    }),
  );
  return { ...block, cells };
}

/** As a sheet is read: what the formulas answer, and where the tables lie. */
async function sheetOf(block: Block, name = "Plan"): Promise<SheetCells> {
  const values = (await calculated(block)) as SheetCells["values"];
  const tables = block.tables.map(({ name: table, row, column, rowCount, columnCount }) => ({
    ...{ name: table, hasHeaders: true, hasTotals: false },
    area: { firstRow: row + 1, lastRow: row + rowCount, firstColumn: column, lastColumn: column + columnCount - 1 },
  }));
  return { name, values, tables };
}

/** What a table's column shows, row by row. */
function shown({ values }: SheetCells, template: Template, part: string, column: string, rows: number): unknown[] {
  const place = layOut(template, () => 0).places.tables.get(part)!;
  return Array.from({ length: rows }, (_, at) => values[place.firstRow + at]![place.columns.get(column)!]);
}

function field({ values }: SheetCells, template: Template, id: string): unknown {
  const { row, column } = layOut(template, () => 0).places.fields.get(id)!;
  return values[row]![column];
}

const number = (value: number): BlockCell => ({ number: value });
const text = (value: string): BlockCell => ({ text: value });

describe.each([
  { language: "en-US" as const, doing: "In progress", done: "Done" },
  { language: "zh-CN" as const, doing: "进行中", done: "已完成" },
])("a customer action plan in $language", ({ language, doing, done }) => {
  const rows: Row[] = [
    { action: text("Call"), owner: text("Lin"), start: day("2026-10-01"), due: day("2026-11-01"), status: text(doing) },
    { action: text("Visit"), start: day("2026-10-01"), due: day("2026-12-31"), progress: number(0.1) },
    { action: text("Offer"), due: day("2026-10-01"), status: text(done), budget: number(100), spent: number(120) },
    {
      action: text("Trial"),
      baseline: number(60),
      goal: number(40),
      actual: number(45),
      budget: number(200),
      value: number(500),
    },
  ];

  test("reckons lights, what is left, what is achieved and its worth as the domain does", async () => {
    const sheet = await sheetOf(filledIn(customerPlan, language, "actions", rows));
    const reading = readPlans([sheet], templates, CONVENTIONS);
    expect(reading.unread).toEqual([]);
    const lights = reading.actions.map((action) => ragOf(action, on("2026-11-10")));
    expect(lights).toEqual(["R", "A", "G", "A"]);
    expect(shown(sheet, customerPlan, "actions", "rag", 5)).toEqual([...lights, ""]);
    expect(shown(sheet, customerPlan, "actions", "left", 4)).toEqual(["", "", -20, 200]);
    expect(shown(sheet, customerPlan, "actions", "achieved", 4)).toEqual(["", "", "", 0.75]);
    expect(shown(sheet, customerPlan, "actions", "valuePerCost", 4)).toEqual(["", "", "", 2.5]);
    const totals = ["actionCount", "doneCount", "lateCount", "riskCount", "budgetTotal", "spentTotal"];
    expect(totals.map((id) => field(sheet, customerPlan, id))).toEqual([4, 1, 1, 2, 300, 120]);
  });

  test("is read back with its place, money in minor units, and whom it is about", async () => {
    const sheet = await sheetOf(filledIn(customerPlan, language, "actions", rows));
    const { actions, plans } = readPlans([sheet], templates, CONVENTIONS);
    expect(plans).toEqual([{ sheet: "Plan", template: "customerPlan", subject: "明远轮胎" }]);
    const firstRow = layOut(customerPlan, () => 0).places.tables.get("actions")!.firstRow + 1;
    expect(actions[0]).toMatchObject({
      sheet: "Plan",
      row: firstRow,
      owner: "Lin",
      status: "doing",
      due: "2026-11-01",
    });
    expect(actions[2]).toMatchObject({ status: "done", budget: units(100), spent: units(120), owner: null });
  });
});

test("a cell that says something else is told by its place, and the rest of its row counts", async () => {
  const rows = [{ action: text("Call"), due: text("soon"), budget: text("much"), owner: text("Lin") }];
  const sheet = await sheetOf(filledIn(customerPlan, "en-US", "actions", rows));
  const { actions, unread } = readPlans([sheet], templates, CONVENTIONS);
  expect(unread.map(({ found }) => found)).toEqual(["soon", "much"]);
  expect(actions[0]).toMatchObject({ owner: "Lin", due: null, budget: null });
});

test("the audit weighs its sections, leaves out what does not apply, and a missed must beats any total", async () => {
  // Premises 8 and 6 of 20 = 0.70 at weight 15; equipment 10 of 10 (one not applicable) at 15: total 0.85, level A.
  const rows: Row[] = [
    { score: number(8), before: number(5) },
    { score: number(6) },
    { score: number(10) },
    { score: number(0), isNotApplicable: text("Yes") },
  ];
  const scored = await sheetOf(filledIn(partnershipAudit, "en-US", "points", rows));
  expect(field(scored, partnershipAudit, "total")).toBeCloseTo(0.85, 12);
  expect(field(scored, partnershipAudit, "level")).toBe("A");
  expect(shown(scored, partnershipAudit, "points", "change", 2)).toEqual([3, ""]);
  const { points } = readPlans([scored], templates, CONVENTIONS);
  expect(points.filter(({ score }) => score !== null).map(({ score }) => score)).toEqual([8, 6, 10]);
  const missed = [...rows.slice(0, 2), { ...rows[2], requirement: text("Must"), met: text("No") }, rows[3]!];
  const failed = await sheetOf(filledIn(partnershipAudit, "en-US", "points", missed));
  expect(field(failed, partnershipAudit, "level")).toBe("Not qualified");
});

test("the dealer's plan puts actions in order of weight, gap and value per cost", async () => {
  // 20 × (9 − 4) ÷ 10 × 6000 ÷ 2000 = 30.
  const row: Row = {
    ...{ point: text("Training"), action: text("Course"), weight: number(20), highest: number(10), before: number(4) },
    ...{ target: number(9), budget: number(2000), value: number(6000), after: number(8) },
  };
  const sheet = await sheetOf(filledIn(professionalismPlan, "zh-CN", "actions", [row]));
  expect(shown(sheet, professionalismPlan, "actions", "priority", 2)).toEqual([30, ""]);
  expect(field(sheet, professionalismPlan, "gained")).toBe(4);
});

test("what a person wrote never becomes a formula", () => {
  const block = planBlock(customerPlan, { ...tabOf("en-US"), subject: "=HYPERLINK(1)" });
  const subject = block.cells.flat().filter((cell) => cell && "formula" in cell && cell.formula.includes("HYPERLINK"));
  expect(subject).toEqual([]);
});
