import type { IsoDate } from "../../../src/domain/kernel/date";
import { DEFAULT_RULES } from "../../../src/domain/rules/defaults";
import { DEFAULT_RULE_BOOK, type RuleBook, ruleBookOf, rulesOn, versionOn } from "../../../src/domain/rules/ruleBook";
import { LANGUAGES, stringsFor } from "../../../src/i18n/index";
import { applyPreview, undoChange } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import { ruleBlocks } from "../../../src/sheets/tables/rules/blocks";
import { readRules } from "../../../src/sheets/tables/rules/readRules";
import { followable, newVersionProposal } from "../../../src/sheets/tables/rules/versions";
import { ruleTableName } from "../../../src/sheets/tables/rules/tables";
import { listSource } from "../../../src/sheets/block";
import { answer } from "../../contract/answers";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";

const DAY = "2026-11-27" as IsoDate;
const words = stringsFor("en-US").rules;
const zh = stringsFor("zh-CN").rules;

async function workbookWith(
  book: RuleBook,
  language: keyof typeof LANGUAGES = "en-US",
  dateSystem: 1900 | 1904 = 1900,
) {
  const workbook = memoryWorkbook({ dateSystem });
  await workbook.addSheets((nameOf) => ruleBlocks(book, DAY, stringsFor(language).rules, nameOf));
  return workbook;
}

async function reading(workbook: MemoryWorkbook) {
  const read = await readRules(workbook, words);
  if (!read.ok) throw new Error("not read");
  return read.value;
}

/** Every table filled, and agreed on. */
const whole = ruleBookOf(
  Object.fromEntries(
    Object.entries({
      ...DEFAULT_RULES,
      rates: [{ name: "=Own", origin: "self", channel: null, rate: 0.05 }],
      reps: [{ owner: "林梅", monthlyBase: 1500, from: "2024-02-29", to: null }],
      exchange: [{ currency: "USD", from: "2026-01-01", rate: 7.1234 }],
      specialDays: [{ date: "2026-10-01", name: "国庆节", isWorked: false }],
      leave: [{ rep: "Tom", from: "2026-05-04", to: "2026-05-06", standIn: null }],
      audit: [{ section: "Premises", point: "Signs", productLine: "Truck", maxPoints: 10, weight: 0.5, isMust: true }],
      targets: [{ rep: "Tom", year: 2026, revenue: 5_000_000, grossProfit: null, newClients: 12, collection: null }],
      week: { daysOff: [5, 6] },
    }).map(([part, rules]) => [part, [{ validFrom: "2026-01-01", approvedBy: "陈总", rules }]]),
  ),
);

test.each([
  { language: "en-US", dateSystem: 1900 },
  { language: "zh-CN", dateSystem: 1904 },
] as const)("what is written in $language is read back as it was, in a $dateSystem workbook", async (given) => {
  const workbook = await workbookWith(whole, given.language, given.dateSystem);
  const { book, faults, standIns } = await reading(workbook);
  expect(faults).toEqual([]);
  expect(standIns).toEqual([]);
  expect(book).toEqual(whole);
});

test("the defaults make two tabs of tables that formulas can name, the first printed on one page", async () => {
  const workbook = await workbookWith(DEFAULT_RULE_BOOK);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Rules", "Rule lists"]);
  expect(workbook.tables.map(({ name }) => name)).toContain("SalesTiers");
  expect(workbook.tables).toHaveLength(Object.keys(DEFAULT_RULES).length);
  expect(workbook.sheet("Rules").page).toMatch(/^portrait A4, 1 × 1 pages/);
  expect((await reading(workbook)).book).toEqual(DEFAULT_RULE_BOOK);
});

/** The address of a setting's value, or of a table's first row, by the table's place. */
function addressIn(workbook: MemoryWorkbook, part: Parameters<typeof ruleTableName>[0], row: number, column: number) {
  const { area } = workbook.tables.find(({ name }) => name === ruleTableName(part))!;
  return `${String.fromCharCode(65 + area!.column + column)}${area!.row + 1 + row}`;
}

test.each([
  { story: "a rate that is no number", part: "tiers", row: 1, column: 1, typed: "two", code: "argument_unreadable" },
  { story: "a rate of 3 for 3 %", part: "tiers", row: 2, column: 1, typed: 3, code: "rate_as_percent" },
  { story: "a threshold that falls", part: "tiers", row: 2, column: 0, typed: -5, code: "tiers_not_rising" },
  { story: "an unknown word", part: "pay", row: 1, column: 1, typed: "as we like", code: "choice_unknown" },
  { story: "half a contact", part: "cadence", row: 1, column: 1, typed: 0.5, code: "argument_unreadable" },
  { story: "an error", part: "aging", row: 1, column: 1, typed: "#REF!", code: "argument_unreadable" },
  { story: "no day of the week", part: "week", row: 1, column: 1, typed: "Funday", code: "choice_unknown" },
  { story: "a time that is none", part: "hours", row: 1, column: 0, typed: "noon", code: "argument_unreadable" },
] as const)("a broken cell is named and the defaults stand in: $story", async ({ part, row, column, typed, code }) => {
  const workbook = await workbookWith(DEFAULT_RULE_BOOK);
  const address = addressIn(workbook, part, row, column);
  workbook.sheet("Rules").inputs.set(address, typed);
  const { faults, standIns, book } = await reading(workbook);
  expect(faults.map(({ issue }) => issue.code)).toEqual([code]);
  const [fault] = faults;
  expect(`${fault!.column}${fault!.row}`.replace(/^[A-Z]+/, "")).toBe(address.replace(/^[A-Z]+/, ""));
  expect(fault).toMatchObject({ part, sheet: "Rules" });
  expect(standIns).toEqual([{ part, sheet: "Rules", instead: "defaults" }]);
  expect(book[part]).toEqual(DEFAULT_RULE_BOOK[part]);
});

