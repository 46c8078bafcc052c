import { CellValueType, type Injector } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import {
  BaseFunction,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { Book } from "../../../src/workbench/engine/book";
import { longForm } from "../../../src/workbench/engine/repairs/formulaSpelling";
import { area, closeBooks, openBook, put, valueAt, valuesAt } from "./openBook";

afterEach(closeBooks);

const injectorOf = (book: Book) => (book as unknown as { engine: { injector: Injector } }).engine.injector;

/** The engine draws a changed rule 100 ms later, when no more changes have come. */
const DRAWN_AFTER = 120;

/** The ground that rules give a cell when it is drawn; the first look has it reckoned. */
async function groundAt(book: Book, address: string): Promise<string | undefined> {
  const { sheetId, row, column } = area(book, address);
  const look = () =>
    injectorOf(book).get(ConditionalFormattingService).composeStyle(book.workbook.getId(), sheetId, row, column);
  await new Promise((resolve) => setTimeout(resolve, DRAWN_AFTER));
  look();
  await book.settle();
  return look()?.style?.bg?.rgb ?? undefined;
}

describe("what the engine does otherwise than Excel, put right", () => {
  test("SORT leaves the range as it is for other formulas", async () => {
    const book = await openBook();
    put(book, "A1", [[100], [200]]);
    put(book, "C1", [["=SORT(A1:A2,1,-1)"]]);
    put(book, "E1", [
      ["=INDEX(A1:A2,1)+0*SUM(SORT(A1:A2,1,-1))", "=FILTER(A1:A2,A1:A2>150)", "=SUMIFS(A1:A2,A1:A2,100)"],
    ]);
    put(book, "A1", [[100], [200]]);
    await book.settle();
    expect(valuesAt(book, "C1:C2")).toEqual([[200], [100]]);
    expect(valuesAt(book, "E1:G1")).toEqual([[100, 200, 100]]);
  });

  test("commas, semicolons and quotes within the texts of an array constant are part of the text", async () => {
    const book = await openBook();
    put(book, "A1", '={"1,200",7;"a;b","say ""x"""}');
    put(book, "D1", [["=COUNTA({1,2;3,4})", '=INDEX({"","x"},2)', '=SUM({1,"2",3})']]);
    await book.settle();
    expect(valuesAt(book, "A1:B2")).toEqual([
      ["1,200", 7],
      ["a;b", 'say "x"'],
    ]);
    expect(valuesAt(book, "D1:F1")).toEqual([[4, "x", 4]]);
  });

  test("a zero is no blank, and a compared error is an error, however often they are compared", async () => {
    const book = await openBook();
    put(book, "A1", [[0, "", '="x"-1']]);
    const formulas = [
      '=IF(A1="",1,2)',
      '=IF(OR(A1=""),1,2)',
      '=IF(NOT(A1=""),2,1)',
      '=IF(B1="",1,2)',
      '=IF(C1="",1,2)',
    ];
    put(book, "A3", [formulas, formulas]);
    put(book, "A5", [['=SUMPRODUCT(--(A1:A2=""))', '=SUMPRODUCT(--(A1:A2=""))', "=SUMPRODUCT(--(A1:A2=0))"]]);
    await book.settle();
    const row = [2, 2, 2, 1, "#VALUE!"];
    expect(valuesAt(book, "A3:E4")).toEqual([row, row]);
    expect(valuesAt(book, "A5:C5")).toEqual([[1, 1, 2]]);
  });

  test("a format that shows nothing of a number hides it, and only the numbers it says", async () => {
    const book = await openBook();
    const formats = [";;;", ";;;", "0;;", "0;;", "0;-0;;@", "0;-0;;@", "0", '"a;b"0'];
    put(book, "A1", [[-10001, 12, -3, 4, 0, "x", -5, 6]]);
    book.setNumberFormats(area(book, "A1:H1"), [formats]);
    await book.settle();
    const [shown] = book.workbook.getActiveSheet().getRange("A1:H1").getDisplayValues();
    expect(shown).toEqual(["", "", "", "4", "", "x", "-5", "a;b6"]);
    expect(book.workbook.getActiveSheet().getSheet().getCell(0, 0)).toMatchObject({ v: "", t: CellValueType.NUMBER });
    expect(valuesAt(book, "A1:C1")).toEqual([[-10001, 12, -3]]);
  });

  test("a rule that colours cells is reckoned once it is drawn, and again only when its own sheet changes", async () => {
    const book = await openBook();
    const [sheet] = book.workbook.getSheets();
    const other = book.workbook.create("Other", 20, 5);
    put(book, "A1", [[-1]]);
    await book.settle();
    const rule = sheet!.newConditionalFormattingRule().whenFormulaSatisfied("=$A1<0").setBackground("#ff0000");
    sheet!.addConditionalFormattingRule(rule.setRanges([sheet!.getRange("A1:B50").getRange()]).build());
    const planned = jest.spyOn(injectorOf(book).get(IDependencyManagerService), "addOtherFormulaDependency");
    await book.settle();
    expect(planned).not.toHaveBeenCalled();
    expect(await groundAt(book, "B1")).toBe("rgb(255,0,0)");
    expect(await groundAt(book, "B2")).toBeUndefined();
    planned.mockClear();
    put(book, "Other!A1", [[1, "=A1+1"]]);
    await book.settle();
    expect(planned).not.toHaveBeenCalled();
    expect(other.getRange("B1").getValue()).toBe(2);
    put(book, `${sheet!.getSheetName()}!A2`, [[-1]]);
    await book.settle();
    expect(planned).toHaveBeenCalled();
    expect(await groundAt(book, "B2")).toBe("rgb(255,0,0)");
  });

  test("a rule that is changed no longer reckons what it was", async () => {
    const book = await openBook();
    const [sheet] = book.workbook.getSheets();
    const make = (formula: string) =>
      sheet!
        .newConditionalFormattingRule()
        .whenFormulaSatisfied(formula)
        .setBackground("#ff0000")
        .setRanges([sheet!.getRange("A1:B2").getRange()])
        .build();
    const first = make("=FALSE");
    sheet!.addConditionalFormattingRule(first);
    put(book, "A1", [[-1]]);
    expect(await groundAt(book, "B1")).toBeUndefined();
    sheet!.setConditionalFormattingRule(first.cfId, { ...make("=$A1<0"), cfId: first.cfId });
    expect(await groundAt(book, "B1")).toBe("rgb(255,0,0)");
    const planned = jest.spyOn(injectorOf(book).get(IDependencyManagerService), "addOtherFormulaDependency");
    put(book, "A1", [[-2]]);
    await book.settle();
    expect(planned).toHaveBeenCalledTimes(4);
  });

  test("formulas of other sheets are not read anew when a sheet without any is to be forgotten", async () => {
    const book = await openBook();
    put(book, "A1", [[1, "=A1+1"]]);
    const empty = book.workbook.create("Empty", 20, 5);
    await book.settle();
    const known = injectorOf(book).get(IDependencyManagerService);
    const [unit, sheet] = [book.workbook.getId(), area(book, "B1").sheetId];
    known.clearFormulaDependency(unit, empty.getSheetId());
    expect(known.getFormulaDependency(unit, sheet, 0, 1)).toBeDefined();
    known.clearFormulaDependency(unit, sheet);
    expect(known.getFormulaDependency(unit, sheet, 0, 1)).toBeUndefined();
  });

  test("hidden and filtered rows are told to formulas, rows that hold nothing are not asked", async () => {
    const book = await openBook();
    put(book, "A1", [[1], [2], [4]]);
    put(book, "C1", "=SUBTOTAL(109,A1:A3)");
    await book.settle();
    expect(valueAt(book, "C1")).toBe(7);
    const [sheet] = book.workbook.getSheets();
    sheet!.hideRows(1, 1);
    sheet!.hideRows(9, 1);
    put(book, "A1", 8);
    await book.settle();
    expect(valueAt(book, "C1")).toBe(12);
  });

  test("A1# is the spilled range, also of a range that itself follows one", async () => {
    const book = await openBook();
    put(book, "A1", [["=SEQUENCE(3)", "=A1#*2", "=SUM(B1#)", '=COUNTIF(A1#,">1")&"#"']]);
    await book.settle();
    expect(valuesAt(book, "B1:B3")).toEqual([[2], [4], [6]]);
    expect(valuesAt(book, "C1:D1")).toEqual([[12, "2#"]]);
    expect(book.formulas(area(book, "B1"))).toEqual([["=A1#*2"]]);
    put(book, "A1", "=SEQUENCE(2)");
    await book.settle();
    expect(valuesAt(book, "B1:C3")).toEqual([
      [2, 6],
      [4, ""],
      ["", ""],
    ]);
    put(book, "F1", "=A9#");
    await book.settle();
    expect(valueAt(book, "F1")).toBe("#REF!");
  });

  test.each([
    ["=A1#", "=ANCHORARRAY(A1)"],
    ["=SUM('My sheet'!$A$1#)", "=SUM(ANCHORARRAY('My sheet'!$A$1))"],
    ["=Deals[@Amount]*2", "=Deals[[#This Row],[Amount]]*2"],
    ["=Deals[@[Close date]]", "=Deals[[#This Row],[Close date]]"],
    ["=SUM(Deals[@])", "=SUM(Deals[#This Row])"],
    ["=交易[@金额]", "=交易[[#This Row],[金额]]"],
    ['="A1#"&"x[@y]"', '="A1#"&"x[@y]"'],
    ["=IFERROR(A1,#N/A)", "=IFERROR(A1,#N/A)"],
    ["=#REF!+Deals[#Headers]", "=#REF!+Deals[#Headers]"],
  ])("%s is read as %s", (typed, read) => expect(longForm(typed)).toBe(read));

  test("Deals[@Amount] is the value in the same row", async () => {
    const book = await openBook();
    put(book, "A1", [
      ["Amount", "Double"],
      [10, ""],
      [20, ""],
    ]);
    await book.workbook.addTable("sheet1", "Deals", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 }, "t1");
    put(book, "B2", [["=Deals[@Amount]*2"], ["=Deals[@Amount]*2"]]);
    await book.settle();
    expect(valuesAt(book, "B2:B3")).toEqual([[20], [40]]);
  });

  test("lookups find what formulas have given, and no longer what they gave before", async () => {
    const book = await openBook();
    put(book, "A1", [[1], [2], [3]]);
    put(book, "B1", [["=A1*10"], ['="K"&A2'], ["=A3*0"]]);
    put(book, "D1", [["=MATCH(10,B1:B3,0)", '=MATCH("k2",B1:B3,0)', "=COUNTIF(B1:B3,0)", "=MATCH(70,B1:B3,0)"]]);
    await book.settle();
    expect(valuesAt(book, "D1:G1")).toEqual([[1, 2, 1, "#N/A"]]);
    put(book, "A1", 7);
    await book.settle();
    expect(valuesAt(book, "D1:G1")).toEqual([["#N/A", 2, 1, 1]]);
  });

  test("the index of lookups forgets a row in one step", () => {
    const values = 2000;
    for (let row = 0; row < values; row++) CELL_INVERTED_INDEX_CACHE.set("u", "s", 0, row, row, true);
    const column = CELL_INVERTED_INDEX_CACHE.getCellValuePositions("u", "s", 0)!;
    let looked = 0;
    const iterate = column[Symbol.iterator].bind(column);
    column[Symbol.iterator] = () => {
      looked++;
      return iterate();
    };
    CELL_INVERTED_INDEX_CACHE.set("u", "s", 0, "new", 1999, true);
    expect(column.get(1999)?.size).toBe(0);
    expect(column.get("new")).toEqual(new Set([1999]));
    expect(looked).toBe(0);
    CELL_INVERTED_INDEX_CACHE.clear();
  });

  test("a function that throws is #VALUE!, and the other formulas are calculated", async () => {
    const book = await openBook();
    class Throwing extends BaseFunction {
      override calculate(): never {
        throw new Error("broken");
      }
    }
    const { injector } = (book as unknown as { engine: { injector: Injector } }).engine;
    injector.get(IFunctionService).registerExecutors(new Throwing("BROKEN"));
    const log = jest.spyOn(console, "error").mockImplementation();
    put(book, "A1", [["=1+1", "=BROKEN()", "=2+2"]]);
    await book.settle();
    expect(log.mock.calls.flat()).toContainEqual(new Error("broken"));
    log.mockRestore();
    expect(valuesAt(book, "A1:C1")).toEqual([[2, "#VALUE!", 4]]);
  });

  test("a formula half typed does not spoil those that come after it", async () => {
    const book = await openBook();
    const { injector } = (book as unknown as { engine: { injector: Injector } }).engine;
    for (const typed of ["=Deals[", "=[@", '="', "={1", "=SUM("]) injector.get(LexerTreeBuilder).treeBuilder(typed);
    put(book, "A1", [["=41+1", "=SUM(1,2)*3", '="a"&"b"']]);
    await book.settle();
    expect(valuesAt(book, "A1:C1")).toEqual([[42, 9, "ab"]]);
  });

  test("more formulas are kept as read than the engine's 5,000", () => {
    const cache = FORMULA_REF_TO_ARRAY_CACHE as unknown as {
      set(key: string, value: unknown): void;
      _cache: { limit: number };
    };
    cache.set("A1", undefined);
    expect(cache._cache.limit).toBe(50_000);
  });

  test("the engine's own trigger, 100 ms after an edit, never goes off", async () => {
    const book = await openBook();
    const [start, stop] = [jest.spyOn(globalThis, "setTimeout"), jest.spyOn(globalThis, "clearTimeout")];
    put(book, "A1", [[1, "=A1+1"]]);
    put(book, "A1", 5);
    await book.settle();
    const late = start.mock.results.filter((_, i) => start.mock.calls[i]![1] === 100).map(({ value }) => value);
    const stopped = stop.mock.calls.map(([timer]) => timer);
    start.mockRestore();
    stop.mockRestore();
    expect(valueAt(book, "B1")).toBe(6);
    expect(late.length).toBeGreaterThan(0);
    expect(stopped).toEqual(expect.arrayContaining(late));
  });
});
