// @ts-check
const fs = require("fs");
const { StringDecoder } = require("string_decoder");

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The rows of a CSV text (RFC 4180; a byte order mark, CRLF and line breaks in quotes are read). @param {string} text */
function csvRows(text) {
  return rowsIn(text, true).rows;
}

const CHUNK = 1 << 20;

/** The rows of a CSV file, one by one, so that the text of a long one is never held whole. @param {string} file */
function* csvFileRows(file) {
  const opened = fs.openSync(file, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const buffer = Buffer.alloc(CHUNK);
    let text = "";
    for (let isLast = false; !isLast;) {
      const length = fs.readSync(opened, buffer);
      isLast = length === 0;
      text += isLast ? decoder.end() : decoder.write(buffer.subarray(0, length));
      const { rows, end } = rowsIn(text, isLast);
      text = text.slice(end);
      yield* rows;
    }
  } finally {
    fs.closeSync(opened);
  }
}

/** The rows of a text and where the last of them ends; of a text that goes on, those with their line ends. @param {string} text @param {boolean} isWhole */
function rowsIn(text, isWhole) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = 0;
  while (at < text.length) {
    const cell = text.charCodeAt(at) === QUOTE ? quotedEnd(text, at) : plainEnd(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text.charCodeAt(at) === COMMA) {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    if (text.charCodeAt(at) === CARRIAGE_RETURN) at++;
    const isEnded = text.charCodeAt(at) === LINE_FEED;
    if (isEnded) at++;
    // At the end of a part, a quote may be the first of two and a row may go on.
    if (!isWhole && !isEnded && at >= text.length) break;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
    end = at;
  }
  return { rows, end };
}

/** @param {string} text @param {number} from */
function plainEnd(text, from) {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return { value: text.slice(from, end), end };
}

/** @param {string} text @param {number} from */
function quotedEnd(text, from) {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  if (end < 0) end = text.length;
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

module.exports = { csvRows, csvFileRows };
