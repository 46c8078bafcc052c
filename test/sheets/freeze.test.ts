import { ok } from "../../src/domain/kernel/result";
import { applyPreview, undoChange } from "../../src/sheets/changes/door";
import { onSheet, previewFreeze, usesSales } from "../../src/sheets/changes/freeze";
import { cellChanges } from "../../src/sheets/changes/patches";
import { isNothing } from "../../src/sheets/changes/preview";
import { answer } from "../contract/answers";
import { memoryWorkbook } from "../support/memoryWorkbook";

const stamp = { id: "1", at: "2026-11-27T09:30:00Z", author: "" };

test.each([
  ["=SALES.COMMISSION(A1)", true],
  ['=ROUND(sales.week(A1),0)&"x"', true],
  ["=-SALES.DSO (A1)", true],
  ["=_xldudf_SALES_COMMISSION(A1)", true],
  ["=SUM(SALES.Q1!A1)", false],
  ['="SALES.WEEK(1)"', false],
  ['="a ""SALES.WEEK(1)"""', false],
  ["=PRESALES.WEEK(1)", false],
  ["=MY_SALES.WEEK(1)", false],
  ["SALES.WEEK(1)", false],
  [5, false],
])("%j has a SALES function: %j", (formula, expected) => {
  expect(usesSales(formula)).toBe(expected);
});

function workbook() {
  const book = memoryWorkbook();
  const put = (sheet: string, cell: string, formula: string, value: string | number | boolean) => {
    book.sheet(sheet).inputs.set(cell, formula);
    book.sheet(sheet).answers.set(cell, value);
  };
  book.addSheet("Team");
  put("Sheet1", "B2", "=SALES.COMMISSION(A2)", 4_050_000);
  put("Sheet1", "B3", "=SALES.WEEK(A3)", "2026-W01");
  put("Sheet1", "B4", "=SALES.DSO(A4)", "#BUSY!");
  put("Sheet1", "B5", "=SUM(B2:B3)", 4_050_000);
  put("Sheet1", "C2", "=SALES.CHECK(A2)", "=1+1");
  put("Team", "A1", "=SALES.HHI(B1:B9)", 0.25);
  return book;
}

test("each SALES formula of a sheet becomes the value it shows; what is not calculated stays, and so do others", async () => {
  const book = workbook();
  const preview = await answer(previewFreeze(book, "Sheet1"));
  expect(
    [...cellChanges(preview.patches)].map(({ column, row, before, after }) => [column + row, before, after]),
  ).toEqual([
    ["B2", "=SALES.COMMISSION(A2)", 4_050_000],
    ["B3", "=SALES.WEEK(A3)", "'2026-W01"],
    ["C2", "=SALES.CHECK(A2)", "'=1+1"],
  ]);
  expect(preview.left).toEqual([{ sheet: "Sheet1", cells: "B4", count: 1, why: "unready" }]);
  expect(preview.counts).toMatchObject({ cells: 3, formulas: 3 });
});

test("where Excel calculates only when asked, it is asked before anything is frozen", async () => {
  const book = workbook();
  book.calculate = async () => {
    book.sheet("Team").answers.set("A1", 0.5);
    return ok(undefined);
  };
  const preview = await answer(previewFreeze(book, "Team"));
  expect([...cellChanges(preview.patches)].map(({ after }) => after)).toEqual([0.5]);
});

test("frozen everywhere and taken back, every formula is there again", async () => {
  const book = workbook();
  const before = book.sheets.map(({ inputs }) => [...inputs].sort());
  await answer(applyPreview(book, await answer(previewFreeze(book, null)), stamp));
  const { inputs } = book.sheet("Sheet1");
  expect([inputs.get("B2"), inputs.get("B3"), inputs.get("B4"), inputs.get("B5")]).toEqual([
    4_050_000,
    "2026-W01",
    "=SALES.DSO(A4)",
    "=SUM(B2:B3)",
  ]);
  expect(book.sheet("Team").inputs.get("A1")).toBe(0.25);
  expect((await answer(undoChange(book, "1"))).left).toEqual([]);
  expect(book.sheets.map((sheet) => [...sheet.inputs].sort())).toEqual(before);
});

test("on a copy, the sheet itself keeps its formulas", async () => {
  const book = workbook();
  const preview = await answer(previewFreeze(book, "Sheet1"));
  const copy = await answer(book.copySheet(book.sheet("Sheet1").id));
  await answer(applyPreview(book, onSheet(preview, copy), stamp));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "Team"]);
  expect(book.sheet("Sheet1").inputs.get("B2")).toBe("=SALES.COMMISSION(A2)");
  expect(book.sheet("Sheet1 (2)").inputs.get("B2")).toBe(4_050_000);
});

test("without SALES formulas there is nothing to freeze; a protected sheet is named", async () => {
  const book = workbook();
  expect(isNothing(await answer(previewFreeze(memoryWorkbook(), null)))).toBe(true);
  book.sheet("Team").isProtected = true;
  expect((await answer(previewFreeze(book, "Team"))).left).toEqual([
    { sheet: "Team", cells: "A1", count: 1, why: "protected" },
  ]);
});
