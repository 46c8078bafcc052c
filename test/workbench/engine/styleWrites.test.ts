import { area, closeBooks, openBook, put, valueAt } from "./openBook";

afterEach(closeBooks);

test("a number format given to a cell leaves its formula alone", async () => {
  const book = await openBook();
  put(book, "A1", [[2, "=A1*2"]]);
  await book.settle();
  book.setNumberFormats(area(book, "B1"), [["0.00"]]);
  put(book, "A1", 5);
  await book.settle();
  expect(book.formulas(area(book, "B1"))).toEqual([["=A1*2"]]);
  expect(valueAt(book, "B1")).toBe(10);
});
