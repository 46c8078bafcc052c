import type { PlanFacts } from "../../../src/domain/plans/facts";
import { indexAccounts } from "../../../src/domain/accountIndex";
import { planFacts } from "../../../src/domain/plans/facts";
import { type Language, LANGUAGES } from "../../../src/i18n/index";
import { type Block, cellFormat, listSource } from "../../../src/sheets/block";
import { type PlanTab, planBlock } from "../../../src/sheets/templates/build";
import { templates } from "../../../src/sheets/templates/index";
import type { Template } from "../../../src/sheets/templates/template";
import { calculated } from "../../support/calculated";
import { on, rowOf, units } from "../../support/modelRows";
import { planRows } from "../../support/planRows";
import { closeBooks } from "../../workbench/engine/openBook";

afterAll(closeBooks);

const rows = planRows({
  accounts: [
    rowOf("accounts", { name: "Acme", grade: "A", owner: "Lin", territory: "East", creditLimit: units(5000) }),
  ],
  orders: [
    rowOf("orders", { accountName: "Acme", orderDate: on("2026-05-01"), amount: units(1200), productLine: "Truck" }),
    rowOf("orders", { accountName: "Acme", orderDate: on("2025-05-01"), amount: units(1000), productLine: "Truck" }),
  ],
  contacts: [rowOf("contacts", { accountName: "Acme", name: "Wang Wei", title: "Buyer" })],
  contracts: [
    rowOf("contracts", {
      contractNo: "C-1",
      accountName: "Acme",
      startDate: on("2026-01-01"),
      endDate: on("2026-12-31"),
      commitment: "730 units per year",
      rebate: "1% from 100 units; 2% from 700 units",
    }),
  ],
  opportunities: [rowOf("opportunities", { accountName: "Acme", name: "Fleet", amount: units(800), stage: "Quote" })],
});
const facts: PlanFacts = planFacts("Acme", [0], indexAccounts(rows.accounts), rows, on("2026-06-30"), 2);

function tabOf(language: Language, more: Partial<PlanTab> = {}): PlanTab {
  return { language, asOf: on("2026-06-30"), digits: 2, subject: "Acme", facts, ...more };
}

const languages = Object.keys(LANGUAGES) as Language[];
const each = templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language, block: planBlock(template, tabOf(language)) })),
);

describe.each(each)("$id in $language", ({ template, language, block }) => {
  test("every formula calculates without an error", async () => {
    const values = await calculated(block);
    expect(values.flat().filter((value) => typeof value === "string" && /^#[A-Z/0!?]+$/.test(value))).toEqual([]);
  });

  test("every word is there, headers of a table differ, and Excel takes every list", () => {
    expect(wordsOf(template).filter((words) => !words[language]?.trim())).toEqual([]);
    for (const { row, column, columnCount } of block.tables) {
      const headers = block.cells[row]!.slice(column, column + columnCount).map(textOf);
      expect(new Set(headers.map((text) => text.toLowerCase())).size).toBe(columnCount);
      expect(headers).not.toContain("");
    }
    for (const { choices } of block.choices) expect(listSource(choices)).not.toBe("");
  });

  test("is read on paper: no more than 200 characters on a page, and room for every date and amount", () => {
    const width = block.columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width / block.print!.pagesWide!).toBeLessThanOrEqual(200);
    const narrow = block.cells.flatMap((row) => row.filter((cell, at) => isWide(cell) && block.columnWidths[at]! < 12));
    expect(narrow).toEqual([]);
  });

  test("tables and fields do not lie over each other, and every row is of one width", () => {
    const covered = block.tables.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at));
    expect(new Set(covered).size).toBe(covered.length);
    expect(new Set(block.cells.map(({ length }) => length)).size).toBe(1);
    expect(Math.max(...covered, 0)).toBeLessThan(block.cells.length);
  });
});

/** Everything in the declaration that has words. */
function wordsOf(part: unknown): { readonly [language: string]: string }[] {
  if (typeof part !== "object" || part === null) return [];
  const known = part as { readonly [key: string]: unknown };
  if ("en-US" in known) return [known as { readonly [language: string]: string }];
  return Object.values(known).flatMap(wordsOf);
}

/** A date or an amount, or a cell that waits for one. */
function isWide(cell: Block["cells"][number][number] | undefined): boolean {
  return !!cell && ["#,##0.00", "yyyy-mm-dd"].includes(cellFormat(cell));
}

const textOf = (cell: Block["cells"][number][number] | undefined) => (cell && "text" in cell ? cell.text : "");

test("ids are unique, of the gallery and of the fields and tables of a tab", () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  for (const { parts } of templates as readonly Template[]) {
    const ids = parts.flatMap((part) => [part.id, ...(part.kind === "fields" ? part.fields.map(({ id }) => id) : [])]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
