import type { ISheetDataValidationRule, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Cell, writeXlsx, type WriteSheet } from "hucre";
import type { Snapshot } from "../engine/book";
import type { SheetExtras } from "../engine/extras";
import { type CellMatrix, writeCells } from "./cells";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeLayout } from "./layout";
import type { Loss } from "./losses";
import { writeNames } from "./names";
import { type SheetNotes, writeNotes } from "./notes";
import { writePageLayout, writePrintNames } from "./pageSetup";
import { placesOf } from "./places";
import { parseAddress } from "../engine/a1";
import { type SheetIds, writeProperties } from "./properties";
import { writeRange } from "./ranges";
import { readResource, RESOURCE } from "./resources";
import { writeTables } from "./tables";
import { writeValidations } from "./validation";

const DEFAULT_FONT = { name: "Calibri", size: 11 };
const NOTHING: SheetExtras = { charts: [], comments: [], customProperties: {}, tables: {} };

/** Writes the workbook as .xlsx; `namespaces` are those of custom functions, which a file has under names of their own. */
export async function saveXlsx(
  snapshot: Snapshot,
  namespaces: readonly string[] = [],
): Promise<{ bytes: Uint8Array; notKept: Loss[] }> {
  const { workbook, extras } = snapshot;
  const notKept: Loss[] = [];
  const sheets = (workbook.sheetOrder ?? []).map((id) => writeSheet(snapshot, id, namespaces, notKept));
  const names = readResource<never>(workbook, RESOURCE.names);
  const bytes = await writeXlsx({
    sheets,
    defaultFont: DEFAULT_FONT,
    dateSystem: extras.date1904 ? "1904" : "1900",
    properties: writeProperties(extras, sheetIds(workbook)),
    namedRanges: [
      ...writeNames(names, extras.names, (id) => workbook.sheets?.[id]?.name, namespaces),
      ...(workbook.sheetOrder ?? []).flatMap((id) =>
        writePrintNames(workbook.sheets?.[id]?.name ?? id, extras.sheets[id]?.pageLayout),
      ),
    ],
    ...(extras.workbookProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return { bytes, notKept };
}

function sheetIds({ sheets = {} }: Partial<IWorkbookData>): SheetIds {
  return Object.fromEntries(Object.entries(sheets).map(([id, { name }]) => [name ?? id, id]));
}

function writeSheet(snapshot: Snapshot, id: string, namespaces: readonly string[], notKept: Loss[]): WriteSheet {
  const { workbook, extras, spills } = snapshot;
  const sheet = workbook.sheets![id] as Partial<IWorksheetData>;
  const own = extras.sheets[id] ?? NOTHING;
  const name = sheet.name ?? id;
  const cells = writeCells(
    (sheet.cellData ?? {}) as CellMatrix,
    (workbook.styles ?? {}) as { [id: string]: IStyleData },
    spills?.[id] ?? [],
    namespaces,
  );
  writeNotes(cells, readResource<SheetNotes>(workbook, RESOURCE.notes)[id] ?? {});
  const formats = writeConditionalFormats(
    readResource<IConditionFormattingRule[]>(workbook, RESOURCE.conditionalFormats)[id] ?? [],
    namespaces,
  );
  const charts = writeCharts(own.charts, placesOf(sheet), textIn(sheet));
  if (formats.lost > 0) notKept.push({ kind: "conditionalFormats", sheet: name, count: formats.lost });
  if (charts.lost > 0) notKept.push({ kind: "charts", sheet: name, count: charts.lost });
  if (own.comments.length > 0) notKept.push({ kind: "threadedComments", sheet: name, count: own.comments.length });
  const filter = filterOf(workbook, id);
  const layout = writeLayout(sheet, own.veryHidden === true, own.showHeadings !== false);
  keepRows(cells, layout.rowDefs);
  return {
    name,
    rows: [],
    cells,
    ...layout,
    tables: writeTables(readResource<{ tables: never[] }>(workbook, RESOURCE.tables)[id], own.tables),
    dataValidations: writeValidations(
      readResource<ISheetDataValidationRule[]>(workbook, RESOURCE.validation)[id] ?? [],
      namespaces,
    ),
    conditionalRules: formats.rules,
    charts: charts.charts,
    ...(filter ? { autoFilter: filter } : {}),
    ...writePageLayout(own.pageLayout),
    ...(own.protection
      ? { protection: { sheet: true, ...own.protection.options, ...passwordOf(own.protection) } }
      : {}),
  } as WriteSheet;
}

/** The text of a cell of this sheet, by its address; nothing of a blank one. */
function textIn({ cellData }: Partial<IWorksheetData>): (address: string) => string {
  return (address) => {
    const cell = parseAddress(address);
    return cell ? String(cellData?.[cell.row]?.[cell.column]?.v ?? "") : "";
  };
}

/** The library writes a row's height only where the row, or one below it, holds a cell. */
function keepRows(cells: Map<string, Partial<Cell>>, rows: WriteSheet["rowDefs"]): void {
  for (const row of rows?.keys() ?? []) {
    if (!cells.has(`${row},0`)) cells.set(`${row},0`, { value: null, type: "empty", style: { font: DEFAULT_FONT } });
  }
}

function filterOf(workbook: Partial<IWorkbookData>, id: string): { range: string } | undefined {
  const filter = readResource<{ ref?: Parameters<typeof writeRange>[0] }>(workbook, RESOURCE.filters)[id];
  return filter?.ref ? { range: writeRange(filter.ref) } : undefined;
}

function passwordOf({ password }: NonNullable<SheetExtras["protection"]>): { password?: string } {
  return password === undefined ? {} : { password };
}
