import fc from "fast-check";
import { addDays, dayNumber, type IsoDate } from "../../../src/domain/kernel/date";
import type { RawCell } from "../../../src/sheets/reading/rawCell";
import { serialOfDay } from "../../../src/sheets/serial";
import { bookOf } from "../../support/mapped";

function dates(cells: readonly RawCell[], rest: Parameters<typeof bookOf>[2] = {}) {
  const rows = cells.map((cell, at) => [`A${at}`, cell]);
  const book = bookOf("orders", [["accountName", "orderDate"], ...rows], rest);
  return { book, read: book.records.orders.rows.map(({ orderDate }) => orderDate) };
}

test.each([
  { story: "serials, with their time dropped", cells: [45356, 45356.75], read: ["2024-03-05", "2024-03-05"] },
  {
    story: "ISO and its cousins",
    cells: ["2024-03-05", "2024/3/5", "2024.03.05", "2024-03-05T08:30:00Z", "20240305", 20240305],
    read: Array.from({ length: 6 }, () => "2024-03-05"),
  },
  {
    story: "Chinese days",
    cells: ["2024年3月5日", "2024年03月05号", "24年3月5日", "民國113年3月5日", "113/03/05", "2024-03-05 星期二"],
    read: Array.from({ length: 6 }, () => "2024-03-05"),
  },
  {
    story: "months in words",
    cells: ["5 Mar 2024", "Mar 5, 2024", "05-MAR-24", "March 5th, 2024", "Tue, 5 March 2024", "2024-Mar-05"],
    read: Array.from({ length: 6 }, () => "2024-03-05"),
  },
  { story: "full-width digits", cells: ["２０２４－０３－０５"], read: ["2024-03-05"] },
  { story: "a serial that became text", cells: ["45356"], read: ["2024-03-05"] },
  { story: "d/m, told by the 25th for all", cells: ["25/03/2024", "04/03/2024"], read: ["2024-03-25", "2024-03-04"] },
  { story: "m/d, told by the 25th for all", cells: ["3/25/2024", "3/4/2024"], read: ["2024-03-25", "2024-03-04"] },
  { story: "points put the day first", cells: ["04.03.2024", "5.3.24"], read: ["2024-03-04", "2024-03-05"] },
  { story: "the same day in both orders", cells: ["03/03/2024"], read: ["2024-03-03"] },
  { story: "short years in Chinese order", cells: ["24/3/25", "24/3/5"], read: ["2024-03-25", "2024-03-05"] },
  {
    story: "months alone are their first day",
    cells: ["2024-03", "Mar 2024", 202403],
    read: ["2024-03-01", "2024-03-01", "2024-03-01"],
  },
  { story: "nothing to say", cells: ["-", "n/a", "待定", ""], read: [null, null, null, null], hasProblems: true },
])("dates: $story", ({ cells, read, hasProblems = false }) => {
  const { book, read: found } = dates(cells);
  expect(found).toEqual(read);
  expect(book.questions).toEqual([]);
  expect(book.problems.length > 0).toBe(hasProblems);
});

test("1904 workbooks count from another day", () => {
  expect(dates([43894], { dateSystem: 1904 }).read).toEqual(["2024-03-05"]);
});

test("rows in order of their date tell the order", () => {
  const rising = [
    "01/02/2024",
    "03/02/2024",
    "07/02/2024",
    "09/02/2024",
    "11/02/2024",
    "02/03/2024",
    "05/03/2024",
    "08/03/2024",
  ];
  expect(dates(rising).read.at(-1)).toBe("2024-03-08");
});

test("another date column of the table tells the order", () => {
  const book = bookOf("orders", [
    ["accountName", "orderDate", "deliveredDate"],
    ["A", "04/03/2024", "25/03/2024"],
    ["B", "05/03/2024", "26/03/2024"],
  ]);
  expect(book.records.orders.rows.map(({ orderDate }) => orderDate)).toEqual(["2024-03-04", "2024-03-05"]);
});

