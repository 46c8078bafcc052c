import type { IsoDate } from "../../src/domain/kernel/date";
import { LANGUAGES, stringsFor } from "../../src/i18n/index";
import { checkData } from "../../src/sheets/dataCheck";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import { STARTER_COLUMNS, type StarterNoun } from "../../src/sheets/starter/columns";
import { newWorkbook } from "../../src/actions/newWorkbook";
import { memoryWorkbook } from "../support/memoryWorkbook";

const asOf = "2026-11-27" as IsoDate;
const NOUNS = Object.keys(STARTER_COLUMNS) as StarterNoun[];

async function begun(language: keyof typeof LANGUAGES, withSample: boolean) {
  const workbook = memoryWorkbook();
  const made = await newWorkbook(withSample, asOf).run({ workbook, strings: stringsFor(language) });
  if (!made.ok) throw new Error("not made");
  return workbook;
}

async function bookOf(workbook: ReturnType<typeof memoryWorkbook>) {
  const read = await readSalesBook(workbook);
  if (!read.ok) throw new Error("not read");
  return read.value;
}

describe.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])("a new workbook in %s", (language) => {
  test("is mapped by its own headers, every column of it, and its sample rows are read without a fault", async () => {
    const { map, book } = await bookOf(await begun(language, true));
    const tables = map.tables.map(({ noun, status }) => [noun, status]);
    expect(tables).toEqual(NOUNS.map((noun) => [noun, "mapped"]));
    const columns = map.tables.map(({ noun, columns: each }) => [noun, each.map(({ field }) => field)]);
    expect(Object.fromEntries(columns as [string, string[]][])).toEqual(STARTER_COLUMNS);
    const { findings } = checkData(book, asOf);
    expect(findings).toEqual([]);
    for (const noun of NOUNS) expect(book.records[noun].rows.length).toBeGreaterThan(10);
    const places = book.records.accounts.rows.map(({ country, city }) => `${city} ${country}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places[6]).toBe(`${{ "en-US": "Seattle", "zh-CN": "西雅图" }[language]} US`);
  });

  test("has native tables with frozen headers, choices and formats, also where it is empty", async () => {
    const workbook = await begun(language, false);
    const sheet = workbook.sheets[1]!;
    expect(sheet.frozenRows).toBe(1);
    expect(workbook.tables.slice(0, NOUNS.length).map(({ name }) => name)).toEqual([
      "Accounts",
      "Activities",
      "Orders",
      "Invoices",
      "Targets",
    ]);
    expect(sheet.choices.get("C2")).toBe("A,B,C,D");
    expect(sheet.formats.get("A2")).toBe("@");
    expect(workbook.sheets[3]!.formats.get("B2")).toBe("yyyy-mm-dd");
    expect(sheet.inputs.has("A2")).toBe(false);
  });
});

test("a rule book that is there already is not made again", async () => {
  const workbook = await begun("en-US", false);
  await newWorkbook(false, asOf).run({ workbook, strings: stringsFor("en-US") });
  expect(workbook.sheets.filter(({ name }) => name.startsWith("Rules")).map(({ name }) => name)).toEqual(["Rules"]);
});
