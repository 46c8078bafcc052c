// @ts-check
/** Files as the sheets the mapping is given: .xlsx, .csv, and .json of {"headers", "rows"}. Node only. */
const fs = require("fs");
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript.js");

requireTypeScript();
/** @type {typeof import("../sheets/reading/fileCells")} */
const { fileCells } = require(path.join(__dirname, "../sheets/reading/fileCells.ts"));

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
  return fileCells(await readXlsx(fs.readFileSync(file), { readStyles: true }), path.basename(file, ".xlsx"));
}

module.exports = { readSheets };
