// @ts-check
/**
 * How well columns and tables are told: `npm run score:map -- FOLDER`, a folder of header rows (each .json with headers,
 * mapping and entity), or one with a truth.json beside its .xlsx files. Node only.
 */
const fs = require("fs");
const path = require("path");
const { mapFile } = require("./mapFile.js");
const { WORKBOOK_NAMES, fieldsNamed } = require("./mappingTruth.js");

/** @typedef {{ right: number, wrong: number, missed: number }} Tally */
/** @typedef {Awaited<ReturnType<typeof mapFile>>[number]} PrintedTable */

/** @param {Tally} tally */
function rates({ right, wrong, missed }) {
  return { precision: right / (right + wrong), recall: right / (right + wrong + missed) };
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/**
 * One column against what it should be; null is not scored, and "-" among the right answers means it may stay open.
 * @param {string} found @param {readonly string[] | null} right @param {Tally} tally @param {string} where
 */
function tallyColumn(found, right, tally, where) {
  if (!right) return;
  if (found !== "-" && right.includes(found)) tally.right++;
  else if (found === "-") {
    if (right.includes("-")) return;
    tally.missed++;
    print(`  missed ${where}: ${right.join(" or ")}`);
  } else {
    tally.wrong++;
    print(`  wrong  ${where}: ${found}, not ${right.join(" or ")}`);
  }
}

/** @param {string} folder */
async function scoreHeaderRows(folder) {
  const tally = { right: 0, wrong: 0, missed: 0 };
  let entities = 0;
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".json"));
  for (const file of files) {
    const truth = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
    const [table] = await mapFile(path.join(folder, file));
    if (table?.entity === truth.entity) entities++;
    else print(`  entity ${file}: ${table?.entity ?? "no table"}, not ${truth.entity}`);
    truth.headers.forEach((/** @type {string} */ header, /** @type {number} */ at) => {
      tallyColumn(table?.columns[at]?.field ?? "-", truth.mapping[at], tally, `${file} "${header}"`);
    });
  }
  report(tally, `entity ${percent(entities / files.length)} of ${files.length} rows`);
}

/** @param {string} folder */
async function scoreWorkbooks(folder) {
  const { tables } = JSON.parse(fs.readFileSync(path.join(folder, "truth.json"), "utf8"));
  const tally = { right: 0, wrong: 0, missed: 0 };
  const counts = { entity: 0, headerRow: 0, withHeader: 0, rows: 0, totals: 0 };
  /** @type {Map<string, PrintedTable[]>} */
  const mapped = new Map();
  for (const truth of tables) {
    const file = path.join(folder, truth.file.replace(/^.*messy\//, ""));
    if (!mapped.has(file)) mapped.set(file, await mapFile(file));
    const onSheet = (mapped.get(file) ?? []).filter(({ sheet }) => sheet === truth.sheet);
    scoreTable(truth, onSheet, tally, counts);
  }
  const share = (/** @type {number} */ count) => `${count}/${counts.withHeader}`;
  const extents = `header row ${share(counts.headerRow)}, data rows ${share(counts.rows)}, totals ${share(counts.totals)}`;
  report(tally, `entity ${counts.entity}/${tables.length} (${percent(counts.entity / tables.length)}), ${extents}`);
}

/** @param {any} truth @param {PrintedTable[]} onSheet @param {Tally} tally @param {{[count: string]: number}} counts */
function scoreTable(truth, onSheet, tally, counts) {
  const where = `${truth.file} ${truth.sheet} row ${truth.header_row}`;
  const names = WORKBOOK_NAMES[truth.entity] ?? [truth.entity];
  const table = tableOf(truth, onSheet);
  const entity =
    truth.header_row === null
      ? (onSheet.find((one) => one.entity !== "none")?.entity ?? "none")
      : (table?.entity ?? "none");
  if (names.includes(entity)) counts.entity++;
  else print(`  entity ${where}: ${entity}, not ${names.join(" or ")}`);
  if (truth.header_row === null) return;
  counts.withHeader++;
  if (table?.headerRow === truth.header_row) counts.headerRow++;
  else print(`  header row ${where}: ${table?.headerRow}; found ${onSheet.map(({ range }) => range).join(" ")}`);
  if (table?.firstDataRow === truth.first_data_row && table?.lastDataRow === truth.last_data_row) counts.rows++;
  else
    print(
      `  rows ${where}: ${table?.firstDataRow}-${table?.lastDataRow}, not ${truth.first_data_row}-${truth.last_data_row}`,
    );
  if (String(table?.totalsRows) === String(truth.totals_rows)) counts.totals++;
  else print(`  totals ${where}: ${table?.totalsRows}, not ${truth.totals_rows}`);
  if (truth.entity === "none") return;
  for (const [header, { column, field }] of Object.entries(truth.mapping)) {
    const found = table?.columns.find((one) => one.column === column)?.field ?? "-";
    tallyColumn(found, fieldsNamed(truth.entity, field), tally, `${where} "${header}"`);
  }
}

/** @param {any} truth @param {PrintedTable[]} onSheet */
function tableOf(truth, onSheet) {
  const starts = (/** @type {PrintedTable} */ { range }) =>
    range.startsWith(truth.first_col) && /^[A-Z]+/.exec(range)?.[0] === truth.first_col;
  return onSheet.find((one) => one.headerRow === truth.header_row && starts(one)) ?? onSheet.find(starts);
}

/** @param {Tally} tally @param {string} more */
function report(tally, more) {
  const { precision, recall } = rates(tally);
  print(
    `columns: ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed; precision ${percent(precision)}, recall ${percent(recall)}`,
  );
  print(more);
}

const [folder] = process.argv.slice(2);
if (!folder || !fs.existsSync(folder)) {
  process.stderr.write("usage: npm run score:map -- FOLDER\n");
  process.exit(2);
}
const score = fs.existsSync(path.join(folder, "truth.json")) ? scoreWorkbooks : scoreHeaderRows;
score(folder).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
