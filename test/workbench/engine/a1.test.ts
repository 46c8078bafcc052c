import {
  columnIndex,
  columnLetters,
  contains,
  formatAddress,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheetName,
} from "../../../src/workbench/engine/a1";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

describe("A1 addresses", () => {
  // Excel's last column is XFD, its last row 1,048,576: Microsoft, "Excel specifications and limits".
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test.each([
    ["B2", at(1, 1)],
    ["$B$2:c9", at(1, 1, 8, 2)],
    ["C9:B2", at(1, 1, 8, 2)],
    ["B:C", at(0, 1, MAX_ROWS, 2)],
    ["$2:$9", at(1, 0, 8, MAX_COLUMNS)],
    ["XFD1048576", at(MAX_ROWS - 1, MAX_COLUMNS - 1)],
    ["Sheet1!A1", { sheet: "Sheet1", ...at(0, 0) }],
    ["'Q1 ''24'!A1:B2", { sheet: "Q1 '24", ...at(0, 0, 2, 2) }],
    ["销售!A:A", { sheet: "销售", ...at(0, 0, MAX_ROWS, 1) }],
  ])("reads %s", (text, expected) => expect(parseAddress(text)).toEqual(expected));

  test.each(["", "A0", "A1048577", "XFE1", "A1:B", "A1:B2:C3", "Rate", "!A1", "'Sheet1!A1", "A", "1"])(
    "%p is no address",
    (text) => expect(parseAddress(text)).toBeUndefined(),
  );

  test.each([
    ["B2", undefined, at(1, 1)],
    ["B2:C9", undefined, at(1, 1, 8, 2)],
    ["B:C", undefined, at(0, 1, MAX_ROWS, 2)],
    ["2:9", undefined, at(1, 0, 8, MAX_COLUMNS)],
    ["'Q1 ''24'!A1", "Q1 '24", at(0, 0)],
    ["'2024'!A1", "2024", at(0, 0)],
    ["'AB12'!A1", "AB12", at(0, 0)],
    ["销售!A1", "销售", at(0, 0)],
  ])("writes %s", (text, sheet, area) => {
    expect(formatAddress(area, sheet)).toBe(text);
    expect(parseAddress(text)).toEqual(sheet === undefined ? area : { sheet, ...area });
  });

  test("a name with a space or a dash is quoted", () => {
    expect(quoteSheetName("Net-new")).toBe("'Net-new'");
    expect(quoteSheetName("Deals_2024")).toBe("Deals_2024");
  });

  test("what two rectangles share", () => {
    expect(intersect(at(0, 0, 3, 3), at(2, 1, 5, 1))).toEqual(at(2, 1, 1, 1));
    expect(intersect(at(0, 0, 3, 3), at(3, 0))).toBeUndefined();
    expect(contains(at(0, 0, 3, 3), at(2, 2))).toBe(true);
    expect(contains(at(0, 0, 3, 3), at(2, 2, 2, 1))).toBe(false);
  });
});
