import {
  parseStructure,
  qualify,
  renameColumns,
  rewriteReferences,
} from "../../../src/workbench/engine/tables/structuredReferences";
import type { Book } from "../../../src/workbench/engine/book";
import { area, closeBooks, openBook, put, valueAt, valuesAt } from "./openBook";

afterEach(closeBooks);

/** Deals in A1:C3 with Amount, Rate and a calculated Fee. */
async function openWithTable() {
  const book = await openBook();
  put(book, "A1", [
    ["Amount", "Rate", "Fee"],
    [100, 0.1, ""],
    [200, 0.2, ""],
  ]);
  await book.workbook.addTable("sheet1", "Deals", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 }, "t1");
  put(book, "C2", [["=[@Amount]*[@Rate]"], ["=[@Amount]*[@Rate]"]]);
  await book.settle();
  return book;
}

const rangeOf = (book: Book) => book.workbook.getTableInfo("t1")!.range;
const columnsOf = (book: Book) => book.workbook.getTableInfo("t1")!.columns.map(({ displayName }) => displayName);
const formulaAt = (book: Book, address: string) => book.formulas(area(book, address))[0]![0];

describe("a table", () => {
  test("is meant by references that leave out its name, inside it", async () => {
    const book = await openWithTable();
    expect(formulaAt(book, "C2")).toBe("=Deals[@Amount]*Deals[@Rate]");
    expect(valuesAt(book, "C2:C3")).toEqual([[10], [40]]);
  });

  test("has its columns named by its headers, and formulas follow", async () => {
    const book = await openWithTable();
    put(book, "E1", [["=SUM(Deals[Amount])", '=SUM(deals[[#All],[amount]:[Rate]])&"Deals[Amount]"']]);
    put(book, "A1", "Deal value");
    await book.settle();
    expect(columnsOf(book)).toEqual(["Deal value", "Rate", "Fee"]);
    expect(formulaAt(book, "C2")).toBe("=Deals[@[Deal value]]*Deals[@Rate]");
    expect(formulaAt(book, "E1")).toBe("=SUM(Deals[Deal value])");
    expect(formulaAt(book, "F1")).toBe('=SUM(Deals[[#All],[Deal value]:[Rate]])&"Deals[Amount]"');
    expect(valuesAt(book, "C2:C3")).toEqual([[10], [40]]);
    expect(valueAt(book, "E1")).toBe(300);
    await book.api.undo();
    await book.settle();
    expect(columnsOf(book)).toEqual(["Amount", "Rate", "Fee"]);
    expect(formulaAt(book, "C2")).toBe("=Deals[@Amount]*Deals[@Rate]");
    expect(valueAt(book, "E1")).toBe(300);
  });

  test("gives a blank header and one that is taken a name of its own", async () => {
    const book = await openWithTable();
    put(book, "A1", [["", "fee"]]);
    expect(valuesAt(book, "A1:C1")).toEqual([["Column1", "fee2", "Fee"]]);
    expect(columnsOf(book)).toEqual(["Column1", "fee2", "Fee"]);
  });

  test("grows with what a person types right below it, calculated columns too, in one step of undo", async () => {
    const book = await openWithTable();
    put(book, "A4", 300);
    await book.settle();
    expect(rangeOf(book)).toMatchObject({ startRow: 0, endRow: 3 });
    expect(formulaAt(book, "C4")).toBe("=Deals[@Amount]*Deals[@Rate]");
    put(book, "B4", 0.5);
    await book.settle();
    expect(valueAt(book, "C4")).toBe(150);
    await book.api.undo();
    await book.api.undo();
    expect(rangeOf(book)).toMatchObject({ startRow: 0, endRow: 2 });
    expect(valuesAt(book, "A4:C4")).toEqual([["", "", ""]]);
  });

  test("moves relative references of calculated columns down", async () => {
    const book = await openWithTable();
    put(book, "C2", [["=A2+$F$1"], ["=A3+$F$1"]]);
    put(book, "A4", [[1], [2]]);
    expect(book.formulas(area(book, "C4:C5"))).toEqual([["=A4+$F$1"], ["=A5+$F$1"]]);
  });

  test("grows beside it, with a name for the new column", async () => {
    const book = await openWithTable();
    put(book, "D1", "Note");
    put(book, "E2", "x");
    expect(columnsOf(book)).toEqual(["Amount", "Rate", "Fee", "Note", "Column5"]);
    expect(valueAt(book, "E1")).toBe("Column5");
    await book.api.undo();
    expect(columnsOf(book)).toEqual(["Amount", "Rate", "Fee", "Note"]);
    expect(valuesAt(book, "D1:E2")).toEqual([
      ["Note", ""],
      ["", ""],
    ]);
  });

  test("keeps its columns in order when columns come and go before and within it", async () => {
    const book = await openWithTable();
    put(book, "G1", [["=SUM(Deals[Amount])", "=SUM(Deals[Fee])"]]);
    const sheet = book.workbook.getActiveSheet();
    const named = ["Amount", "Rate", "Fee"];
    const undo = async () => {
      await book.api.undo();
      await book.settle();
      expect(columnsOf(book)).toEqual(named);
      expect(valuesAt(book, "G1:H1")).toEqual([[300, 50]]);
    };
    sheet.insertColumns(0, 1);
    await book.settle();
    expect(columnsOf(book)).toEqual(named);
    expect(valuesAt(book, "H1:I1")).toEqual([[300, 50]]);
    await undo();
    sheet.insertColumns(1, 1);
    await book.settle();
    expect(columnsOf(book)).toEqual(["Amount", "Column2", "Rate", "Fee"]);
    expect(valueAt(book, "B1")).toBe("Column2");
    await undo();
    sheet.deleteColumns(1, 1);
    await book.settle();
    expect(columnsOf(book)).toEqual(["Amount", "Fee"]);
    await undo();
    await sheet.setTableRange("t1", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 });
    expect(columnsOf(book)).toEqual(["Amount", "Rate"]);
    await sheet.setTableRange("t1", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 });
    expect(columnsOf(book)).toEqual(named);
  });

  test("is there again when the book is opened", async () => {
    const book = await openWithTable();
    put(book, "E1", "=SUM(Deals[Amount])");
    const saved = book.save();
    const other = await openBook();
    await other.open(saved);
    expect(columnsOf(other)).toEqual(["Amount", "Rate", "Fee"]);
    expect(valueAt(other, "E1")).toBe(300);
    put(other, "A2", 1);
    await other.settle();
    expect(valueAt(other, "E1")).toBe(201);
  });

  test("does not grow by what the add-in writes, nor from farther off", async () => {
    const book = await openWithTable();
    book.as("addin", () => put(book, "A4", 300));
    put(book, "A6", 1);
    put(book, "E1", 1);
    expect(rangeOf(book)).toMatchObject({ endRow: 2, endColumn: 2 });
  });

  test("fills an empty column with the first formula typed into it", async () => {
    const book = await openWithTable();
    put(book, "D1", "Net");
    put(book, "D3", "=[@Amount]-C3");
    await book.settle();
    expect(book.formulas(area(book, "D2:D3"))).toEqual([["=Deals[@Amount]-C2"], ["=Deals[@Amount]-C3"]]);
    expect(valuesAt(book, "D2:D3")).toEqual([[90], [160]]);
  });

  test("leaves ordinary references behind when it is removed", async () => {
    const book = await openWithTable();
    put(book, "E1", [["=SUM(Deals[Amount])", "=ROWS(Deals)", "=COLUMNS(Deals[#Headers])"]]);
    book.workbook.insertSheet("Two");
    put(book, "Two!A1", "=MAX(Deals[[#All],[Amount]:[Rate]])");
    await book.settle();
    await book.workbook.removeTable("t1");
    await book.settle();
    expect(book.formulas(area(book, "C2:C3"))).toEqual([["=$A$2*$B$2"], ["=$A$3*$B$3"]]);
    expect(book.formulas(area(book, "E1:G1"))).toEqual([
      ["=SUM($A$2:$A$3)", "=ROWS($A$2:$C$3)", "=COLUMNS($A$1:$C$1)"],
    ]);
    expect(formulaAt(book, "Two!A1")).toBe("=MAX(Sheet1!$A$1:$B$3)");
    expect(valuesAt(book, "C2:G3")).toEqual([
      [10, "", "", "", ""],
      [40, "", "", "", ""],
    ]);
    expect(valuesAt(book, "E1:G1")).toEqual([[300, 2, 3]]);
  });
});

