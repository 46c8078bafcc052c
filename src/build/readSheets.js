// @ts-check
/** Files as the sheets the mapping is given: .xlsx, .csv, and .json of {"headers", "rows"}. Node only. */
const fs = require("fs");
const path = require("path");

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** A number as any country writes it; leading zeros stay text. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** @typedef {import("../domain/mapping/workbookMap").SheetCells} SheetCells */
/** @typedef {import("../domain/mapping/workbookMap").CellValue} CellValue */

/** @param {string} file @returns {Promise<SheetCells[]>} */
async function readSheets(file) {
  const extension = path.extname(file).toLowerCase();
  if (extension === ".xlsx") return xlsxSheets(file);
  const name = path.basename(file, extension);
  const text = fs.readFileSync(file, "utf8");
  if (extension === ".csv") return [{ name, values: await csvValues(text) }];
  if (extension === ".json") return [headersAndRows(JSON.parse(text))];
  throw new Error(`${file}: neither .xlsx nor .csv nor .json`);
}

/** The headers are known to be headers, as in an Excel table. @param {{headers: CellValue[], rows?: CellValue[][]}} given @returns {SheetCells} */
function headersAndRows({ headers, rows = [] }) {
  const area = { firstRow: 1, lastRow: 1 + rows.length, firstColumn: 0, lastColumn: headers.length - 1 };
  return {
    name: "Sheet1",
    values: [headers, ...rows],
    tables: [{ name: "", area, hasHeaders: true, hasTotals: false }],
  };
}

/** @param {string} text @returns {Promise<CellValue[][]>} */
async function csvValues(text) {
  const { parseCsv, stripBom, detectDelimiter } = await import("hucre");
  const bare = stripBom(text);
  const rows = parseCsv(bare, { delimiter: detectDelimiter(bare) });
  return rows.map((row) => row.map((cell) => (NUMBER.test(String(cell)) ? Number(cell) : String(cell))));
}

/** @param {string} file @returns {Promise<SheetCells[]>} */
async function xlsxSheets(file) {
  const { readXlsx } = await import("hucre");
  const workbook = await readXlsx(fs.readFileSync(file), { readStyles: true });
  const epoch = EPOCH[workbook.dateSystem === "1904" ? 1904 : 1900];
  return workbook.sheets.map((sheet) => ({ ...sheetCells(sheet, epoch), workbookName: path.basename(file, ".xlsx") }));
}

/** @param {import("hucre").Sheet} sheet @param {number} epoch @returns {SheetCells} */
function sheetCells(sheet, epoch) {
  const values = sheet.rows.map((row) => row.map((cell) => cellValue(cell, epoch)));
  /** @type {(string | null)[][]} */
  const numberFormats = values.map(() => []);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formats = (numberFormats[row] ??= []);
    formats[column] = cell.style?.numFmt ?? null;
  }
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell instanceof Date) /** @type {(string | null)[]} */ (numberFormats[r])[c] ??= "yyyy-mm-dd";
    }),
  );
  const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => {
    return { firstRow: startRow + 1, lastRow: endRow + 1, firstColumn: startCol, lastColumn: endCol };
  });
  return { name: sheet.name, values, numberFormats, merges, tables: nativeTables(sheet) };
}

/** @param {import("hucre").Sheet} sheet */
function nativeTables(sheet) {
  return (sheet.tables ?? []).flatMap((table) => {
    const [, from, top, to, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(table.range ?? "") ?? [];
    if (!from || !to) return [];
    const area = { firstRow: Number(top), lastRow: Number(bottom), firstColumn: column(from), lastColumn: column(to) };
    const hasHeaders = /** @type {{ headerRowCount?: number }} */ (table).headerRowCount !== 0;
    return [{ name: table.name, area, hasHeaders, hasTotals: table.showTotalRow === true }];
  });
}

/** From 0, A is 0. @param {string} letters */
function column(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @param {unknown} cell @param {number} epoch @returns {CellValue} */
function cellValue(cell, epoch) {
  if (cell instanceof Date) return (cell.getTime() - epoch) / MILLISECONDS_PER_DAY;
  return /** @type {CellValue} */ (cell ?? null);
}

module.exports = { readSheets };
