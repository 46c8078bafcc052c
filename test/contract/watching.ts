import type { CellsChange } from "../../src/sheets/workbook";
import { answer } from "./answers";
import type { Use } from "./workbook";

/** Hearing of changes, and colouring cells by rules that can be taken away again. */
export function watchingCells(use: Use): void {
  test("whoever watches hears what changed and whose doing it was, until they stop", async () => {
    const { workbook, inside } = await use();
    const told: CellsChange[] = [];
    const stop = await answer(workbook.watchCells((change) => told.push(change)));
    const sheetId = (await answer(workbook.layout()))[0]!.id;
    await inside.enter("person", "Sheet1", "B3", "Baltic");
    await inside.enter("coauthor", "Sheet1", "C4", 7);
    const area = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    await answer(workbook.swapCells([{ ...area, sheet: "Sheet1", before: [[""]], after: [["x"]], formats: null }]));
    await inside.enter("person", "Sheet1", "B4", "Nordic");
    expect(await answer(stop())).toBe(undefined);
    await inside.enter("person", "Sheet1", "B5", "Adriatic");
    const cell = { sheetId, rowCount: 1, columnCount: 1, kind: "edited" };
    expect(told).toEqual([
      { ...cell, row: 2, column: 1, by: "person" },
      { ...cell, row: 3, column: 2, by: "coauthor" },
      { ...cell, row: 0, column: 0, by: "addin" },
      { ...cell, row: 3, column: 1, by: "person" },
    ]);
  });

  test("highlights of a mark take the place of those before, and leave those of others", async () => {
    const { workbook, inside } = await use();
    const { id } = (await answer(workbook.layout()))[0]!;
    const cell = (row: number) =>
      ({ row, column: 0, rowCount: 1, columnCount: 1, when: "=TRUE", tone: "warning" }) as const;
    await answer(workbook.highlight(id, "one", [cell(0), cell(1)]));
    await answer(workbook.highlight(id, "other", [{ ...cell(0), tone: "bad" }]));
    await answer(workbook.highlight(id, "one", [cell(2)]));
    const tones = async (address: string) => (await inside.highlights("Sheet1", address)).map(({ tone }) => tone);
    expect([await tones("A1"), await tones("A2"), await tones("A3")]).toEqual([["bad"], [], ["warning"]]);
    expect((await inside.highlights("Sheet1", "A3"))[0]!.when).toBe('=AND(TRUE,N("one")=0)');
    await answer(workbook.highlight(id, "one", []));
    expect(await tones("A3")).toEqual([]);
  });
}
