import type { Book } from "../../../src/workbench/engine/book";
import type { FunctionAnswer, FunctionCall, FunctionMetadata } from "../../../src/workbench/engine/customFunctions";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { area, closeBooks, openBook, put, valueAt, valuesAt } from "./openBook";

afterEach(closeBooks);

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const one = (name: string, type = "number", more: object = {}) => ({
  name,
  type,
  dimensionality: "scalar" as const,
  ...more,
});
const table = (name: string) => ({ name, type: "any", dimensionality: "matrix" as const });
const f = (name: string, ...parameters: FunctionMetadata["parameters"]): FunctionMetadata => ({
  id: name,
  name,
  parameters,
});

const FUNCTIONS = [
  f("ADD", one("a"), one("b", "number", { optional: true })),
  f("ECHO", table("cells")),
  f("ASIS", any("value")),
  f("TEXT", one("value", "string")),
  f("LIST", one("first"), one("rest", "number", { repeating: true })),
  f("GRID", one("rows"), one("columns")),
  f("FAIL", one("code", "string")),
];

const answers: { [id: string]: (...args: any[]) => FunctionAnswer } = {
  ADD: (a, b) => ({ value: a + (b ?? 100) }),
  ECHO: (cells) => ({ value: cells }),
  ASIS: (value) => ({ value: JSON.stringify(value) }),
  TEXT: (value) => ({ value: JSON.stringify(value) }),
  LIST: (first, rest) => ({ value: JSON.stringify([first, rest]) }),
  GRID: (rows, columns) => ({
    value: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => 10 * (r + 1) + c + 1)),
  }),
  FAIL: (code) => ({ error: code, message: `because ${code}` }),
};

/** A book with the functions above; every call is kept, and waits for `release` if `isHeld`. */
async function openWithFunctions(isHeld = false) {
  const book = await openBook();
  const calls: FunctionCall[] = [];
  const held: (() => void)[] = [];
  const invoke = async (call: FunctionCall) => {
    calls.push(call);
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    return answers[call.id]!(...call.args);
  };
  book.functions.register("SALES", FUNCTIONS, invoke);
  await book.settle();
  return { book, calls, invoke, release: () => held.splice(0).forEach((resolve) => resolve()) };
}

const show = async (book: Book, formula: string) => {
  put(book, "H1", formula);
  await book.settle();
  return valueAt(book, "H1");
};

