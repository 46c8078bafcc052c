import type { BaselineRow } from "../../src/domain/forecast/outlook";
import { LANGUAGES } from "../../src/i18n/index";
import { baselineProposal, forecastBlock, freezeProposal, judgedBy } from "../../src/sheets/forecastSheet";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import { answer } from "../contract/answers";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { rowOf } from "../support/modelRows";

const { "en-US": strings } = LANGUAGES;
const baseline = (period: string, accountName: string, value: number): BaselineRow => {
  return { period, accountName, product: null, owner: null, baseline: value };
};

async function readingOf(rows: Parameters<typeof forecastBlock>[0], words = strings) {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [forecastBlock(rows, "Mine", words)]);
  return answer(readSalesBook(workbook));
}

const rows = [
  { period: "2026-07", accountName: "=Acme", baseline: 100, forecast: 120 },
  { period: "2026-07", accountName: "Zeta", baseline: 50 },
];

test.each(Object.entries(LANGUAGES))("a forecast sheet made in %s is read as forecasts again", async (_tag, words) => {
  const { book } = await readingOf(rows, words);
  expect(book.records.forecasts.rows).toEqual(rows.map((row) => rowOf("forecasts", row)));
});

test("a fresh baseline goes beside what a person said, and what is missing comes below", async () => {
  const reading = await readingOf(rows);
  const fresh = [baseline("2026-07", "=Acme", 110), baseline("2026-07", "Zeta", 50), baseline("2026-08", "Zeta", 55)];
  const { edits, rows: appended } = baselineProposal(reading, fresh, strings);
  expect(edits).toEqual([{ sheet: "Mine", row: 2, column: "E", cell: { number: 110, format: "#,##0.##" } }]);
  expect(appended.map(({ table }) => table)).toEqual(["SalesForecasts"]);
  const told = appended[0]!.rows[0]!.flatMap((cell, at) => (cell === undefined ? [] : [[at, cell]]));
  expect(told).toEqual([
    [0, { text: "2026-08" }],
    [1, { text: "Zeta" }],
    [4, { number: 55, format: "#,##0.##" }],
  ]);
});

test("without a forecast sheet one is made, in which names of people never are formulas", () => {
  const reading = {
    map: { tables: [] },
    sheets: [],
    book: { records: { forecasts: { rows: [], places: [] } }, columns: [] },
  };
  const { sheets } = baselineProposal(reading as never, [baseline("2026-07", "=Acme", 1)], strings);
  const [block] = sheets((name) => name);
  expect([block!.sheetName, block!.cells[1]!.slice(0, 2)]).toEqual([
    "Forecast",
    [{ text: "2026-07" }, { text: "=Acme" }],
  ]);
});

test("a month's version is a copy of every row to come, with what was said or else the baseline", async () => {
  const { rows: appended } = freezeProposal(await readingOf(rows), "2026-06", strings);
  expect(appended[0]!.rows.map((line) => [line[4], line[5], line[11]])).toEqual([
    [{ number: 100, format: "#,##0.##" }, { number: 120, format: "#,##0.##" }, { text: "2026-06" }],
    [{ number: 50, format: "#,##0.##" }, { number: 50, format: "#,##0.##" }, { text: "2026-06" }],
  ]);
});

test("what the rows are about is told, so that the same sales are not forecast twice", async () => {
  const { book } = await readingOf([...rows, { period: "2026-07", product: "Tyre", owner: "Lin", forecast: 1 }]);
  expect(judgedBy(book.records.forecasts.rows)).toEqual(["accountName", "product+owner"]);
});
