import { parseDate, dayNumber } from "../../src/domain/kernel/date";
import type { HostIssue } from "../../src/domain/kernel/issue";
import { fail, ok, type Result } from "../../src/domain/kernel/result";
import { cellAddress, cellPosition, quotedSheet, splitAddress } from "../../src/sheets/address";
import {
  type Block,
  type BlockAlignment,
  type BlockArea,
  type BlockPrint,
  cellFormat,
  cellInput,
  type ChartKind,
  listSource,
  type Tone,
} from "../../src/sheets/block";
import { bearsMark, markedWhen } from "../../src/sheets/marks";
import { freeSheetName, freeTableName, nameGiver } from "../../src/sheets/names";
import { type DateSystem, serialOfDay } from "../../src/sheets/serial";
import type { Area } from "../../src/sheets/area";
import type { CellsChange, TableOverview, Workbook } from "../../src/sheets/workbook";
import { memoryChanges } from "./memoryChanges";

type Input = string | number | boolean;

/** A sheet as it stands: what is in its cells by address, and what was laid over them. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  /** By "B2": a number, a text as it reads, or a formula with its "=". */
  readonly inputs: Map<string, Input>;
  /** What formulas answer, by their cell; it calculates nothing itself. */
  readonly answers: Map<string, Input>;
  /** The cells whose content is text, whatever it looks like. */
  readonly texts: Set<string>;
  readonly formats: Map<string, string>;
  readonly choices: Map<string, string>;
  readonly bold: Set<string>;
  readonly boldWhere: string[];
  readonly bandWhere: string[];
  readonly wrapped: Set<string>;
  readonly aligned: Map<string, BlockAlignment["side"]>;
  readonly highlights: { readonly cells: ReadonlySet<string>; readonly when: string; readonly tone: Tone }[];
  frozenRows: number;
  /** The rows, from 0, that a page breaks before. */
  readonly rowBreaks: Set<number>;
  /** "portrait A4, 1 × 2 pages"; null where nobody set it up. */
  page: string | null;
  isHidden: boolean;
  isProtected: boolean;
  readonly merged: Area[];
  readonly hiddenRows: Set<number>;
  /** By cell: from which numbers a light is amber and green. */
  readonly lights: Map<string, readonly [amber: number, green: number]>;
  readonly charts: { readonly kind: ChartKind; readonly title: string; readonly series: readonly string[] }[];
}

/** A table and where it lies, header row included; without a place it is one only by name. */
export interface MemoryTable extends TableOverview {
  readonly area?: Area;
}

export interface MemoryWorkbook extends Workbook {
  readonly sheets: MemorySheet[];
  readonly tables: MemoryTable[];
  readonly settings: Map<string, unknown>;
  /** What is kept in the file, by key, as JSON. */
  readonly documents: Map<string, string>;
  /** "'Sheet1'!A1" */
  selection: string;
  isStructureProtected: boolean;
  /** What somebody types, pastes or fills, from this cell on; the listeners hear of it. */
  enter(sheet: string, cell: string, rows: readonly (readonly Input[])[], by?: CellsChange["by"]): void;
  readonly listeners: Set<(change: CellsChange) => void>;
  startsAddIn: boolean;
  sheet(name: string): MemorySheet;
  addSheet(name: string): MemorySheet;
  /** From now on every request ends with this issue; null ends that. */
  refuseWith(issue: HostIssue | null): void;
}

