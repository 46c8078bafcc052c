import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { readXlsx, type Sheet, type Workbook } from "hucre";
import type { Snapshot } from "../engine/book";
import { emptyExtras, type Extras, sheetExtras } from "../engine/extras";
import { readCells, StyleSheet } from "./cells";
import { readCharts } from "./charts";
import { readConditionalFormats } from "./conditionalFormats";
import { FileProblem } from "./fileProblem";
import { readLayout } from "./layout";
import type { Loss } from "./losses";
import { readNames } from "./names";
import { readNotes } from "./notes";
import { readPageLayout } from "./pageSetup";
import { placesOf } from "./places";
import { readProperties, readSheetIds } from "./properties";
import { readLosses } from "./lossesOf";
import { RESOURCE, resource } from "./resources";
import { readTables } from "./tables";
import { readValidations } from "./validation";
import { zipNames } from "./zipNames";

export interface OpenOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Unpacking and parsing come first and take about this share of the time. */
const PARSED = 0.4;
/** Room below and to the right of what a file holds. */
const ROOM = { rows: 200, columns: 26, spareRows: 100, spareColumns: 6 };

/** Reads an .xlsx file, and says what of it cannot be kept. Throws a FileProblem for what is no such file. */
export async function openXlsx(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<{ snapshot: Snapshot; notKept: Loss[] }> {
  const names = partNames(bytes);
  options.onProgress?.(0.05);
  await breath(options.signal);
  const workbook = await parsed(bytes);
  const reader = new WorkbookReader(workbook, options);
  return { snapshot: await reader.read(), notKept: [...readLosses(workbook, names), ...reader.lost] };
}

function partNames(bytes: Uint8Array): string[] {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  // An encrypted workbook and an .xls file both come in the older container; only the former names its parts in UTF-16.
  if (begins(COMPOUND_FILE)) throw new FileProblem(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat");
  if (!begins(ZIP)) throw new FileProblem("notZip");
  const names = zipNames(bytes);
  if (!names) throw new FileProblem("truncated");
  if (!names.some((name) => /^xl\/workbook\.\w+$/.test(name))) throw new FileProblem("notWorkbook");
  return names;
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...word].join("\0"));
}

async function parsed(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    const chartSheet = /missing worksheet file.*sheet "(.*)"|sheet "(.*)".*missing worksheet file/i.exec(String(error));
    if (!chartSheet) throw new FileProblem("unreadable", { cause: error });
    const name = chartSheet[1] ?? chartSheet[2];
    return readXlsx(bytes, { readStyles: true, sheets: (sheet) => sheet.name !== name });
  }
}

class WorkbookReader {
  readonly lost: Loss[] = [];
  private readonly extras: Extras = emptyExtras();
  private readonly styles: StyleSheet;
  private readonly sheets: { [id: string]: Partial<IWorksheetData> } = {};
  private readonly byPlugin: { [name: string]: { [sheetId: string]: unknown } } = {};

  constructor(
    private readonly workbook: Workbook,
    private readonly options: OpenOptions,
  ) {
    this.styles = new StyleSheet(workbook.themeColors);
  }

  async read(): Promise<Snapshot> {
    const { workbook, extras } = this;
    const ids = idsOf(workbook);
    extras.date1904 = workbook.dateSystem === "1904";
    extras.workbookProtected = workbook.workbookProtection?.lockStructure ?? false;
    Object.assign(extras, readProperties(workbook.properties));
    for (const [at, sheet] of workbook.sheets.entries()) await this.readSheet(sheet, ids[at]!, at);
    const { names, comments } = readNames(
      workbook.namedRanges ?? [],
      workbook.sheets.map(({ name }) => name),
      ids,
    );
    extras.names = comments;
    this.options.onProgress?.(1);
    const data: Partial<IWorkbookData> = {
      name: "Workbook",
      locale: LocaleType.EN_US,
      styles: this.styles.styles,
      sheetOrder: ids,
      sheets: this.sheets,
      resources: [
        ...Object.entries(this.byPlugin).map(([name, sheets]) => resource(name as never, sheets)),
        resource(RESOURCE.names, names),
      ],
    };
    return { workbook: data, extras };
  }

  private async readSheet(sheet: Sheet, id: string, at: number): Promise<void> {
    const theme = this.workbook.themeColors;
    const progress = async (share: number) => {
      this.options.onProgress?.(PARSED + ((1 - PARSED) * (at + share)) / this.workbook.sheets.length);
      await breath(this.options.signal);
    };
    await progress(0);
    const cellData = await readCells(sheet, id, this.workbook, this.styles, progress);
    const columnCount = Math.max(0, ...sheet.rows.map((row) => row.length)) + ROOM.spareColumns;
    const layout = readLayout(sheet, theme);
    this.sheets[id] = {
      id,
      name: sheet.name,
      cellData,
      rowCount: Math.max(ROOM.rows, sheet.rows.length + ROOM.spareRows),
      columnCount: Math.max(ROOM.columns, columnCount),
      ...layout,
    };
    this.readFeatures(sheet, id, placesOf(layout));
  }

  private readFeatures(sheet: Sheet, id: string, places: ReturnType<typeof placesOf>): void {
    const own = sheetExtras(this.extras, id);
    const { resource: tables, extras } = readTables(sheet.tables ?? [], id);
    own.tables = extras;
    if (tables.tables.length > 0) this.keep(RESOURCE.tables, id, tables);
    const validations = readValidations(sheet.dataValidations ?? [], id);
    if (validations.length > 0) this.keep(RESOURCE.validation, id, validations);
    const formats = readConditionalFormats(sheet.conditionalRules ?? [], id, this.workbook.themeColors);
    if (formats.rules.length > 0) this.keep(RESOURCE.conditionalFormats, id, formats.rules);
    const notes = readNotes(sheet);
    if (Object.keys(notes).length > 0) this.keep(RESOURCE.notes, id, notes);
    const charts = readCharts(sheet.charts ?? [], id, places);
    own.charts = charts.charts;
    if (formats.lost > 0) this.lost.push({ kind: "conditionalFormats", sheet: sheet.name, count: formats.lost });
    if (charts.lost > 0) this.lost.push({ kind: "charts", sheet: sheet.name, count: charts.lost });
    const layout = readPageLayout(sheet);
    if (layout) own.pageLayout = layout;
    if (sheet.veryHidden) own.veryHidden = true;
    if (sheet.view?.showRowColHeaders === false) own.showHeadings = false;
    if (sheet.protection?.sheet !== false && sheet.protection) {
      const { password, sheet: _isOn, ...protectedOptions } = sheet.protection;
      own.protection = { options: protectedOptions, ...(password === undefined ? {} : { password }) };
    }
  }

  private keep(plugin: string, sheetId: string, data: unknown): void {
    (this.byPlugin[plugin] ??= {})[sheetId] = data;
  }
}

/** Lets the page draw, and stops where the person has had enough. */
/** Each sheet's id of before; a sheet that has none gets the next that is free. */
function idsOf({ sheets, properties }: Workbook): string[] {
  const kept = readSheetIds(properties);
  const taken = new Set(Object.values(kept));
  let next = 1;
  const fresh = () => {
    while (taken.has(`s${next}`)) next++;
    return `s${next++}`;
  };
  return sheets.map(({ name }) => kept[name] ?? fresh());
}

async function breath(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
