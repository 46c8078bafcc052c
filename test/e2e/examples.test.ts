import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";
import { written } from "../support/formula";
const { readCatalogue } = require("../../src/build/catalogue");

jest.setTimeout(240_000);

/** Rows between one example's cell and the next, so that no answer spills into another. */
const STRIDE = 12;

let desk: WorkbenchPage;

beforeAll(async () => {
  desk = await openWorkbench();
});

afterAll(async () => {
  await desk.close();
  await closeBrowser();
});

const shown = (value: unknown) => (value as { error?: string }).error ?? value;

/** Within a table Excel tells no sentence with #DIV/0!. */
const wordless = (answer: string) =>
  answer.startsWith("{") ? answer.replace(/#DIV\/0! [^;,}]*, so there is nothing to divide by\./g, "#DIV/0!") : answer;

interface Example {
  readonly formula: string;
  readonly answer: string;
}

test("every @example, written into a cell, comes to its answer through Excel's own path", async () => {
  const { declared } = await readCatalogue("src/functions");
  const examples: Example[] = declared.flatMap((one: { examples: Example[] }) => one.examples);
  const answers = await desk.page.evaluate(answersInCells, {
    formulas: examples.map(({ formula }) => formula),
    stride: STRIDE,
  });
  const wrong = examples.flatMap(({ formula, answer }, at) => {
    const got = written(answers[at], shown);
    return got === answer || got === wordless(answer) ? [] : [`${formula} gave ${got}, not ${answer}`];
  });
  expect(examples.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

/** Runs in the page: writes the formulas into column A and reads what each came to, spilled cells and sentences included. */
async function answersInCells({ formulas, stride }: { formulas: string[]; stride: number }): Promise<unknown[][][]> {
  const { host, settle } = (window as any).workbench;
  const sheetId = host.book.workbook.getActiveSheet().getSheetId();
  const area = (at: number, rowCount = 1, columnCount = 1) => ({
    sheetId,
    row: at * stride,
    column: 0,
    rowCount,
    columnCount,
  });
  formulas.forEach((formula, at) => host.book.write(area(at), [[formula]]));
  await settle();
  const spills: { area: { row: number; rowCount: number; columnCount: number } }[] = host.book.save().spills[sheetId];
  return formulas.map((_formula, at) => {
    const spill = spills.find((each) => each.area.row === at * stride)?.area ?? area(at);
    const whole = area(at, spill.rowCount, spill.columnCount);
    const kinds = host.book.kinds(whole);
    return host.book.values(whole).map((row: unknown[], r: number) =>
      row.map((value, c) => {
        if (kinds[r][c] !== "Error") return value;
        return { error: `${value} ${host.book.errorMessage(sheetId, whole.row + r, c) ?? ""}`.trim() };
      }),
    );
  });
}
