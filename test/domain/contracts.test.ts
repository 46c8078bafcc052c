import { contractStates, type ContractRows, DEFAULT_CONTRACT_RULES } from "../../src/domain/contracts";
import { on, rowOf, units } from "../support/modelRows";

const contract = (given: Parameters<typeof rowOf<"contracts">>[1]) =>
  rowOf("contracts", { contractNo: "C-1", accountName: "Aurora", signDate: on("2026-01-01"), ...given });

const year = { startDate: on("2026-01-01"), endDate: on("2026-12-31") };

function stateOf(given: Partial<ContractRows>, asOf = "2026-07-02") {
  const rows = { accounts: [], contracts: [], orders: [], invoices: [], payments: [], ...given };
  return contractStates(rows, on(asOf), DEFAULT_CONTRACT_RULES)[0]!;
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
    expect(stateOf({ contracts, orders })).toMatchObject({ proRata: units(1830), gap: units(gap), commitment });
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
    expect(stateOf({ contracts, orders }).ordered).toEqual({ amount: units(100), rows: [0] });
  });

  test("counts rows by the contract's number where rows give numbers", () => {
    const orders = [order(100, { contractNo: "c-1 " }), order(200, { contractNo: "C-2" }), order(300)];
    expect(stateOf({ contracts, orders }).ordered).toEqual({ amount: units(100), rows: [0] });
  });

  test("is measured by invoices where there are any, less credit notes", () => {
    const invoice = (amount: number, docType: string) =>
      rowOf("invoices", { accountName: "Aurora", invoiceDate: on("2026-04-01"), amount: units(amount), docType });
    const invoices = [invoice(2000, "Invoice"), invoice(170, "Credit note"), invoice(999, "应付")];
    const state = stateOf({ contracts, orders: [order(3650)], invoices });
    expect([state.invoiced.amount, state.gap, state.commitment]).toEqual([units(1830), 0, "onPace"]);
  });
});
