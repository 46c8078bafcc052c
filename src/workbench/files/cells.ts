import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, Sheet, Workbook } from "hucre";
import { parseAddress } from "../engine/a1";
import type { Snapshot } from "../engine/book";
import { fromFile, toFile } from "./formulas";
import { readStyle, writeStyle } from "./styles";

export type CellMatrix = { [row: number]: { [column: number]: ICellData } };
type Styles = { [id: string]: IStyleData };

const MILLISECONDS_PER_DAY = 86_400_000;
/** A serial counts from here, in a workbook of either date system. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** The file's styles as the engine keeps them, each once. */
export class StyleSheet {
  readonly styles: Styles = {};
  private readonly ids = new Map<string, string | undefined>();

  constructor(private readonly theme: readonly string[] | undefined) {}

  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    if (!this.ids.has(key)) {
      const read = readStyle(style, this.theme);
      const id = read && `s${this.ids.size}`;
      if (read && id) this.styles[id] = read;
      this.ids.set(key, id);
    }
    return this.ids.get(key);
  }
}

/** Values, formulas and styles of a sheet. `yieldNow` lets the page breathe between blocks of rows. */
export async function readCells(
  sheet: Sheet,
  sheetId: string,
  { dateSystem }: Pick<Workbook, "dateSystem">,
  styles: StyleSheet,
  yieldNow: (share: number) => Promise<void>,
): Promise<CellMatrix> {
  const epoch = EPOCH[dateSystem === "1904" ? 1904 : 1900];
  const matrix: CellMatrix = {};
  for (let row = 0; row < sheet.rows.length; row++) {
    sheet.rows[row]!.forEach((value, column) => {
      if (value === null || value === "") return;
      const data = valueData(value, epoch);
      // A text that looks like something else is kept as the text it is.
      if (typeof value === "string") data.t = forcedText(value);
      (matrix[row] ??= {})[column] = data;
    });
    if (row % BLOCK === BLOCK - 1) await yieldNow(row / sheet.rows.length / 2);
  }
  let count = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    readCell(((matrix[row] ??= {})[column] ??= {}), cell, sheetId, styles, epoch);
    if (++count % (BLOCK * 20) === 0) await yieldNow(0.5 + count / (sheet.cells?.size ?? 1) / 2);
  }
  clearSpills(sheet, matrix);
  return matrix;
}

const BLOCK = 2000;

function readCell(data: ICellData, cell: Cell, sheetId: string, styles: StyleSheet, epoch: number): void {
  const style = styles.idOf(cell.style);
  if (style) data.s = style;
  if (cell.formula !== undefined || cell.formulaType === "shared") {
    if (cell.formulaResult !== undefined && cell.formulaResult !== null)
      Object.assign(data, valueData(cell.formulaResult, epoch));
    if (cell.formulaType === "shared") data.si = `${sheetId}_${cell.formulaSharedIndex}`;
    if (cell.formula) data.f = fromFile(cell.formula);
    return;
  }
}

function valueData(value: CellValue, epoch: number): ICellData {
  if (value instanceof Date) return { v: serialOf(value, epoch), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function forcedText(text: string): CellValueType {
  return text.trim() !== "" && (!Number.isNaN(Number(text)) || /^[=+\-@]/.test(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

/** Days to the millisecond, without the noise of the division. */
function serialOf(date: Date, epoch: number): number {
  return Number(((date.getTime() - epoch) / MILLISECONDS_PER_DAY).toPrecision(15));
}

/** The engine fills a dynamic array's range itself and takes what is already there for an obstacle. */
function clearSpills(sheet: Sheet, matrix: CellMatrix): void {
  for (const [key, cell] of sheet.cells ?? []) {
    const spill = cell.formulaType === "array" && cell.formulaRef ? parseAddress(cell.formulaRef) : undefined;
    if (!spill) continue;
    for (let row = spill.row; row < spill.row + spill.rowCount; row++) {
      for (let column = spill.column; column < spill.column + spill.columnCount; column++) {
        const data = matrix[row]?.[column];
        if (data && key !== `${row},${column}` && !data.f) {
          delete data.v;
          delete data.t;
        }
      }
    }
  }
}

type Written = Map<string, Partial<Cell>>;

/** The cells of a sheet as the file writer wants them, spilled values included. */
export function writeCells(
  matrix: CellMatrix,
  styles: Styles,
  spills: NonNullable<Snapshot["spills"]>[string],
  namespaces: readonly string[],
): Written {
  const written: Written = new Map();
  const shared = sharedFormulas(matrix);
  const seen = new Map<string, CellStyle | undefined>();
  const styleOf = (style: ICellData["s"]): CellStyle | undefined => {
    const key = typeof style === "string" ? style : JSON.stringify(style);
    if (!seen.has(key)) {
      const data = typeof style === "string" ? styles[style] : style;
      seen.set(key, data ? writeStyle(data) : undefined);
    }
    return seen.get(key);
  };
  for (const row in matrix) {
    for (const column in matrix[row]) {
      const data = (matrix[row] as CellMatrix[number])[Number(column)];
      if (!data) continue;
      const style = data.s ? styleOf(data.s) : undefined;
      const cell = data.f || data.si ? formulaCell(data, shared, namespaces) : plainCell(data);
      if (cell.type !== "empty" || style) written.set(`${row},${column}`, { ...cell, ...(style ? { style } : {}) });
    }
  }
  for (const spill of spills) writeSpill(written, spill);
  return written;
}

function plainCell(data: ICellData): Partial<Cell> {
  const value = valueOf(data);
  if (value === null) return { value, type: "empty" };
  if (typeof value === "string")
    return { value, type: data.t !== CellValueType.FORCE_STRING && ERROR.test(value) ? "error" : "string" };
  return { value, type: typeof value === "number" ? "number" : "boolean" };
}

function formulaCell(data: ICellData, shared: Map<string, number>, namespaces: readonly string[]): Partial<Cell> {
  const index = data.si ? shared.get(data.si) : undefined;
  return {
    type: "formula",
    value: valueOf(data),
    formulaResult: valueOf(data),
    ...(data.f ? { formula: toFile(data.f, namespaces) } : {}),
    ...(index === undefined ? {} : { formulaType: "shared", formulaSharedIndex: index }),
  };
}

/** A rich text's own value is in its document, paragraph marks left out. */
function valueOf({ v, t, p }: ICellData): string | number | boolean | null {
  const text = p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined || v === null) return null;
  return t === CellValueType.BOOLEAN ? Boolean(v) : v;
}

/** Only a master with followers is worth sharing; a lone one is written whole. */
function sharedFormulas(matrix: CellMatrix): Map<string, number> {
  const [masters, followed] = [new Set<string>(), new Set<string>()];
  for (const row of Object.values(matrix)) {
    for (const { f, si } of Object.values(row)) if (si) (f ? masters : followed).add(si);
  }
  return new Map([...masters].filter((si) => followed.has(si)).map((si, at) => [si, at]));
}

function writeSpill(written: Written, { area, values }: NonNullable<Snapshot["spills"]>[string][number]): void {
  const { row, column, rowCount, columnCount } = area;
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const key = `${row + r},${column + c}`;
      const before = written.get(key);
      if (r === 0 && c === 0) {
        const formulaRef = `${cellName(row, column)}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
        written.set(key, { ...before, formulaType: "array", formulaDynamic: true, formulaRef });
      } else if (value !== "") {
        written.set(key, {
          ...before,
          ...plainCell({ v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value) }),
        });
      }
    }),
  );
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}

function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
