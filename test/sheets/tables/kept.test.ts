import { en } from "../../../src/i18n/en/index";
import { zhCN } from "../../../src/i18n/zh-CN/index";
import { readSheetCells } from "../../../src/sheets/reading/sheetCells";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { decodeKept, type KeptReading } from "../../../src/sheets/tables/kept/decode";
import {
  type KeptRows,
  type KeptTab,
  type KeptTable,
  KEPT_TABLES,
  KEPT_TABS,
} from "../../../src/sheets/tables/kept/tables";
import { keptTab } from "../../../src/sheets/tables/kept/write";
import { answer } from "../../contract/answers";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";
import { on } from "../../support/modelRows";

/** A row of each table, every field filled. */
const ROWS: { readonly [Table in KeptTable]: KeptRows[Table] } = {
  adjustments: {
    ...{
      date: on("2026-08-03"),
      owner: "Lin",
      kind: "penalty",
      amount: 500,
      reason: "=late",
      evidence: "mail of 3 August",
    },
  },
  refunds: {
    ...{ date: on("2026-08-20"), document: "SO-007", accountName: "Acme", owner: "Lin", amount: 120.5 },
    ...{ reason: "=short", evidence: "credit memo" },
  },
  bonusScores: {
    ...{
      owner: "Lin",
      quarter: "2026-Q3",
      platformUse: 0.8,
      passion: 4,
      innovation: 3.5,
      summingUp: 5,
      evidence: "log",
    },
  },
  territories: { region: "East", owner: "Lin" },
  splits: { document: "SO-007", owner: "Tom", share: 0.4 },
  draws: { from: on("2026-01-01"), amount: 3000, isRecoverable: false },
  objectives: { owner: "Lin", period: "2026-H1", objective: "Dealer day", mark: 4, target: 5, evidence: "minutes" },
  gradeMarks: {
    ...{ accountName: "Acme", accountId: "0012", kind: "strategic", grade: "B", reason: "tender", author: "Max" },
    until: on("2026-12-31"),
  },
  gradeScores: {
    ...{ accountName: "Acme", accountId: "0012", criterion: "payment", score: 3.5, reason: "late", author: "Max" },
    date: on("2026-11-02"),
  },
  gradeBook: {
    ...{ accountName: "Acme", accountId: "0012", label: "A", base: "B", method: "inquiry", firstInquiry: "C" },
    ...{ pendingLabel: "A", pendingSince: on("2026-11-20") },
  },
  gradeMoves: { date: on("2026-11-20"), accountName: "Acme", from: "B", to: "A", cause: "override" },
};
const TABS = Object.keys(KEPT_TABS) as KeptTab[];
const NONE = decodeKept([], en, 1900);

async function made(strings = en, dateSystem: 1900 | 1904 = 1900) {
  const workbook = memoryWorkbook({ dateSystem });
  const additions = Object.fromEntries(Object.entries(ROWS).map(([table, row]) => [table, [row]]));
  await workbook.addSheets((nameOf) => TABS.map((tab) => keptTab(tab, NONE, additions, strings, nameOf)));
  return workbook;
}

async function read(workbook: MemoryWorkbook, dateSystem: 1900 | 1904 = 1900): Promise<KeptReading> {
  return decodeKept(await answer(readSheetCells(workbook)), en, dateSystem);
}

test.each([
  ["English", en, 1900],
  ["Chinese, days from 1904", zhCN, 1904],
] as const)("every table comes back as it was written: %s", async (_, strings, dateSystem) => {
  const { records, faults } = await read(await made(strings, dateSystem), dateSystem);
  expect(faults).toEqual([]);
  for (const table of Object.keys(KEPT_TABLES) as KeptTable[]) expect(records[table].rows).toEqual([ROWS[table]]);
});

test("columns may be moved, words typed in another language, periods written as people do", async () => {
  const workbook = await made();
  const { inputs } = workbook.sheet("Objectives");
  const [period, objective] = [inputs.get("B3")!, inputs.get("C3")!];
  inputs.set("B3", objective).set("C3", period).set("B4", "Dealer day").set("C4", "2026年第3季度");
  workbook.sheet("Pay inputs").inputs.set("C4", "奖励");
  const { records, faults } = await read(workbook);
  expect(faults).toEqual([]);
  expect(records.objectives.rows).toMatchObject([{ objective: "Dealer day", period: "2026-Q3" }]);
  expect(records.adjustments.rows).toMatchObject([{ kind: "reward" }]);
});

test("a mark beyond 5 is told with its cell, and its row does not count; half marks are marks", async () => {
  const workbook = await made();
  workbook.sheet("Scores by hand").inputs.set("D4", 35);
  const { records, faults } = await read(workbook);
  expect(records.gradeScores.rows).toEqual([]);
  expect(faults).toMatchObject([
    { row: 4, column: "D", issue: { code: "mark_out_of_range", argument: "Score", found: 35 } },
  ]);
});

test("what is kept is never mapped as a sheet of customers or sales", async () => {
  const reading = await answer(readSalesBook(await made()));
  expect(reading.map.tables).toEqual([]);
});
