import type { Workbook } from "../../src/sheets/workbook";
import { blockOf, texts } from "../support/builders";
import { answer, refused } from "./answers";
import type { Use } from "./workbook";

const PRINT = { orientation: "portrait", pagesWide: 1, pagesTall: null } as const;

async function idOf(workbook: Workbook, name: string): Promise<string> {
  return (await answer(workbook.layout())).find((sheet) => sheet.name === name)!.id;
}

/** Where a printed page ends before it is full. */
export function breakingPages(use: Use): void {
  test("a block begins pages at its own rows, wherever it is written", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("a"), texts("b"), texts("c")];
    const block = blockOf("Sheet1", cells, { print: { ...PRINT, breaksBefore: [1, 2] } });
    await answer(workbook.writeBlock(block, "B4"));
    expect(await inside.rowBreaks("Sheet1")).toEqual([4, 5]);
  });

  test("page breaks are read in their order, those a person set among them", async () => {
    const { workbook, inside } = await use();
    const id = await idOf(workbook, "Sheet1");
    expect(await answer(workbook.readRowBreaks(id))).toEqual([]);
    await inside.breakPage("Sheet1", 12);
    await inside.breakPage("Sheet1", 5);
    expect(await answer(workbook.readRowBreaks(id))).toEqual([5, 12]);
  });

  test("page breaks move to other rows and back, and others stay", async () => {
    const { workbook, inside } = await use();
    const id = await idOf(workbook, "Sheet1");
    for (const row of [5, 12, 30]) await inside.breakPage("Sheet1", row);
    expect(await answer(workbook.moveRowBreaks(id, [5, 12], [7, 15, 20]))).toBe(true);
    expect(await inside.rowBreaks("Sheet1")).toEqual([7, 15, 20, 30]);
    expect(await answer(workbook.moveRowBreaks(id, [5, 12], [7, 15, 20]))).toBe(true);
    expect(await answer(workbook.moveRowBreaks(id, [7, 15, 20], [5, 12]))).toBe(true);
    expect(await inside.rowBreaks("Sheet1")).toEqual([5, 12, 30]);
  });

  test("page breaks that are not where they were stay as they are", async () => {
    const { workbook, inside } = await use();
    const id = await idOf(workbook, "Sheet1");
    await inside.breakPage("Sheet1", 5);
    expect(await answer(workbook.moveRowBreaks(id, [5, 12], [7]))).toBe(false);
    expect(await answer(workbook.moveRowBreaks(id, [], [5, 7]))).toBe(false);
    expect(await inside.rowBreaks("Sheet1")).toEqual([5]);
  });

  test("a protected sheet keeps its page breaks, and is named", async () => {
    const { workbook, inside } = await use();
    const id = await idOf(workbook, "Sheet1");
    await inside.breakPage("Sheet1", 5);
    await inside.protect("Sheet1");
    expect(await workbook.moveRowBreaks(id, [5], [7])).toEqual(refused({ code: "host_protected", sheet: "Sheet1" }));
    expect(await inside.rowBreaks("Sheet1")).toEqual([5]);
  });
}
