import { CellValueType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { readXlsx, writeXlsx } from "hucre";
import type { Snapshot } from "../../../src/workbench/engine/book";
import { emptyExtras, sheetExtras } from "../../../src/workbench/engine/extras";
import { createBook } from "../../../src/workbench/engine/headless";
import { openCsv } from "../../../src/workbench/files/csv";
import { FileProblem } from "../../../src/workbench/files/fileProblem";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";

type Sheet = IWorksheetData;

function snapshot(sheet: Partial<Sheet>, more: Partial<IWorkbookData> = {}): Snapshot {
  const sheets = { s1: { id: "s1", name: "Q4 销售", ...sheet } };
  return { workbook: { sheetOrder: ["s1"], sheets, ...more }, extras: emptyExtras() };
}

/** Saved and opened again: the sheet, and the whole. */
async function roundTrip(before: Snapshot) {
  const { bytes, notKept } = await saveXlsx(before, ["SALES"]);
  const opened = await openXlsx(bytes);
  expect([notKept, opened.notKept]).toEqual([[], []]);
  return { bytes, after: opened.snapshot, sheet: opened.snapshot.workbook.sheets!.s1 as Sheet };
}

const resourceOf = ({ workbook }: Snapshot, name: string) =>
  JSON.parse(workbook.resources?.find((one) => one.name === name)?.data ?? "{}")[workbook.sheetOrder![0]!];

describe("a workbook saved as .xlsx and opened again", () => {
  test("keeps values of every kind, text that looks like more among them", async () => {
    const cells = [
      { v: 1.5, t: CellValueType.NUMBER },
      { v: "客户 Müller", t: CellValueType.STRING },
      { v: 1, t: CellValueType.BOOLEAN },
      { v: "007", t: CellValueType.FORCE_STRING },
      { v: "=1+1", t: CellValueType.FORCE_STRING },
      { v: 0, t: CellValueType.NUMBER },
    ];
    const { sheet } = await roundTrip(snapshot({ cellData: { 0: Object.fromEntries(cells.entries()) } }));
    expect(Object.values(sheet.cellData[0]!)).toEqual(cells);
  });

  test("keeps formulas: ordinary, newer than the file format, and custom, under Excel's names for them", async () => {
    const formulas = [
      "=SUM(A1:A3)",
      "=XLOOKUP(A1,B:B,C:C)",
      '=SALES.COMMISSION(B2,,"=SALES.X(")',
      "=IFERROR(SALES.ATTAINMENT(A1,B1),0)",
      "='SALES.X'!A1+LET(x,1,x)",
      "=SUM(A1#)",
    ];
    const row = Object.fromEntries(formulas.map((f, at) => [at, { f, v: 0, t: CellValueType.NUMBER }]));
    const { bytes, sheet } = await roundTrip(snapshot({ cellData: { 0: row } }));
    expect(Object.values(sheet.cellData[0]!).map((cell) => cell.f)).toEqual(formulas);
    expect(Object.values(sheet.cellData[0]!).map((cell) => cell.v)).toEqual(formulas.map(() => 0));
    const stored = (await readXlsx(bytes)).sheets[0]!.cells!;
    expect([1, 2, 5].map((at) => stored.get(`0,${at}`)!.formula)).toEqual([
      "_xlfn.XLOOKUP(A1,B:B,C:C)",
      '_xldudf_SALES_COMMISSION(B2,,"=SALES.X(")',
      "SUM(_xlfn.ANCHORARRAY(A1))",
    ]);
  });

  test("keeps looks: fonts, fills, borders, alignment and number formats", async () => {
    const style = {
      bl: 1,
      it: 1,
      fs: 14,
      ff: "Arial",
      cl: { rgb: "#c00000" },
      bg: { rgb: "#ffff00" },
      ht: 3,
      vt: 2,
      tb: 3,
      bd: { b: { s: 1, cl: { rgb: "#00ff00" } } },
      n: { pattern: "#,##0.00" },
    };
    const before = snapshot({ cellData: { 0: { 0: { v: 1, t: CellValueType.NUMBER, s: style } } } });
    const { after, sheet } = await roundTrip(before);
    expect(after.workbook.styles![sheet.cellData[0]![0]!.s as string]).toEqual(style);
  });

  test("keeps sizes, merges, frozen rows, hidden columns and the tab's colour", async () => {
    const { sheet } = await roundTrip(
      snapshot({
        cellData: { 0: { 0: { v: "x", t: CellValueType.STRING } } },
        columnData: { 0: { w: 145 }, 1: { hd: 1 } },
        rowData: { 2: { h: 40, ia: 0 } },
        mergeData: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 2 }],
        freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
        tabColor: "#ff8800",
      }),
    );
    expect(sheet.columnData).toMatchObject({ 0: { w: 145 }, 1: { hd: 1 } });
    expect(sheet.rowData).toMatchObject({ 2: { h: 40 } });
    expect(sheet.mergeData).toEqual([{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 2 }]);
    expect(sheet.freeze).toMatchObject({ xSplit: 1, ySplit: 2 });
    expect(sheet.tabColor).toBe("#ff8800");
  });

  test("keeps tables, names, validation, conditional formats, notes, charts, page set-up and settings", async () => {
    const book = createBook();
    await book.settle();
    const sheetId = book.workbook.getSheets()[0]!.getSheetId();
    const rows = [
      ["Region", "Sales"],
      ["North", 30],
      ["South", 10],
    ];
    book.write({ sheetId, row: 0, column: 0, rowCount: 3, columnCount: 2 }, rows);
    const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 };
    await book.workbook.addTable(sheetId, "Deals", range, "t1", { showHeader: true });
    const facade = book.workbook.getSheets()[0]!;
    facade.addConditionalFormattingRule(
      facade
        .newConditionalFormattingRule()
        .whenNumberGreaterThan(20)
        .setBackground("#ffc7ce")
        .setRanges([{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 }])
        .build(),
    );
    await facade.getRange("D1").setDataValidation(book.api.newDataValidation().requireValueInList(["A", "B"]).build());
    const own = sheetExtras(book.extras, sheetId);
    own.pageLayout = {
      orientation: "landscape",
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 36 },
      headersFooters: { center: "Weekly report", rightFooter: "&P" },
    };
    const axis = { visible: true, majorGridlines: false };
    own.charts.push({
      id: "c1",
      name: "Chart 1",
      chartType: "ColumnClustered",
      left: 198,
      top: 0,
      width: 330,
      height: 180,
      title: { text: "Sales", visible: true },
      legend: { visible: true, position: "Bottom" },
      series: [
        {
          // Named by its header, as a chart that is made from a range.
          ...{ name: "", nameAddress: "Sheet1!B1" },
          ...{ valuesAddress: "Sheet1!B2:B3", categoriesAddress: "Sheet1!A2:A3", axisGroup: "Primary" },
        },
      ],
      categoryAxis: axis,
      valueAxis: { ...axis, majorGridlines: true },
      seriesBy: "Columns",
    });
    book.extras.settings.digits = "0";
    book.extras.properties.title = "季度";
    const saved = book.save();
    const name = { id: "n", name: "Target", formulaOrRefString: "Sheet1!$B$2", localSheetId: "AllDefaultWorkbook" };
    const names = saved.workbook.resources!.find(({ name: plugin }) => plugin === "SHEET_DEFINED_NAME_PLUGIN")!;
    names.data = JSON.stringify({ n: name });
    const { bytes, notKept } = await saveXlsx(saved, ["SALES"]);
    book.dispose();
    const { snapshot: after } = await openXlsx(bytes);

    expect(notKept).toEqual([]);
    expect(resourceOf(after, "SHEET_TABLE_PLUGIN").tables[0]).toMatchObject({ name: "Deals", range });
    const kept = after.workbook.resources!.find(({ name: plugin }) => plugin === names.name)!;
    expect(Object.values(JSON.parse(kept.data))).toMatchObject([{ name: "Target", formulaOrRefString: "Sheet1!$B$2" }]);
    expect(resourceOf(after, "SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject([{ type: "list", formula1: '["A","B"]' }]);
    expect(resourceOf(after, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject([
      { rule: { type: "highlightCell", subType: "number", operator: "greaterThan", value: 20 } },
    ]);
    const { charts, pageLayout } = after.extras.sheets[after.workbook.sheetOrder![0]!]!;
    expect(charts).toMatchObject([
      {
        chartType: "ColumnClustered",
        title: { text: "Sales" },
        series: [{ name: "Sales", valuesAddress: "Sheet1!B2:B3" }],
      },
    ]);
    expect(pageLayout).toMatchObject({
      orientation: "landscape",
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 36 },
      headersFooters: { center: "Weekly report", rightFooter: "&P" },
    });
    expect([after.extras.settings.digits, after.extras.properties.title]).toEqual(["0", "季度"]);
  });

  test("keeps the ids of its sheets, also where something else has put them in another order", async () => {
    const book = createBook();
    const { bytes } = await saveXlsx(book.save());
    const [sheet1] = (await openXlsx(bytes)).snapshot.workbook.sheetOrder!;
    book.extras.settings.digits = "0";
    book.workbook.insertSheet("Orders");
    const before = book.workbook.getSheets().map((sheet) => [sheet.getSheetName(), sheet.getSheetId()]);
    const saved = await readXlsx((await saveXlsx(book.save())).bytes);
    book.dispose();
    const shuffled = await writeXlsx({
      sheets: [
        { name: "Cover", rows: [["x"]] },
        ...[...saved.sheets].reverse().map(({ name }) => ({ name, rows: [[name]] })),
      ],
      properties: saved.properties!,
    });
    const { sheets, sheetOrder } = (await openXlsx(shuffled)).snapshot.workbook;
    const now = sheetOrder!.map((id) => [sheets![id]!.name, id]);
    expect(now.slice(1)).toEqual(before.reverse());
    expect(before.map(([, id]) => id)).not.toContain(now[0]![1]);
    expect(sheet1).toBe("s1");
  });

  test("gives dates back as serials with their format, in either date system", async () => {
    const rows = [[new Date(Date.UTC(2026, 10, 24))]];
    for (const [dateSystem, serial] of [
      ["1900", 46_350],
      ["1904", 44_888],
    ] as const) {
      const bytes = await writeXlsx({ sheets: [{ name: "D", rows }], dateSystem });
      const { snapshot: opened } = await openXlsx(bytes);
      expect((opened.workbook.sheets!.s1 as Sheet).cellData[0]![0]!.v).toBe(serial);
      expect(opened.extras.date1904).toBe(dateSystem === "1904");
    }
  });
});

