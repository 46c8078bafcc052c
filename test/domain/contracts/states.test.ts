import { NO_FILES } from "../../../src/domain/contracts/file";
import { contractReview, type ReviewedRows } from "../../../src/domain/contracts/review";
import { DEFAULT_CONTRACT_RULES } from "../../../src/domain/contracts/states";
import { on, rowOf, units } from "../../support/modelRows";

const contract = (given: Parameters<typeof rowOf<"contracts">>[1]) =>
  rowOf("contracts", { contractNo: "C-1", accountName: "Aurora", signDate: on("2026-01-01"), ...given });

const year = { startDate: on("2026-01-01"), endDate: on("2026-12-31") };

function reviewOf(given: Partial<ReviewedRows>, asOf = "2026-07-02") {
  const rows = { accounts: [], contracts: [], orders: [], invoices: [], payments: [], files: NO_FILES, ...given };
  return contractReview(rows, on(asOf), DEFAULT_CONTRACT_RULES, { digits: 2, measureOf: () => null });
}

function stateOf(given: Partial<ReviewedRows>, asOf?: string) {
  return reviewOf(given, asOf).states[0]!;
}

/** Notice is 60 days before 31 December: 1 November; somebody should know from 2 October. */
describe("a contract's stage", () => {
  test.each([
    { story: "runs while there is time", given: year, asOf: "2026-10-01", stage: "running", daysToRenew: 31 },
    {
      story: "asks for renewal in the last 30 days before notice",
      given: year,
      asOf: "2026-10-02",
      stage: "renewalDue",
      daysToRenew: 30,
    },
    { story: "can be renewed on the very day", given: year, asOf: "2026-11-01", stage: "renewalDue", daysToRenew: 0 },
    {
      story: "is past its notice a day later",
      given: year,
      asOf: "2026-11-02",
      stage: "noticePassed",
      daysToRenew: -1,
    },
    { story: "ends after its last day", given: year, asOf: "2027-01-01", stage: "ended", daysToRenew: -61 },
    {
      story: "keeps to a renewal date that is written",
      given: { ...year, renewalDate: on("2026-12-01") },
      asOf: "2026-10-02",
      stage: "running",
      daysToRenew: 60,
    },
    {
      story: "has not begun",
      given: { ...year, startDate: on("2026-08-01") },
      asOf: "2026-07-02",
      stage: "notBegun",
      daysToRenew: 122,
    },
    {
      story: "waits for a signature",
      given: { ...year, signDate: null, status: "待签署" },
      asOf: "2026-07-02",
      stage: "unsigned",
      daysToRenew: 122,
    },
    {
      story: "is closed when its sheet says so",
      given: { ...year, status: "作废" },
      asOf: "2026-07-02",
      stage: "closed",
      daysToRenew: 122,
    },
    { story: "without dates is nobody's alarm", given: {}, asOf: "2026-07-02", stage: "undated", daysToRenew: null },
  ])("$story", ({ given, asOf, stage, daysToRenew }) => {
    expect(stateOf({ contracts: [contract(given)] }, asOf)).toMatchObject({ stage, daysToRenew });
  });
});

/** On 2 July 183 of 2026's 365 days are over, so of 3,650 agreed 1,830 is the share. */
describe("a commitment", () => {
  const contracts = [contract({ ...year, amount: units(3650) })];
  const order = (amount: number, rest = {}) =>
    rowOf("orders", { accountName: "aurora", orderDate: on("2026-03-01"), amount: units(amount), ...rest });

  test.each([
    { story: "is on pace with its share", orders: [order(1830)], gap: 0, commitment: "onPace" },
    { story: "is due a cent below it", orders: [order(1829.99)], gap: -0.01, commitment: "due" },
    { story: "is met once everything is bought", orders: [order(3650)], gap: 1820, commitment: "met" },
  ])("$story", ({ orders, gap, commitment }) => {
    expect(stateOf({ contracts, orders })).toMatchObject({
      agreement: { proRata: units(1830), gap: units(gap) },
      commitment,
    });
  });

  test("is not met when the term ends without it", () => {
    expect(stateOf({ contracts, orders: [order(3649)] }, "2027-01-01").commitment).toBe("notMet");
  });

  test("counts the account's rows of the term, up to the day asked, and none that was called off", () => {
    const orders = [
      order(100),
      order(200, { orderDate: on("2025-12-31") }),
      order(400, { orderDate: on("2026-07-03") }),
      order(800, { status: "Cancelled" }),
    ];
    expect(stateOf({ contracts, orders }).ordered).toEqual({ amount: units(100), quantity: 0, rows: [0] });
  });

  test("counts rows by the contract's number where rows give numbers", () => {
    const orders = [order(100, { contractNo: "c-1 " }), order(200, { contractNo: "C-2" }), order(300)];
    expect(stateOf({ contracts, orders }).ordered).toEqual({ amount: units(100), quantity: 0, rows: [0] });
  });

  test("is measured by invoices where there are any, less credit notes", () => {
    const invoice = (amount: number, docType: string) =>
      rowOf("invoices", { accountName: "Aurora", invoiceDate: on("2026-04-01"), amount: units(amount), docType });
    const invoices = [invoice(2000, "Invoice"), invoice(170, "Credit note"), invoice(999, "应付")];
    const state = stateOf({ contracts, orders: [order(3650)], invoices });
    expect([state.invoiced.amount, state.agreement!.gap, state.commitment]).toEqual([units(1830), 0, "onPace"]);
  });
});

