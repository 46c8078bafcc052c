import { accountHoles, completenessOf } from "../../../src/domain/dataCheck/completeness";
import { rowFaults } from "../../../src/domain/dataCheck/rowFaults";
import type { NounId } from "../../../src/domain/model/index";
import { on, rowOf, units } from "../../support/modelRows";

const asOf = on("2026-11-27");
const accounts = [rowOf("accounts", { name: "明远轮胎" })];

/** Faults of rows whose sheets have the fields that the rows fill. */
function faultsOf(noun: NounId, rows: readonly object[], fields: readonly string[]) {
  return rowFaults({ noun, rows: rows as never, fields: new Set(fields) }, { asOf, accounts }).map(
    ({ kind, at, field }) => [kind, at, field],
  );
}

test("completeness counts what a good file says; one of two phones is enough", () => {
  const rows = [
    rowOf("payments", { accountName: "A", date: on("2026-01-02"), amount: units(5) }),
    rowOf("payments", { accountId: "7", amount: units(5) }),
  ];
  const { share, wanted } = completenessOf("payments", rows, new Set(["accountName", "date", "amount"]));
  // 3 things wanted of each of 2 rows; one date is missing: 5 of 6.
  expect(share).toBeCloseTo(5 / 6, 12);
  expect(wanted.map(({ fields: [field], filled, isUnmapped }) => [field, filled, isUnmapped])).toEqual([
    ["accountName", 2, false],
    ["date", 1, false],
    ["amount", 2, false],
  ]);
  expect(completenessOf("payments", [], new Set()).share).toBe(1);
});

test("a column is missing that nothing stands for; months side by side stand for that of the period", () => {
  const rows = [rowOf("targets", { period: "2026-01", target: units(5) })];
  const { wanted } = completenessOf("targets", rows, new Set(["target"]));
  const lacking = wanted.filter(({ isUnmapped }) => isUnmapped);
  expect(lacking.map(({ fields: [field] }) => field)).toEqual(["owner"]);
});

test("account files with holes come emptiest first", () => {
  const full = {
    name: "A",
    owner: "Lin",
    contactName: "Bo",
    mobile: "1",
    email: "b@a.example",
    city: "Suzhou",
    country: "CN",
    grade: "A",
    type: "dealer",
  };
  const holes = accountHoles([
    rowOf("accounts", { ...full, email: null }),
    rowOf("accounts", full),
    rowOf("accounts", { name: "C" }),
  ]);
  expect(holes.map(({ name, missing }) => [name, missing.length])).toEqual([
    ["C", 8],
    ["A", 1],
  ]);
  expect(holes[1]!.missing).toEqual(["email"]);
});

const order = { accountName: "明远轮胎", orderDate: on("2026-01-02"), owner: "Lin" };
const product = (quantity: number, price: number, amount: number) =>
  rowOf("orders", { ...order, quantity, unitPrice: units(price), amount: units(amount) });

test.each([
  {
    story: "an order without a date, and one without an owner",
    noun: "orders",
    rows: [rowOf("orders", { ...order, orderDate: null }), rowOf("orders", { ...order, owner: null })],
    fields: ["accountName", "orderDate", "owner"],
    faults: [
      ["required_missing", 0, "orderDate"],
      ["owner_missing", 1, "owner"],
    ],
  },
  {
    story: "a column that the sheet has not is no fault of its rows",
    noun: "orders",
    rows: [rowOf("orders", order)],
    fields: ["accountName", "orderDate"],
    faults: [],
  },
  {
    story: "a customer that the accounts sheet does not know, width and case aside",
    noun: "orders",
    rows: [rowOf("orders", { ...order, accountName: "明远 轮胎厂" }), rowOf("orders", order)],
    fields: ["accountName"],
    faults: [["account_unknown", 0, "accountName"]],
  },
  {
    story: "an invoice due before it was written, and one of tomorrow",
    noun: "invoices",
    rows: [
      rowOf("invoices", { invoiceDate: on("2026-02-01"), dueDate: on("2026-01-01") }),
      rowOf("invoices", { invoiceDate: on("2026-11-28") }),
    ],
    fields: ["invoiceDate", "dueDate"],
    faults: [
      ["dates_reversed", 0, "dueDate"],
      ["in_future", 1, "invoiceDate"],
    ],
  },
  {
    story: "a balance below zero, unless it is a credit note's",
    noun: "invoices",
    rows: [
      rowOf("invoices", { balance: units(-5) }),
      rowOf("invoices", { balance: units(-5), docType: "Credit note" }),
      rowOf("invoices", { balance: units(-5), docType: "红字发票" }),
    ],
    fields: ["docType"],
    faults: [["negative_balance", 0, "balance"]],
  },
] as const)("$story", ({ noun, rows, fields, faults }) => {
  expect(faultsOf(noun, rows, fields)).toEqual(faults);
});

test("a number given twice is a fault, but not where numbers are those of documents with lines", () => {
  const invoices = (...numbers: string[]) => numbers.map((invoiceNo) => rowOf("invoices", { invoiceNo }));
  const many = Array.from({ length: 20 }, (_, at) => `INV-${at}`);
  expect(faultsOf("invoices", invoices(...many, "inv-3"), [])).toEqual([["duplicate_key", 20, "invoiceNo"]]);
  expect(faultsOf("invoices", invoices("1", "1", "2", "2"), [])).toEqual([]);
});

test("an amount that is not quantity × price is a fault where all others are", () => {
  const right = Array.from({ length: 19 }, (_, at) => product(at + 1, 2.5, (at + 1) * 2.5));
  expect(faultsOf("orders", [...right, product(2, 10, 30)], [])).toEqual([["amount_differs", 19, "amount"]]);
  // With discounts all over, the amount is counted in another way.
  expect(faultsOf("orders", [product(2, 10, 18), product(2, 10, 16), product(1, 5, 5)], [])).toEqual([]);
});