describe("a custom function in a cell", () => {
  test("gives its answer, in lower case too", async () => {
    const { book } = await openWithFunctions();
    expect(await show(book, "=SALES.ADD(1,2)")).toBe(3);
    expect(await show(book, "=sales.add(1,2)*2")).toBe(6);
  });

  test("is #BUSY! until then, and what depends on it follows", async () => {
    const { book, release } = await openWithFunctions(true);
    put(book, "A1", [["=SALES.ADD(1,2)", "=A1*2", "=SUM(A1:B1)"]]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(valuesAt(book, "A1:C1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!"]]);
    expect(book.kinds(area(book, "A1"))).toEqual([["Error"]]);
    release();
    await book.settle();
    expect(valuesAt(book, "A1:C1")).toEqual([[3, 6, 9]]);
  });

  test("is asked again when an input changes, not when another cell does", async () => {
    const { book, calls } = await openWithFunctions();
    put(book, "A1", [[1, "=SALES.ADD(A1,2)"]]);
    await book.settle();
    put(book, "C9", "elsewhere");
    await book.settle();
    expect(calls).toHaveLength(1);
    put(book, "A1", 5);
    await book.settle();
    expect(valueAt(book, "B1")).toBe(7);
    expect(calls.map(({ args }) => args)).toEqual([
      [1, 2],
      [5, 2],
    ]);
  });

  test("is called once for equal arguments, with the address of a cell that asked", async () => {
    const { book, calls } = await openWithFunctions();
    put(book, "A1", [["=SALES.ADD(1,2)"], ["=SALES.ADD(1,2)"], ["=SALES.ADD(3,4)"]]);
    await book.settle();
    expect(valuesAt(book, "A1:A3")).toEqual([[3], [3], [7]]);
    expect(calls).toHaveLength(2);
    expect(calls.map(({ address }) => address)).toContain("Sheet1!A3");
  });

  test("runs beside the others, and all land in one more calculation", async () => {
    const { book, calls, release } = await openWithFunctions(true);
    let calculations = 0;
    book.onChange(({ kind }) => (calculations += kind === "Calculated" ? 1 : 0));
    put(
      book,
      "A1",
      Array.from({ length: 50 }, (_, i) => [`=SALES.ADD(${i},1)`]),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toHaveLength(50);
    release();
    await book.settle();
    expect(valueAt(book, "A50")).toBe(50);
    expect(calculations).toBe(2);
  });

  test("works inside other functions", async () => {
    const { book } = await openWithFunctions();
    put(book, "A1", [[1], [2], [3]]);
    expect(await show(book, '=IFERROR(SALES.FAIL("#N/A"),"none")')).toBe("none");
    expect(await show(book, "=LET(x,SALES.ADD(1,1),x*x)")).toBe(4);
    expect(await show(book, "=SUM(MAP(A1:A3,LAMBDA(x,SALES.ADD(x,10))))")).toBe(36);
    expect(await show(book, "=SALES.ADD(SALES.ADD(1,2),SALES.ADD(3,4))")).toBe(10);
  });
});

describe("its arguments", () => {
  test("a range is a table, blank cells are null, a single value is a table of one cell", async () => {
    const { book, calls } = await openWithFunctions();
    put(book, "A1", [
      [1, "a"],
      ["", true],
    ]);
    await show(book, "=ROWS(SALES.ECHO(A1:B2))");
    await show(book, "=ROWS(SALES.ECHO(7))");
    await show(book, "=ROWS(SALES.ECHO(A1))");
    expect(calls.map(({ args }) => args)).toEqual([
      [
        [
          [1, "a"],
          [null, true],
        ],
      ],
      [[[7]]],
      [[[1]]],
    ]);
  });

  test("an omitted one is null, at the end and between", async () => {
    const { book, calls } = await openWithFunctions();
    expect(await show(book, "=SALES.ADD(1)")).toBe(101);
    await show(book, "=SALES.LIST(,2,3)");
    expect(calls.map(({ args }) => args)).toEqual([
      [1, null],
      [null, [2, 3]],
    ]);
  });

  test("a blank cell for a single value is null", async () => {
    const { book } = await openWithFunctions();
    expect(await show(book, "=SALES.ASIS(A9)")).toBe("null");
  });

  test("numbers and texts are turned into one another as the metadata asks", async () => {
    const { book } = await openWithFunctions();
    put(book, "A1", [["'5", 5, true]]);
    expect(await show(book, "=SALES.ADD(A1,B1)")).toBe(10);
    expect(await show(book, "=SALES.TEXT(B1)")).toBe('"5"');
    expect(await show(book, "=SALES.TEXT(C1)")).toBe('"TRUE"');
    expect(await show(book, "=SALES.ASIS(A1)")).toBe('"5"');
  });

  test("an error among them is the answer, and nothing is called", async () => {
    const { book, calls } = await openWithFunctions();
    put(book, "A1", [["=NA()", 1]]);
    expect(await show(book, "=SALES.ADD(A1,1)")).toBe("#N/A");
    expect(await show(book, "=SALES.ECHO(A1:B1)")).toBe("#N/A");
    expect(await show(book, "=SALES.ADD(1/0,1)")).toBe("#DIV/0!");
    expect(calls).toEqual([]);
  });

  test("too few and too many are #VALUE!", async () => {
    const { book, calls } = await openWithFunctions();
    expect(await show(book, "=SALES.ADD()")).toBe("#VALUE!");
    expect(await show(book, "=SALES.ADD(1,2,3)")).toBe("#VALUE!");
    expect(calls).toEqual([]);
  });

  test("a range for a single value makes a call for each cell, and the answers spill", async () => {
    const { book } = await openWithFunctions();
    put(book, "A1", [[1], [2], ["=NA()"]]);
    put(book, "C1", "=SALES.ADD(A1:A3,{10,20})");
    await book.settle();
    expect(valuesAt(book, "C1:D3")).toEqual([
      [11, 21],
      [12, 22],
      ["#N/A", "#N/A"],
    ]);
  });
});

describe("its answer", () => {
  test("a table spills, is blocked by a cell in its way, and spills when that is cleared", async () => {
    const { book } = await openWithFunctions();
    put(book, "A2", "in the way");
    put(book, "A1", "=SALES.GRID(2,2)");
    await book.settle();
    expect(valueAt(book, "A1")).toBe("#SPILL!");
    put(book, "A2", "");
    await book.settle();
    expect(valuesAt(book, "A1:B2")).toEqual([
      [11, 12],
      [21, 22],
    ]);
  });

  test("a table of one cell is a value, an empty one #VALUE!", async () => {
    const { book } = await openWithFunctions();
    expect(await show(book, "=SALES.GRID(1,1)")).toBe(11);
    expect(await show(book, "=SALES.GRID(0,1)")).toBe("#VALUE!");
  });

  test("an error has its sentence, until the cell holds something else", async () => {
    const { book } = await openWithFunctions();
    expect(await show(book, '=SALES.FAIL("#N/A")')).toBe("#N/A");
    const sentence = () => book.errorMessage("sheet1", 0, 7);
    expect(sentence()).toBe("because #N/A");
    expect(await show(book, "=NA()")).toBe("#N/A");
    expect(sentence()).toBeUndefined();
    await show(book, '=SALES.FAIL("#VALUE!")');
    expect(sentence()).toBe("because #VALUE!");
    await show(book, "=SALES.ADD(1,2)");
    expect(sentence()).toBeUndefined();
  });

  test("an error inside a table stands in its own cell with its own sentence", async () => {
    const { book } = await openWithFunctions();
    answers.ECHO = () => ({ value: [[1], [{ type: "Error", basicValue: "#VALUE!", message: "bad row" }]] });
    put(book, "A1", "=SALES.ECHO(1)");
    await book.settle();
    answers.ECHO = (cells) => ({ value: cells });
    expect(valuesAt(book, "A1:A2")).toEqual([[1], ["#VALUE!"]]);
    expect(book.errorMessage("sheet1", 1, 0)).toBe("bad row");
    expect(book.errorMessage("sheet1", 0, 0)).toBeUndefined();
  });

  test("null is 0, a number past all numbers #NUM!, a failed call #VALUE! with its reason", async () => {
    const { book } = await openWithFunctions();
    answers.ASIS = () => ({ value: null });
    expect(await show(book, "=SALES.ASIS(1)")).toBe(0);
    answers.ASIS = () => ({ value: Infinity });
    expect(await show(book, "=SALES.ASIS(2)")).toBe("#NUM!");
    answers.ASIS = () => {
      throw new Error("the pane is gone");
    };
    expect(await show(book, "=SALES.ASIS(3)")).toBe("#VALUE!");
    answers.ASIS = (value) => ({ value: JSON.stringify(value) });
    expect(book.errorMessage("sheet1", 0, 7)).toBe("the pane is gone");
  });

  test("a text with braces stays a text", async () => {
    const { book } = await openWithFunctions();
    answers.ASIS = () => ({ value: "{1,2}" });
    expect(await show(book, "=SALES.ASIS(1)")).toBe("{1,2}");
    answers.ASIS = (value) => ({ value: JSON.stringify(value) });
  });
});

describe("the add-in's functions", () => {
  test("wake formulas that were there before them", async () => {
    const book = await openBook();
    put(book, "A1", "=sales.add(1,2)");
    await book.settle();
    expect(valueAt(book, "A1")).toBe("#NAME?");
    book.functions.register("SALES", FUNCTIONS, async ({ id, args }) => answers[id]!(...args));
    await book.settle();
    expect(valueAt(book, "A1")).toBe(3);
  });

  test("replace those of an earlier registration", async () => {
    const { book } = await openWithFunctions();
    put(book, "A1", [["=SALES.ADD(1,2)", '=SALES.FAIL("#N/A")']]);
    await book.settle();
    book.functions.register("SALES", [FUNCTIONS[0]!], async () => ({ value: "new" }));
    await book.settle();
    expect(valuesAt(book, "A1:B1")).toEqual([["new", "#NAME?"]]);
  });

  test("are asked again after a reload and by calculate()", async () => {
    const { book, calls } = await openWithFunctions();
    put(book, "A1", "=SALES.ADD(1,2)");
    await book.settle();
    book.functions.recalculate("SALES");
    await book.settle();
    expect(calls).toHaveLength(2);
    await book.calculate();
    expect(calls).toHaveLength(3);
  });

  test("an answer that comes after a reload does not count", async () => {
    const { book, release } = await openWithFunctions(true);
    const old = answers.ADD!;
    let calls = 0;
    answers.ADD = () => ({ value: `answer ${++calls}` });
    put(book, "A1", "=SALES.ADD(1,2)");
    await new Promise((resolve) => setTimeout(resolve, 30));
    book.functions.recalculate("SALES");
    await new Promise((resolve) => setTimeout(resolve, 30));
    release();
    await book.settle();
    answers.ADD = old;
    expect(valueAt(book, "A1")).toBe("answer 2");
  });

  test("show their help while they are typed", async () => {
    const { book } = await openWithFunctions();
    const injector = (book as unknown as { engine: { injector: { get(id: unknown): any } } }).engine.injector;
    const help = injector.get(IDescriptionService).getFunctionInfo("SALES.ADD");
    expect(help.functionParameter.map((p: any) => [p.name, p.require])).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
  });
});
