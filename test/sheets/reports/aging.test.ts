import { indexAccounts } from "../../../src/domain/accountIndex";
import { DEFAULT_ABNORMAL_ORDER_RULES } from "../../../src/domain/receivables/abnormalOrders";
import { receivablesReport } from "../../../src/domain/receivables/report";
import { DEFAULT_RECEIVABLES_RULES as RULES } from "../../../src/domain/receivables/rules";
import { LANGUAGES } from "../../../src/i18n/index";
import { receivablesTab } from "../../../src/sheets/reports/aging";
import { on, rowOf, units } from "../../support/modelRows";
import { sectionOf } from "../../support/reportTab";

const invoices = [
  rowOf("invoices", {
    accountName: "=cmd()",
    invoiceNo: "1",
    invoiceDate: on("2026-05-01"),
    dueDate: on("2026-05-31"),
    amount: units(100),
    balance: units(100),
    owner: "Li",
    orderNo: "SO1",
  }),
  rowOf("invoices", { accountName: "明远", invoiceNo: "2", balance: units(50.5), dueDate: on("2026-07-31") }),
  rowOf("invoices", { accountName: "明远", invoiceNo: "3", balance: units(-20) }),
  rowOf("invoices", { accountName: "Far", invoiceNo: "4", balance: units(7), currency: "USD" }),
  rowOf("invoices", { accountName: "Ours", docType: "应付", balance: units(999) }),
];
const orders = [
  rowOf("orders", {
    accountName: "=cmd()",
    orderNo: "SO9",
    orderDate: on("2026-06-01"),
    requestedDate: on("2026-06-10"),
    amount: units(60),
  }),
];
const index = indexAccounts([rowOf("accounts", { name: "=cmd()", creditLimit: units(120) })], invoices);
const book = { index, orders, invoices, payments: [], activities: [] };
const report = receivablesReport(book, on("2026-06-30"), RULES, DEFAULT_ABNORMAL_ORDER_RULES);

function tab(language: keyof typeof LANGUAGES) {
  return receivablesTab(report, "AR", { words: LANGUAGES[language].receivables, digits: 2, edges: RULES.bucketEdges });
}

test("the aging shows every part, and a formula that proves it", () => {
  const rows = sectionOf(tab("en-US"), "Aging");
  const total = rows.findIndex(([label]) => label === "Total");
  expect(rows.slice(1, total).map(([label, amount, count]) => [label, amount, count])).toEqual([
    ["Not due", 50.5, 1],
    ["1–30", 100, 1],
    ["31–60", 0, 0],
    ["61–90", 0, 0],
    ["Over 90", 0, 0],
    ["No due date", 0, 0],
    ["Unapplied", -20, 1],
    ["Disputed", 0, 0],
  ]);
  expect(rows[total]!.slice(0, 2)).toEqual(["Total", 130.5]);
  // Title in row 3, headers in 4, parts in 5 to 12, the total in 13.
  expect(rows[total + 1]![1]).toBe("=ROUND(SUM(B5:B12)-B13,2)");
});

test("another currency has its own aging, and is in no sum of the first", () => {
  expect(sectionOf(tab("en-US"), "Aging, USD").find(([label]) => label === "Total")![1]).toBe(7);
});

test("payments expected are in the first currency alone", () => {
  // 50.50 due on 31 July in the fifth week, 100 nobody can say when; the 7 dollars are nowhere.
  const expected = sectionOf(tab("en-US"), "Payments expected by week")
    .slice(1)
    .map(([, amount]) => amount as number);
  expect(expected.reduce((sum, amount) => sum + amount, 0)).toBe(150.5);
});

test("the list says what to do, the watch whom to watch, the orders what is wrong, in both languages", () => {
  const [english, chinese] = [tab("en-US"), tab("zh-CN")];
  expect(sectionOf(english, "To collect, most important first")[1]).toEqual([
    ...["=cmd()", "1", "Li", "2026-05-31", 30, 100, "Stop supply", "days late", "Legal steps", "2026-07-07"],
    ...[null, null, 0.5],
  ]);
  expect(sectionOf(english, "Credit watch")[1]).toEqual(["=cmd()", 120, 100, 60, 160, 30, null, "over limit"]);
  expect(sectionOf(chinese, "信用监控")[1]!.at(-1)).toBe("超额度");
  expect(sectionOf(english, "Abnormal orders")[1]!.slice(1)).toEqual([
    ...["SO9", 60, "Ordered", "over credit limit"],
    "not delivered, wanted on 2026-06-10, 20 days late · blocked for credit · the customer is 30 days overdue",
  ]);
  expect(
    sectionOf(chinese, "没有订单的发票")
      .slice(1)
      .map(([, no]) => no),
  ).toEqual(["1", "2", "4"]);
  expect(sectionOf(chinese, "未计入的行")[1]).toEqual(["应付", 1]);
});

test("what a person typed is text, whatever it looks like, and every row is as long as the first", () => {
  const { cells, charts } = tab("en-US");
  const formulas = cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
  expect(formulas.every((formula) => /^=(SUM|ROUND)\(/.test(formula))).toBe(true);
  expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  expect(charts!.map(({ kind }) => kind)).toEqual(["column", "column", "line", "column"]);
  for (const { row, rowCount, column, columnCount } of charts!) {
    const drawn = cells.slice(row + 1, row + rowCount).map((line) => line.slice(column, column + columnCount));
    expect(drawn.every(([label]) => label !== null)).toBe(true);
  }
});

test("collection rates of twelve months stand by rep, region and customer, and orders taken for bills are told", () => {
  const rows = sectionOf(tab("en-US"), "Collected of what fell due, twelve months: By rep");
  expect(rows).toEqual([
    ["By rep", "Collection rate", "Within terms", "Fell due", "Collected"],
    ["Li", 0, 0, 100, 0],
  ]);
  const noInvoices = receivablesReport(
    { ...book, invoices: [] },
    on("2026-06-30"),
    RULES,
    DEFAULT_ABNORMAL_ORDER_RULES,
  );
  const layout = { words: LANGUAGES["en-US"].receivables, digits: 2, edges: RULES.bucketEdges };
  expect(receivablesTab(noInvoices, "AR", layout).cells[1]![0]).toEqual({ text: layout.words.fromOrders });
});