describe("a commitment in words", () => {
  const contracts = [
    contract({
      startDate: on("2026-01-01"),
      endDate: on("2027-12-31"),
      commitment: "每季度500套",
      rebate: "满400套返2%",
    }),
  ];
  const order = (quantity: number, day: string) =>
    rowOf("orders", { accountName: "Aurora", orderDate: on(day), amount: units(quantity * 10), quantity });

  test("is measured within the present period alone, by what is ordered", () => {
    // 2 July is the second of 92 days of the third quarter: 500 × 2 / 92 = 10.87.
    const { agreement, commitment } = stateOf({
      contracts,
      orders: [order(300, "2026-06-30"), order(11, "2026-07-01")],
    });
    expect(agreement).toMatchObject({
      measure: "quantity",
      unit: "套",
      target: 500,
      done: 11,
      proRata: 10.87,
      gap: 0.13,
    });
    expect([agreement!.stretch!.from, agreement!.stretch!.to, commitment]).toEqual([
      "2026-07-01",
      "2026-09-30",
      "onPace",
    ]);
  });

  test("brings the rebate of the tier that is reached, on everything sold in the period", () => {
    const { rebate } = stateOf({ contracts, orders: [order(400, "2026-07-01")] });
    expect(rebate).toEqual({ rate: 0.02, amount: units(80), next: null });
    const before = stateOf({ contracts, orders: [order(399, "2026-07-01")] }).rebate;
    expect(before).toMatchObject({ rate: 0, amount: 0, next: { measure: "quantity", missing: 1 } });
  });

  test("of a period that the contract's end cuts short is its share of the full one", () => {
    // A yearly promise in a contract of 18 months: the second period has 184 of 365 days, so 730 × 184 / 365 = 368.
    const cut = [
      contract({ startDate: on("2025-07-01"), endDate: on("2026-12-31"), commitment: "730 units per year" }),
    ];
    expect(stateOf({ contracts: cut }, "2026-07-01").agreement).toMatchObject({ target: 368, proRata: 2 });
  });
});

describe("what is to be done about contracts", () => {
  const old = contract({ startDate: on("2025-07-01"), endDate: on("2026-06-30"), amount: units(100) });

  test("one that ended is lapsed and not met, unless another follows, which asks for nothing yet", () => {
    expect(reviewOf({ contracts: [old] }).concerns).toEqual([["lapsed", "notMet"]]);
    const next = contract({ contractNo: "C-2", startDate: on("2026-07-01"), endDate: on("2027-06-30") });
    expect(reviewOf({ contracts: [old, next] }).concerns).toEqual([["notMet"], []]);
    expect(reviewOf({ contracts: [old] }, "2027-07-01").concerns).toEqual([[]]);
  });

  test("more invoiced than agreed is told", () => {
    const contracts = [contract({ ...year, amount: units(100) })];
    const invoices = [
      rowOf("invoices", { accountName: "Aurora", invoiceDate: on("2026-02-01"), amount: units(100.01) }),
    ];
    expect(reviewOf({ contracts, invoices }).concerns).toEqual([["overInvoiced"]]);
  });

  test("what nobody has signed is to be signed before anybody is behind with it", () => {
    const contracts = [contract({ ...year, amount: units(100), signDate: null, status: "Pending signature" })];
    expect(reviewOf({ contracts }).concerns).toEqual([["unsigned"]]);
  });

  test("channels add up the contracts in force", () => {
    const accounts = [rowOf("accounts", { name: "Aurora", type: "Dealer" })];
    const payments = [rowOf("payments", { accountName: "Aurora", date: on("2026-02-01"), amount: units(30) })];
    const contracts = [contract({ ...year, amount: units(100) }), old];
    expect(reviewOf({ accounts, contracts, payments }).channels).toEqual([
      { channel: "Dealer", contracts: [0], agreed: units(100), invoiced: 0, collected: units(30) },
    ]);
  });

  test("without a sheet of payments what invoices say is paid of them is collected; a credit note takes away", () => {
    const day = { accountName: "Aurora", invoiceDate: on("2026-02-01") };
    const invoices = [
      rowOf("invoices", { ...day, amount: units(100), paidAmount: units(40) }),
      rowOf("invoices", { ...day, amount: units(50), balance: units(20) }),
      rowOf("invoices", { ...day, amount: units(8), balance: units(0), docType: "Credit note" }),
      rowOf("invoices", { ...day, amount: units(9) }),
    ];
    const contracts = [contract({ ...year, amount: units(1000) })];
    // 40 + (50 − 20) − 8; of the last invoice nothing is said.
    expect(stateOf({ contracts, invoices }).collected).toMatchObject({ amount: units(62), rows: [0, 1, 2] });
    const payments = [rowOf("payments", { accountName: "Aurora", date: on("2026-02-02"), amount: units(30) })];
    expect(stateOf({ contracts, invoices, payments }).collected.amount).toBe(units(30));
  });
});
