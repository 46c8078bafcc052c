// @ts-check
/** The add-in's port on Microsoft's client and the workbench's host, without a window. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { startHost } = require(path.join(__dirname, "../workbench/host/node/excelInNode.ts"));
const { createBook } = require(path.join(__dirname, "../workbench/engine/headless.ts"));

/** A new workbook with one empty sheet, and the port that writes it. */
function openExcel() {
  const book = createBook();
  const excel = startHost({ book });
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { excelWorkbook } = require(path.join(__dirname, "../excel/excelWorkbook.ts"));
  const close = async () => {
    await book.settle();
    excel.dispose();
    book.dispose();
  };
  /** What went over the wire is kept for tests; a long run lets it go. */
  const forgetWire = () => void (/** @type {any} */ (excel.wire).splice(0));
  return { book, workbook: excelWorkbook, close, forgetWire };
}

/** What a request answered; one that was refused ends the run. @template Value @param {any} result @returns {Value} */
function answered(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

module.exports = { openExcel, answered };
