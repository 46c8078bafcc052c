import { accountsOf, indexAccounts } from "../../../src/domain/accountIndex";
import type { Invoice } from "../../../src/domain/model/invoices";
import type { Order } from "../../../src/domain/model/orders";
import {
  abnormalOrders,
  dateChanges,
  DEFAULT_ABNORMAL_ORDER_RULES,
  plannedDates,
} from "../../../src/domain/receivables/abnormalOrders";
import { cycleTimes } from "../../../src/domain/receivables/cycleTimes";
import { invoiceDocuments } from "../../../src/domain/receivables/documents";
import { buildLedger } from "../../../src/domain/receivables/ledger";
import { CASH_STEPS, openOrderAmounts, orderToCash } from "../../../src/domain/receivables/orderToCash";
import { on, rowOf, units } from "../../support/modelRows";

const ASOF = on("2026-06-30");

function order(given: Partial<Order>): Order {
  return rowOf("orders", { accountName: "Acme", orderDate: on("2026-05-01"), amount: units(100), ...given });
}

function factsOf(orders: readonly Order[], invoices: readonly Partial<Invoice>[] = [], overLimit: number[] = []) {
  const bills = invoices.map((given) => rowOf("invoices", { accountName: "Acme", ...given }));
  const index = indexAccounts([], orders, bills);
  const ledger = buildLedger(invoiceDocuments(bills, index), [], index);
  return { orders, accounts: accountsOf(index, orders), ledger, asOf: ASOF, overLimit: new Set(overLimit) };
}

function reasonsOf(facts: ReturnType<typeof factsOf>, worst: readonly (readonly [number, number])[] = []) {
  const rules = DEFAULT_ABNORMAL_ORDER_RULES;
  return abnormalOrders(orderToCash(facts), { ...facts, worstDaysLate: new Map(worst), rules });
}

describe("an order on its way to money", () => {
  const whole = order({
    orderNo: "SO1",
    requestedDate: on("2026-05-20"),
    batchNo: "B7",
    etd: on("2026-05-12"),
    deliveredDate: on("2026-05-22"),
    status: "Shipped",
  });
  const bill = { orderNo: "so1", invoiceDate: on("2026-05-23"), dueDate: on("2026-06-22"), amount: units(100) };

  test("each step with the day planned and the day done", () => {
    const facts = factsOf([whole], [{ ...bill, balance: units(0), paymentDate: on("2026-06-25") }]);
    const [line] = orderToCash(facts);
    expect(line!.at).toBe("collected");
    expect(CASH_STEPS.map((step) => line!.steps[step].actual)).toEqual([
      "2026-05-01",
      null,
      null,
      "2026-05-12",
      "2026-05-22",
      "2026-05-23",
      "2026-06-25",
    ]);
    expect(line!.steps.delivered.planned).toBe("2026-05-20");
    // 11 days to the ship, 10 to the customer, 1 to the invoice, 33 to the money.
    expect(cycleTimes([line!]).map(({ step, median }) => [step, median])).toEqual([
      ["shipped", 11],
      ["delivered", 10],
      ["invoiced", 1],
      ["collected", 33],
    ]);
  });

  test("what keeps it: no batch, no invoice, a dispute, money overdue, a limit, a hold", () => {
    const facts = factsOf(
      [
        whole,
        order({ orderNo: "SO2", deliveredDate: on("2026-05-05") }),
        order({ orderNo: "SO3", status: "On Hold" }),
        order({ orderNo: "SO4", status: "已取消" }),
      ],
      [{ ...bill, balance: units(100), dispute: "short delivery" }],
      [0],
    );
    expect(orderToCash(facts).map(({ blockedBy, at }) => [at, ...blockedBy])).toEqual([
      ["invoiced", "dispute", "overduePayment"],
      ["delivered", "notInvoiced"],
      ["ordered", "onHold", "creditLimit"],
      ["ordered"],
    ]);
  });

  test("ordered and not invoiced is exposure, called off is not", () => {
    const facts = factsOf([whole, order({ orderNo: "SO2" }), order({ orderNo: "SO3", status: "void" })], [bill]);
    expect([...openOrderAmounts(facts)]).toEqual([[0, 10_000]]);
  });

  test("an invoice that names no order bills what was ordered, and then no order is said not to be invoiced", () => {
    const delivered = order({ orderNo: "SO2", deliveredDate: on("2026-05-05") });
    const unnamed = { ...bill, orderNo: null, amount: units(70) };
    const facts = factsOf([whole, delivered], [unnamed, { ...unnamed, invoiceDate: on("2026-07-01") }]);
    // 200 ordered less the 70 of May; that of July is not billed yet.
    expect([...openOrderAmounts(facts)]).toEqual([[0, 13_000]]);
    expect(orderToCash(facts).map(({ blockedBy }) => blockedBy)).toEqual([[], []]);
    expect([...openOrderAmounts(factsOf([delivered], [unnamed, unnamed]))]).toEqual([]);
  });

  test("all lines of an order make one; it is delivered when its last line is", () => {
    const lines = [order({ orderNo: "7", deliveredDate: on("2026-05-05") }), order({ orderNo: "7" })];
    const [line, ...others] = orderToCash(factsOf(lines));
    expect([line!.amount, line!.rows, line!.steps.delivered.isReached, others]).toEqual([20_000, [0, 1], false, []]);
  });
});

