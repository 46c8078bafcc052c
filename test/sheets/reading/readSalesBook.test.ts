import { NO_NOTATIONS, NOTATIONS_DOCUMENT, withNotation } from "../../../src/sheets/reading/notations";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { DIGITS_SETTING } from "../../../src/sheets/moneyDigits";
import { blockOf, day, texts } from "../../support/builders";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const orders = blockOf("Orders", [
  texts("Customer", "Order Date", "Amount"),
  [{ text: "明远轮胎" }, { text: "04/03/2024" }, { number: 1200.5 }],
  [{ text: "Aurora" }, day("2024-03-06"), { text: "1.234,50" }],
]);
async function workbookWithOrders() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [orders]);
  return workbook;
}

test("a workbook's sheets are read, mapped and typed in its own conventions", async () => {
  const workbook = await workbookWithOrders();
  workbook.settings.set(DIGITS_SETTING, 3);
  const seen: number[] = [];
  const reading = await readSalesBook(workbook, { progress: (done, total) => seen.push(done / total) });
  if (!reading.ok) throw new Error("not read");
  const { book } = reading.value;
  expect(book.records.orders.rows).toMatchObject([
    { accountName: "明远轮胎", orderDate: null, amount: 1_200_500 },
    { accountName: "Aurora", orderDate: "2024-03-06", amount: 1_234_500 },
  ]);
  expect(book.moneyDigits).toBe(3);
  expect(book.questions).toMatchObject([{ kind: "date_order", column: "B", header: "Order Date" }]);
  expect(seen.at(-1)).toBe(1);
});

test("what was said of a column is kept in the workbook and asked no more", async () => {
  const workbook = await workbookWithOrders();
  const said = withNotation(NO_NOTATIONS, { sheet: "Orders", header: "Order Date" }, { dateOrder: "dmy" });
  await workbook.writeDocument(NOTATIONS_DOCUMENT, said);
  const reading = await readSalesBook(workbook);
  if (!reading.ok) throw new Error("not read");
  expect(reading.value.book.questions).toEqual([]);
  expect(reading.value.book.records.orders.rows[0]!.orderDate).toBe("2024-03-04");
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
  expect(await readSalesBook(workbook, { signal, pause })).toEqual({
    ok: false,
    issues: [{ code: "cancelled" }],
  });
});

test("hidden sheets are not read, and what Excel refuses is said", async () => {
  const workbook = await workbookWithOrders();
  workbook.sheet("Orders").isHidden = true;
  expect(await readSalesBook(workbook)).toMatchObject({ ok: true, value: { sheets: [], map: { tables: [] } } });
  workbook.refuseWith({ code: "host_cell_edit" });
  expect(await readSalesBook(workbook)).toMatchObject({ ok: false });
});
