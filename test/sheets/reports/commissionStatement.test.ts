import { DEFAULT_TIERS } from "../../../src/domain/commission";
import type { Statement } from "../../../src/domain/statement/statement";
import { LANGUAGES } from "../../../src/i18n/index";
import { commissionStatement } from "../../../src/sheets/reports/commissionStatement";
import { facts, order, statementFor } from "../../domain/statement/facts";
import { calculated } from "../../support/calculated";
import { on } from "../../support/modelRows";
import { closeBooks } from "../../workbench/engine/openBook";

afterEach(closeBooks);

const BONUS = DEFAULT_TIERS.map((tier, at) => (at === 1 ? { ...tier, bonus: 250.5 } : tier));
const COMPANY = { name: "company", origin: "company", channel: null, method: "whole", edge: "from" } as const;

function halfYear(method: "marginal" | "whole"): Statement {
  const orders = [
    order("2026-03-01", 1_000_000, { orderNo: "SO-0" }),
    order("2026-07-01", 999_999.99, { orderNo: "SO-1" }),
    order("2026-07-02", 0.01),
    order("2026-08-01", 333.33, { owner: "Lin Mei 33% / Tom 67%" }),
    order("2026-09-01", 4_100_000, { currency: "USD", fxRate: 7.1234 }),
    order("2026-09-02", -120_000, { orderNo: "SO-0" }),
    order("2026-09-03", 70_000, { leadOrigin: "company" }),
    order("2026-10-01", 12_345.67),
    order("2026-12-31", -345.67),
  ];
  const plan = { tiers: BONUS, method, edge: "upto" } as const;
  const scopedPlans = [{ ...COMPANY, tiers: [{ above: 0, rate: 0.01, bonus: 0 }, { above: 70_000, rate: 0.015, bonus: 0 }] }]; // prettier-ignore
  const adjustments = [
    { owner: "Lin Mei", date: on("2026-09-09"), kind: "reward" as const, amount: 500, reason: "fair", evidence: null },
    { owner: "Lin Mei", date: on("2026-09-09"), kind: "penalty" as const, amount: 90, reason: "late", evidence: null },
  ];
  const back = { accountName: null, owner: null, reason: "short", evidence: "memo" };
  const refunds = [{ ...back, date: on("2026-09-10"), document: "SO-1", amount: 100_000.01 }];
  const given = { ...facts({ orders }, { plan, scopedPlans, monthlyBase: 1200 }), adjustments, refunds };
  return statementFor(given, "halfYear", "2026-07-01");
}

describe.each(["marginal", "whole"] as const)("a statement by the %s method", (method) => {
  const statement = halfYear(method);
  const written = (isNative: boolean) =>
    calculated(commissionStatement(statement, "Lin", { words: LANGUAGES["en-US"].statement, digits: 2, isNative }));

  test("in Excel's own functions calculates what its values say, cell by cell", async () => {
    const [values, native] = [await written(false), await written(true)];
    expect(native.length).toBe(values.length);
    const isStep = (row: number, column: number) => column === 3 && values[row]![3] === "";
    const differing = values.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const other = native[at]![column];
        const same = typeof value === "number" ? Math.abs(value - Number(other)) < 1e-9 : value === other;
        return same || isStep(at, column) ? [] : [{ at, column, value, other }];
      }),
    );
    expect(differing).toEqual([]);
  });

  test("gives the reason and the evidence of a refund entered by hand above the line that takes it back", async () => {
    const rows = await written(false);
    const header = rows.findIndex(([label]) => label === "Refunds entered by hand");
    expect(rows[header + 1]!.slice(2, 6)).toEqual(["short", "", -100_000.01, "memo"]);
    expect(rows.filter(([label]) => label === "SO-1").map((row) => row[6])).toEqual(["", 999_999.99, -100_000.01]);
  });

  test("pays what the statement says and proves each part in its sheet", async () => {
    const native = await written(true);
    const total = native.find(([label]) => label === "Total");
    expect(total![1]).toBeCloseTo(statement.total / 100, 9);
    const verdicts = native.filter(([label]) => label === "Difference").map((row) => row[2]);
    // Three climbs prove themselves; the difference of the two readings is no proof.
    expect(verdicts).toEqual(["adds up", "adds up", "adds up", ""]);
  });
});

test("a line changed by hand no longer adds up", async () => {
  const form = { words: LANGUAGES["en-US"].statement, digits: 2, isNative: false };
  const block = commissionStatement(halfYear("marginal"), "Lin", form);
  const at = block.cells.findIndex((row) => row[11] && row[0] && "text" in row[0] && row[0].text === "SO-1");
  const cells = block.cells.map((row, index) =>
    index === at ? row.map((cell, column) => (column === 11 ? { number: 1 } : cell)) : row,
  );
  const values = await calculated({ ...block, cells });
  expect(values.find(([label]) => label === "Difference")![2]).toBe("does not add up");
});

test("the native statement needs no function of the add-in, in either language", () => {
  for (const { statement: words } of Object.values(LANGUAGES)) {
    const block = commissionStatement(halfYear("whole"), "Lin", { words, digits: 2, isNative: true });
    const formulas = block.cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.filter((formula) => formula.includes("SALES."))).toEqual([]);
    expect(block.cells[0]![0]).toEqual({ text: words.title });
  }
});

test("a period without sales says so", () => {
  const reps = [{ owner: "Lin Mei", monthlyBase: null, from: null, to: null }];
  const form = { words: LANGUAGES["zh-CN"].statement, digits: 0, isNative: true };
  const block = commissionStatement(statementFor(facts({}, { reps }), "month", "2026-07-01"), "Lin", form);
  expect(block.cells.at(-1)![0]).toEqual({ text: "本期间没有业绩。" });
  expect(block.print).toMatchObject({ orientation: "landscape", pagesWide: 1 });
});
