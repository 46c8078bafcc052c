import { blockOf, texts } from "../support/builders";
import { answer } from "./answers";
import type { Use } from "./workbook";

/** Choices that cells offer as a list. */
export function readingChoices(use: Use): void {
  test("choices are told where all cells of an area offer the same", async () => {
    const { workbook } = await use();
    const cells = [texts("Grade", "Name"), texts("", ""), texts("", ""), texts("", "")];
    const choices = [{ row: 1, column: 0, rowCount: 2, choices: ["A", "重点", "C or D"] }];
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Form"), cells, { choices })]));
    const sheet = (await answer(workbook.layout())).find(({ name }) => name === "Form")!;
    const column = (at: number, rowCount: number) => ({
      ...{ sheetId: sheet.id, row: 1, column: at, columnCount: 1, rowCount },
    });
    expect(await answer(workbook.readChoices([column(0, 2), column(0, 3), column(1, 2)]))).toEqual([
      ["A", "重点", "C or D"],
      null,
      null,
    ]);
  });
}
