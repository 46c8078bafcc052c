import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import { mappingOf, withField, withLeftOut, withNoun } from "../../../src/domain/mapping/savedMapping";
import type { CellValue, SheetCells, TableMap } from "../../../src/domain/mapping/workbookMap";

const HEADERS = ["Order No.", "Customer", "Order Date", "Extra", "Amount"];

function sheet(headers: readonly string[], name = "Orders"): SheetCells {
  const cells: { readonly [header: string]: CellValue } = {
    "Order No.": "S-1",
    "Order Date": "2026-01-05",
    Amount: 12,
  };
  return { name, values: [headers, ...[1, 2, 3].map(() => headers.map((header) => cells[header] ?? "Alpha"))] };
}

function fieldsOf(table: TableMap | undefined): { readonly [header: string]: string | null } {
  return Object.fromEntries(table?.columns.map(({ header, field }) => [header, field]) ?? []);
}

const map = mapWorkbook([sheet(HEADERS)]);
const table = map.tables[0]!;
const corrected = withField(mappingOf(map), table, 3, "contractNo");

test("what the person says of a column is kept, as theirs, and survives being written as JSON", () => {
  const again = mapWorkbook([sheet(HEADERS)], JSON.parse(JSON.stringify(corrected)));
  expect(again.tables[0]!.columns[3]).toMatchObject({ field: "contractNo", evidence: "person", confidence: 1 });
  expect(mappingOf(again)).toEqual(corrected);
});

test("it follows columns that were moved and a sheet that was renamed", () => {
  const moved = ["Amount", "Extra", "Order Date", "Customer", "Order No."];
  const again = mapWorkbook([sheet(moved, "Sales 2026")], corrected).tables[0];
  expect(fieldsOf(again)).toEqual({
    Amount: "amount",
    Extra: "contractNo",
    "Order Date": "orderDate",
    Customer: "accountName",
    "Order No.": "orderNo",
  });
});

test("two tables alike whose sheets have changed names keep what was said of each", () => {
  const twins = [
    { ...sheet(HEADERS, "Orders"), id: "1" },
    { ...sheet(HEADERS, "Archive"), id: "2" },
  ];
  const found = mapWorkbook(twins);
  const left = withLeftOut(mappingOf(found), found.tables[1]!, true);
  const swapped = [
    { ...twins[0]!, name: "Archive" },
    { ...twins[1]!, name: "Orders" },
  ];
  const statuses = mapWorkbook(swapped, left).tables.map((each) => [each.sheet, each.status]);
  expect(statuses).toEqual([
    ["Archive", "mapped"],
    ["Orders", "leftOut"],
  ]);
});

test("a renamed column is known by its neighbours", () => {
  const again = mapWorkbook([sheet(["Order No.", "Customer", "Order Date", "Frame", "Amount"])], corrected).tables[0];
  expect(again!.columns[3]).toMatchObject({ header: "Frame", field: "contractNo", evidence: "person" });
});

test("a renamed column that now reads like another field is asked about", () => {
  const again = mapWorkbook([sheet(["Order No.", "Customer", "Order Date", "Batch No.", "Amount"])], corrected)
    .tables[0];
  expect(again!.columns[3]).toMatchObject({ header: "Batch No.", field: null });
  expect(again!.questions).toContainEqual(expect.objectContaining({ column: 3, reason: "column_renamed" }));
});

test("a field given to another column is taken from the one that had it", () => {
  const given = withField(mappingOf(map), table, 3, "accountName");
  expect(fieldsOf(mapWorkbook([sheet(HEADERS)], given).tables[0])).toMatchObject({
    Customer: null,
    Extra: "accountName",
  });
});

test("a table left out stays out until it is taken back in", () => {
  const out = withLeftOut(corrected, table, true);
  const left = mapWorkbook([sheet(HEADERS)], out).tables[0]!;
  expect(left).toMatchObject({ status: "leftOut", noun: null });
  const back = mapWorkbook([sheet(HEADERS)], withLeftOut(out, left, false)).tables[0]!;
  expect(back).toMatchObject({ status: "mapped", noun: "orders" });
});

