import { indexAccounts } from "../../../src/domain/accountIndex";
import { collectedBy, fellDueIn } from "../../../src/domain/receivables/collectedBy";
import { ledgerOf } from "../../../src/domain/receivables/report";
import { on, rowOf, units } from "../../support/modelRows";
import { must } from "../../support/results";

const invoice = (invoiceNo: string, owner: string | null, dueDate: string, amount: number) =>
  rowOf("invoices", { invoiceNo, accountName: "Acme", owner, dueDate: on(dueDate), amount: units(amount) });
const payment = (invoiceNo: string, date: string, amount: number) =>
  rowOf("payments", { invoiceNo, accountName: "Acme", date: on(date), amount: units(amount) });

test("what came in of what fell due, by rep: by the last day, and in time; what is missing most first", () => {
  const invoices = [
    invoice("1", "Li", "2026-05-31", 100),
    invoice("2", "Li", "2026-06-30", 100),
    invoice("3", "Wu", "2026-06-10", 300),
    invoice("4", null, "2026-06-10", 10),
    invoice("before", "Wu", "2025-06-10", 999),
    invoice("later", "Wu", "2026-07-31", 999),
  ];
  const payments = [
    payment("1", "2026-05-20", 60),
    payment("1", "2026-06-15", 40),
    payment("2", "2026-07-15", 100),
    payment("3", "2026-06-11", 30),
    payment("4", "2026-06-10", 10),
  ];
  const index = indexAccounts([], invoices, payments);
  const { entries } = ledgerOf({ index, orders: [], invoices, payments, activities: [] });
  const fellDue = fellDueIn(entries, { from: on("2025-07-01"), to: on("2026-06-30") });
  const groups = collectedBy(fellDue, ({ owner }) => owner);
  expect(
    groups.map(({ key, due, collected, collectionRate, withinTerms }) => [
      ...[key, due, collected, must(collectionRate), must(withinTerms)],
    ]),
  ).toEqual([
    ["Wu", units(300), units(30), 0.1, 0],
    // 100 of 200 by the last day, 60 of it in time.
    ["Li", units(200), units(100), 0.5, 0.3],
    [null, units(10), units(10), 1, 1],
  ]);
});
