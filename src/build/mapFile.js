// @ts-check
/** What the add-in would map of a file, as JSON: `npm run --silent map -- FILE`, an .xlsx, .csv, or .json of headers and rows. */
const path = require("path");
const { readSheets } = require("./readSheets.js");
const { requireTypeScript } = require("./requireTypeScript.js");

requireTypeScript();
/** @type {typeof import("../domain/mapping/mapWorkbook")} */
const { mapWorkbook } = require(path.join(__dirname, "../domain/mapping/mapWorkbook.ts"));

/** @typedef {import("../domain/mapping/workbookMap").TableMap} TableMap */

/** The house's names as files write them: "agingCurrent" is aging_current. @param {string} name */
const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** As Excel letters it; 0 is A. @param {number} column @returns {string} */
const letters = (column) =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** @param {TableMap} table */
function printed(table) {
  const entity = table.status === "payables" ? "payables" : table.noun === null ? "none" : snakeCase(table.noun);
  const noun = table.status === "payables" ? "invoices" : entity;
  /** @param {string | null} field */
  const named = (field) => (field === null || entity === "none" ? "-" : `${noun}.${snakeCase(field)}`);
  /** Until the noun is told nothing is read. @param {string | null} field */
  const mapped = (field) => (table.status === "asked" ? "-" : named(field));
  return {
    sheet: table.sheet,
    range: `${letters(table.firstColumn)}${table.firstRow}:${letters(table.lastColumn)}${table.lastRow}`,
    headerRow: table.headerRow,
    firstDataRow: table.firstDataRow,
    lastDataRow: table.lastDataRow,
    entity,
    confidence: rounded(table.confidence),
    columns: table.columns.map(({ header, column, field, confidence }) => {
      return { header, column: letters(column), field: mapped(field), confidence: rounded(confidence) };
    }),
    periods: table.periods.map(({ header, column, period, field }) => {
      return { header, column: letters(column), period, field: mapped(field) };
    }),
    totalsRows: table.totalsRows,
    skippedRows: table.skippedRows,
    status: table.status,
    questions: table.questions.map(({ column, reason, candidates, samples }) => {
      const fields =
        reason === "several_nouns_fit"
          ? candidates.map(({ field }) => snakeCase(field))
          : candidates.map(({ field }) => named(field));
      return { column: column === null ? null : letters(column), reason, candidates: fields, samples };
    }),
  };
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toFixed(2));
}

/** @param {string} file */
async function mapFile(file) {
  return mapWorkbook(await readSheets(file)).tables.map(printed);
}

module.exports = { mapFile };

if (require.main === module) {
  const [file] = process.argv.slice(2);
  if (!file) {
    process.stderr.write("usage: npm run --silent map -- FILE\n");
    process.exit(2);
  }
  mapFile(file).then(
    (tables) => process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`),
    (error) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      process.exit(1);
    },
  );
}