test("a setting whose row is gone is missed by name", async () => {
  const workbook = await workbookWith(DEFAULT_RULE_BOOK);
  workbook.sheet("Rules").inputs.delete(addressIn(workbook, "pay", 10, 0));
  expect((await reading(workbook)).faults).toMatchObject([
    { part: "pay", issue: { code: "argument_missing", argument: words.tables.pay.fields.monthlyBase } },
  ]);
});

test("a workbook with several versions finds each by its day, and a broken one leaves the others", async () => {
  const workbook = memoryWorkbook();
  const version = (validFrom: string, rate: number) =>
    ruleBookOf({
      tiers: [{ validFrom: validFrom as IsoDate, approvedBy: "Chen", rules: [{ above: 0, rate, bonus: 0 }] }],
    });
  for (const book of [version("2026-07-01", 0.03), version("2025-01-01", 0.02)]) {
    await workbook.addSheets((nameOf) => ruleBlocks(book, DAY, words, nameOf));
  }
  const rates = async () =>
    (await reading(workbook)).book.tiers.map(({ validFrom, rules }) => [validFrom, rules[0]!.rate]);
  expect(await rates()).toEqual([
    ["2025-01-01", 0.02],
    ["2026-07-01", 0.03],
  ]);
  workbook.sheet("Rules").inputs.set(addressIn(workbook, "tiers", 1, 1), "?");
  expect(await rates()).toEqual([["2025-01-01", 0.02]]);
  expect((await reading(workbook)).standIns).toEqual([{ part: "tiers", sheet: "Rules", instead: "version" }]);
});

test("a cell may hold the word of another language, and the week's days in short", async () => {
  const workbook = await workbookWith(DEFAULT_RULE_BOOK);
  workbook.sheet("Rules").inputs.set(addressIn(workbook, "pay", 1, 1), zh.choices.whole);
  workbook.sheet("Rules").inputs.set(addressIn(workbook, "week", 1, 1), "Sat、周日");
  const { book, faults } = await reading(workbook);
  expect(faults).toEqual([]);
  expect(book.pay[0].rules.method).toBe("whole");
  expect(book.week[0].rules.daysOff).toEqual([5, 6]);
});

test.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
  "in %s the choices of a cell are all different, and Excel can offer them",
  (language) => {
    const blocks = ruleBlocks(whole, DAY, stringsFor(language).rules, (name) => name);
    const lists = blocks.flatMap(({ choices }) => choices.map((each) => each.choices));
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      expect(() => listSource(list)).not.toThrow();
    }
  },
);

describe("a new version", () => {
  const from = "2027-01-01" as IsoDate;
  const started = async () => {
    const workbook = await workbookWith(whole);
    const proposal = newVersionProposal(followable((await reading(workbook)).found, from), from, words);
    const preview = await answer(previewOf(workbook, proposal));
    const done = await answer(applyPreview(workbook, preview, { id: "v", at: "2026-11-27T09:00:00Z", author: "" }));
    return { workbook, id: done.entry!.id };
  };

  test("begins on its day as a copy, not yet approved; the one before is as it was until then", async () => {
    const { workbook } = await started();
    const tiers = workbook.tables.find(({ name }) => name === "SalesTiers")!;
    workbook.sheet(tiers.sheet).inputs.set(`B${tiers.area!.row + 2}`, 0.09);
    const { book, faults } = await reading(workbook);
    expect(faults).toEqual([]);
    expect(Object.values(book).map((versions) => versions.length)).toEqual(Object.keys(whole).map(() => 2));
    expect(Object.values(book).map(([before]) => before)).toEqual(Object.values(whole).map(([version]) => version));
    expect(versionOn(book, "pay", from)).toEqual({ ...whole.pay[0], validFrom: from, approvedBy: null });
    expect(rulesOn(book, "tiers", "2026-12-31" as IsoDate)).toEqual(whole.tiers[0].rules);
    expect(rulesOn(book, "tiers", from)[0]!.rate).toBe(0.09);
    const kept = workbook.sheet(words.keptUntil("2026-12-31"));
    expect([...kept.inputs.values()]).not.toContain("SalesTiers");
  });

  test("is taken back as one change", async () => {
    const { workbook, id } = await started();
    await answer(undoChange(workbook, id));
    expect((await reading(workbook)).book).toEqual(whole);
  });

  test("follows only what begins earlier and can be read", async () => {
    const { workbook } = await started();
    expect(followable((await reading(workbook)).found, from)).toEqual([]);
    const later = "2027-01-02" as IsoDate;
    const pay = workbook.tables.find(({ name }) => name === "SalesPay")!;
    workbook.sheet(pay.sheet).inputs.set(`B${pay.area!.row + 2}`, "nothing of the kind");
    const parts = followable((await reading(workbook)).found, later).map(({ part }) => part);
    expect([...parts].sort()).toEqual(
      Object.keys(whole)
        .filter((part) => part !== "pay")
        .sort(),
    );
  });
});
