import { indexAccounts } from "../../../src/domain/accountIndex";
import { planFacts } from "../../../src/domain/plans/facts";
import type { Block, BlockCell } from "../../../src/sheets/block";
import { planBlock } from "../../../src/sheets/templates/build";
import { type Draft, type DraftAsk, draftOf, ownTemplateId } from "../../../src/sheets/templates/fromSheet";
import { readOwnTemplates, writeOwnTemplates } from "../../../src/sheets/templates/ownTemplates";
import { readPlans } from "../../../src/sheets/templates/readPlans";
import { readForm } from "../../../src/sheets/templates/sheetForm";
import { answer } from "../../contract/answers";
import { blockOf, day, texts } from "../../support/builders";
import { calculated } from "../../support/calculated";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { on, rowOf } from "../../support/modelRows";
import { planRows } from "../../support/planRows";
import { shownCell } from "../../support/reportTab";
import { closeBooks } from "../../workbench/engine/openBook";

afterAll(closeBooks);

const formula = (text: string, format = "General"): BlockCell => ({ formula: text, format });
const number = (value: number, format = "General"): BlockCell => ({ number: value, format });

/** A firm's own visit form, filled in for one customer: a title, a head, two tables and a line to sign on. */
const form = blockOf(
  "拜访检查",
  [
    texts("门店拜访检查表", "", "", "", "", ""),
    [...texts("客户：", "明远轮胎", "日期"), day("2026-11-02"), ...texts("", "")],
    [...texts("负责人", "林梅", "总分"), formula("=SUM(D6:D8)"), formula("=D3/SUM(C6:C8)", "0.0%"), null],
    texts("检查项目", "", "", "", "", ""),
    texts("编号", "检查点", "满分", "得分", "差距", "结论"),
    [number(1), ...texts("门头清洁"), number(10), number(8), formula("=C6-D6"), ...texts("合格")],
    [number(2), ...texts("陈列到位"), number(20), number(9), formula("=C7-D7"), ...texts("整改")],
    [number(3), ...texts("库存充足"), number(10), number(10), formula("=C8-D8"), ...texts("合格")],
    texts("", "", "", "", "", ""),
    texts("整改行动", "", "", "", "", ""),
    texts("行动", "责任人", "截止日期", "状态", "预算", "累计"),
    [...texts("补货", "陈刚"), day("2026-11-20"), ...texts("未开始"), number(300, "#,##0.00"), formula("=E12+N(F11)")],
    [...texts("培训", ""), day("2026-12-01"), ...texts("进行中"), number(200, "#,##0.00"), formula("=E13+N(F12)")],
    texts("客户签字：", "", "", "", "", ""),
  ],
  {
    tables: [
      { name: "Checks", row: 4, column: 0, rowCount: 4, columnCount: 6 },
      { name: "Todo", row: 10, column: 0, rowCount: 3, columnCount: 6 },
    ],
    choices: [{ row: 5, column: 5, rowCount: 3, choices: ["合格", "整改"] }],
  },
);

async function draft(ask: Partial<DraftAsk> = {}, block: Block = form): Promise<Draft> {
  const workbook = memoryWorkbook();
  await answer(workbook.addSheets(() => [block]));
  const read = await answer(readForm(workbook, block.sheetName));
  return draftOf(read, { id: "ownA", name: "门店检查", subject: "account", kept: null, ...ask });
}

const rows = planRows({ accounts: [rowOf("accounts", { name: "Aurora", owner: "Tom" })] });
const facts = planFacts("Aurora", [0], indexAccounts(rows.accounts), rows, on("2026-12-01"), 2);

function madeOf({ template }: Draft): Block {
  return planBlock(template, { language: "en-US", asOf: on("2026-12-01"), digits: 2, subject: "Aurora", facts });
}

test("kinds, lists, formulas and formats of the columns are declared, and known columns by the house's names", async () => {
  const { template } = await draft();
  const [, checks, todo] = template.parts;
  expect(checks).toMatchObject({
    title: { "zh-CN": "检查项目" },
    columns: [
      { kind: "number" },
      { title: { "en-US": "检查点" }, kind: "text" },
      { kind: "number" },
      { kind: "number" },
      { formula: "[highest]-[score]" },
      { kind: "choice", choices: { oA: { "zh-CN": "合格" }, oB: { "zh-CN": "整改" } } },
    ],
  });
  expect(todo).toMatchObject({
    columns: [
      { id: "action" },
      { id: "owner" },
      { id: "due", kind: "date" },
      { id: "status" },
      { format: "#,##0.00" },
      {},
    ],
  });
});

