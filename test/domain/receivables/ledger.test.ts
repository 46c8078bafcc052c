import fc from "fast-check";
import { indexAccounts } from "../../../src/domain/accountIndex";
import { addDays, type IsoDate } from "../../../src/domain/kernel/date";
import type { Invoice } from "../../../src/domain/model/invoices";
import type { Payment } from "../../../src/domain/model/payments";
import {
  ageBy,
  ageItems,
  agingDifference,
  allowanceFor,
  overdueAmount,
  ownerOf,
  partsOf,
} from "../../../src/domain/receivables/aging";
import { invoiceDocuments, orderDocuments } from "../../../src/domain/receivables/documents";
import { buildLedger, type Ledger, openItems, settledOn } from "../../../src/domain/receivables/ledger";
import { openHistory } from "../../../src/domain/receivables/openHistory";
import { DEFAULT_RECEIVABLES_RULES } from "../../../src/domain/receivables/rules";
import { on, rowOf, units } from "../../support/modelRows";

const EDGES = [30, 60, 90];

function invoice(given: Partial<Invoice>): Invoice {
  return rowOf("invoices", { accountName: "Acme", ...given });
}

function payment(given: Partial<Payment>): Payment {
  return rowOf("payments", { accountName: "Acme", ...given });
}

function ledgerOf(invoices: readonly Invoice[], payments: readonly Payment[] = []): Ledger {
  const index = indexAccounts([], invoices, payments);
  return buildLedger(invoiceDocuments(invoices, index), payments, index);
}

/** Balances by invoice number, credits under their own words. */
function openOnDay(ledger: Ledger, day: string): { [no: string]: number } {
  return Object.fromEntries(
    openItems(ledger, on(day)).map((item) => [item.entry?.no ?? `payment ${item.payment!.row}`, item.balance / 100]),
  );
}

const january = { no: "1", invoiceDate: on("2026-01-10"), dueDate: on("2026-02-09") };

