import fc from "fast-check";
import { NO_ACCOUNT } from "../../../src/domain/accountIndex";
import { accountCard } from "../../../src/domain/accountCard/card";
import {
  type AccountDesk,
  accountDesk,
  accountNamed,
  CARD_NOUNS,
  type CardRows,
  findAccounts,
} from "../../../src/domain/accountCard/desk";
import { DEFAULT_TODAY } from "../../../src/domain/today/rules";
import { on, rowOf, units } from "../../support/modelRows";

const ASOF = on("2026-11-20");
const NOTHING = Object.fromEntries(CARD_NOUNS.map((noun) => [noun, []])) as unknown as CardRows;
const deskOf = (rows: Partial<CardRows>) => accountDesk({ ...NOTHING, ...rows });

function cardOf(desk: AccountDesk, name = "Acme Ltd") {
  const account = accountNamed(desk, name)!;
  return accountCard(desk, account, { asOf: ASOF, rules: DEFAULT_TODAY });
}

const acme = rowOf("accounts", {
  name: "Acme Ltd",
  accountId: "A1",
  grade: "A",
  nameEn: "Acme",
  createdDate: on("2020-01-06"),
});
const beta = rowOf("accounts", { name: "Beta GmbH", accountId: "B1" });
const order = (accountName: string, day: string, amount: number, more: object = {}) =>
  rowOf("orders", { accountName, orderDate: on(day), amount: units(amount), ...more });

describe("the desk", () => {
  const desk = deskOf({
    accounts: [acme, beta, rowOf("accounts", { name: "ACME LTD", accountId: "A1" })],
    orders: [order("Beta GmbH", "2026-01-05", 1), order("acme", "2026-02-05", 2), order("Gamma SpA", "2026-03-05", 3)],
    contacts: [rowOf("contacts", { accountName: null, name: "Nobody's" })],
  });

  test("sorts out whose a row is, also of accounts that only another sheet names", () => {
    expect([...desk.rowsOf("accounts", 0)]).toEqual([0, 2]);
    expect([...desk.rowsOf("orders", 0)]).toEqual([1]);
    expect(desk.accountOfRow("accounts", 2)).toBe(0);
    expect(desk.accountOfRow("orders", 2)).toBe(2);
    expect(desk.index.entries[2]).toMatchObject({ name: "Gamma SpA", account: null });
    expect(desk.accountOfRow("contacts", 0)).toBe(NO_ACCOUNT);
    expect(desk.accountOfRow("contacts", 99)).toBe(NO_ACCOUNT);
  });

  test.each([
    { story: "by the beginning of a name before its middle", text: "g", found: [2, 1] },
    { story: "in any case and width", text: "ＡＣＭＥ l", found: [0] },
    { story: "by its id", text: "b1", found: [1] },
    { story: "and nothing by blanks", text: "  ", found: [] },
  ])("finds accounts $story", ({ text, found }) => {
    expect(findAccounts(desk, text, 9)).toEqual(found);
  });

  test("has each row that names an account exactly once", () => {
    const names = fc.array(fc.constantFrom("Acme Ltd", "acme ltd ", "Beta GmbH", "Gamma", "", null), { maxLength: 30 });
    fc.assert(
      fc.property(names, (given) => {
        const rows = given.map((accountName) => rowOf("expenses", { accountName }));
        const { index, rowsOf } = deskOf({ accounts: [acme], expenses: rows });
        const all = index.entries.flatMap((_, account) => [...rowsOf("expenses", account)]).sort((a, b) => a - b);
        expect(all).toEqual(given.flatMap((name, row) => (name ? [row] : [])));
      }),
    );
  });
});

describe("sales on the card", () => {
  test("are told by year, the newest first, lines of one order once, with the mean gap between days", () => {
    const orders = [
      order("Acme Ltd", "2025-01-10", 100, { orderNo: "S1", grossProfit: units(30) }),
      order("Acme Ltd", "2025-01-10", 50, { orderNo: "S1", grossProfit: units(10) }),
      order("Acme Ltd", "2026-01-20", 200, { orderNo: "S2" }),
      order("Acme Ltd", "2026-03-01", 5, { orderNo: "S3", status: "cancelled" }),
      order("Beta GmbH", "2026-03-01", 7),
    ];
    const { sales } = cardOf(deskOf({ accounts: [acme], orders }));
    expect(sales.years).toMatchObject([
      { year: "2026", documents: 1, revenue: 20_000, grossProfit: null, rows: [2] },
      { year: "2025", documents: 1, revenue: 15_000, grossProfit: 4000, rows: [0, 1] },
    ]);
    // From 10 January 2025 to 20 January 2026 are 375 days.
    expect(sales).toMatchObject({ noun: "orders", revenue: 35_000, documents: 2, meanGapDays: 375 });
    expect(sales.last).toEqual({ day: "2026-01-20", row: 2 });
  });

  test("are what was billed where nobody keeps orders, less what was credited", () => {
    const bill = (amount: number, docType: string | null) =>
      rowOf("invoices", { accountName: "Acme Ltd", invoiceDate: on("2026-02-01"), amount: units(amount), docType });
    const { sales } = cardOf(deskOf({ accounts: [acme], invoices: [bill(100, null), bill(20, "Credit note")] }));
    expect(sales).toMatchObject({ noun: "invoices", revenue: 8000, meanGapDays: null });
  });

  test("of an account without any are nothing", () => {
    expect(cardOf(deskOf({ accounts: [acme] })).sales).toMatchObject({ years: [], last: null, meanGapDays: null });
  });
});