test("made again for another customer it has its facts, the list to check, and nothing of the first one's answers", async () => {
  const shown = madeOf(await draft()).cells.map((row) => row.map(shownCell));
  const texts = shown.flat().filter((cell) => typeof cell === "string");
  expect(texts).toEqual(
    expect.arrayContaining(["门店检查: Aurora", "Tom", "门头清洁", "陈列到位", "库存充足", "客户签字"]),
  );
  for (const gone of ["明远轮胎", "林梅", "合格", "整改", "补货", "陈刚", "未开始"]) expect(texts).not.toContain(gone);
  expect(shown.flat()).not.toContain(300);
});

test("its formulas reckon in the new place", async () => {
  const made = madeOf(await draft({ kept: new Set(["tA.highest", "tA.score"]) }));
  const values = await calculated(made);
  const total = values.findIndex((row) => row.includes("总分"));
  // 8 + 9 + 10 = 27 of 40 points.
  expect(values[total]!.concat(values[total + 1]!)).toEqual(expect.arrayContaining([27]));
});

test("a formula that reads the row above has no name in a declaration: it is told and not written", async () => {
  const { leftOut, template } = await draft();
  expect(leftOut.map(({ cell }) => cell)).toEqual(["F12", "F13"]);
  const todo = template.parts.find((part) => part.id === "tB")!;
  expect(todo.kind === "table" && todo.columns[5]).not.toHaveProperty("formula");
});

test("rows begin with what a person says they do", async () => {
  const { columns } = await draft({ kept: new Set(["tA.cA", "tA.cB"]) });
  expect(columns.filter(({ isKept }) => isKept).map(({ title }) => title)).toEqual(["编号", "检查点"]);
  const { columns: usual } = await draft();
  expect(usual.filter(({ isKept }) => isKept).map(({ title }) => title)).toEqual(["检查点"]);
});

test("actions of its tabs stand on the board of all plans", async () => {
  const { template } = await draft();
  const block = madeOf({ template, columns: [], leftOut: [] });
  const todo = block.tables.find(({ name }) => name === "Plan_ownA_tB")!;
  const cells = block.cells.map((row) => [...row]);
  cells[todo.row + 1]!.splice(0, 3, { text: "补货" }, null, day("2026-12-05"));
  const values = (await calculated({ ...block, cells })) as never;
  const tables = block.tables.map(({ name, row, column, rowCount, columnCount }) => ({
    ...{ name, hasHeaders: true, hasTotals: false },
    area: { firstRow: row + 1, lastRow: row + rowCount, firstColumn: column, lastColumn: column + columnCount - 1 },
  }));
  const { actions } = readPlans([{ name: "Own", values, tables }], [template], { dateSystem: 1900, digits: 2 });
  expect(actions).toMatchObject([{ action: "补货", owner: null, due: "2026-12-05", subject: "Aurora" }]);
});

test("a sheet without native tables is known by its header row; structured references are columns as well", async () => {
  const plain = blockOf("Tracker", [
    texts("Tracker", "", "", ""),
    texts("Store", "Plan", "Actual", "Left"),
    [...texts("North"), number(5), number(2), formula("=B3-C3")],
    [...texts("South"), number(7), number(7), formula("=B4-C4")],
  ]);
  const { template } = await draft({}, plain);
  expect(template.parts).toMatchObject([{ kind: "table", columns: [{}, {}, {}, { formula: "[cB]-[actual]" }] }]);
  const native = blockOf(
    "Native",
    [
      texts("Store", "Plan", "Actual", "Left"),
      [...texts("North"), number(5), number(2), formula("=[@Plan]-Sales[[#This Row],[Actual]]")],
      [...texts("South"), number(7), number(7), formula("=[@Plan]-Sales[[#This Row],[Actual]]")],
      [...texts("Sum:"), formula('=SUM(Sales[Plan])&" [of] "&Other!A1'), null, null],
    ],
    { tables: [{ name: "Sales", row: 0, column: 0, rowCount: 3, columnCount: 4 }] },
  );
  const { template: other, leftOut } = await draft({}, native);
  expect(other.parts).toMatchObject([
    { columns: [{}, {}, {}, { formula: "[cB]-[actual]" }] },
    { fields: [{ formula: 'SUM(#tA.cB)&" [of] "&Other!A1' }] },
  ]);
  expect(leftOut).toEqual([]);
});

test("templates are kept in the workbook, each under an id of its own", async () => {
  const workbook = memoryWorkbook();
  expect(await answer(readOwnTemplates(workbook))).toEqual([]);
  const { template } = await draft();
  await answer(writeOwnTemplates(workbook, [template]));
  expect(await answer(readOwnTemplates(workbook))).toEqual([template]);
  expect(ownTemplateId(["ownA", "ownB"])).toBe("ownC");
});
