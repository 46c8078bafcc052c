import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import { mappingOf, withArea, withField, withNoun, withoutArea } from "../../../src/domain/mapping/savedMapping";
import type { CellValue, SheetCells, WorkbookMapping } from "../../../src/domain/mapping/workbookMap";

type Rows = readonly (readonly CellValue[])[];

const HEADERS = ["Order No.", "Customer", "Order Date", "Amount"];
const order = (at: number): CellValue[] => [`S-${at}`, "Alpha", "2026-01-05", 10 * at];
const sheet = (values: Rows, name = "Orders"): SheetCells => ({ name, values });
const area = (firstRow: number, lastRow: number, firstColumn = 0, lastColumn = 3) => ({
  ...{ firstRow, lastRow, firstColumn, lastColumn },
});
/** As the workbook's file keeps it. */
const kept = (mapping: WorkbookMapping): WorkbookMapping => JSON.parse(JSON.stringify(mapping));

const rowsOf = (sheets: readonly SheetCells[], mapping?: WorkbookMapping) =>
  mapWorkbook(sheets, mapping).tables.map((table) => {
    const { noun, headerRow, firstDataRow, lastDataRow, firstColumn, lastColumn } = table;
    return `${table.sheet} ${noun} ${headerRow}: ${firstDataRow}-${lastDataRow} in ${firstColumn}-${lastColumn}`;
  });

describe("where a person says a table is", () => {
  // Two lines of words that read like titles, and a remark among the records that ends the table for us.
  const values: Rows = [
    ["Order No.", "Customer", "Order Date", "Amount"],
    ["Sort.", "Buyer", "Day", "Sum"],
    order(1),
    order(2),
    ["see letter", "", "", ""],
    order(3),
  ];
  const orders = sheet(values);
  const first = mapWorkbook([orders]);
  const said = withArea(mappingOf(first), first.tables[0]!, orders, area(2, 6), 2);

  test("it is, with its titles and every row", () => {
    const [table, ...others] = mapWorkbook([orders], kept(said)).tables;
    expect(others).toEqual([]);
    expect(table).toMatchObject({ headerRow: 2, firstDataRow: 3, lastDataRow: 6, firstRow: 2 });
    expect(table!.columns.map(({ header }) => header)).toEqual(["Sort.", "Buyer", "Day", "Sum"]);
  });

  test("it stays when something else of it is corrected later", () => {
    const again = mapWorkbook([orders], said);
    const named = withField(withNoun(mappingOf(again), again.tables[0]!, "orders"), again.tables[0]!, 1, "accountName");
    const table = mapWorkbook([orders], kept(named)).tables[0]!;
    expect(table).toMatchObject({ noun: "orders", headerRow: 2, lastDataRow: 6 });
    expect(table.columns[1]).toMatchObject({ field: "accountName", evidence: "person" });
    expect(mappingOf(mapWorkbook([orders], kept(named)))).toEqual(kept(mappingOf(mapWorkbook([orders], named))));
  });

  test("it is found by ourselves again once they take that back", () => {
    const table = mapWorkbook([orders], said).tables[0]!;
    expect(rowsOf([orders], withoutArea(said, table))).toEqual(rowsOf([orders]));
  });

  test("two rows of titles are read together when both are shown", () => {
    const wide: Rows = [
      ["Buyer", "", "Sale", ""],
      ["Name", "City", "Day", "Amount"],
      ["Alpha", "Bonn", "2026-01-05", 7],
    ];
    const two = sheet(wide, "Wide");
    const { tables } = mapWorkbook([two], withArea({ version: 1, tables: [] }, null, two, area(1, 3), 2));
    expect(tables[0]!.columns.map(({ header }) => header)).toEqual([
      ...["Buyer Name", "Buyer City", "Sale Day", "Sale Amount"],
    ]);
    const one = withArea({ version: 1, tables: [] }, null, two, area(2, 3), 2);
    expect(mapWorkbook([two], one).tables[0]!.columns.map(({ header }) => header)).toEqual(wide[1]);
  });
});

