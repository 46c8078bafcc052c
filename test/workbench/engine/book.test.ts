import { createBook } from "../../../src/workbench/engine/headless";
import { area, closeBooks, openBook, put, valueAt, valuesAt } from "./openBook";

afterEach(closeBooks);

describe("a book", () => {
  test("starts as Book1 with one empty Sheet1", async () => {
    const book = await openBook();
    expect(book.workbook.getName()).toBe("Book1");
    expect(book.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1"]);
    expect(valuesAt(book, "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(book.usedArea("sheet1")).toBeUndefined();
  });

  test("keeps what is written, by kind", async () => {
    const book = await openBook();
    put(book, "A1", [[1.5, "text", true, "", "#N/A", "'#N/A", "=1/0"]]);
    await book.settle();
    expect(valuesAt(book, "A1:G1")).toEqual([[1.5, "text", true, "", "#N/A", "#N/A", "#DIV/0!"]]);
    expect(book.kinds(area(book, "A1:G1"))).toEqual([
      ["Double", "String", "Boolean", "Empty", "Error", "String", "Error"],
    ]);
  });

  test("null leaves a cell alone, an empty text clears it", async () => {
    const book = await openBook();
    put(book, "A1", [[1, 2, "=A1"]]);
    put(book, "A1", [[null, "", ""]]);
    await book.settle();
    expect(valuesAt(book, "A1:C1")).toEqual([[1, "", ""]]);
    expect(book.formulas(area(book, "A1:C1"))).toEqual([[1, "", ""]]);
  });

  test("formulas follow their inputs", async () => {
    const book = await openBook();
    put(book, "A1", [[2, 3, "=A1*B1"]]);
    await book.settle();
    expect(valueAt(book, "C1")).toBe(6);
    put(book, "A1", 5);
    await book.settle();
    expect(valueAt(book, "C1")).toBe(15);
    expect(book.formulas(area(book, "A1:C1"))).toEqual([[5, 3, "=A1*B1"]]);
  });

  test("a spilled array is in values, kinds and text, but its cells have no formulas", async () => {
    const book = await openBook();
    put(book, "B2", "=SEQUENCE(2,2)");
    await book.settle();
    expect(valuesAt(book, "B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(book.kinds(area(book, "C3"))).toEqual([["Double"]]);
    expect(book.text(area(book, "C3"))).toEqual([["4"]]);
    expect(book.formulas(area(book, "B2:C2"))).toEqual([["=SEQUENCE(2,2)", 2]]);
    expect(book.usedArea("sheet1", true)).toEqual(area(book, "B2:C3"));
  });

  test("one write is one step to undo", async () => {
    const book = await openBook();
    put(book, "A1", [
      [1, "=A1+1"],
      ["x", "12%"],
    ]);
    await book.settle();
    put(book, "A1", [
      ["a", 7],
      ["", "y"],
    ]);
    await book.settle();
    await book.api.undo();
    await book.settle();
    expect(valuesAt(book, "A1:B2")).toEqual([
      [1, 2],
      ["x", 0.12],
    ]);
    expect(book.formulas(area(book, "B1"))).toEqual([["=A1+1"]]);
    await book.api.undo();
    expect(book.usedArea("sheet1")).toBeUndefined();
    await book.api.redo();
    await book.settle();
    expect(valueAt(book, "B1")).toBe(2);
  });

  test("shows numbers as their formats say", async () => {
    const book = await openBook();
    put(book, "A1", [[1234.5, 0.125, 46350, 1 / 3, true, "a"]]);
    book.setNumberFormats(area(book, "A1:F1"), [["#,##0.00", "0.0%", "yyyy-mm-dd", null, null, "General"]]);
    expect(book.text(area(book, "A1:F1"))).toEqual([["1,234.50", "12.5%", "2026-11-24", "0.333333333", "TRUE", "a"]]);
    expect(book.numberFormats(area(book, "A1:D1"))).toEqual([["#,##0.00", "0.0%", "yyyy-mm-dd", "General"]]);
    book.setNumberFormats(area(book, "A1"), [["General"]]);
    expect(book.numberFormats(area(book, "A1"))).toEqual([["General"]]);
    expect(book.text(area(book, "A1"))).toEqual([["1234.5"]]);
  });

  test("a change of format changes no value", async () => {
    const book = await openBook();
    put(book, "A1", [[5, "'007"]]);
    book.setNumberFormats(area(book, "A1:B1"), [["@", "0"]]);
    book.setNumberFormats(area(book, "A1:B1"), [["General", "General"]]);
    expect(valuesAt(book, "A1:B1")).toEqual([[5, "007"]]);
  });

  test("the used area counts formats unless only values are asked for", async () => {
    const book = await openBook();
    put(book, "B3", [[1], [2]]);
    book.setNumberFormats(area(book, "D10"), [["0.00"]]);
    expect(book.usedArea("sheet1")).toEqual(area(book, "B3:D10"));
    expect(book.usedArea("sheet1", true)).toEqual(area(book, "B3:B4"));
    expect(book.usedArea(area(book, "A4:Z4"), true)).toEqual(area(book, "B4"));
    expect(book.usedArea(area(book, "E1:Z4"))).toBeUndefined();
  });

  test("a sheet grows to what is written or referred to", async () => {
    const book = await openBook();
    put(book, "A1", "=SUM(A5000:A5001)+DA2");
    put(book, "A5000", [[2], [3]]);
    put(book, "DA2", 4);
    await book.settle();
    expect(valueAt(book, "A1")).toBe(9);
    expect(() => put(book, "XFD1", [[1, 2]])).toThrow(RangeError);
  });

  test("a sheet gets more rows and columns when its last ones are selected", async () => {
    const book = await openBook();
    const sheet = book.workbook.getActiveSheet();
    sheet.getRange("A1000").activate();
    expect([sheet.getMaxRows() > 1000, sheet.getMaxColumns()]).toEqual([true, 100]);
    sheet.getRange("CV1").activate();
    expect(sheet.getMaxColumns()).toBeGreaterThan(100);
    const rows = sheet.getMaxRows();
    sheet.getRange("A:B").activate();
    expect(sheet.getMaxRows()).toBe(rows);
  });

  test("a reference past the sheet's present size is blank, not an error", async () => {
    const book = await openBook();
    put(book, "A1", [["=A9000", "=SUM(A9000:A9999)", "=ZZ1"]]);
    await book.settle();
    expect(valuesAt(book, "A1:C1")).toEqual([[0, 0, 0]]);
  });

  test("finds sheets by id and by name in any case", async () => {
    const book = await openBook();
    expect(book.sheet("SHEET1")?.getSheetId()).toBe("sheet1");
    expect(book.sheet("sheet1")?.getSheetName()).toBe("Sheet1");
    expect(book.sheet("Nope")).toBeUndefined();
  });

  test("what is saved opens again, formulas, spills, formats and extras alike", async () => {
    const book = await openBook();
    put(book, "A1", [[3, "=SEQUENCE(A1)", "12%"]]);
    book.extras.settings.theme = '"dark"';
    await book.settle();
    const saved = book.save();
    expect(saved.spills?.sheet1).toEqual([{ area: area(book, "B1:B3"), values: [[1], [2], [3]] }]);

    const other = await openBook();
    await other.open(saved);
    expect(valuesAt(other, "A1:C3")).toEqual([
      [3, 1, 0.12],
      ["", 2, ""],
      ["", 3, ""],
    ]);
    expect(other.numberFormats(area(other, "C1"))).toEqual([["0%"]]);
    expect(other.extras.settings).toEqual({ theme: '"dark"' });
    put(other, "A1", 2);
    await other.settle();
    expect(valuesAt(other, "B1:B3")).toEqual([[1], [2], [""]]);
    expect(valueAt(book, "A1")).toBe(3);
  });

  test("that is closed while it calculates is settled, then and for those who ask later", async () => {
    const book = createBook();
    put(book, "A1", [[2, "=A1*2"]]);
    const asked = book.settle();
    book.dispose();
    await asked;
    await book.settle();
    expect.assertions(0);
  });
});