describe("what is open, as far as the sheets tell", () => {
  test("a stated balance is taken at its word", () => {
    const rows = [
      invoice({ invoiceNo: "1", amount: units(100), balance: units(40) }),
      invoice({ invoiceNo: "2", amount: units(100), paidAmount: units(70) }),
      invoice({ invoiceNo: "3", amount: units(100), status: "已结清" }),
      invoice({ invoiceNo: "4", amount: units(100) }),
      invoice({ invoiceNo: "5", balance: units(5) }),
    ];
    expect(openOnDay(ledgerOf(rows), "2026-06-01")).toEqual({ 1: 40, 2: 30, 4: 100, 5: 5 });
  });

  test("as of a day before the payment, the invoice is open as it was then", () => {
    const rows = [
      invoice({
        invoiceNo: "1",
        invoiceDate: january.invoiceDate,
        amount: units(100),
        balance: units(0),
        paymentDate: on("2026-03-01"),
      }),
    ];
    const ledger = ledgerOf(rows);
    expect(openOnDay(ledger, "2026-01-09")).toEqual({});
    expect(openOnDay(ledger, "2026-02-28")).toEqual({ 1: 100 });
    expect(openOnDay(ledger, "2026-03-01")).toEqual({});
  });

  test("payments after the day are given back to the invoices that state their balance today", () => {
    const rows = [invoice({ invoiceNo: "1", invoiceDate: on("2026-01-10"), amount: units(100), balance: units(10) })];
    const paid = [
      payment({ invoiceNo: "1", date: on("2026-02-01"), amount: units(60) }),
      payment({ date: on("2026-04-01"), amount: units(30) }),
    ];
    const ledger = ledgerOf(rows, paid);
    expect(openOnDay(ledger, "2026-01-31")).toEqual({ 1: 100 });
    expect(openOnDay(ledger, "2026-03-31")).toEqual({ 1: 40 });
    expect(openOnDay(ledger, "2026-04-01")).toEqual({ 1: 10 });
  });

  test("without an invoice number the oldest is settled first, and what is left over is unapplied", () => {
    const rows = [
      invoice({ invoiceNo: "B", invoiceDate: on("2026-02-01"), amount: units(100) }),
      invoice({ invoiceNo: "A", invoiceDate: on("2026-01-01"), amount: units(60) }),
      invoice({ invoiceNo: "C", invoiceDate: on("2026-03-01"), amount: units(40) }),
    ];
    const paid = [
      payment({ date: on("2026-01-15"), amount: units(80) }),
      payment({ invoiceNo: "C", date: on("2026-03-05"), amount: units(50) }),
    ];
    const ledger = ledgerOf(rows, paid);
    // 20 of the first payment wait for February's invoice; 10 of the second are C's overpayment and go to B.
    expect(openOnDay(ledger, "2026-01-20")).toEqual({ "payment 0": -20 });
    expect(openOnDay(ledger, "2026-02-10")).toEqual({ B: 80 });
    expect(openOnDay(ledger, "2026-03-31")).toEqual({ B: 70 });
    expect(ledger.entries.map(settledOn)).toEqual([null, "2026-01-15", "2026-03-05"]);
  });

  test("a payment for an invoice no longer listed is no credit where the sheet states its balances", () => {
    const rows = [invoice({ invoiceNo: "9", amount: units(100), balance: units(100) })];
    expect(
      openOnDay(ledgerOf(rows, [payment({ invoiceNo: "1", date: on("2026-01-01"), amount: units(5) })]), "2026-02-01"),
    ).toEqual({ 9: 100 });
  });

  test("a credit note, an overpaid invoice and a refund are credits; payables and void rows are none of it", () => {
    const rows = [
      invoice({ invoiceNo: "CN", docType: "Credit Note", amount: units(30) }),
      invoice({ invoiceNo: "O", amount: units(100), balance: units(-5) }),
      invoice({ invoiceNo: "P", docType: "应付", amount: units(1000) }),
      invoice({ invoiceNo: "V", status: "作废", amount: units(1000) }),
      invoice({ invoiceNo: "N" }),
    ];
    const ledger = ledgerOf(rows);
    expect(openOnDay(ledger, "2026-01-01")).toEqual({ CN: -30, O: -5 });
    expect(ledger.leftOut).toEqual([
      { row: 2, reason: "payable" },
      { row: 3, reason: "cancelled" },
      { row: 4, reason: "noAmount" },
    ]);
    expect(ageItems(openItems(ledger, on("2026-01-01")), EDGES).unapplied.amount).toBe(-3500);
  });

  test("a due date may follow from the terms; an aging report without dates keeps its buckets", () => {
    const rows = [
      invoice({ invoiceNo: "T", invoiceDate: on("2026-01-15"), paymentTerms: "月结30天", balance: units(10) }),
      invoice({ balance: units(60), agingCurrent: units(10), aging_31_60: units(50) }),
      invoice({ balance: units(7), overdueDays: 75 }),
      invoice({ balance: units(1) }),
    ];
    // Month end 31 January and 30 days: 2 March.
    const aging = ageItems(openItems(ledgerOf(rows), on("2026-03-05")), EDGES);
    expect(partsOf(aging).map(({ amount }) => amount / 100)).toEqual([10, 10, 50, 7, 0, 1, 0, 0]);
  });

  test("orders are what was billed where no invoices are kept", () => {
    const orders = [
      rowOf("orders", { accountName: "Acme", orderNo: "7", orderDate: on("2026-01-01"), amount: units(10) }),
      rowOf("orders", { accountName: "Acme", orderNo: "7", orderDate: on("2026-01-01"), amount: units(15) }),
      rowOf("orders", { accountName: "Acme", orderNo: "8", status: "Cancelled", amount: units(99) }),
    ];
    const index = indexAccounts([rowOf("accounts", { name: "Acme", paymentTerms: "Net 30", owner: "Li" })], orders);
    const ledger = buildLedger(
      orderDocuments(orders, index),
      [payment({ date: on("2026-02-02"), amount: units(20) })],
      index,
    );
    const [item] = openItems(ledger, on("2026-03-02"));
    expect(item).toMatchObject({ balance: 500, daysLate: 30, entry: { rows: [0, 1], owner: "Li" } });
  });
});