/** A workbook with one empty sheet that keeps what the port's contract asks for, and calculates nothing. */
export function memoryWorkbook(options: { dateSystem?: DateSystem; culture?: string } = {}): MemoryWorkbook {
  const { dateSystem = 1900, culture = "en-US" } = options;
  let refusal: HostIssue | null = null;
  const watchers = new Set<() => void>();
  const answered = async <Value>(answer: () => Result<Value>): Promise<Result<Value>> =>
    refusal ? fail(refusal) : answer();
  const workbook: MemoryWorkbook = {
    sheets: [],
    tables: [],
    settings: new Map(),
    documents: new Map(),
    selection: "'Sheet1'!A1",
    isStructureProtected: false,
    listeners: new Set(),
    startsAddIn: false,
    enter: (sheet, cell, rows, by = "person") => enter(workbook, sheet, cell, rows, by, dateSystem),
    sheet: (name) => found(workbook, name)!,
    addSheet: (name) => addSheet(workbook, name),
    refuseWith: (issue) => void (refusal = issue),
    ...memoryChanges(
      () => workbook,
      answered,
      (sheet, cell, input) => put(sheet, cell, input, dateSystem),
    ),
    overview: () => answered(() => ok(overviewOf(workbook))),
    conventions: () => answered(() => ok({ dateSystem, culture })),
    activeCell: () =>
      answered(() => {
        const { sheet, cells } = active(workbook);
        const { row, column } = cellPosition(cells);
        return ok({ sheet, address: cells, left: column === 0 ? null : cellAddress(row, column - 1) });
      }),
    insertFormula: (formula) =>
      answered(() => {
        const { sheet, cells } = active(workbook);
        const target = workbook.sheet(sheet);
        if (target.isProtected) return fail({ code: "host_protected", sheet });
        put(target, cells, formula, dateSystem);
        return ok({ address: `${plainSheet(sheet)}!${cells}` });
      }),
    addSheets: (blocks) =>
      answered(() => {
        if (workbook.isStructureProtected) return fail({ code: "host_structure_protected" });
        const made = blocks(nameGiver(freeSheetName, names(workbook.sheets)));
        for (const block of made) write(workbook, addSheet(workbook, block.sheetName), block, "A1", dateSystem);
        if (made[0]) workbook.selection = `${quotedSheet(made[0].sheetName)}!A1`;
        return ok(names(workbook.sheets).slice(-made.length));
      }),
    writeBlock: (block, topLeft) =>
      answered(() => {
        const sheet = found(workbook, block.sheetName);
        if (!sheet) return fail({ code: "host_not_found", what: block.sheetName });
        if (sheet.isProtected) return fail({ code: "host_protected", sheet: sheet.name });
        return ok({ address: `${plainSheet(sheet.name)}!${write(workbook, sheet, block, topLeft, dateSystem)}` });
      }),
    calculate: () => answered(() => ok(undefined)),
    startWithWorkbook: (isWanted) => answered(() => ok(void (workbook.startsAddIn = isWanted))),
    watchCells: (listener) =>
      answered(() => {
        workbook.listeners.add(listener);
        return ok(() => answered(() => ok(void workbook.listeners.delete(listener))));
      }),
    highlight: (sheetId, mark, highlights) =>
      answered(() => {
        const sheet = workbook.sheets.find(({ id }) => id === sheetId);
        if (!sheet) return fail({ code: "host_not_found" });
        if (sheet.isProtected) return fail({ code: "host_protected", sheet: sheet.name });
        const others = sheet.highlights.filter(({ when }) => !bearsMark(when, mark));
        sheet.highlights.splice(0, sheet.highlights.length, ...others);
        for (const { when, tone, ...area } of highlights) {
          sheet.highlights.push({ cells: cellsIn(area), when: markedWhen(when, mark), tone });
        }
        return ok(undefined);
      }),
    select: (address) =>
      answered(() => {
        const { sheet: name, cells } = splitAddress(address);
        const sheet = found(workbook, name);
        if (!sheet) return fail({ code: "host_not_found", what: name });
        workbook.selection = `${quotedSheet(sheet.name)}!${cells}`;
        watchers.forEach((moved) => moved());
        return ok(undefined);
      }),
    watchSelection: (moved) =>
      answered(() => {
        watchers.add(moved);
        return ok(() => answered(() => ok(void watchers.delete(moved))));
      }),
    readSetting: (key) => answered(() => ok(workbook.settings.get(key) ?? null)),
    writeSetting: (key, value) => answered(() => ok(void workbook.settings.set(key, value))),
  };
  workbook.addSheet("Sheet1");
  return workbook;
}

function enter(
  workbook: MemoryWorkbook,
  name: string,
  cell: string,
  rows: readonly (readonly Input[])[],
  by: CellsChange["by"],
  system: DateSystem,
): void {
  const [sheet, { row, column }] = [workbook.sheet(name), cellPosition(cell)];
  rows.forEach((cells, r) => cells.forEach((input, c) => put(sheet, cellAddress(row + r, column + c), input, system)));
  const area = { row, column, rowCount: rows.length, columnCount: rows[0]!.length };
  workbook.listeners.forEach((listener) => listener({ sheetId: sheet.id, ...area, kind: "edited", by }));
}

function cellsIn({ row, column, rowCount, columnCount }: BlockArea): ReadonlySet<string> {
  const places = Array.from({ length: rowCount * columnCount }, (_, at) =>
    cellAddress(row + Math.floor(at / columnCount), column + (at % columnCount)),
  );
  return new Set(places);
}

let sheetCount = 0;

function addSheet(workbook: MemoryWorkbook, name: string): MemorySheet {
  if (found(workbook, name)) throw new RangeError(`There is a sheet ${name} already`);
  const sheet: MemorySheet = {
    id: `{${++sheetCount}}`,
    name,
    inputs: new Map(),
    answers: new Map(),
    texts: new Set(),
    formats: new Map(),
    choices: new Map(),
    bold: new Set(),
    wrapped: new Set(),
    aligned: new Map(),
    highlights: [],
    frozenRows: 0,
    rowBreaks: new Set(),
    page: null,
    isHidden: false,
    isProtected: false,
    merged: [],
    hiddenRows: new Set(),
    lights: new Map(),
    charts: [],
    boldWhere: [],
    bandWhere: [],
  };
  workbook.sheets.push(sheet);
  return sheet;
}

