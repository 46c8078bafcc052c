import { Dimension } from "@univerjs/core";
import type { Book, SheetChange } from "../../../src/workbench/engine/book";
import { formatAddress } from "../../../src/workbench/engine/a1";
import { area, closeBooks, openBook, put } from "./openBook";

afterEach(closeBooks);

/** What is told from now on, in short: "RangeEdited A1 by user". */
function listen(book: Book, kinds?: SheetChange["kind"][]): string[] {
  const told: string[] = [];
  book.onChange((change) => {
    if (kinds ? !kinds.includes(change.kind) : change.kind === "Calculated") return;
    told.push([change.kind, change.area ? formatAddress(change.area) : change.sheetId, "by", change.by].join(" "));
  });
  return told;
}

const sheet = (book: Book) => book.workbook.getActiveSheet();

describe("a change is told", () => {
  test("when cells are written, with before and after for a single one", async () => {
    const book = await openBook();
    const told: SheetChange[] = [];
    put(book, "A1", "old");
    book.onChange((change) => told.push(change));
    put(book, "A1", 5);
    put(book, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(told).toEqual([
      { kind: "RangeEdited", sheetId: "sheet1", area: area(book, "A1"), by: "user", before: "old", after: 5 },
      { kind: "RangeEdited", sheetId: "sheet1", area: area(book, "A1:B2"), by: "user" },
    ]);
  });

  test("with the result of a formula left out, because it is not known yet", async () => {
    const book = await openBook();
    const told: SheetChange[] = [];
    book.onChange((change) => told.push(change));
    put(book, "A1", "=1+1");
    expect(told[0]).toEqual({ kind: "RangeEdited", sheetId: "sheet1", area: area(book, "A1"), by: "user", before: "" });
    await book.settle();
    expect(told.slice(1)).toEqual([{ kind: "Calculated", sheetId: "sheet1", by: "user" }]);
  });

  test("as made by the add-in only inside as()", async () => {
    const book = await openBook();
    const told = listen(book);
    book.as("addin", () => put(book, "A1", 1));
    book.as("coauthor", () => put(book, "A2", 1));
    put(book, "A3", 1);
    expect(() => book.as("addin", () => put(book, "XFD1", [[1, 2]]))).toThrow();
    put(book, "A4", 1);
    expect(told).toEqual([
      "RangeEdited A1 by addin",
      "RangeEdited A2 by coauthor",
      "RangeEdited A3 by user",
      "RangeEdited A4 by user",
    ]);
  });

  test("by undo and redo, as the user's", async () => {
    const book = await openBook();
    book.as("addin", () => put(book, "B2", 1));
    const told = listen(book);
    await book.api.undo();
    await book.api.redo();
    expect(told).toEqual(["RangeEdited B2 by user", "RangeEdited B2 by user"]);
  });

  test("by undo of a command that moves the selection as well", async () => {
    const book = await openBook();
    sheet(book).getRange("B2").activate();
    sheet(book).getRange("C3").setValue(1);
    sheet(book).getRange("A1").activate();
    const told = listen(book);
    await book.api.undo();
    expect(told.sort()).toEqual(["RangeEdited C3 by user", "SelectionChanged B2 by user"]);
  });

  test("when only formats change, and undo of that is no edit either", async () => {
    const book = await openBook();
    put(book, "A1", 5);
    const told = listen(book);
    book.setNumberFormats(area(book, "A1"), [["0.00"]]);
    sheet(book).getRange("A1").setFontWeight("bold");
    await book.api.undo();
    expect(told).toEqual(["FormatChanged A1 by user", "FormatChanged A1 by user", "FormatChanged A1 by user"]);
  });

  test("when rows and columns come and go, not for the formulas that follow", async () => {
    const book = await openBook();
    put(book, "A1", [["=A5+C5"]]);
    await book.settle();
    const told = listen(book, ["RowInserted", "ColumnDeleted", "ColumnInserted", "RangeEdited", "FormatChanged"]);
    book.as("addin", () => sheet(book).insertRows(2, 2));
    sheet(book).deleteColumns(1, 1);
    await book.settle();
    expect(book.formulas(area(book, "A1"))).toEqual([["=A7+B7"]]);
    await book.api.undo();
    expect(told).toEqual(["RowInserted 3:4 by addin", "ColumnDeleted B:B by user", "ColumnInserted B:B by user"]);
  });

  test("when cells are inserted or deleted and the others make room", async () => {
    const book = await openBook();
    put(book, "A1", [[1], [2], [3]]);
    await book.settle();
    const told = listen(book, ["CellInserted", "CellDeleted", "RangeEdited"]);
    book.as("addin", () => sheet(book).getRange("A2").insertCells(Dimension.ROWS));
    await book.settle();
    sheet(book).getRange("A1").deleteCells(Dimension.ROWS);
    await book.settle();
    expect(told).toEqual(["CellInserted A2 by addin", "CellDeleted A1 by user"]);
    expect(book.values(area(book, "A1:A3"))).toEqual([[""], [2], [3]]);
  });

  test("when sheets are added, renamed, moved, hidden, activated and deleted", async () => {
    const book = await openBook();
    const told: SheetChange[] = [];
    book.onChange((change) => told.push(change));
    const added = book.workbook.insertSheet("Two");
    const id = added.getSheetId();
    added.setName("Deux");
    book.workbook.moveSheet(added, 0);
    book.workbook.setActiveSheet("sheet1");
    added.hideSheet();
    book.workbook.deleteSheet(id);
    expect(told.filter(({ kind }) => kind !== "SelectionChanged")).toEqual([
      { kind: "SheetAdded", sheetId: id, by: "user" },
      { kind: "SheetActivated", sheetId: id, by: "user" },
      { kind: "SheetRenamed", sheetId: id, oldName: "Two", newName: "Deux", by: "user" },
      { kind: "SheetMoved", sheetId: id, by: "user" },
      { kind: "SheetActivated", sheetId: "sheet1", by: "user" },
      { kind: "SheetVisibilityChanged", sheetId: id, by: "user" },
      { kind: "SheetDeleted", sheetId: id, by: "user" },
    ]);
  });

  test("when the selection moves, once", async () => {
    const book = await openBook();
    const told = listen(book, ["SelectionChanged"]);
    sheet(book).getRange("B2:C3").activate();
    sheet(book).getRange("B2:C3").activate();
    expect(told).toEqual(["SelectionChanged B2:C3 by user"]);
  });

  test("when rows are sorted, filtered and made a table", async () => {
    const book = await openBook();
    put(book, "A1", [["Deal"], ["b"], ["a"]]);
    const told: SheetChange[] = [];
    book.onChange((change) => told.push(change));
    sheet(book).getRange("A2:A3").sort({ column: 0, ascending: true });
    const filter = sheet(book).getRange("A1:A3").createFilter();
    filter!.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ["a"] } });
    filter!.remove();
    await book.workbook.addTable("sheet1", "Deals", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 }, "t1");
    await book.workbook.removeTable("t1");
    const kinds = told.map(({ kind, tableId }) => (tableId ? `${kind} ${tableId}` : kind));
    expect(kinds).toEqual(["RowSorted", "Filtered", "Filtered", "TableAdded t1", "TableDeleted t1"]);
    expect(told.every(({ sheetId }) => sheetId === "sheet1")).toBe(true);
  });

  test("no more once the listener has left, and not while a book is opened", async () => {
    const book = await openBook();
    const told = listen(book);
    const saved = book.save();
    await book.open(saved);
    expect(told).toEqual([]);
    const stop = book.onChange((change) => told.push(change.kind));
    stop();
    put(book, "A1", 1);
    expect(told).toEqual(["RangeEdited A1 by user"]);
  });
});
