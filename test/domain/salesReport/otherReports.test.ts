import { contractReview } from "../../../src/domain/contracts/review";
import { DEFAULT_CONTRACT_RULES } from "../../../src/domain/contracts/states";
import type { PlanAction } from "../../../src/domain/plans/action";
import type { AuditPoint } from "../../../src/domain/plans/chain";
import { partnershipStates } from "../../../src/domain/salesReport/partnership";
import { customersByRegion, regionCustomers } from "../../../src/domain/salesReport/regions";
import { type ReportRows, teamOf } from "../../../src/domain/salesReport/rows";
import { monthSpan } from "../../../src/domain/salesReport/span";
import { winLoss } from "../../../src/domain/salesReport/winLoss";
import { on, rowOf, units } from "../../support/modelRows";

const NONE: ReportRows = {
  ...{ accounts: [], activities: [], inquiries: [], opportunities: [], orders: [], invoices: [], payments: [] },
  ...{ targets: [], complaints: [], marketInfo: [], expenses: [] },
};

describe("win-loss", () => {
  const deal = (stage: string, amount: number, rest: Parameters<typeof rowOf<"opportunities">>[1] = {}) =>
    rowOf("opportunities", {
      ...{ stage, amount: units(amount), closeDate: on("2026-11-10"), createdDate: on("2026-11-01"), owner: "Lin" },
      ...rest,
    });
  const opportunities = [
    deal("Won", 300),
    deal("Lost", 100, { lossReason: "Price", competitor: "Nord", createdDate: on("2026-11-06") }),
    deal("Lost", 500, { lossReason: " price" }),
    deal("Lost", 0, { lossReason: "No budget", owner: "Tom" }),
    deal("Won", 999, { closeDate: on("2026-12-01") }),
    deal("Offer", 999),
  ];
  const rows = { ...NONE, opportunities };
  const result = winLoss(rows, monthSpan(on("2026-11-01")), teamOf(rows, null));

  test("rates are of what was closed within the span, by number and by amount", () => {
    // 1 of 4 deals, 300 of 900.
    expect(result.all).toMatchObject({ rate: 0.25, amountRate: 1 / 3, won: { rows: [0], amount: units(300) } });
    expect(result.all.lost.rows).toEqual([1, 2, 3]);
  });

  test("reasons are told apart by what they say, the most expensive first", () => {
    expect(result.reasons.map(({ key, lost }) => [key, lost.rows, lost.amount])).toEqual([
      ["Price", [1, 2], units(600)],
      ["No budget", [3], 0],
    ]);
  });

  test("groups add up to all, and one that nobody speaks of is empty", () => {
    const rowsOf = result.groups.owner.flatMap(({ won, lost }) => [...won.rows, ...lost.rows]).sort();
    expect(rowsOf).toEqual([0, 1, 2, 3]);
    expect(result.groups.competitor.map(({ key }) => key)).toEqual(["", "Nord"]);
    expect(result.groups.product).toEqual([]);
  });

  test("days run from entry to close: 9 to win; 4, 9 and 9 to lose have 9 in the middle", () => {
    expect([result.daysToWin, result.daysToLose]).toEqual([9, 9]);
  });
});

const firm: ReportRows = {
  ...NONE,
  accounts: [
    rowOf("accounts", { name: "Aurora", territory: "East", owner: "Lin" }),
    rowOf("accounts", { name: "Baltic", territory: "east ", owner: "Tom" }),
    rowOf("accounts", { name: "Casa", country: "Spain", owner: "Lin" }),
  ],
  orders: [
    rowOf("orders", { accountName: "Baltic", orderDate: on("2026-06-01"), amount: units(200) }),
    rowOf("orders", { accountName: "Aurora", orderDate: on("2025-06-01"), amount: units(70) }),
    rowOf("orders", { accountName: "Aurora", orderDate: on("2026-07-01"), amount: units(50), status: "Cancelled" }),
  ],
  activities: [
    rowOf("activities", { accountName: "Aurora", date: on("2026-05-05") }),
    rowOf("activities", { accountName: "Aurora", date: on("2027-01-01") }),
  ],
};
const asOf = on("2026-11-30");

describe("customers by region", () => {
  test("stand under their territory, else their country, with what they bought in twelve months and the twelve before", () => {
    const regions = customersByRegion(firm, asOf, teamOf(firm, null));
    expect(regions.map(({ name, sales, salesBefore }) => [name, sales, salesBefore])).toEqual([
      ["East", units(200), units(70)],
      ["Spain", 0, 0],
    ]);
    expect(regions[0]!.customers.map(({ entry }) => entry.name)).toEqual(["Baltic", "Aurora"]);
    expect(regions[0]!.customers[1]!.lastContact).toBe("2026-05-05");
  });

  test("of one rep are that rep's alone", () => {
    const names = customersByRegion(firm, asOf, teamOf(firm, "lin")).flatMap(({ customers }) => customers);
    expect(names.map(({ entry }) => entry.name)).toEqual(["Aurora", "Casa"]);
  });
});

test("the state of partnerships joins audit, plans and contract of the same customer", () => {
  const point = (given: Partial<AuditPoint>): AuditPoint => ({
    ...{ subject: "aurora", point: "Display", line: null, highest: 10, score: 6, isMust: false, isMet: null },
    ...given,
  });
  const action = { subject: "Aurora", status: "open", owner: "Lin", due: on("2026-11-01") } as unknown as PlanAction & {
    subject: string;
  };
  const contracts = contractReview(
    {
      ...firm,
      contracts: [rowOf("contracts", { contractNo: "C-1", accountName: "Aurora", endDate: on("2026-12-31") })],
      files: { steps: [], risks: [], requirements: [] },
    },
    asOf,
    DEFAULT_CONTRACT_RULES,
    { digits: 2, measureOf: () => null },
  );
  const team = teamOf(firm, null);
  const points = [point({}), point({ score: null }), point({ highest: 5, score: 5, isMust: true, isMet: false })];
  const states = partnershipStates(
    regionCustomers(firm, asOf, team),
    { points, actions: [action], contracts },
    team,
    asOf,
  );
  expect(states).toHaveLength(1);
  // 11 of 15 points that were scored.
  expect(states[0]).toMatchObject({ audit: 11 / 15, gaps: 1, mustsMissed: ["Display"], contract: { row: 0 } });
  expect(states[0]!.board).toMatchObject({ open: 1, counts: { late: 1 } });
});
