import fs from "fs";
import os from "os";
import path from "path";
import { readXlsx, writeXlsx } from "hucre";
import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
let desk: WorkbenchPage;

beforeEach(async () => {
  desk = await openWorkbench();
});

afterEach(async () => {
  await desk.close();
  expect(desk.problems).toEqual([]);
});

afterAll(async () => {
  await closeBrowser();
  fs.rmSync(folder, { recursive: true });
});

const title = (name: string) => desk.page.getByRole("heading", { name: `${name} – Workbench` });

test("a file is opened by dropping it on the grid", async () => {
  const transfer = await desk.page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Rep,Sales\n林梅,120\n"], "drop.csv", { type: "text/csv" }));
    return data;
  });
  await desk.page.dispatchEvent("main.grid", "drop", { dataTransfer: transfer });
  await title("drop.xlsx").waitFor();
  expect([await desk.value("A2"), await desk.value("B2")]).toEqual(["林梅", 120]);
  // The pane began anew with the workbook, as in Excel.
  await desk.pane.getByText("2 rows × 2 columns").waitFor();
});

test("what a file cannot keep is said before it is lost, and saving can be given up", async () => {
  await desk.type("A1", "Call back");
  await desk.page.evaluate(() => {
    const { book } = (window as any).workbench.host;
    const sheetId = book.workbook.getActiveSheet().getSheetId();
    const comment = {
      id: "c",
      row: 0,
      column: 0,
      content: "?",
      author: "",
      createdAt: "",
      resolved: false,
      replies: [],
    };
    book.extras.sheets[sheetId] = { charts: [], customProperties: {}, tables: {}, comments: [comment] };
  });
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.page.getByRole("button", { name: "Save as .xlsx" }).click();
  const question = desk.page.getByRole("dialog");
  await question.getByText("1 threaded comment").waitFor();
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "hidden" });
  expect(await desk.value("A1")).toBe("Call back");
});

test("a file that is no workbook is refused in words, and the open one stays", async () => {
  await desk.type("A1", "mine");
  const file = path.join(folder, "broken.xlsx");
  fs.writeFileSync(file, "not a workbook");
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.open(file);
  const dialog = desk.page.getByRole("dialog");
  // The typed cell is not saved yet, so the page asks first.
  await dialog.getByRole("button").last().click();
  await dialog.getByRole("heading", { name: /broken\.xlsx/ }).waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  expect(await desk.value("A1")).toBe("mine");
});

test("10,000 rows of 20 columns with SALES formulas come through open, recalculate, save and open", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [`客户 ${row + 1}`, row + 1, ...Array(17).fill(row % 7)]);
  const file = path.join(folder, "large.xlsx");
  const cells = new Map(
    rows.map((row, at) => [
      `${at},19`,
      { value: 0, type: "formula" as const, formula: `_xldudf_SALES_COMMISSION(B${at + 1})`, formulaResult: 0 },
    ]),
  );
  fs.writeFileSync(file, await writeXlsx({ sheets: [{ name: "Orders", rows, cells }] }));
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.open(file);
  await title("large.xlsx").waitFor();
  // By hand: 2 % of the row's number, all being below the first threshold.
  expect(await desk.value("T10000")).toBe(200);
  await desk.type("B10000", "500");
  expect(await desk.value("T10000")).toBe(10);
  const download = desk.page.waitForEvent("download");
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.page.getByRole("button", { name: "Save as .xlsx" }).click();
  const saved = path.join(folder, "saved.xlsx");
  await (await download).saveAs(saved);
  const { sheets } = await readXlsx(fs.readFileSync(saved));
  expect(sheets[0]!.rows).toHaveLength(10_000);
  expect(sheets[0]!.rows[9_999]!.slice(0, 3)).toEqual(["客户 10000", 500, 9_999 % 7]);
});
