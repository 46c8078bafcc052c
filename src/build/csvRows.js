// @ts-check
const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The rows of a CSV text (RFC 4180; a byte order mark, CRLF and line breaks in quotes are read). @param {string} text */
function csvRows(text) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
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
    if (text.charCodeAt(at) === LINE_FEED) at++;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
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

module.exports = { csvRows };
