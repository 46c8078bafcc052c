/** What `range.values` holds: a date is its serial, a blank cell "" or null, an error its word, "#REF!". */
export type RawCell = string | number | boolean | null;

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const MAYBE_INVISIBLE = /[^\x21-\x7e\u4e00-\u9fff ]/;
/** What people write into a cell that has nothing to say, whatever its kind. */
const NOTHING = /^(?:[-–—―/\\.]+|n\/?a|none|null|nil|nan|tbd|tbc|无|無|暂无|暫無|没有|未知|不详|空)$/i;

export function isErrorCell(cell: RawCell): cell is string {
  return typeof cell === "string" && cell.charCodeAt(0) === 0x23 && ERROR.test(cell);
}

/** A text without blanks around it and without signs nobody sees. */
export function tidyText(text: string): string {
  const seen = MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, "").replace(/\u00a0/g, " ") : text;
  return seen.trim();
}

/** Of a text without blanks around it: it stands for an empty cell where a number or a date is wanted. */
export function saysNothing(text: string): boolean {
  return text === "" || (text.length <= 4 && NOTHING.test(text));
}
