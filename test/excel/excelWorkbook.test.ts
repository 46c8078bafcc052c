import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ChartKind, Tone } from "../../src/sheets/block";
import { addressArea, quotedSheet, splitAddress } from "../../src/sheets/address";
import { createBook } from "../../src/workbench/engine/headless";
import type { Fault } from "../../src/workbench/host/faults";
import { type ExcelInNode, startHost } from "../../src/workbench/host/node/excelInNode";
import { messagesToArrive } from "../workbench/host/hostInTest";
import { type Inside, type Open, type Refusal, workbookContract } from "../contract/workbook";

const FAULTS: { readonly [Why in Refusal]: Fault } = {
  cellEdit: { kind: "cellEditMode" },
  accessDenied: { kind: "accessDenied" },
  tooLarge: { kind: "payloadLimit", bytes: 1 },
  offline: { kind: "sessionLost" },
};

/** Excel's own fills for good, neutral and bad. */
const TONE_OF_FILL: { readonly [fill: string]: Tone } = { "#C6EFCE": "good", "#FFEB9C": "warning", "#FFC7CE": "bad" };

/** Microsoft's own client library on the workbench's host: nothing of Excel is played here but Excel. */
const open: Open = async ({ dateSystem = 1900, culture = "en-US" } = {}) => {
  const book = createBook();
  book.extras.date1904 = dateSystem === 1904;
  const excel = startHost({ book, locale: culture });
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const refuse = (why: Refusal) => excel.host.faults.arm(FAULTS[why], { lasts: true });
  const close = () => {
    const { missing } = excel.host;
    excel.dispose();
    book.dispose();
    expect(missing).toEqual([]);
  };
  return { workbook: excelWorkbook, inside: insideOf(excel), refuse, close };
};

workbookContract(open);

