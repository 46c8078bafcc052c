import { DEFAULT_CADENCE } from "../../../src/domain/cadence";
import type { Evaluation } from "../../../src/domain/salesReport/evaluation";
import { salesReport } from "../../../src/domain/salesReport/salesReport";
import { monthSpan, weekOfLabel } from "../../../src/domain/salesReport/span";
import { stringsFor } from "../../../src/i18n/index";
import { cellPosition } from "../../../src/sheets/address";
import { cellFormat, cellInput } from "../../../src/sheets/block";
import { type Input, shownInput } from "../../../src/sheets/contents";
import { newTab, type ReportTab } from "../../../src/sheets/reportTab/parts";
import { refreshEdits } from "../../../src/sheets/reportTab/refresh";
import { salesReportTab } from "../../../src/sheets/reports/salesReportTab";
import { on, rowOf, units } from "../../support/modelRows";

/** Inputs and formats of a sheet, row by row. */
interface Sheet {
  readonly inputs: Input[][];
  readonly formats: string[][];
}

const none = {
  ...{ inquiries: [], opportunities: [], invoices: [], payments: [], targets: [] },
  ...{ complaints: [], marketInfo: [], expenses: [] },
};
const accounts = [rowOf("accounts", { name: "Aurora", owner: "Lin", grade: "A" })];
const rules = {
  time: {
    calendar: { isWeekend: [false, false, false, false, false, true, true], holidays: new Set<number>() },
    hours: [],
  },
  cadence: DEFAULT_CADENCE,
};
const NO_EVALUATION: Evaluation = {
  ...{ asOf: on("2026-11-30"), timeGone: 1, card: null, figures: [], moves: [], accrued: [] },
};

/** The tab when so many orders are in, and with them so many customers followed up. */
function tabWith(kind: "week" | "month", orderCount: number): ReportTab {
  const orders = Array.from({ length: orderCount }, () =>
    rowOf("orders", { accountName: "Aurora", orderDate: on("2026-11-18"), amount: units(100) }),
  );
  const activities = Array.from({ length: orderCount }, (_, at) =>
    rowOf("activities", { accountName: `Customer ${at}`, date: on("2026-11-17"), type: "Visit", content: "Offer" }),
  );
  const span = kind === "week" ? weekOfLabel("2026-W47")! : monthSpan(on("2026-11-01"));
  const report = salesReport({ ...none, accounts, activities, orders }, { span, owner: null }, rules);
  return salesReportTab(report, { strings, digits: 2 }, kind === "month" ? NO_EVALUATION : null);
}

const strings = stringsFor("en-US");
const words = strings.salesReport;

function made(tab: ReportTab): Sheet {
  const { cells } = newTab(tab);
  return { inputs: cells.map((row) => row.map(cellInput)), formats: cells.map((row) => row.map(cellFormat)) };
}

/** The sheet after the tab was written again. */
function again(sheet: Sheet, tab: ReportTab): Sheet {
  const [inputs, formats]: [Input[][], string[][]] = [[], []];
  for (const { row, column, cell } of refreshEdits(tab, sheet)) {
    const at = cellPosition(`${column}1`).column;
    (inputs[row - 1] ??= [])[at] = cellInput(cell);
    (formats[row - 1] ??= [])[at] = cellFormat(cell);
  }
  return { inputs, formats };
}

const titlesOf = (tab: ReportTab) =>
  tab.parts.flatMap((part) => (part.kind === "box" ? [(part.titles.at(-1)![0] as { text: string }).text] : []));
const rowOfTitle = ({ inputs }: Sheet, title: string) => inputs.findIndex((row) => shownInput(row[1] ?? "") === title);
const blankRow = ({ inputs }: Sheet, width = inputs[0]!.length): Input[] => Array.from({ length: width }, () => "");

function insert(sheet: Sheet, before: number, text: string) {
  const row = blankRow(sheet);
  row[1] = text;
  sheet.inputs.splice(before, 0, row);
  sheet.formats.splice(
    before,
    0,
    row.map(() => "General"),
  );
}

/** What is written below a box's title, up to the next row of the add-in's. */
function inBox(sheet: Sheet, title: string): Input[] {
  const from = rowOfTitle(sheet, title) + 1;
  const end = sheet.inputs.findIndex((row, at) => at >= from && row[0] !== "" && row[0] !== undefined);
  return sheet.inputs.slice(from, end < 0 ? undefined : end).flatMap((row) => row.filter((cell) => cell !== ""));
}

describe.each(["week", "month"] as const)("a %sly report", (kind) => {
  const [few, many] = [tabWith(kind, 1), tabWith(kind, 4)];

  test.each(titlesOf(few))("written again keeps what is in the box “%s”, and its facts are fresh", (title) => {
    const sheet = made(few);
    const top = rowOfTitle(sheet, title);
    sheet.inputs[top + 1]![1] = "'=not a formula";
    sheet.inputs[top + 2]![3] = 0.5;
    sheet.formats[top + 2]![3] = "0%";
    insert(sheet, top + 3, "one more row");
    const fresh = again(sheet, many);
    expect(inBox(fresh, title)).toEqual(["'=not a formula", 0.5, "one more row"]);
    expect(fresh.inputs.find((row) => row[1] === words.orders)?.slice(2, 4)).toEqual([4, 400]);
    expect(again(fresh, many)).toEqual(fresh);
  });

  test("keeps every box where a person has moved it, larger or smaller, with all that is in it", () => {
    const sheet = made(few);
    const titles = titlesOf(few);
    const thoughts = titles.map((_, at) => `thought ${String.fromCharCode(97 + at)}`);
    titles.forEach((title, at) => (sheet.inputs[rowOfTitle(sheet, title) + 1]![1] = thoughts[at]!));
    const mood = rowOfTitle(sheet, words.boxes.mood);
    // Cut with its room of three rows, and put above the review with one row more.
    const [inputs, formats] = [sheet.inputs.splice(mood - 1, 5), sheet.formats.splice(mood - 1, 5)];
    const review = rowOfTitle(sheet, words.review) - 1;
    sheet.inputs.splice(review, 0, ...inputs, blankRow(sheet));
    sheet.formats.splice(
      review,
      0,
      ...formats,
      blankRow(sheet).map(() => "General"),
    );
    const fresh = again(sheet, many);
    titles.forEach((title, at) => expect(inBox(fresh, title)).toEqual([thoughts[at]]));
    const order = [words.whyNot, words.boxes.mood, words.review].map((title) => rowOfTitle(fresh, title));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });
});
