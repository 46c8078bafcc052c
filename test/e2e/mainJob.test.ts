import fs from "fs";
import os from "os";
import path from "path";
import { readXlsx, writeXlsx } from "hucre";
import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
let desk: WorkbenchPage;

beforeEach(async () => {
  desk = await openWorkbench();
});

afterEach(async () => {
  const missing = await desk.page.evaluate(() => (window as any).workbench.host.missing);
  await desk.close();
  expect([...desk.problems, ...missing]).toEqual([]);
});

afterAll(async () => {
  await closeBrowser();
  fs.rmSync(folder, { recursive: true });
});

/** A small sales workbook: a header and three reps. */
async function salesFile(): Promise<string> {
  const file = path.join(folder, "sales.xlsx");
  const rows = [
    ["Rep", "Sales"],
    ["Lin Mei", 6_000_000],
    ["张伟", 1_200_000],
    ["Tom", 999_999.99],
  ];
  fs.writeFileSync(file, await writeXlsx({ sheets: [{ name: "Q4 销售", rows, freezePane: { rows: 1 } }] }));
  return file;
}

async function openFile(file: string): Promise<void> {
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.open(file);
  await desk.page.getByRole("heading", { name: `${path.basename(file)} – Workbench` }).waitFor();
  await desk.value("A1");
}

async function saveFile(): Promise<string> {
  const download = desk.page.waitForEvent("download");
  await desk.page.getByRole("button", { name: "Save as .xlsx" }).click();
  const saved = path.join(folder, `saved-${Date.now()}.xlsx`);
  await (await download).saveAs(saved);
  return saved;
}

test("a workbook is opened, a SALES formula typed and recalculated, saved and opened again", async () => {
  await openFile(await salesFile());
  expect(await desk.value("A3")).toBe("张伟");

  await desk.type("C2", "=SALES.COMMISSION(B2)");
  // By hand: 20,000 + 120,000 + 40,000.
  expect(await desk.value("C2")).toBe(180_000);
  await desk.type("B2", "1000000.01");
  expect(await desk.value("C2")).toBeCloseTo(20_000.0003, 6);
  await desk.type("C3", '=SALES.COMMISSION(B3,,"whole")');
  expect(await desk.value("C3")).toBe(36_000);

  const saved = await saveFile();
  const { sheets } = await readXlsx(fs.readFileSync(saved), { readStyles: true });
  expect(sheets[0]!.cells!.get("1,2")).toMatchObject({ formula: "_xldudf_SALES_COMMISSION(B2)" });
  expect(sheets[0]!.freezePane).toEqual({ rows: 1 });

  await openFile(saved);
  expect([await desk.formula("C2"), await desk.value("C3")]).toEqual(["=SALES.COMMISSION(B2)", 36_000]);
  await desk.type("B2", "6000000");
  expect(await desk.value("C2")).toBe(180_000);
});

test("a column and a table of answers spill, and an error says its sentence when its cell is selected", async () => {
  await desk.type("A1", "600000");
  await desk.type("A2", "1,2O0");
  await desk.type("A3", "4000000");
  await desk.type("B1", "=SALES.COMMISSION(A1:A3)");
  expect([await desk.value("B1"), await desk.value("B2"), await desk.value("B3")]).toEqual([
    12_000,
    "#VALUE!",
    110_000,
  ]);
  await desk.select("B2");
  await desk.page.getByText("Row 2 of amount is text: 1,2O0").waitFor();

  await desk.type("D1", "=SALES.COMMISSIONTIERS(A3)");
  expect([await desk.value("F2"), await desk.value("H4")]).toEqual([3_000_000, 110_000]);
});

test("the pane inserts a formula, SALES and native alike, with the amount from the cell to the left", async () => {
  await desk.type("A1", "6000000");
  await desk.select("B1");
  await desk.page.getByRole("button", { name: "What-if" }).click();
  await desk.pane.getByRole("heading", { name: "Commission what-if" }).waitFor();
  await desk.pane.getByRole("button", { name: "As SALES formula" }).click();
  await desk.pane.getByText("The formula is in Sheet1!B1.").waitFor();
  expect(await desk.value("B1")).toBe(180_000);

  await desk.select("A2");
  await desk.type("A2", "6000000");
  await desk.select("B2");
  await desk.pane.getByRole("radio", { name: "Whole amount" }).click();
  await desk.pane.getByRole("button", { name: "As native Excel formula" }).click();
  await desk.pane.getByText("The formula is in Sheet1!B2.").waitFor();
  expect(await desk.formula("B2")).toMatch(/^=SIGN\(A2\)/);
  expect(await desk.value("B2")).toBe(240_000);
});

