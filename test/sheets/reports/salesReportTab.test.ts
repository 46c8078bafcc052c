import { DEFAULT_CADENCE } from "../../../src/domain/cadence";
import { salesReport } from "../../../src/domain/salesReport/salesReport";
import { weekOfLabel } from "../../../src/domain/salesReport/span";
import { stringsFor } from "../../../src/i18n/index";
import type { BlockCell } from "../../../src/sheets/block";
import { newTab } from "../../../src/sheets/reportTab/parts";
import { reportTabName, salesReportTab } from "../../../src/sheets/reports/salesReportTab";
import { on, rowOf, units } from "../../support/modelRows";

const calendar = { isWeekend: [false, false, false, false, false, false, true], holidays: new Set<number>() };
const none = {
  inquiries: [],
  opportunities: [],
  invoices: [],
  payments: [],
  targets: [],
  complaints: [],
  marketInfo: [],
  expenses: [],
};

const report = salesReport(
  {
    ...none,
    accounts: [rowOf("accounts", { name: "=Aurora", owner: "Lin", address: "Hafen 1", email: "a@x.de", grade: "A" })],
    activities: [
      rowOf("activities", {
        accountName: "=Aurora",
        date: on("2026-11-17"),
        type: "Visit",
        content: "Offer",
        result: "yes",
      }),
    ],
    orders: [rowOf("orders", { accountName: "=Aurora", orderDate: on("2026-11-18"), amount: units(1200.5) })],
    marketInfo: [
      rowOf("marketInfo", {
        date: on("2026-11-19"),
        owner: "Lin",
        competitor: "Rival",
        product: "T1",
        price: units(9),
      }),
      rowOf("marketInfo", { date: on("2026-11-30"), owner: "Lin", competitor: "Later" }),
    ],
  },
  { span: weekOfLabel("2026-W47")!, owner: "Lin" },
  { time: { calendar, hours: [] }, cadence: DEFAULT_CADENCE },
);

const shown = (cell: BlockCell) =>
  cell === null ? "" : "text" in cell ? cell.text : "number" in cell ? cell.number : "date" in cell ? cell.date : "=";

describe.each(["en-US", "zh-CN"] as const)("the weekly tab (%s)", (language) => {
  const strings = stringsFor(language);
  const words = strings.salesReport;
  const block = newTab(salesReportTab(report, { strings, digits: 2 }));
  const lines = block.cells.map((row) => row.slice(1).map(shown));

  test("has its name, the three parts, five boxes for the rep alone, the next plan and the manager's box", () => {
    expect(block.sheetName).toBe("2026-W47 Lin");
    const titles = [words.titles.week("2026-W47"), words.review, words.accounts, ...Object.values(words.boxes)];
    const first = lines.map(([cell]) => cell);
    for (const title of [...titles, words.nextPlan("2026-W48"), words.manager]) expect(first).toContain(title);
  });

  test("tells what was sold, and who was followed up how, as text that is no formula", () => {
    expect(lines).toContainEqual([words.orders, 1, 1200.5, "", "", "", "", "", ""]);
    const told = words.entry("2026-11-17", "Visit", "Offer", "yes");
    expect(lines).toContainEqual(["=Aurora", "Hafen 1", "", "", "a@x.de", "A", told, "", ""]);
  });

  test("has a market chapter of what was heard in the week", () => {
    const from = lines.findIndex(([first, second]) => first === words.market && second === "") + 1;
    expect(lines[from]).toEqual(words.marketHeaders);
    expect(lines[from + 1]).toEqual(["Rival · T1", "2026-11-19", 9, "", "", "", "", "", ""]);
    expect(lines[from + 2]!.join("")).toBe("");
  });

  test("leaves the boxes blank", () => {
    const own = lines.findIndex(([cell]) => cell === words.boxes.own);
    expect(
      lines
        .slice(own + 1, own + 4)
        .flat()
        .join(""),
    ).toBe("");
  });
});

test("a rep's name that Excel allows in no sheet's name still names the tab, by which it is found again", () => {
  const name = reportTabName(
    { span: report.span, owner: "Lin/Mei: North [A]*? and all of the South" },
    stringsFor("en-US"),
  );
  expect(name).toBe("2026-W47 Lin Mei  North  A    and all of the South".slice(0, 31));
});
