import { fileOf } from "../../../src/domain/contracts/file";
import { indexAccounts } from "../../../src/domain/accountIndex";
import type { SheetCells } from "../../../src/domain/mapping/workbookMap";
import { planFacts } from "../../../src/domain/plans/facts";
import type { Language } from "../../../src/i18n/index";
import type { BlockCell } from "../../../src/sheets/block";
import { planBlock } from "../../../src/sheets/templates/build";
import { contractFile } from "../../../src/sheets/templates/contractFile";
import { layOut } from "../../../src/sheets/templates/layout";
import { readContractFiles } from "../../../src/sheets/templates/readContractFiles";
import { day } from "../../support/builders";
import { calculated } from "../../support/calculated";
import { on, rowOf, units } from "../../support/modelRows";
import { planRows } from "../../support/planRows";
import { closeBooks } from "../../workbench/engine/openBook";

afterAll(closeBooks);

const contract = rowOf("contracts", {
  contractNo: "C-1",
  accountName: "Aurora",
  startDate: on("2026-01-01"),
  endDate: on("2026-12-31"),
  commitment: "730 sets per year",
  rebate: "1% from 80 sets; 2% from 500 sets",
});
const rows = planRows({
  accounts: [rowOf("accounts", { name: "Aurora" })],
  contracts: [contract],
  orders: [rowOf("orders", { accountName: "Aurora", orderDate: on("2026-03-01"), amount: units(900), quantity: 90 })],
});
const facts = planFacts("Aurora", [0], indexAccounts(rows.accounts), rows, on("2026-07-02"), 2);
const { places } = layOut(contractFile, ({ filledFrom }) => (filledFrom ? facts[filledFrom].length : 0));

/** The tab as it is read back after a person has filled in some cells: of a table, by row and column. */
async function filledIn(language: Language, typed: readonly (readonly [string, number, string, BlockCell])[]) {
  const block = planBlock(contractFile, { language, asOf: on("2026-07-02"), digits: 2, subject: "Aurora", facts });
  const cells = block.cells.map((row) => [...row]);
  for (const [table, row, column, cell] of typed) {
    const place = places.tables.get(table)!;
    cells[place.firstRow + row]![place.columns.get(column)!] = cell;
  }
  const values = (await calculated({ ...block, cells })) as SheetCells["values"];
  const tables = block.tables.map(({ name, row, column, rowCount, columnCount }) => ({
    ...{ name, hasHeaders: true, hasTotals: false },
    area: { firstRow: row + 1, lastRow: row + rowCount, firstColumn: column, lastColumn: column + columnCount - 1 },
  }));
  const shown = (table: string, row: number, column: string) => {
    const place = places.tables.get(table)!;
    return values[place.firstRow + row]![place.columns.get(column)!];
  };
  return { sheet: { name: "File", values, tables }, shown };
}

describe.each([
  { language: "en-US" as const, yes: "Yes", no: "No" },
  { language: "zh-CN" as const, yes: "是", no: "否" },
])("a contract file in $language", ({ language, yes, no }) => {
  const text = (value: string): BlockCell => ({ text: value });

  test("reckons the commitment, the renewal and the tiers by itself", async () => {
    const { shown } = await filledIn(language, []);
    // 183 of 365 days are over: 730 × 183 / 365 = 366, less 90.
    expect([shown("contracts", 0, "proRata"), shown("contracts", 0, "gap")]).toEqual([366, -276]);
    expect([0, 1].map((row) => shown("tiers", row, "reached"))).toEqual([yes, no]);
    expect(shown("tiers", 1, "missing")).toBe(410);
    // 46387 is 31 December 2026, and 60 days before that is 1 November.
    expect(shown("contracts", 0, "renewBy")).toBe(46387 - 60);
  });

  test("is read back: steps of both sides, risks found, requirements by their day", async () => {
    const { sheet } = await filledIn(language, [
      ["steps", 0, "doneOn", day("2026-01-05")],
      ["steps", 1, "due", day("2026-07-01")],
      ["risks", 2, "safe", text(no)],
      ["requirements", 0, "met", text(yes)],
      ["requirements", 1, "due", day("2026-07-01")],
    ]);
    const files = readContractFiles([sheet], { dateSystem: 1900, digits: 2 });
    const file = fileOf(files, contract, on("2026-07-02"))!;
    expect(file).toMatchObject({ stepCount: 10, stepsDone: 1, isStepLate: true, risksUnchecked: 12, met: 1, due: 6 });
    expect([file.nextStep!.side, file.risksFound.length, file.notMet.length]).toEqual(["theirs", 1, 1]);
  });
});
