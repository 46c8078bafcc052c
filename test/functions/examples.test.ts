import { attempt, shown } from "../support/customFunctions";
import path from "path";
import { parseFormula, written } from "../support/formula";
const { readCatalogue, missingTexts } = require("../../src/build/catalogue");
const { functions } = require("../../src/i18n/zh-CN/functions");

const NAMESPACE = "SALES";

describe("custom functions", () => {
  test("have nothing wrong with their declarations", async () => {
    expect((await readCatalogue("src/functions")).problems).toEqual([]);
  });

  test("answer every @example as written", async () => {
    const { declared, associate } = await readCatalogue("src/functions");
    const wrong = declared.flatMap(({ examples }: any) =>
      examples.flatMap(({ formula, answer }: any) => {
        const { name, args } = parseFormula(formula);
        const entry = associate.find(({ id }: { id: string }) => `${NAMESPACE}.${id}` === name);
        const declaring = require(path.resolve(entry.sourceFileName));
        const got = written(
          attempt(() => declaring[entry.functionName](...asExcelPasses(args))),
          shown,
        );
        return got === answer ? [] : [`${formula} gave ${got}, not ${answer}`];
      }),
    );
    expect(declared.map(({ id }: { id: string }) => id).sort()).toEqual(Object.keys(functions).sort());
    expect(wrong).toEqual([]);
  });

  test("have help in Chinese for every function and parameter, and for nothing else", async () => {
    const { metadata } = await readCatalogue("src/functions");
    expect(missingTexts(metadata, functions)).toEqual([]);
    expect(Object.keys(functions).sort()).toEqual(metadata.functions.map(({ id }: any) => id).sort());
  });
});

/** Excel hands a fresh copy of each array over, and nothing shared between calls. */
function asExcelPasses(args: readonly unknown[]): unknown[] {
  return JSON.parse(JSON.stringify(args));
}