test("where nothing tells, the column is asked about, and read once it is said", () => {
  const cells = ["04/03/2024", "05/06/2024", 45356];
  const { book, read } = dates(cells);
  expect(read).toEqual([null, null, "2024-03-05"]);
  expect(book.questions).toMatchObject([
    { kind: "date_order", column: "B", choices: ["dmy", "mdy"], samples: ["04/03/2024", "05/06/2024"] },
  ]);
  expect(dates(cells, { said: { dateOrder: "dmy" } }).read).toEqual(["2024-03-04", "2024-06-05", "2024-03-05"]);
  expect(dates(cells, { said: { dateOrder: "mdy" } }).read).toEqual(["2024-04-03", "2024-05-06", "2024-03-05"]);
});

test("a column that mixes both orders is read where a cell speaks for itself, and the others are named", () => {
  const { book, read } = dates(["25/03/2024", "3/25/2024", "04/05/2024"]);
  expect(read).toEqual(["2024-03-25", "2024-03-25", null]);
  expect(book.problems).toMatchObject([{ kind: "date_ambiguous", row: 4, column: "B", found: "04/05/2024" }]);
});

test("days the calendar has not, years alone, truth values and errors are named", () => {
  const { book } = dates(["2023-02-29", 2024, false, "#N/A", "soon", 60]);
  expect(book.problems.map(({ kind, found }) => [kind, found])).toEqual([
    ["unreadable", "2023-02-29"],
    ["unreadable", "2024"],
    ["unreadable", "FALSE"],
    ["error_cell", "#N/A"],
    ["unreadable", "soon"],
    ["unreadable", "60"],
  ]);
});

test("moments keep their minute", () => {
  const cells = [45356.354166666664, "2024-03-05 8:30", "2024年3月5日 下午2点05分", "5 Mar 2024 2:05 PM", "2024-03-05"];
  const book = bookOf("complaints", [["accountName", "receivedAt"], ...cells.map((cell) => ["A", cell])]);
  expect(book.records.complaints.rows.map(({ receivedAt }) => receivedAt)).toEqual([
    "2024-03-05T08:30",
    "2024-03-05T08:30",
    "2024-03-05T14:05",
    "2024-03-05T14:05",
    "2024-03-05T00:00",
  ]);
});

test("year, month and day in columns of their own make one date", () => {
  const cells = [
    ["A", "2024", "3月", 5],
    ["B", 2024, "Feb", 30],
  ];
  const book = bookOf("orders", [["accountName", "orderDate", "orderDate", "orderDate"], ...cells], {
    headers: ["客户", "年", "月", "日"],
  });
  expect(book.records.orders.rows.map(({ orderDate }) => orderDate)).toEqual(["2024-03-05", null]);
  expect(book.problems).toMatchObject([{ row: 3, field: "orderDate", found: "2024 Feb 30" }]);
});

test("whatever the order, days written in it are read back or asked about, never read wrong", () => {
  const write = {
    dmy: ([y, m, d]: string[]) => `${d}/${m}/${y}`,
    mdy: ([y, m, d]: string[]) => `${m}/${d}/${y}`,
    ymd: ([y, m, d]: string[]) => `${y}/${m}/${d}`,
  };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom("dmy" as const, "mdy" as const, "ymd" as const),
      (offsets, order) => {
        const days = offsets.map((offset) => addDays("2022-06-01" as IsoDate, offset));
        const { book, read } = dates(days.map((day) => write[order](day.split("-"))));
        const isAsked = book.questions.length > 0;
        expect(read.every((day, at) => day === days[at] || (isAsked && day === null))).toBe(true);
      },
    ),
  );
});

test("every day survives its serial in both systems", () => {
  for (const system of [1900, 1904] as const) {
    const days = Array.from({ length: 400 }, (_, at) => addDays("1999-12-30" as IsoDate, at * 37));
    const serials = days.map((day) => serialOfDay(dayNumber(day), system));
    expect(dates(serials, { dateSystem: system }).read).toEqual(days);
  }
});
