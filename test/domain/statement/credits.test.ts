import fc from "fast-check";
import { creditSales } from "../../../src/domain/statement/credits";
import { currencyCode, rateOn } from "../../../src/domain/statement/currency";
import { sharesOf, splitsOf } from "../../../src/domain/statement/sharing";
import { on, rowOf, units } from "../../support/modelRows";
import { minor, NO_ROWS, order, rules } from "./facts";

const invoice = (number: string, amount: number, rest = {}) =>
  rowOf("invoices", { invoiceNo: number, accountName: "Aurora", amount: units(amount), invoiceDate: on("2026-07-05"), ...rest }); // prettier-ignore

describe("whose sale a row is", () => {
  test.each([
    ["Lin Mei", [["Lin Mei", 1]]],
    ["Becker, Tom", [["Becker, Tom", 1]]],
    ["林梅 60%、张伟 40%", [["林梅", 0.6], ["张伟", 0.4]]], // prettier-ignore
    ["Lin Mei (70%) / Tom (30 %)", [["Lin Mei", 0.7], ["Tom", 0.3]]], // prettier-ignore
    ["Lin 60%, Tom 40%", [["Lin", 0.6], ["Tom", 0.4]]], // prettier-ignore
    ["Lin；Tom", [["Lin", 0.5], ["Tom", 0.5]]], // prettier-ignore
    ["Lin 60% / Tom", null],
    ["Lin 60% / Tom 60%", null],
  ] as const)("%s", (cell, shares) => {
    const read = sharesOf(cell, null, new Map());
    expect(read && read.map(({ owner, share }) => [owner, share])).toEqual(shares);
  });

  test("the rule book's split of a document stands over the owner cell", () => {
    const agreed = splitsOf([
      { document: "SO-1", owner: "Lin", share: 0.75 },
      { document: "so-1", owner: "Tom", share: 0.25 },
    ]);
    expect(sharesOf("Zhang", "SO-1", agreed)).toEqual([
      { owner: "Lin", share: 0.75 },
      { owner: "Tom", share: 0.25 },
    ]);
  });

  test("the parts of a row add up to it, to the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (fen, percent) => {
          const orders = [order("2026-07-01", fen / 100, { owner: `Lin ${percent}% / Tom ${100 - percent}%` })];
          const { credits } = creditSales({ ...NO_ROWS, orders }, rules());
          expect(credits.reduce((sum, { amount }) => sum + amount, 0)).toBe(fen);
        },
      ),
    );
  });
});

describe("currencies", () => {
  const exchangeRates = [
    { currency: "美元", from: on("2026-01-01"), rate: 7 },
    { currency: "USD", from: on("2026-07-01"), rate: 7.2 },
  ];

  test("are converted at the newest rate not after the line's day", () => {
    const given = { homeCurrency: "RMB", exchangeRates };
    expect(["2025-12-31", "2026-06-30", "2026-07-01"].map((day) => rateOn("US$", on(day), given))).toEqual([
      null,
      7,
      7.2,
    ]);
    expect(rateOn("人民币", on("2026-07-01"), given)).toBe(1);
    expect(rateOn(null, on("2026-07-01"), given)).toBe(1);
    expect(currencyCode("￥")).toBe("CNY");
  });

  test("an order's own rate or local amount stands over the rule book's", () => {
    const orders = [
      order("2026-07-02", 1_000, { currency: "USD" }),
      order("2026-07-02", 1_000, { currency: "USD", fxRate: 7.15 }),
      order("2026-07-02", 1_000, { currency: "USD", amountLocal: units(7_133.33) }),
      order("2026-07-02", 1_000, { amount: null, currency: "USD", amountLocal: units(7_000) }),
    ];
    const { credits } = creditSales({ ...NO_ROWS, orders }, rules({ exchangeRates }));
    expect(credits.map(({ amount }) => amount / 100)).toEqual([7_200, 7_150, 7_133.33, 7_000]);
  });
});

