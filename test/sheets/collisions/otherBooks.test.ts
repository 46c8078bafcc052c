import { readXlsx, writeXlsx } from "hucre";
import { guardAccounts } from "../../../src/domain/collisions/accountGuard";
import { stringsFor } from "../../../src/i18n/index";
import { liveAccounts } from "../../../src/sheets/collisions/liveAccounts";
import { compareBook, sharedTab } from "../../../src/sheets/collisions/otherBooks";
import { fileCells } from "../../../src/sheets/reading/fileCells";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { answer } from "../../contract/answers";
import { blockOf, texts } from "../../support/builders";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const LIST = blockOf("Accounts", [
  texts("Account Name", "Phone", "Account Owner"),
  texts("Acme Ltd", "+44 113 496 0101", "Lin"),
  texts("海蓝科技有限公司", "021-55501234", "张伟"),
  texts("Quillon Pumps Ltd", "+44 20 7946 0000", "Tom"),
]);
const THEIRS = [
  ["客户名称", "电话", "业务员"],
  ["海藍科技", "+86 21 5550 1234", "王芳"],
  ["Corvat Foods Inc", "+44 161 496 0000", "王芳"],
  ["ACME LIMITED", "0113 496 0101", "王芳"],
];

async function ours() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [LIST]);
  const reading = await answer(readSalesBook(workbook));
  const steps = guardAccounts(reading.book.records.accounts.rows);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { live: liveAccounts(reading, step.value), book: reading.book };
}

async function theirs() {
  const bytes = await writeXlsx({ sheets: [{ name: "客户", rows: [["2026 年客户"], [], ...THEIRS] }] });
  return readXlsx(bytes, { readStyles: true });
}

test("customers of a colleague's file are found here, whatever its columns are called, and nothing is written", async () => {
  const { live, book } = await ours();
  const other = compareBook("wang.xlsx", await theirs(), live, book);
  expect(other.accounts).toBe(3);
  const pairs = other.shared.map(({ account, place, best }) => [
    account.name,
    place.row,
    live.accounts[best.row]!.name,
  ]);
  expect(pairs.sort()).toEqual([
    ["ACME LIMITED", 6, "Acme Ltd"],
    ["海藍科技", 4, "海蓝科技有限公司"],
  ]);
  expect(live.accounts).toHaveLength(3);
});

test("the tab sets theirs beside ours, with who holds each", async () => {
  const { live, book } = await ours();
  const other = compareBook("wang.xlsx", await theirs(), live, book);
  const tab = sharedTab([other], live, () => "same phone", stringsFor("zh-CN"));
  const acme = tab.cells.find(([, , name]) => name && "text" in name && name.text === "ACME LIMITED")!;
  expect(acme.map((cell) => (cell && "text" in cell ? cell.text : cell)).slice(0, 7)).toEqual([
    ...["wang.xlsx", "客户 第 6 行", "ACME LIMITED", "王芳"],
    ...["Acme Ltd", "Lin", "Accounts 第 2 行"],
  ]);
});

test("days of a file are serials, in either date system, and are known by their format", () => {
  const day = new Date(Date.UTC(2026, 9, 1));
  const cells = (dateSystem: string) =>
    fileCells({ dateSystem, sheets: [{ name: "S", rows: [["Since"], [day]] }] }, "f");
  // Excel counts 1 October 2026 as 46296 from 1900 and 44834 from 1904.
  expect([cells("1900")[0]!.values[1], cells("1904")[0]!.values[1]]).toEqual([[46296], [44834]]);
  expect(cells("1900")[0]!.numberFormats![1]).toEqual(["yyyy-mm-dd"]);
});
