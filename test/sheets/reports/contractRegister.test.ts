import type { ContractFiles } from "../../../src/domain/contracts/file";
import { contractReview } from "../../../src/domain/contracts/review";
import { DEFAULT_CONTRACT_RULES } from "../../../src/domain/contracts/states";
import { type Language, LANGUAGES } from "../../../src/i18n/index";
import { contractRegister } from "../../../src/sheets/reports/contractRegister";
import { newTab } from "../../../src/sheets/reportTab/parts";
import { on, rowOf, units } from "../../support/modelRows";
import { shownCell } from "../../support/reportTab";

const contracts = [
  rowOf("contracts", {
    contractNo: "=cmd()",
    accountName: "Aurora",
    startDate: on("2026-01-01"),
    endDate: on("2026-12-31"),
    amount: units(3650),
    commitment: "每年730套",
    rebate: "满100套返1%",
  }),
];
const orders = [
  rowOf("orders", { accountName: "Aurora", orderDate: on("2026-03-01"), amount: units(1000), quantity: 90 }),
];
const about = { customer: "aurora", contract: null };
const files: ContractFiles = {
  steps: [
    { ...about, step: "Draft", side: "ours", due: null, doneOn: on("2026-01-02") },
    { ...about, step: "Signed", side: "theirs", due: on("2026-07-02"), doneOn: null },
  ],
  risks: [{ ...about, risk: "Liability", isSafe: false }],
  requirements: [{ ...about, requirement: "Display", due: on("2026-07-01"), isMet: null }],
};
const rows = { accounts: [], contracts, orders, invoices: [], payments: [], files };
const review = contractReview(rows, on("2026-07-02"), DEFAULT_CONTRACT_RULES, { digits: 2, measureOf: () => null });

function rowsIn(language: Language): unknown[][] {
  const tab = contractRegister({ review, contracts }, { strings: LANGUAGES[language], digits: 2 });
  return newTab(tab).cells.map((row) => row.slice(1).map(shownCell));
}

test("the register says who signed what until when, and what is to be done", () => {
  expect(rowsIn("en-US").filter(([first]) => first === "=cmd()")).toEqual([
    [
      "=cmd()",
      null,
      "Aurora",
      null,
      null,
      null,
      "2026-01-01",
      "2026-12-31",
      "2026-11-01",
      "running",
      "Risk found\nBehind its commitment\nRequirement not met",
    ],
    // 730 × 183 / 365 = 366 by 2 July; 90 are ordered.
    ["=cmd()", "每年730套", "Aurora", "per year · 套", "2026-01-01", "2026-12-31", 730, 90, 366, -276, "behind"],
    ["=cmd()", "满100套返1%", "Aurora", 3650, 1000, 0, 0, 0, 0, 0, 10],
    ["=cmd()", "Signed · customer", "Aurora", "2026-07-02", 2, 1, 0, 0, 0, 1, "Liability\nDisplay"],
  ]);
});

test("it is the same in Chinese, headers as wide as its rows", () => {
  const cells = rowsIn("zh-CN");
  const at = cells.findIndex(([first]) => first === "二、承诺与实际");
  expect(cells[at + 1]!.every((header) => header !== null)).toBe(true);
  expect(cells[at + 2]!.slice(-2)).toEqual([-276, "落后"]);
});