describe("aging", () => {
  test("what is disputed stands apart, and groups are the whole", () => {
    const rows = [
      invoice({ owner: "Li", dueDate: on("2026-01-01"), balance: units(100), dispute: "质量" }),
      invoice({ owner: "Li", dueDate: on("2026-01-01"), balance: units(50), dispute: "无" }),
      invoice({ owner: "Wu", dueDate: on("2026-05-01"), balance: units(30) }),
    ];
    const items = openItems(ledgerOf(rows), on("2026-02-05"));
    const aging = ageItems(items, EDGES);
    expect([aging.disputed.amount, aging.buckets[1]!.amount, aging.notDue.amount, aging.total]).toEqual([
      10_000, 5_000, 3_000, 18_000,
    ]);
    expect(ageBy(items, EDGES, ownerOf).map(({ key, aging: own }) => [key, own.total])).toEqual([
      ["Li", 15_000],
      ["Wu", 3_000],
    ]);
    // 30 × 0.005 + 50 × 0.15 + 100 × 0.9.
    expect(allowanceFor(aging, DEFAULT_RECEIVABLES_RULES.allowanceRates)).toBe(9_765);
  });

  const day = fc.integer({ min: 0, max: 300 }).map((number) => addDays(on("2026-01-01"), number));
  const cents = fc.integer({ min: 1, max: 100_000 });
  const who = fc.constantFrom("Acme", "明远", "Solo");
  const bill = fc.record({ accountName: who, invoiceDate: day, dueDate: fc.option(day), amount: cents });
  const receipt = fc.record({ accountName: who, date: day, amount: cents });

  test("on any day the parts are what was billed by then less what had come in by then, to the cent", () => {
    fc.assert(
      fc.property(
        fc.array(bill, { maxLength: 40 }),
        fc.array(receipt, { maxLength: 40 }),
        day,
        (bills, receipts, asOf) => {
          const invoices = bills.map((row, at) => invoice({ ...row, invoiceNo: String(at) } as Partial<Invoice>));
          const payments = receipts.map((row) => payment(row as Partial<Payment>));
          const aging = ageItems(openItems(ledgerOf(invoices, payments), asOf), EDGES);
          const upTo = (rows: readonly { amount: number; on: IsoDate }[]) =>
            rows.reduce((sum, row) => (row.on <= asOf ? sum + row.amount : sum), 0);
          const billed = upTo(bills.map(({ amount, invoiceDate }) => ({ amount, on: invoiceDate })));
          expect(aging.total).toBe(billed - upTo(receipts.map(({ amount, date }) => ({ amount, on: date }))));
          expect(agingDifference(aging)).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("what is open does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.array(bill, { maxLength: 20 }),
        fc.array(receipt, { maxLength: 20 }),
        day,
        (bills, receipts, asOf) => {
          const total = (invoices: readonly Partial<Invoice>[], payments: readonly Partial<Payment>[]) =>
            partsOf(ageItems(openItems(ledgerOf(invoices.map(invoice), payments.map(payment)), asOf), EDGES)).map(
              ({ amount }) => amount,
            );
          const rows = bills as Partial<Invoice>[];
          expect(total([...rows].reverse(), receipts as Partial<Payment>[])[6]).toEqual(
            total(rows, receipts as Partial<Payment>[])[6],
          );
        },
      ),
    );
  });

  test("totals of any day are those of its open items", () => {
    const stated = fc.record({
      accountName: who,
      invoiceDate: fc.option(day),
      dueDate: fc.option(day),
      amount: fc.integer({ min: -50, max: 100 }),
      balance: fc.option(fc.integer({ min: -20, max: 120 })),
      paymentDate: fc.option(day),
      overdueDays: fc.option(fc.integer({ min: -5, max: 50 })),
      dispute: fc.option(fc.constant("price")),
    });
    fc.assert(
      fc.property(
        fc.array(stated, { maxLength: 15 }),
        fc.array(receipt, { maxLength: 15 }),
        day,
        (bills, receipts, asOf) => {
          const ledger = ledgerOf(
            bills.map((row) => invoice(row as Partial<Invoice>)),
            receipts.map((row) => payment(row as Partial<Payment>)),
          );
          const aging = ageItems(openItems(ledger, asOf), EDGES);
          const current = aging.notDue.amount + aging.noDueDate.amount + aging.unapplied.amount;
          expect(openHistory(ledger)(asOf)).toEqual({ total: aging.total, overdue: overdueAmount(aging), current });
        },
      ),
      { numRuns: 500 },
    );
  });
});