describe("abnormal orders", () => {
  test("late, later than wanted, or to arrive too late", () => {
    const orders = [
      order({ orderNo: "a", requestedDate: on("2026-06-20") }),
      order({ orderNo: "b", requestedDate: on("2026-06-10"), deliveredDate: on("2026-06-14") }),
      order({ orderNo: "c", requestedDate: on("2026-07-10"), eta: on("2026-07-13") }),
      order({ orderNo: "d", requestedDate: on("2026-07-10"), eta: on("2026-07-09") }),
      order({ orderNo: "e", requestedDate: on("2026-01-10"), status: "cancelled" }),
    ];
    expect(reasonsOf(factsOf(orders)).orders.map(({ order: { orderNo }, reasons }) => [orderNo, reasons[0]])).toEqual([
      ["a", { code: "notDelivered", wantedOn: "2026-06-20", daysLate: 10 }],
      ["b", { code: "deliveredLate", wantedOn: "2026-06-10", daysLate: 4 }],
      ["c", { code: "arrivesLate", wantedOn: "2026-07-10", eta: "2026-07-13", daysLate: 3 }],
    ]);
  });

  const line = (day: number, unitPrice: number, quantity: number, product = "Pump") =>
    order({ orderDate: on(`2026-05-${String(day).padStart(2, "0")}`), product, unitPrice: units(unitPrice), quantity });

  test("a price or quantity the customer never had for the product, told with what is usual", () => {
    const usual = [line(1, 10, 5), line(2, 10.2, 6), line(3, 9.8, 5), line(4, 10, 4)];
    const found = reasonsOf(
      factsOf([...usual, line(5, 7, 5), line(6, 10, 60), line(7, 10.4, 7), line(8, 1, 1, "Seal")]),
    );
    expect(found.orders.flatMap(({ reasons }) => reasons)).toEqual([
      { code: "priceOutOfRange", row: 4, found: 700, usual: { low: 980, median: 1000, high: 1020, count: 4 } },
      { code: "quantityOutOfRange", row: 5, found: 60, usual: { low: 4, median: 5, high: 6, count: 5 } },
    ]);
  });

  test("blocked for credit, on hold, from a customer who owes; invoices without an order", () => {
    const facts = factsOf(
      [order({ orderNo: "1", status: "冻结" })],
      [
        { orderNo: "1", invoiceNo: "i", amount: units(1) },
        { invoiceNo: "j", amount: units(1) },
        { orderNo: "9", invoiceNo: "k", amount: units(1) },
      ],
      [0],
    );
    const found = reasonsOf(factsOf([order({ status: "冻结" })], [], [0]), [[0, 12]]);
    expect(found.orders[0]!.reasons.map(({ code }) => code)).toEqual(["creditBlocked", "onHold", "customerOverdue"]);
    expect(reasonsOf(facts).invoicesWithoutOrder.map(({ no }) => no)).toEqual(["j", "k"]);
  });

  test("a planned day that was moved since the last reading", () => {
    const before = plannedDates([order({ orderNo: "1", eta: on("2026-06-01"), etd: on("2026-05-01") })]);
    const now = plannedDates([
      order({ orderNo: "1", eta: on("2026-06-09"), etd: on("2026-05-01") }),
      order({ orderNo: "2" }),
    ]);
    expect(dateChanges(before, now)).toEqual([{ orderNo: "1", field: "eta", from: "2026-06-01", to: "2026-06-09" }]);
  });
});