describe("contact on the card", () => {
  const activity = (day: string, more: object = {}) =>
    rowOf("activities", { accountName: "Acme Ltd", date: on(day), ...more });

  test("says the last, the next, how many of the grade's five are made, and what we promised", () => {
    const activities = [
      activity("2026-11-03", { commitment: "Send samples", nextDate: on("2026-11-30") }),
      rowOf("activities", { accountName: "Beta GmbH", date: on("2026-11-19") }),
      activity("2026-11-10", { nextDate: on("2026-11-25"), nextAction: "Call about the price" }),
      activity("2026-12-02", { subject: "Visit" }),
    ];
    const { contact } = cardOf(deskOf({ accounts: [acme, beta], activities }));
    expect(contact).toMatchObject({
      last: { day: "2026-11-10", row: 2 },
      next: { day: "2026-11-25", action: "Call about the price", row: 2 },
      due: { rule: "month", wanted: 5, made: 2, due: 3 },
      promises: [{ row: 0, promise: "Send samples", due: "2026-11-30" }],
    });
  });

  test("takes the planned visit where the last contact set no next step, and the accounts sheet's days else", () => {
    const planned = [
      activity("2026-11-10"),
      activity("2026-12-09", { subject: "Fair" }),
      activity("2026-12-02", { subject: "Visit" }),
    ];
    expect(cardOf(deskOf({ accounts: [acme], activities: planned })).contact.next).toEqual({
      ...{ day: "2026-12-02", action: "Visit", row: 2 },
    });
    const told = { ...acme, lastContactDate: on("2026-11-01"), nextContactDate: on("2026-12-24") };
    expect(cardOf(deskOf({ accounts: [told] })).contact).toMatchObject({
      ...{ last: { day: "2026-11-01", row: null }, next: { day: "2026-12-24", row: null } },
    });
  });
});

describe("what is owed", () => {
  const invoice = (due: string, balance: number, more: object = {}) =>
    rowOf("invoices", { accountName: "Acme Ltd", invoiceDate: on("2026-01-02"), dueDate: on(due), amount: units(balance), balance: units(balance), ...more }); // prettier-ignore

  test("is the ledger's: the latest first, what is overdue, and the limit of account or invoices", () => {
    const invoices = [invoice("2026-12-31", 40), invoice("2026-10-01", 60, { creditLimit: units(500) })];
    const { owed } = cardOf(deskOf({ accounts: [acme], invoices }));
    expect(owed).toMatchObject({ total: 10_000, overdue: 6000, limit: 50_000 });
    expect(owed.items.map(({ daysLate }) => daysLate)).toEqual([50, -41]);
    const limited = { ...acme, creditLimit: units(90) };
    expect(cardOf(deskOf({ accounts: [limited], invoices })).owed.limit).toBe(9000);
    expect(cardOf(deskOf({ accounts: [acme] })).owed).toMatchObject({ items: [], total: 0, limit: null });
    const ordered = deskOf({ accounts: [acme], orders: [order("Acme Ltd", "2026-01-05", 9)] });
    expect(cardOf(ordered).owed).toMatchObject({ isKept: false, items: [], total: 0 });
  });
});

test("open deals and complaints come first, and everything with a day is on the timeline once", () => {
  const mine = { accountName: "Acme Ltd" };
  const card = cardOf(
    deskOf({
      accounts: [acme],
      opportunities: [
        rowOf("opportunities", {
          ...mine,
          stage: "Won",
          closeDate: on("2026-11-01"),
          amount: units(9),
          createdDate: on("2026-01-01"),
        }),
        rowOf("opportunities", { ...mine, stage: "Offer", closeDate: on("2026-10-01"), amount: units(5) }),
      ],
      complaints: [
        rowOf("complaints", { ...mine, receivedAt: "2026-05-01T08:00", status: "closed" }),
        rowOf("complaints", { ...mine, receivedAt: "2026-02-01T08:00" }),
      ],
      contracts: [
        rowOf("contracts", {
          ...mine,
          startDate: on("2026-01-01"),
          endDate: on("2027-01-10"),
          signDate: on("2025-12-20"),
        }),
      ],
      inquiries: [rowOf("inquiries", { ...mine, date: on("2024-02-01") })],
      contacts: [rowOf("contacts", { ...mine, name: "Lee" })],
    }),
  );
  expect(card.deals).toEqual([
    { row: 1, state: "open" },
    { row: 0, state: "won" },
  ]);
  expect(card.openDeals).toBe(500);
  expect(card.complaints).toEqual([
    { row: 1, isOpen: true },
    { row: 0, isOpen: false },
  ]);
  // Sixty days before its end, on 11 November, it was to be renewed.
  expect(card.contracts).toEqual([{ row: 0, stage: "noticePassed", renewBy: "2026-11-11" }]);
  expect(card.timeline.map(({ noun, day }) => `${day} ${noun}`)).toEqual([
    "2026-05-01 complaints",
    "2026-02-01 complaints",
    "2026-01-01 opportunities",
    "2025-12-20 contracts",
    "2024-02-01 inquiries",
  ]);
  expect(card.contacts).toEqual([0]);
});
