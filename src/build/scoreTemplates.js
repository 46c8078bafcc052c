// @ts-check
/**
 * Every template of the gallery in both languages, filled in, saved as .xlsx and recalculated by LibreOffice: its values
 * against those of the workbench. `npm run score:templates [-- FOLDER]` keeps the files, with their PDFs, in FOLDER. Every
 * formula is saved with a wrong value, so that one LibreOffice did not reckon is found. Node and LibreOffice only.
 */
const { execFileSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const { openExcel, answered } = require("./nodeExcel");
const { exampleFacts, exampleRows } = require("./exampleFirm");

const sheets = path.join(__dirname, "../sheets");
const { gallery } = require(path.join(sheets, "templates/gallery.ts"));
const { supplyAndDemand } = require(path.join(__dirname, "../domain/forecast/supplyDemand.ts"));
const { DEFAULT_RULE_BOOK } = require(path.join(__dirname, "../domain/rules/ruleBook.ts"));
const { saveXlsx } = require(path.join(__dirname, "../workbench/files/saveXlsx.ts"));

const AS_OF = "2026-06-30";
const LANGUAGES = ["en-US", "zh-CN"];
/** No template comes to this. */
const WRONG = 987654.321;
const RELATIVE = 1e-9;
/** As LibreOffice keeps its options: always reckon what another program saved. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @typedef {import("../sheets/block").Block} Block */

/** The tabs of an item as a person has filled them in: something in every blank row of every table. @returns {Block[]} */
function tabsOf(item, language) {
  const tab = { language, asOf: AS_OF, digits: 2, subject: "Aurora Tyres", facts: exampleFacts(AS_OF) };
  const facts = { rules: DEFAULT_RULE_BOOK, supply: supplyAndDemand(exampleRows.forecasts, AS_OF), suggestions: [] };
  const names = new Set();
  const nameOf = (wanted) => {
    let name = wanted.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
    while (names.has(name.toLowerCase())) name = `${name.slice(0, 28)} ${names.size}`;
    names.add(name.toLowerCase());
    return name;
  };
  return item.blocks(tab, facts, nameOf).map(filledIn);
}

/** @param {Block} block @returns {Block} */
function filledIn(block) {
  const cells = block.cells.map((row) => [...row]);
  for (const { row, column, rowCount, columnCount } of block.tables) {
    for (let r = row + 1; r < row + Math.min(rowCount, 6); r++) {
      for (let c = column; c < column + columnCount; c++) {
        if (isBlank(cells[r]?.[c])) cells[r][c] = sample(block, r, c);
      }
    }
  }
  return { ...block, cells };
}

const isBlank = (cell) => cell === null || (cell !== undefined && "text" in cell && cell.text === "");

/** A day, a share, a number or a choice, as the cell asks for; every third row stays as it is. */
function sample(block, r, c) {
  const cell = block.cells[r][c];
  const format = cell?.format ?? "General";
  const choice = block.choices.find((each) => c === each.column && r >= each.row && r < each.row + each.rowCount);
  if (choice) return { text: choice.choices[r % choice.choices.length] };
  if (r % 3 === 2) return cell;
  if (format === "yyyy-mm-dd") return { date: `2026-0${5 + (r % 3)}-1${c % 10}` };
  if (format.includes("%")) return { number: ((r * 7 + c) % 10) / 10, format };
  if (format !== "General") return { number: r * 100 + c, format };
  return (r + c) % 2 === 0 ? { number: r + c } : { text: `text ${r}` };
}

/** Writes one item in one language; answers the file and the values the workbench shows. */
async function write(item, language, folder) {
  const { book, workbook, close } = openExcel();
  const blocks = tabsOf(item, language);
  answered(await workbook.addSheets(() => blocks));
  await book.settle();
  const shown = new Map();
  for (const { sheetName, cells } of blocks) {
    const sheetId = book.sheet(sheetName).getSheetId();
    const area = { sheetId, row: 0, column: 0, rowCount: cells.length, columnCount: cells[0].length };
    shown.set(sheetName, { values: book.values(area), formulas: book.formulas(area) });
  }
  const snapshot = globalThis.structuredClone(book.save());
  const first = snapshot.workbook.sheetOrder.shift();
  delete snapshot.workbook.sheets[first];
  poison(snapshot.workbook);
  const { bytes, notKept } = await saveXlsx(snapshot, ["SALES"]);
  const file = path.join(folder, `${item.id}.${language}.xlsx`);
  fs.writeFileSync(file, bytes);
  await close();
  return { name: `${item.id} ${language}`, file, shown, notKept };
}

/** Every formula's value made a wrong one. */
function poison(workbook) {
  for (const sheet of Object.values(workbook.sheets)) {
    for (const row of Object.values(sheet.cellData)) {
      for (const cell of Object.values(row)) if (cell?.f || cell?.si) Object.assign(cell, { v: WRONG, t: 2 });
    }
  }
}

/** @param {string} to @param {string[]} files @param {string} folder */
function convert(to, files, folder) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "office-"));
  fs.mkdirSync(path.join(profile, "user"));
  fs.writeFileSync(path.join(profile, "user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const asked = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", to, "--outdir", folder];
  execFileSync("soffice", [...asked, ...files], { stdio: "pipe" });
  fs.rmSync(profile, { recursive: true });
}

/** What differs, a line each. */
async function compare({ name, file, shown }, recalculated) {
  const { readXlsx } = await import("hucre");
  const { sheets: saved } = await readXlsx(fs.readFileSync(path.join(recalculated, path.basename(file))));
  let formulaCount = 0;
  const differing = [];
  for (const [sheetName, { values, formulas }] of shown) {
    const rows = saved.find((sheet) => sheet.name === sheetName)?.rows ?? [];
    formulas.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[r][c]) return;
        formulaCount++;
        const theirs = plain(rows[r]?.[c]);
        if (!isEqual(plain(values[r][c]), theirs)) {
          differing.push(
            `  ${name} ${sheetName} R${r + 1}C${c + 1} ${formula}: ${values[r][c]}, LibreOffice ${theirs}`,
          );
        }
      }),
    );
  }
  return { formulaCount, differing };
}

/** Days as serials, blank as "". @param {unknown} value */
function plain(value) {
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value === null || value === undefined ? "" : value;
}

function isEqual(one, other) {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= RELATIVE * Math.max(1, Math.abs(one));
}

async function main() {
  const kept = process.argv[2];
  const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), "templates-"));
  const recalculated = path.join(folder, "recalculated");
  fs.mkdirSync(recalculated, { recursive: true });
  const written = [];
  for (const item of gallery) for (const language of LANGUAGES) written.push(await write(item, language, folder));
  const files = written.map(({ file }) => file);
  convert("xlsx", files, recalculated);
  if (kept) convert("pdf", files, folder);
  let [formulas, differing] = [0, 0];
  for (const each of written) {
    const result = await compare(each, recalculated);
    formulas += result.formulaCount;
    differing += result.differing.length;
    for (const line of [
      ...result.differing,
      ...each.notKept.map((loss) => `  ${each.name} not saved: ${JSON.stringify(loss)}`),
    ])
      process.stdout.write(`${line}\n`);
  }
  if (!kept) fs.rmSync(folder, { recursive: true });
  process.stdout.write(`${written.length} files, ${formulas} formulas, ${differing} differ\n`);
  process.exitCode = differing === 0 && formulas > 0 ? 0 : 1;
}

void main();
