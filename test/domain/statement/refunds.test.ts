import fc from "fast-check";
import { periodOf } from "../../../src/domain/calendarPeriod";
import type { EnteredRefund } from "../../../src/domain/statement/refunds";
import { commissionStatements, type StatementFacts } from "../../../src/domain/statement/statement";
import { on, rowOf, units } from "../../support/modelRows";
import { commissions, facts, minor, order, statementFor } from "./facts";

function refund(date: string, document: string, amount: number, owner: string | null = null): EnteredRefund {
  return { date: on(date), document, accountName: null, owner, amount, reason: "short", evidence: "credit memo" };
}

function withRefunds(given: StatementFacts, ...refunds: EnteredRefund[]): StatementFacts {
  return { ...given, refunds };
}

const SOLD = [
  order("2026-07-10", 900_000, { orderNo: "SO-1" }),
  order("2026-07-20", 300_000, { orderNo: "SO-2" }),
  order("2026-10-08", 200_000, { orderNo: "SO-3" }),
];

describe("a refund entered by hand", () => {
  test("in its quarter lowers what the quarter has sold", () => {
    // 1,200,000 earned 26,000, 900,000 earn 18,000: 8,000 come back, not 300,000 × 3 % = 9,000.
    const given = withRefunds(facts({ orders: SOLD }), refund("2026-08-20", "so-2", 300_000));
    const statement = statementFor(given, "quarter", "2026-07-01");
    expect(statement.lines.at(-1)).toMatchObject({ kind: "refund", commission: minor(-8_000) });
    expect(statement).toMatchObject({ commission: minor(18_000), refundsEntered: [{ reason: "short" }] });
  });

  test("after it comes back at the rate that was paid, whatever sign it is entered with", () => {
    // SO-2 earned 100,000 × 2 % + 200,000 × 3 % = 8,000 on 300,000; half of it comes back.
    const given = withRefunds(facts({ orders: SOLD }), refund("2026-10-09", "SO-2", -150_000));
    const { lines, lateRefunds } = statementFor(given, "quarter", "2026-10-01");
    expect(lines[1]).toMatchObject({ kind: "lateRefund", climb: "2026-Q3", credit: { account: "Aurora" } });
    expect(lateRefunds).toBe(minor(-4_000));
  });

  test("names the order by its invoice as well, and converts at the rate the sale was credited with", () => {
    const orders = [order("2026-07-10", 10_000, { orderNo: "SO-1", currency: "USD", fxRate: 7.2 })];
    const invoices = [rowOf("invoices", { invoiceNo: "INV-9", orderNo: "SO-1" })];
    const given = withRefunds(facts({ orders, invoices }, { base: "ordered" }), refund("2026-08-01", "inv-9", 1_000));
    const [, line] = statementFor(given, "quarter", "2026-07-01").lines;
    expect(line!.credit).toMatchObject({ amount: minor(-7_200), currency: "USD", exchangeRate: 7.2 });
  });

  test("goes to those who were credited, by their shares, or to the one who is named", () => {
    const orders = [order("2026-07-10", 100_000, { orderNo: "SO-1", owner: "Lin Mei 60% / Tom 40%" })];
    const earned = (...entered: EnteredRefund[]) => {
      const given = withRefunds(facts({ orders }), ...entered);
      return ["Lin Mei", "Tom"].map((owner) => commissions(statementFor(given, "quarter", "2026-07-01", { owner })));
    };
    // 2 % of 60,000 and 40,000, and of 6,000 and 4,000 back.
    expect(earned(refund("2026-07-20", "SO-1", 10_000))).toEqual([
      [1_200, -120],
      [800, -80],
    ]);
    expect(earned(refund("2026-07-20", "SO-1", 10_000, "tom"))).toEqual([[1_200], [800, -200]]);
  });

  test("takes the order's margin back where commission is on gross profit", () => {
    const orders = [order("2026-07-10", 100_000, { orderNo: "SO-1", grossProfit: units(30_000) })];
    const given = withRefunds(facts({ orders }, { measure: "grossProfit" }), refund("2026-07-20", "SO-1", 50_000));
    // 2 % of 30,000, and half of it back.
    expect(commissions(statementFor(given, "quarter", "2026-07-01"))).toEqual([600, -300]);
  });

  test("counts where no row knows the sale only for the person it names", () => {
    const given = withRefunds(
      facts({ orders: SOLD }),
      refund("2026-07-15", "SO-2", 10), // five days before the sale
      refund("2026-10-09", "SO-77", 50_000),
      refund("2026-10-10", "SO-78", 50_000, "Lin Mei"),
    );
    const { notTaken } = commissionStatements(given, periodOf("quarter", on("2026-10-01")), on("2026-12-31"));
    expect(notTaken).toEqual([
      { row: 0, why: "refund_unknown_sale" },
      { row: 1, why: "refund_unknown_sale" },
    ]);
    // 200,000 × 2 %, and 50,000 × 2 % back.
    expect(commissions(statementFor(given, "quarter", "2026-10-01"))).toEqual([4_000, -1_000]);
  });

  test("never counts beside a row of the sheet for the same order, nor beyond what was sold", () => {
    const orders = [...SOLD, order("2026-08-01", -300_000, { orderNo: "SO-2" })];
    const given = withRefunds(
      facts({ orders }),
      refund("2026-08-20", "SO-2", 300_000),
      refund("2026-08-22", "SO-1", 600_000),
      refund("2026-08-21", "SO-1", 400_000),
    );
    const period = periodOf("quarter", on("2026-07-01"));
    const { notTaken } = commissionStatements(given, period, period.to);
    // Of SO-1 the 400,000 of the day before are back already: 500,000 are left.
    expect(notTaken).toEqual([
      { row: 0, why: "refund_in_rows" },
      { row: 1, why: "refund_more_than_sold" },
    ]);
    // 900,000 less 400,000 at 2 %.
    expect(statementFor(given, "quarter", "2026-07-01").commission).toBe(minor(10_000));
  });
});

test("a sale given back whole in its period leaves everybody's commission as if it had not been", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 400_000_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 99 }), (cents, percent) => {
      const owner = `Lin Mei ${percent}% / Tom ${100 - percent}%`;
      const kept = cents.map((amount, at) => order("2026-07-02", amount / 100, { orderNo: `K-${at}` }));
      const given = [...kept, order("2026-07-03", 777_777.77, { orderNo: "B-1", owner })];
      const back = withRefunds(facts({ orders: given }), refund("2026-09-30", "B-1", 777_777.77));
      const without = statementFor(facts({ orders: kept }), "quarter", "2026-07-01");
      expect(statementFor(back, "quarter", "2026-07-01").commission).toBe(without.commission);
      expect(statementFor(back, "quarter", "2026-07-01", { owner: "Tom" }).commission).toBe(minor(0));
    }),
  );
});