function insideOf({ Excel, book }: ExcelInNode): Inside {
  const at = (context: Excel.RequestContext, sheet: string, cell: string) =>
    context.workbook.worksheets.getItem(sheet).getRange(cell);
  /** Reads one thing of a cell. */
  const read = <Value>(sheet: string, cell: string, look: (range: Excel.Range) => () => Value): Promise<Value> =>
    Excel.run(async (context) => {
      const value = look(at(context, sheet, cell));
      await context.sync();
      return value();
    });
  /** The formulas by which rows of a sheet look otherwise, and how. */
  const rulesOf = (sheet: string) =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
      conditionalFormats.load("items/custom/rule/formula,items/custom/format/font/bold,items/custom/format/fill/color");
      await context.sync();
      return conditionalFormats.items.map(({ custom: { rule, format } }) => {
        return { formula: rule.formula, bold: format.font.bold, fill: format.fill.color };
      });
    });
  const change = (act: (context: Excel.RequestContext) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  return {
    sheetNames: () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    input: (sheet, cell) =>
      read(sheet, cell, (range) => (range.load("formulas"), () => range.formulas[0]![0] as unknown)),
    isText: (sheet, cell) =>
      read(sheet, cell, (range) => (range.load("valueTypes"), () => range.valueTypes[0]![0] === "String")),
    format: (sheet, cell) =>
      read(sheet, cell, (range) => (range.load("numberFormat"), () => range.numberFormat[0]![0])),
    isBold: (sheet, cell) =>
      read(sheet, cell, (range) => (range.format.font.load("bold"), () => range.format.font.bold)),
    choices: (sheet, cell) =>
      read(sheet, cell, (range) => {
        range.dataValidation.load("rule,type");
        return () => (range.dataValidation.rule?.list?.source as string | undefined) ?? null;
      }),
    charts: (sheet) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load("items/chartType,items/title/text,items/series/items/name");
        await context.sync();
        return charts.items.map(({ chartType, title, series }) => ({
          kind: chartType.toLowerCase() as ChartKind,
          title: title.text,
          series: series.items.map(({ name }) => name),
        }));
      }),
    lights: (sheet, cell) =>
      Excel.run(async (context) => {
        const formats = at(context, sheet, cell).conditionalFormats.load("items/type");
        await context.sync();
        const [format] = formats.items;
        if (!format) return null;
        format.iconSet.load("criteria");
        await context.sync();
        const [, amber, green] = format.iconSet.criteria.map(({ formula }) => Number(formula?.slice(1)));
        return [amber!, green!] as const;
      }),
    boldWhere: async (sheet) => (await rulesOf(sheet)).filter(({ fill }) => fill === "").map(({ formula }) => formula),
    bandWhere: async (sheet) => (await rulesOf(sheet)).filter(({ fill }) => fill !== "").map(({ formula }) => formula),
    highlights: (sheet, cell) =>
      Excel.run(async (context) => {
        const { conditionalFormats } = at(context, sheet, cell);
        conditionalFormats.load("items/type,items/custom/rule/formula,items/custom/format/fill/color");
        await context.sync();
        return conditionalFormats.items.map(({ custom }) => ({
          when: custom.rule.formula,
          tone: TONE_OF_FILL[custom.format.fill.color.toUpperCase()]!,
        }));
      }),
    side: (sheet, cell) =>
      read(sheet, cell, ({ format }) => {
        format.load("horizontalAlignment,indentLevel");
        return () => (format.horizontalAlignment === "Right" ? "right" : format.indentLevel === 1 ? "indented" : null);
      }),
    isWrapped: (sheet, cell) =>
      read(sheet, cell, ({ format }) => {
        format.load("wrapText,rowHeight");
        // Two lines and more are higher than the 15 points of one.
        return () => format.wrapText === true && format.rowHeight >= 30;
      }),
    frozenRows: (sheet) =>
      Excel.run(async (context) => {
        const frozen = context.workbook.worksheets
          .getItem(sheet)
          .freezePanes.getLocationOrNullObject()
          .load("rowCount");
        await context.sync();
        return frozen.isNullObject ? 0 : frozen.rowCount;
      }),
    page: (sheet) =>
      Excel.run(async (context) => {
        const page = context.workbook.worksheets.getItem(sheet).pageLayout.load("orientation,paperSize,zoom");
        const again = page.getPrintTitleColumnsOrNullObject().load("columnCount");
        const onEach = page.headersFooters.defaultForAllPages.load("rightFooter");
        await context.sync();
        const { horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
        const columns = again.isNullObject ? 0 : again.columnCount;
        const pages = `${wide ?? "any"} × ${tall ?? "any"} pages`;
        return `${page.orientation.toLowerCase()} ${page.paperSize}, ${pages}, ${columns} columns again, ${onEach.rightFooter}`;
      }),
    rowBreaks: async (sheet) => book.extras.sheets[book.sheet(sheet)!.getSheetId()]?.pageLayout?.rowBreaks ?? [],
    breakPage: (sheet, row) =>
      change((context) => {
        context.workbook.worksheets.getItem(sheet).horizontalPageBreaks.add(`A${row + 1}`);
      }),
    selection: () =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        const { sheet, cells } = splitAddress(selected.address);
        return `${quotedSheet(sheet)}!${cells}`;
      }),
    put: (sheet, cell, value) => change((context) => (at(context, sheet, cell).values = [[value]])),
    enter: async (by, sheet, cell, value) => {
      const [sheetId, area] = [book.sheet(sheet)!.getSheetId(), addressArea(cell)!];
      book.as(by === "person" ? "user" : by, () => book.write({ sheetId, ...area }, [[value]]));
      await messagesToArrive();
    },
    addSheet: (name) => change((context) => void context.workbook.worksheets.add(name)),
    rename: (sheet, name) => change((context) => (context.workbook.worksheets.getItem(sheet).name = name)),
    merge: (sheet, address) => change((context) => at(context, sheet, address).merge()),
    hideRows: (sheet, row, rowCount) =>
      change((context) => (at(context, sheet, `${row}:${row + rowCount - 1}`).rowHidden = true)),
    hide: (sheet) =>
      change((context) => (context.workbook.worksheets.getItem(sheet).visibility = Excel.SheetVisibility.hidden)),
    protect: (sheet) => change((context) => context.workbook.worksheets.getItem(sheet).protection.protect()),
    protectStructure: () => change((context) => context.workbook.protection.protect()),
  };
}
