import { onSheetsNow, sheetRef } from "../../src/domain/mapping/sheetNow";
import { mappingOf, withField } from "../../src/domain/mapping/savedMapping";
import {
  GUARD_OFF,
  readGuardSettings,
  withGuarded,
  writeGuardSettings,
} from "../../src/sheets/collisions/guardSettings";
import { NO_NOTATIONS, NOTATIONS_DOCUMENT, withNotation } from "../../src/sheets/reading/notations";
import { MAPPING_DOCUMENT, readSalesBook } from "../../src/sheets/reading/readSalesBook";
import type { Workbook } from "../../src/sheets/workbook";
import { blockOf, texts } from "../support/builders";
import { answer } from "./answers";
import type { Use } from "./workbook";

const LIST = blockOf("Accounts", [
  texts("Account Name", "Phone", "City", "Created Date", "Remark"),
  texts("Zorbax Valves GmbH", "+49 30 1234567", "Berlin", "3/4/2026", "A-1"),
  texts("Quillon Pumps Ltd", "+44 20 7946 0000", "London", "5/6/2026", "A-2"),
]);

/** What is kept of a sheet is kept of that sheet, whatever it is called later. */
export function renamingSheets(use: Use): void {
  const opened = async () => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets(() => [LIST]));
    const reading = await answer(readSalesBook(workbook));
    const ref = sheetRef(reading.sheets.find(({ name }) => name === "Accounts")!);
    return { workbook, inside, reading, ref };
  };
  const guarded = async (workbook: Workbook) => {
    const { sheets } = await answer(readGuardSettings(workbook));
    return onSheetsNow(sheets, await answer(workbook.layout())).map(({ sheet }) => sheet);
  };

  test("the guard follows a sheet that is renamed, also when another takes its old name", async () => {
    const { workbook, inside, ref } = await opened();
    await answer(writeGuardSettings(workbook, withGuarded(GUARD_OFF, ref, true)));
    await inside.rename("Accounts", "客户 2026");
    expect(await guarded(workbook)).toEqual(["客户 2026"]);
    await inside.addSheet("Accounts");
    expect(await guarded(workbook)).toEqual(["客户 2026"]);
  });

  test("a copy is not guarded; a guard on a sheet that is deleted is kept under the name it had", async () => {
    const { workbook, inside, ref } = await opened();
    await answer(writeGuardSettings(workbook, withGuarded(GUARD_OFF, ref, true)));
    await inside.rename("Accounts", "Customers");
    const copy = await answer(workbook.copySheet(ref.sheetId!));
    expect(await guarded(workbook)).not.toContain(copy.name);
    await answer(workbook.deleteSheet(ref.sheetId!));
    expect(await guarded(workbook)).toEqual(["Accounts"]);
  });

  test("what was said of a table and of a column follows as well", async () => {
    const { workbook, inside, reading, ref } = await opened();
    const said = withField(mappingOf(reading.map), reading.map.tables[0]!, 4, "accountId");
    await answer(workbook.writeDocument(MAPPING_DOCUMENT, said));
    const notations = withNotation(NO_NOTATIONS, { ...ref, header: "Created Date" }, { dateOrder: "dmy" });
    await answer(workbook.writeDocument(NOTATIONS_DOCUMENT, notations));
    await inside.rename("Accounts", "Customers");
    const { map, book } = await answer(readSalesBook(workbook));
    expect(map.tables[0]).toMatchObject({ ...ref, sheet: "Customers" });
    expect(book.records.accounts.rows.map(({ accountId, createdDate }) => [accountId, createdDate])).toEqual([
      ["A-1", "2026-04-03"],
      ["A-2", "2026-06-05"],
    ]);
  });
}
