import { blockOf, texts } from "../support/builders";
import { answer, refused } from "./answers";
import type { Use } from "./workbook";

/** Sheets that are folded away and shown again. */
export function showingSheets(use: Use): void {
  test("sheets are hidden and shown again, keep their order, and one is always left to look at", async () => {
    const { workbook } = await use();
    await answer(workbook.addSheets((nameOf) => ["A", "B"].map((name) => blockOf(nameOf(name), [texts("x")]))));
    const sheets = await answer(workbook.layout());
    const ids = sheets.map(({ id }) => id);
    await answer(workbook.showSheets(ids.slice(1), false));
    const seen = async () => (await answer(workbook.layout())).map(({ name, isHidden }) => [name, isHidden]);
    expect(await seen()).toEqual([
      ["Sheet1", false],
      ["A", true],
      ["B", true],
    ]);
    expect(await workbook.showSheets(ids, false)).toEqual(refused({ code: "host_last_sheet" }));
    await answer(workbook.showSheets(ids.slice(1, 2), true));
    expect(await seen()).toEqual([
      ["Sheet1", false],
      ["A", false],
      ["B", true],
    ]);
  });

  test("they stay where the structure is protected", async () => {
    const { workbook, inside } = await use();
    await inside.addSheet("A");
    const [, sheet] = await answer(workbook.layout());
    await inside.protectStructure();
    expect(await workbook.showSheets([sheet!.id], false)).toEqual(refused({ code: "host_structure_protected" }));
  });
}