describe("what is no workbook", () => {
  const problemOf = async (bytes: Uint8Array) => {
    try {
      await openXlsx(bytes);
    } catch (error) {
      return error instanceof FileProblem ? error.code : error;
    }
    return "opened";
  };

  test("is told by its kind", async () => {
    const good = await writeXlsx({ sheets: [{ name: "A", rows: [[1]] }] });
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]);
    const encrypted = Uint8Array.from([...compound, ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await problemOf(new TextEncoder().encode("hello"))).toBe("notZip");
    expect(await problemOf(good.slice(0, good.length - 40))).toBe("truncated");
    expect(await problemOf(compound)).toBe("oldFormat");
    expect(await problemOf(encrypted)).toBe("encrypted");
    expect(await problemOf(good)).toBe("opened");
  });
});

test("a .csv file keeps leading zeros and what looks like a formula as text", () => {
  const { workbook } = openCsv("\ufeffid,amount,note\r\n007,12.5,=1+1\r\n");
  const [sheet] = Object.values(workbook.sheets!);
  const row = (sheet as Sheet).cellData[1]!;
  expect([row[0], row[1], row[2]]).toEqual([
    { v: "007", t: CellValueType.FORCE_STRING },
    { v: 12.5, t: CellValueType.NUMBER },
    { v: "=1+1", t: CellValueType.FORCE_STRING },
  ]);
});