describe("the base", () => {
  const orders = [order("2026-06-30", 1_000, { orderNo: "SO-1", leadOrigin: "company", cost: units(600) })];
  const invoices = [
    invoice("INV-1", 800, { orderNo: "SO-1" }),
    invoice("INV-2", 100, { docType: "Credit note", orderNo: "SO-1", owner: "Lin Mei" }),
    invoice("AP-9", 5_000, { docType: "应付" }),
    invoice("INV-3", 0, { amount: null, balance: units(30), paidAmount: units(20), owner: "Tom" }),
  ];
  const payments = [
    rowOf("payments", { invoiceNo: "inv-1", date: on("2026-08-01"), amount: units(300) }),
    rowOf("payments", { accountName: "baltic", date: on("2026-08-02"), amount: units(50) }),
  ];
  const accounts = [rowOf("accounts", { name: "Baltic", owner: "Sara" })];
  const rows = { ...NO_ROWS, accounts, orders, invoices, payments };
  const read = (
    base: "collected" | "invoiced" | "ordered" | "auto",
    measure: "revenue" | "grossProfit" = "revenue",
  ) => {
    const { credits, ...rest } = creditSales(rows, rules({ base, measure }));
    return { ...rest, lines: credits.map(({ owner, date, amount }) => [owner, date, amount / 100]) };
  };

  test("collected: money come in; whose it is, the invoice, its order or the account says", () => {
    expect(read("collected").lines).toEqual([
      ["Lin Mei", "2026-08-01", 300],
      ["Sara", "2026-08-02", 50],
    ]);
  });

  test("invoiced: credit notes lower it though they stand as positive, payables are none, open plus paid is the amount", () => {
    expect(read("invoiced").lines.map(([owner, , amount]) => [owner, amount])).toEqual([
      ["Lin Mei", 800],
      ["Lin Mei", -100],
      ["Tom", 50],
    ]);
  });

  test("unless told, the nearest to money in hand that has rows", () => {
    expect(read("auto").base).toBe("collected");
    expect(creditSales({ ...rows, payments: [] }, rules()).base).toBe("invoiced");
    expect(creditSales({ ...NO_ROWS, orders }, rules()).base).toBe("ordered");
    expect(creditSales(NO_ROWS, rules()).base).toBe("ordered");
  });

  test("of gross profit: an order's own, and its margin on what was billed or came in", () => {
    // 1,000 − 600 = 400, a margin of 40 %; 300 × 40 % = 120. What has no order has no known profit.
    expect(read("ordered", "grossProfit").lines).toEqual([["Lin Mei", "2026-06-30", 400]]);
    expect(read("collected", "grossProfit")).toMatchObject({
      lines: [["Lin Mei", "2026-08-01", 120]],
      leftOut: [{ row: 1, why: "no_gross_profit" }],
    });
  });

  test("won: deals won, at their closing day", () => {
    const deal = (stage: string, amount: number) =>
      rowOf("opportunities", { name: stage, stage, amount: units(amount), closeDate: on("2026-07-01"), owner: "Lin" });
    const opportunities = [deal("Won", 10), deal("Lost", 20), deal("Engaging", 30), deal("赢单", 40)];
    const { credits, base } = creditSales({ ...NO_ROWS, opportunities }, rules());
    expect(base).toBe("won");
    expect(credits.map(({ amount }) => amount)).toEqual([minor(10), minor(40)]);
  });
});

test("a sale that names nobody is its region's rep's, else nobody's; a team's figures count it all the same", () => {
  const nobodys = { owner: null, accountName: "Aurora" };
  const orders = [
    order("2026-07-01", 10, { ...nobodys, territory: "EAST" }),
    order("2026-07-02", 20, nobodys),
    order("2026-07-03", 30, { ...nobodys, territory: "West" }),
  ];
  const accounts = [rowOf("accounts", { name: "Aurora", territory: "East" })];
  const territories = [
    { region: "East", owner: "Lin" },
    { region: "West", owner: null },
  ];
  const given = { ...NO_ROWS, orders, accounts };
  const { credits, leftOut } = creditSales(given, rules({ territories }));
  expect(credits.map(({ owner, amount }) => [owner, amount])).toEqual([
    ["Lin", 1_000],
    ["Lin", 2_000],
  ]);
  expect(leftOut).toEqual([{ row: 2, why: "no_owner" }]);
  const team = creditSales(given, rules(), { isTeamAlone: true });
  expect(team.credits.map(({ owner }) => owner)).toEqual(["", "", ""]);
});
