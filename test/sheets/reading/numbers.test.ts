import fc from "fast-check";
import type { RawCell } from "../../../src/sheets/reading/rawCell";
import { bookOf } from "../../support/mapped";

/** What a column of amounts is read as; the account keeps rows with a blank amount alive. */
function amounts(cells: readonly RawCell[], header = "amount", rest: Parameters<typeof bookOf>[2] = {}) {
  const rows = cells.map((cell, at) => [`A${at}`, cell]);
  const book = bookOf("orders", [["accountName", "amount"], ...rows], { headers: ["Customer", header], ...rest });
  return {
    book,
    read: book.records.orders.rows.map(({ amount }) => (amount === null ? null : amount / 100)),
  };
}

/** Expected figures: what each text says by the notation its column speaks; 万 is 10,000, 亿 100,000,000. */
test.each([
  { story: "plain numbers", cells: [1200.5, -3, 0], read: [1200.5, -3, 0] },
  { story: "English separators", cells: ["1,200.50", "1,234"], read: [1200.5, 1234] },
  { story: "German separators, told by one cell for all", cells: ["1.234,50", "1.234", "7"], read: [1234.5, 1234, 7] },
  { story: "a decimal comma alone", cells: ["261,96", "41,9136"], read: [261.96, 41.91] },
  { story: "Swiss and French groups", cells: ["1'234'567.50", "1 234"], read: [1_234_567.5, 1234] },
  { story: "Indian groups", cells: ["12,34,567.00"], read: [1_234_567] },
  {
    story: "currencies before, behind and both",
    cells: ["￥1,200", "USD 5", "1.5 €", "￥88元"],
    read: [1200, 5, 1.5, 88],
  },
  { story: "full-width digits and signs", cells: ["１，２００．５０", "－３"], read: [1200.5, -3] },
  {
    story: "minus behind as SAP, brackets as accountants",
    cells: ["500.00-", "(12.5)", "-¥7", "¥-8"],
    read: [-500, -12.5, -7, -8],
  },
  {
    story: "Chinese units",
    cells: ["12.5万", "3亿元", "8千", "1.2万元"],
    read: [125_000, 300_000_000, 8000, 12_000],
  },
  { story: "k and M", cells: ["12k", "$1.5M"], read: [12_000, 1_500_000] },
  { story: "nothing to say", cells: ["-", "N/A", "无", "—", ""], read: [null, null, null, null, null] },
  { story: "a hidden blank around the digits", cells: ["\u00a01200\u200b "], read: [1200] },
])("amounts: $story", ({ cells, read }) => {
  const { book, read: found } = amounts(cells);
  expect(found).toEqual(read);
  expect(book.problems).toEqual([]);
  expect(book.questions).toEqual([]);
});

test("a header's unit counts for plain numbers and texts alike", () => {
  expect(amounts([12.5, "3"], "合同额（万元）").read).toEqual([125_000, 30_000]);
  expect(amounts([1200], "Revenue (k USD)").read).toEqual([1_200_000]);
});

test("the other money columns of the table tell what 1.234 is", () => {
  const book = bookOf("orders", [
    ["accountName", "unitPrice", "amount"],
    ["A", "2,50", "1.234"],
    ["B", "3,75", "2.500"],
  ]);
  expect(book.records.orders.rows.map(({ amount }) => amount)).toEqual([123_400, 250_000]);
});

test("where nothing tells what 1.234 is, the column is asked about, and read once it is said", () => {
  const { book, read } = amounts(["1.234", "2.500", 7]);
  expect(read).toEqual([null, null, 7]);
  expect(book.questions).toEqual([
    {
      sheet: "Sheet1",
      column: "B",
      header: "amount",
      noun: "orders",
      field: "amount",
      kind: "decimal_sign",
      choices: [".", ","],
      samples: ["1.234", "2.500"],
    },
  ]);
  expect(amounts(["1.234", "2.500"], "amount", { said: { decimalSign: "," } }).read).toEqual([1234, 2500]);
});

test("a bad cell is named with its place, and the rest of its row still counts", () => {
  const { book, read } = amounts([100, "about 50", "#REF!", true, 1e300]);
  expect(read).toEqual([100, null, null, null, null]);
  expect(book.records.orders.rows[1]!.accountName).toBe("A1");
  expect(book.problems.map(({ row, column, kind, wanted, found }) => [row, column, kind, wanted, found])).toEqual([
    [3, "B", "unreadable", "money", "about 50"],
    [4, "B", "error_cell", "money", "#REF!"],
    [5, "B", "unreadable", "money", "TRUE"],
    [6, "B", "too_large", "money", "1e+300"],
  ]);
});

test("numbers stored as text are read and told, because Excel's sums pass them by", () => {
  const { book } = amounts([1, "2", "3.5"]);
  expect(book.remarks).toMatchObject([{ kind: "number_as_text", column: "B", rows: [3, 4] }]);
});

test("amounts tell their currency where no column does", () => {
  const currencies = (cells: readonly RawCell[], header?: string) =>
    amounts(cells, header).book.records.orders.rows.map(({ currency }) => currency);
  expect(currencies(["US$ 5", "€7", "¥9", 3])).toEqual(["USD", "EUR", null, null]);
  expect(currencies([5, "€7"], "Amount (RMB)")).toEqual(["CNY", "EUR"]);
});

test.each([
  { story: "ratios stay", cells: [0.2, 0.85, 1], read: [0.2, 0.85, 1] },
  { story: "points are told by the whole column", cells: [20, 1, 0.5, 100], read: [0.2, 0.01, 0.005, 1] },
  { story: "a percent sign says it itself", cells: ["8.1%", "20％", 30], read: [0.081, 0.2, 0.3] },
])("probabilities: $story", ({ cells, read }) => {
  const book = bookOf("opportunities", [["name", "probability"], ...cells.map((cell, at) => [`Deal ${at}`, cell])]);
  expect(book.records.opportunities.rows.map(({ probability }) => probability)).toEqual(read);
});

test("attainment may pass 1, and points are known by being whole or far above it", () => {
  const attainment = (cells: readonly number[]) =>
    bookOf("targets", [["owner", "attainment"], ...cells.map((cell) => ["Lin", cell])]).records.targets.rows.map(
      (row) => row.attainment,
    );
  expect(attainment([1.25, 0.8])).toEqual([1.25, 0.8]);
  expect(attainment([125, 80])).toEqual([1.25, 0.8]);
  expect(attainment([98.5, 1.2])).toEqual([0.985, 0.012]);
});

test("whatever the notation, an amount written in it is read back", () => {
  const notations = ["en-US", "de-DE", "fr-FR", "en-IN", "de-CH"];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...notations),
      (cents, notation) => {
        const written = cents.map((each) => (each / 100).toLocaleString(notation, { minimumFractionDigits: 2 }));
        expect(amounts(written).read).toEqual(cents.map((each) => each / 100));
      },
    ),
  );
});
