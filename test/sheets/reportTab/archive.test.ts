import { LANGUAGES } from "../../../src/i18n/index";
import { dayNamed, readArchive } from "../../../src/sheets/reportTab/archive";
import { reportIndex } from "../../../src/sheets/reports/reportIndex";
import { answer } from "../../contract/answers";
import { blockOf, texts } from "../../support/builders";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { on } from "../../support/modelRows";

const languages = Object.values(LANGUAGES);

test.each([
  // The Thursday of week 53 of 2026 is 31 December; week 1 of 2027 begins on 4 January.
  ["2026-W53 Lin", "2026-12-31"],
  ["2027-W01", "2027-01-07"],
  ["2026-11", "2026-11-01"],
  ["2026-Q2 Win-loss", "2026-06-01"],
  ["2026-H1 Customers by region Tom", "2026-06-01"],
  ["2026 Partnerships", "2026-12-01"],
  ["2026-W60", null],
  ["2026-13", null],
  ["Orders 2026", null],
])("the day that %s is named after is %s", (name, day) => {
  expect(dayNamed(name)).toBe(day);
});

test("reports stand by their quarter, the newest first, with the state the list gives them in any language", async () => {
  const workbook = memoryWorkbook();
  const line = (title: string, tab: string, state: string) => [...texts(title, "Lin", "", ""), ...texts(tab, state)];
  const index = reportIndex({ title: "x", owner: null, from: null, to: on("2026-11-22") }, "x", LANGUAGES["zh-CN"]);
  const list = index.block(
    () => "报告",
    [
      line("W47", "2026-W47 Lin", "已提交"),
      line("W48", "2026-W48 Lin", "checked"),
      line("Register", "Contract register", "late"),
    ],
  );
  const tabs = ["2026-W47 Lin", "2026-W39", "2026-W48 Lin", "Contract register", "Orders"];
  await answer(workbook.addSheets(() => [list, ...tabs.map((name) => blockOf(name, [texts("x")]))]));
  workbook.sheet("2026-W39").isHidden = true;
  const archive = await answer(readArchive(workbook, languages));
  expect(archive.map(({ label, reports }) => [label, reports.map(({ name, state }) => [name, state])])).toEqual([
    [
      "2026-Q4",
      [
        ["2026-W48 Lin", "checked"],
        ["2026-W47 Lin", "submitted"],
      ],
    ],
    ["2026-Q3", [["2026-W39", null]]],
    ["", [["Contract register", null]]],
  ]);
  expect(archive[0]!.reports[1]!.stateCell).toEqual({ sheet: "报告", row: 2, column: "F" });
  expect(archive[1]!.reports[0]).toMatchObject({ isHidden: true, stateCell: null });
});
