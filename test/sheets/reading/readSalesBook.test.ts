import type { MappedTable, SheetCells } from "../../../src/sheets/reading/mappedSheet";
import { NO_NOTATIONS, NOTATIONS_DOCUMENT, withNotation } from "../../../src/sheets/reading/notations";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { DIGITS_SETTING } from "../../../src/sheets/moneyDigits";
import { blockOf, day, texts } from "../../support/builders";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const orders = blockOf("Orders", [
  texts("Customer", "Date", "Paid on", "Amount"),
  [{ text: "明远轮胎" }, day("2024-03-05"), { text: "04/03/2024" }, { number: 1200.5 }],
  [{ text: "Aurora" }, day("2024-03-06"), { text: "05/03/2024" }, { text: "1.234,50" }],
]);
const FIELDS = ["accountName", "orderDate", "deliveredDate", "amount"];

/** Takes the first sheet with values for orders, its first row for the headers. */
function mapOrders(sheets: readonly SheetCells[]): MappedTable[] {
  const sheet = sheets.find(({ name }) => name === "Orders")!;
  const columns = sheet.values[0]!.map((header, at) => ({ header: String(header), column: at, field: FIELDS[at]! }));
  const rows = { headerRow: 1, firstDataRow: 2, lastDataRow: sheet.values.length, skippedRows: [], totalsRows: [] };
  return [{ sheet: "Orders", noun: "orders", ...rows, columns, periods: [] }];
}

async function workbookWithOrders() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [orders]);
  return workbook;
}

test("a workbook's sheets are read, mapped and typed in its own conventions", async () => {
  const workbook = await workbookWithOrders();
  workbook.settings.set(DIGITS_SETTING, 3);
  const seen: number[] = [];
  const reading = await readSalesBook(workbook, mapOrders, { progress: (done, total) => seen.push(done / total) });
  if (!reading.ok) throw new Error("not read");
  const { book } = reading.value;
  expect(book.records.orders.rows).toMatchObject([
    { accountName: "明远轮胎", orderDate: "2024-03-05", deliveredDate: null, amount: 1_200_500 },
    { accountName: "Aurora", orderDate: "2024-03-06", deliveredDate: null, amount: 1_234_500 },
  ]);
  expect(book.moneyDigits).toBe(3);
  expect(book.questions).toMatchObject([{ kind: "date_order", column: "C", header: "Paid on" }]);
  expect(seen.at(-1)).toBe(1);
});

test("what was said of a column is kept in the workbook and asked no more", async () => {
  const workbook = await workbookWithOrders();
  const said = withNotation(NO_NOTATIONS, { sheet: "Orders", header: "Paid on" }, { dateOrder: "dmy" });
  await workbook.writeDocument(NOTATIONS_DOCUMENT, said);
  const reading = await readSalesBook(workbook, mapOrders);
  if (!reading.ok) throw new Error("not read");
  expect(reading.value.book.questions).toEqual([]);
  expect(reading.value.book.records.orders.rows[0]!.deliveredDate).toBe("2024-03-04");
});

test("saying a second thing of a column keeps the first", () => {
  const once = withNotation(NO_NOTATIONS, { sheet: "S", header: "H" }, { dateOrder: "dmy" });
  expect(withNotation(once, { sheet: "S", header: "H" }, { decimalSign: "," }).columns).toEqual([
    { sheet: "S", header: "H", dateOrder: "dmy", decimalSign: "," },
  ]);
});

test("a reading that is called off between two columns says so", async () => {
  const workbook = await workbookWithOrders();
  const signal = { aborted: false };
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    if (pauses === 3) signal.aborted = true;
  };
  expect(await readSalesBook(workbook, mapOrders, { signal, pause })).toEqual({
    ok: false,
    issues: [{ code: "cancelled" }],
  });
});

test("hidden sheets are not read, and what Excel refuses is said", async () => {
  const workbook = await workbookWithOrders();
  workbook.sheet("Orders").isHidden = true;
  const sheets: SheetCells[] = [];
  await readSalesBook(workbook, (read) => (sheets.push(...read), []));
  expect(sheets).toEqual([]);
  workbook.refuseWith({ code: "host_cell_edit" });
  expect(await readSalesBook(workbook, mapOrders)).toMatchObject({ ok: false });
});