function write(workbook: MemoryWorkbook, sheet: MemorySheet, block: Block, topLeft: string, system: DateSystem) {
  const from = cellPosition(topLeft);
  const at = (row: number, column: number) => cellAddress(from.row + row, from.column + column);
  block.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      put(sheet, at(row, column), cellInput(cell), system);
      sheet.formats.set(at(row, column), cellFormat(cell));
      if (block.boldRows.includes(row)) sheet.bold.add(at(row, column));
    }),
  );
  const cellsOf = ({ row, column, rowCount, columnCount }: BlockArea) =>
    Array.from({ length: rowCount * columnCount }, (_, cell) =>
      at(row + Math.floor(cell / columnCount), column + (cell % columnCount)),
    );
  for (const cell of (block.boldAreas ?? []).flatMap(cellsOf)) sheet.bold.add(cell);
  for (const cell of (block.wrappedAreas ?? []).flatMap(cellsOf)) sheet.wrapped.add(cell);
  for (const area of block.aligned ?? []) for (const cell of cellsOf(area)) sheet.aligned.set(cell, area.side);
  for (const { when, tone, ...area } of block.highlights ?? []) {
    sheet.highlights.push({ cells: new Set(cellsOf(area)), when, tone });
  }
  for (const { row, column, rowCount, columnCount, amber, green } of block.lights ?? []) {
    for (let next = row; next < row + rowCount; next++) {
      for (let over = column; over < column + columnCount; over++) sheet.lights.set(at(next, over), [amber, green]);
    }
  }
  if (block.boldWhere) sheet.boldWhere.push(block.boldWhere);
  if (block.bandWhere) sheet.bandWhere.push(block.bandWhere);
  if (block.print) sheet.page = pageOf(block.print);
  for (const row of block.print?.breaksBefore ?? []) sheet.rowBreaks.add(from.row + row);
  for (const { row, column, rowCount, choices } of block.choices) {
    for (let next = row; next < row + rowCount; next++) sheet.choices.set(at(next, column), listSource(choices));
  }
  const tableName = nameGiver(freeTableName, names(workbook.tables));
  for (const { name, row, column, rowCount, columnCount } of block.tables) {
    const headers = Array.from({ length: columnCount }, (_, next) => String(sheet.inputs.get(at(row, column + next))));
    const area = { row: from.row + row, column: from.column + column, rowCount, columnCount };
    workbook.tables.push({ name: tableName(name), sheet: sheet.name, headers, rowCount: rowCount - 1, area });
  }
  for (const { kind, title, row, column, columnCount } of block.charts ?? []) {
    const series = Array.from({ length: columnCount - 1 }, (_, next) => sheet.inputs.get(at(row, column + 1 + next)));
    sheet.charts.push({ kind, title, series: series.map(String) });
  }
  if (block.frozenRows > 0) sheet.frozenRows = from.row + block.frozenRows;
  return `${topLeft}:${at(block.cells.length - 1, (block.cells[0]?.length ?? 1) - 1)}`;
}

/** "landscape A4, 1 × any pages, 0 columns again, &P / &N": Excel's own signs for page and pages. */
export function pageOf({ orientation, pagesWide, pagesTall, titleColumns = 0 }: BlockPrint): string {
  const pages = `${pagesWide ?? "any"} × ${pagesTall ?? "any"} pages`;
  return `${orientation} A4, ${pages}, ${titleColumns} columns again, &P / &N`;
}

/** As Excel takes an input: an apostrophe makes text, an ISO day a serial, "=" a formula. */
function put(sheet: MemorySheet, cell: string, input: Input, system: DateSystem): void {
  sheet.inputs.delete(cell);
  sheet.texts.delete(cell);
  if (input === "") return;
  const isFormula = typeof input === "string" && input.startsWith("=") && input.length > 1;
  if (typeof input !== "string" || isFormula) return void sheet.inputs.set(cell, input);
  const day = parseDate(input);
  if (day) return void sheet.inputs.set(cell, serialOfDay(dayNumber(day), system));
  sheet.inputs.set(cell, input.startsWith("'") ? input.slice(1) : input);
  sheet.texts.add(cell);
}

function overviewOf({ sheets, tables }: MemoryWorkbook) {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return {
    sheets: shown.map(({ name, inputs }) => ({ name, ...usedSize([...inputs.keys()]) })),
    tables: tables
      .filter(({ sheet }) => names(shown).includes(sheet))
      .map(({ name, sheet, headers, rowCount }) => ({ name, sheet, headers, rowCount })),
  };
}

function usedSize(cells: readonly string[]): { rowCount: number; columnCount: number } {
  const rows = cells.map((cell) => cellPosition(cell).row);
  const columns = cells.map((cell) => cellPosition(cell).column);
  const span = (places: number[]) => (places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1);
  return { rowCount: span(rows), columnCount: span(columns) };
}

function active({ selection }: MemoryWorkbook): { sheet: string; cells: string } {
  const { sheet, cells } = splitAddress(selection);
  return { sheet, cells: cells.split(":")[0]! };
}

function found({ sheets }: MemoryWorkbook, name: string): MemorySheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function names(things: readonly { readonly name: string }[]): string[] {
  return things.map(({ name }) => name);
}

/** Excel quotes a sheet's name in an address only where it must. */
function plainSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : quotedSheet(name);
}
