import { periodOf } from "../../../src/domain/calendarPeriod";
import { nextOrder, teamSummary } from "../../../src/domain/statement/outlook";
import { commissionStatements } from "../../../src/domain/statement/statement";
import { LANGUAGES } from "../../../src/i18n/index";
import { commissionTeam } from "../../../src/sheets/reports/commissionTeam";
import { facts, order } from "../../domain/statement/facts";
import { calculated } from "../../support/calculated";
import { on } from "../../support/modelRows";
import { closeBooks } from "../../workbench/engine/openBook";

afterEach(closeBooks);

test("the team's page has a row for every rep, sums as formulas, and counts what earns nobody anything", async () => {
  const orders = [
    order("2026-07-01", 1_200_000),
    order("2026-07-02", 500_000, { owner: "Tom" }),
    order("2026-07-02", 1, { owner: null }),
    order("2026-07-03", 1, { owner: null }),
  ];
  const refund = { accountName: null, owner: null, amount: 5, reason: "short", evidence: null };
  const refunds = [{ ...refund, date: on("2026-07-09"), document: "SO-9" }];
  const given = { ...facts({ orders }, { monthlyBase: 1200 }), refunds };
  const period = periodOf("quarter", on("2026-07-01"));
  const { statements, ledgers, leftOut, notTaken } = commissionStatements(given, period, period.to);
  const outlooks = ledgers.map((ledger) => nextOrder(ledger, [], period.to, given.rulesOn, 2));
  const team = { period, summary: teamSummary(statements), outlooks, leftOut, notTaken };
  const rows = await calculated(commissionTeam(team, "Team", LANGUAGES["en-US"].statement, 2));
  // Lin: 26,000 marginal, 36,000 whole; Tom: 10,000 either way; 3 × 1,200 each.
  expect(rows.slice(3, 6).map((row) => row.slice(0, 14))).toEqual([
    ["Lin Mei", 1_200_000, 3_600, 26_000, 0, 0, 0, 0, 29_600, 26_000, 36_000, 0.03, 3_800_000, 0.04],
    ["Tom", 500_000, 3_600, 10_000, 0, 0, 0, 0, 13_600, 10_000, 10_000, 0.02, 500_000, 0.03],
    ["Total", 1_700_000, 7_200, 36_000, 0, 0, 0, 0, 43_200, 36_000, 46_000, "", "", ""],
  ]);
  expect(rows.slice(7).map((row) => row.slice(0, 2))).toEqual([
    ["Rows that earn nobody anything", ""],
    ["no owner", 2],
    ["Refunds entered that take nothing back", ""],
    ["no sale of this number before that day, and no rep is named", 1],
  ]);
});