test("a left-out table is remembered as such when the map is remembered again", () => {
  const out = mapWorkbook([sheet(HEADERS)], withLeftOut(corrected, table, true));
  const back = mapWorkbook([sheet(HEADERS)], withLeftOut(mappingOf(out), out.tables[0]!, false)).tables[0]!;
  expect(back).toMatchObject({ status: "mapped", noun: "orders" });
  expect(fieldsOf(back)).toMatchObject({ Extra: "contractNo" });
});

test("when the person says what the rows are, the columns are looked at anew", () => {
  const said = withNoun(mappingOf(map), table, "invoices");
  expect(mapWorkbook([sheet(HEADERS)], said).tables[0]).toMatchObject({ status: "mapped", noun: "invoices" });
});

describe("what is not told stays asked", () => {
  const twins: SheetCells = {
    name: "Orders",
    values: [
      ["Order No.", "Customer", "Order Date", "Product", "Product", "Amount"],
      ...[1, 2, 3].map((at) => [`S-${at}`, "Alpha", "2026-01-05", `D${at}`, `E${at}`, 12 * at]),
    ],
  };
  const asked = mapWorkbook([twins]).tables[0]!;

  test("an answer about one column leaves the questions about others open, and answers its twin's", () => {
    expect(asked.questions.map(({ column }) => column)).toEqual([3, 4]);
    const other = withField(mappingOf({ tables: [asked] }), asked, 0, "contractNo");
    expect(mapWorkbook([twins], other).tables[0]!.questions.map(({ column }) => column)).toEqual([3, 4]);
    const one = withField(mappingOf({ tables: [asked] }), asked, 4, "product");
    const again = mapWorkbook([twins], one).tables[0]!;
    expect(again.questions).toEqual([]);
    expect(again.columns.map(({ field }) => field)).toEqual([
      "orderNo",
      "accountName",
      "orderDate",
      null,
      "product",
      "amount",
    ]);
  });

  test("what every row needs is asked for once no column is it, until one is again", () => {
    const none = withField(mappingOf(map), table, 1, null);
    const without = mapWorkbook([sheet(HEADERS)], none).tables[0]!;
    const missing = {
      column: null,
      reason: "required_field_missing",
      candidates: [{ field: "accountName", confidence: 0 }],
    };
    expect(without.questions).toMatchObject([missing]);
    const one = withField(mappingOf({ tables: [without] }), without, 3, "accountName");
    expect(mapWorkbook([sheet(HEADERS)], one).tables[0]!.questions).toEqual([]);
  });

  test("a table whose rows are asked about is still asked about when another is corrected, left out and taken back", () => {
    const doubtful: SheetCells = {
      name: "List",
      values: [
        ["Customer", "Date", "Amount"],
        ["Alpha", "2026-01-05", 12],
        ["Beta", "2026-01-06", 13],
      ],
    };
    const sheets = [sheet(HEADERS), doubtful];
    const first = mapWorkbook(sheets);
    expect(first.tables[1]!.status).toBe("asked");
    const again = mapWorkbook(sheets, withField(mappingOf(first), first.tables[0]!, 3, "contractNo"));
    expect(again.tables[1]).toEqual(first.tables[1]);
    const out = mapWorkbook(sheets, withLeftOut(mappingOf(again), again.tables[1]!, true));
    const back = mapWorkbook(sheets, withLeftOut(mappingOf(out), out.tables[1]!, false));
    expect(back.tables[1]).toEqual(first.tables[1]);
  });
});

test("what was taken for a report is what the person says, with its columns", () => {
  const pivot: SheetCells = {
    name: "Pivot",
    values: [
      ["Region", "Sum of Amount"],
      ["North", 12],
      ["South", 13],
    ],
  };
  const first = mapWorkbook([pivot]);
  expect(first.tables[0]).toMatchObject({ status: "notData", noun: null });
  const said = withNoun(mappingOf(first), first.tables[0]!, "targets");
  expect(mapWorkbook([pivot], said).tables[0]).toMatchObject({ status: "mapped", noun: "targets" });
  expect(mapWorkbook([{ ...pivot, name: "Renamed" }], said).tables[0]).toMatchObject({ noun: "targets" });
});