test("the sample opens with its sheets, its tables and its sums", async () => {
  await desk.pane.getByRole("button", { name: "Open the sample" }).click();
  await desk.pane.getByText("The sample is open").waitFor();
  // The total of the commission is the sum of the reps'.
  const [reps, total] = await desk.page.evaluate(async () => {
    const { settle, value } = (window as any).workbench;
    await settle();
    return [["E10", "E11", "E12", "E13"].map(value), value("E14")] as [number[], number];
  });
  expect(total).toBeCloseTo(
    reps.reduce((sum, one) => sum + one, 0),
    6,
  );
  await desk.pane.getByText("4 sheets · 2 tables").waitFor();
});

test("every ribbon button does its work", async () => {
  const { page, pane } = desk;
  await page.getByRole("button", { name: "Functions" }).click();
  await pane.getByRole("heading", { name: "Functions", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Settings" }).click();
  await pane.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
  await desk.type("A1", "100");
  await desk.select("B1");
  await page.getByRole("button", { name: "Insert commission" }).click();
  await pane.getByText("The formula is in Sheet1!B1.").waitFor();
  expect(await desk.value("B1")).toBe(2);
  await desk.select("A5");
  await page.getByRole("button", { name: "Insert commission" }).click();
  await pane.getByText("There is no cell to the left.").waitFor();
});

test("the pane can be closed and opened, and the add-in loaded anew; functions go on", async () => {
  const { page, pane } = desk;
  await page.getByRole("button", { name: "Close pane" }).click();
  await desk.type("A1", "=SALES.COMMISSION(1000)");
  expect(await desk.value("A1")).toBe(20);
  await page.getByRole("button", { name: "Sales Desk" }).click();
  await pane.getByRole("heading", { name: "Home" }).waitFor();
  await page.getByRole("tab", { name: "Developer" }).click();
  await page.getByRole("button", { name: "Reload pane" }).click();
  await pane.getByRole("heading", { name: "Home" }).waitFor();
  await desk.type("A2", "=SALES.COMMISSION(2000)");
  expect(await desk.value("A2")).toBe(40);
});

test("F6 goes round sheet, pane and ribbon, and a pane that closes gives the keys back to the sheet", async () => {
  const { page, pane } = desk;
  const views = pane.getByRole("button", { name: "Views" });
  await views.waitFor();
  await desk.select("A1");
  await page.keyboard.press("F6");
  await views.and(pane.locator(":focus")).waitFor();
  await page.keyboard.press("F6");
  await page.getByRole("tab", { name: "Sales Desk" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Shift+F6");
  await views.and(pane.locator(":focus")).waitFor();
  await page.keyboard.press("Control+F6");
  await page.getByRole("tab", { name: "Sales Desk" }).and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Close pane" }).press("Enter");
  await page.keyboard.type("=SALES.COMMISSION(1000)");
  await page.keyboard.press("Enter");
  expect(await desk.value("A1")).toBe(20);
});

test("while a cell is being edited the pane says so, and nothing is written", async () => {
  await desk.pane.getByText("This workbook is empty.").waitFor();
  await desk.page.evaluate(
    () => void (window as any).workbench.host.faults.arm({ kind: "cellEditMode" }, { lasts: true }),
  );
  await desk.pane.getByRole("button", { name: "Open the sample" }).click();
  await desk.pane.getByText("A cell is being edited. Press Enter or Esc in the sheet and try again.").waitFor();
  expect(await desk.page.evaluate(() => (window as any).workbench.host.book.workbook.getSheets().length)).toBe(1);
});

test("the person's language reaches the pane and the sentences of errors", async () => {
  await desk.page.getByRole("button", { name: "Settings" }).click();
  await desk.pane.getByRole("radio", { name: "中文" }).click();
  await desk.pane.getByRole("heading", { name: "设置" }).waitFor();
  await desk.type("A1", '=SALES.COMMISSION("x")');
  await desk.select("A1");
  await desk.page.getByText("amount是文本：x").waitFor();
});
