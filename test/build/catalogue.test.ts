import fs from "fs";
import os from "os";
import path from "path";
const { readCatalogue } = require("../../src/build/catalogue");

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-"));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

const EXAMPLES = `
 * @example =SALES.TWICE(1)
 * //=> 2
 * @example =SALES.TWICE(2)
 * //=> 4`;

interface Source {
  readonly tag?: string;
  readonly head?: string;
  readonly examples?: string;
  readonly declaration?: string;
}

/** A sound function unless told otherwise. */
function source({ tag = "TWICE", head = "Twice an amount.", examples = EXAMPLES, declaration }: Source = {}): string {
  const body = declaration ?? "export function twice(amount: number): number {\n  return 2 * amount;\n}";
  return `/**
 * ${head}
 * @customfunction ${tag}
 * @param amount An amount.
 * @returns Twice of it.${examples}
 */
${body}
`;
}

async function problems(...sources: string[]): Promise<string> {
  sources.forEach((text, at) => fs.writeFileSync(path.join(folder, `file${at}.ts`), text));
  return (await readCatalogue(folder)).problems.join("\n");
}

test("nothing is wrong with a sound function", async () => {
  expect(await problems(source())).toBe("");
});

test.each<[string, string[], RegExp]>([
  ["no function at all", ["export const nothing = 1;\n"], /no function is declared/],
  ["the same id in two files", [source(), source()], /TWICE: defined twice|TWICE.*more than once/i],
  ["words behind the id", [source({ tag: "TWICE doubles it" })], /TWICE: text behind the id becomes its name/],
  ["an id that is a cell", [source({ tag: "TAX2024" })], /TAX2024: reads as a cell address/],
  ["an id too short", [source({ tag: "TW" })], /TW: shorter than 3 letters/],
  ["one example only", [source({ examples: "\n * @example =SALES.TWICE(1)\n * //=> 2" })], /fewer than two examples/],
  [
    "an example without an answer",
    [source({ examples: `${EXAMPLES}\n * @example =SALES.TWICE(3)` })],
    /an @example is not/,
  ],
  ["a link", [source({ head: "See {@link other}." })], /\{@link\} breaks/],
  [
    "an arrow function",
    [source({ declaration: "export const twice = (amount: number): number => 2 * amount;" })],
    /TWICE: not a function declaration/,
  ],
  [
    "a union as result",
    [source({ declaration: 'export function twice(amount: number): number | string {\n  return amount || "";\n}' })],
    /the result is a union/,
  ],
  [
    "a list as result",
    [source({ declaration: "export function twice(amount: number): number[] {\n  return [amount];\n}" })],
    /the result is a list/,
  ],
])("%s is told", async (_what, sources, told) => {
  expect(await problems(...sources)).toMatch(told);
});