describe("a table that was shown follows its rows", () => {
  const values: Rows = [HEADERS, order(1), order(2), [], ["Notes", "of", "the", "office"], ["a", "b", "c", "d"]];
  const orders = sheet(values);
  const said = kept(withArea({ version: 1, tables: [] }, null, orders, area(1, 3), 1));
  const shown = (changed: Rows, name = "Orders") => rowsOf([sheet(changed, name)], said)[0];

  test("read as it is, it ends where they said", () => {
    expect(shown(values)).toBe("Orders orders 1: 2-3 in 0-3");
  });

  test("down, when rows are put above it, and its end with rows put into it", () => {
    const moved: Rows = [["Plan"], [], HEADERS, order(1), order(9), order(2), ...values.slice(3)];
    expect(shown(moved)).toBe("Orders orders 3: 4-6 in 0-3");
  });

  test("to the right, when columns are put before it and into it", () => {
    const wider = values.map((row) => ["", row[0] ?? "", "x", ...row.slice(1)]);
    expect(shown(wider)).toBe("Orders orders 1: 2-3 in 1-5");
  });

  test("to a sheet that has another name now", () => {
    expect(shown(values, "Sales 2026")).toBe("Sales 2026 orders 1: 2-3 in 0-3");
  });

  test("and is found by ourselves where its titles are gone", () => {
    expect(
      rowsOf(
        [
          sheet([
            ["Name", "Phone"],
            ["Alpha", "1"],
          ]),
        ],
        said,
      ),
    ).toEqual(
      rowsOf([
        sheet([
          ["Name", "Phone"],
          ["Alpha", "1"],
        ]),
      ]),
    );
  });

  test("one that reached the last row takes in what is added below", () => {
    const open = sheet(values.slice(0, 3));
    const all = kept(withArea({ version: 1, tables: [] }, null, open, area(1, 3), 1));
    expect(rowsOf([sheet([...values.slice(0, 3), order(3), order(4)])], all)).toEqual(["Orders orders 1: 2-5 in 0-3"]);
  });
});

test("a table beside, and one below, are still found by ourselves; one shown over another is not taken", () => {
  const beside = [
    ["Account Name", "Phone"],
    ["Beta", "+49 30 1"],
    ["Gamma", "+49 30 2"],
  ];
  const values: Rows = [HEADERS, order(1), order(2)].map((row, at) => [...row, "", ...beside[at]!]);
  const both = sheet(values);
  const one = withArea({ version: 1, tables: [] }, null, both, area(1, 3), 1);
  expect(rowsOf([both], one)).toEqual(rowsOf([both]));
  expect(rowsOf([both])).toHaveLength(2);
  const twice = withArea(one, null, both, area(1, 3, 2, 6), 1);
  expect(rowsOf([both], twice)).toEqual(rowsOf([both], one));
});

describe("a copied sheet", () => {
  const original = sheet([HEADERS, order(1)]);
  const table = mapWorkbook([original]).tables[0]!;
  const corrected = withField(mappingOf({ tables: [table] }), table, 0, "contractNo");
  const copy = { ...original, name: "Orders (2)" };
  const fields = (sheets: readonly SheetCells[], mapping: WorkbookMapping) =>
    mapWorkbook(sheets, mapping).tables.map(({ sheet: name, columns }) => `${name}: ${columns[0]!.field}`);

  test("leaves the mapping to the one it was copied from, wherever it stands", () => {
    expect(fields([copy, original], corrected)).toEqual(["Orders (2): orderNo", "Orders: contractNo"]);
    expect(fields([original, copy], corrected)).toEqual(["Orders: contractNo", "Orders (2): orderNo"]);
  });

  test("takes it once the original is gone", () => {
    expect(fields([copy], corrected)).toEqual(["Orders (2): contractNo"]);
  });

  test("has no part in where a person showed the original's table", () => {
    const notes: SheetCells = { name: "Orders", values: [HEADERS, order(1), ["x", "", "", ""], order(2)] };
    const shown = kept(withArea({ version: 1, tables: [] }, null, notes, area(1, 4), 1));
    const of = (name: string) =>
      mapWorkbook([{ ...notes, name: "Copy" }, notes], shown).tables.find((one) => one.sheet === name);
    expect(of("Orders")).toMatchObject({ said: { headerRow: 1 } });
    expect(of("Copy")?.said).toBeUndefined();
  });
});