describe("references to tables in formulas", () => {
  test.each([
    ["[@Amount]*2", "Deals[@Amount]*2"],
    ["SUM([Amount],Other[Amount])", "SUM(Deals[Amount],Other[Amount])"],
    ['"[@x]"&[@[Close date]]', '"[@x]"&Deals[@[Close date]]'],
    ["[Book2.xlsx]Sheet1!A1", "[Book2.xlsx]Sheet1!A1"],
    ["Deals[[#All],[Amount]]", "Deals[[#All],[Amount]]"],
  ])("%s in Deals is %s", (typed, full) => expect(qualify(typed, "Deals")).toBe(full));

  test.each([
    [undefined, { section: "data" }],
    ["Amount", { section: "data", columns: ["Amount", "Amount"] }],
    ["@Amount", { section: "thisRow", columns: ["Amount", "Amount"] }],
    ["@", { section: "thisRow" }],
    ["#Headers", { section: "headers" }],
    ["[#This Row],[Close date]", { section: "thisRow", columns: ["Close date", "Close date"] }],
    ["[Amount]:[Rate]", { section: "data", columns: ["Amount", "Rate"] }],
    ["[#All],[A]:[B]", { section: "all", columns: ["A", "B"] }],
    ["Share '#", { section: "data", columns: ["Share #", "Share #"] }],
  ])("%p is %p", (inner, structure) => expect(parseStructure(inner)).toEqual(structure));

  test("are found by their table's whole name only", () => {
    const found = rewriteReferences('Deals+Deals2+MyDeals+"Deals"+Deals!A1+Deals(1)+deals[x]', "Deals", () => "#");
    expect(found).toBe('#+Deals2+MyDeals+"Deals"+Deals!A1+Deals(1)+#');
  });

  test("get brackets where the new name needs them", () => {
    const to = (name: string) => (old: string) => (old === "A" ? name : undefined);
    expect(renameColumns("T[@A]+T[A]+T[[#All],[A]]+T[AB]", "T", to("Net %"))).toBe(
      "T[@[Net %]]+T[Net %]+T[[#All],[Net %]]+T[AB]",
    );
    expect(renameColumns("T[A]", "T", to("x#"))).toBe("T[x'#]");
  });
});
