const LONGEST_SHEET_NAME = 31;
/** What Excel forbids in a sheet's name anywhere, and an apostrophe at either end. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const EDGE_APOSTROPHES = /^'+|'+$/g;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** A sheet name that Excel accepts and no sheet has yet: "Orders", "Orders (2)", … */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(FORBIDDEN, " ").replace(EDGE_APOSTROPHES, "").trim() || "Sheet";
  const names = new Set([RESERVED, ...taken.map(folded)]);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = allowed.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!names.has(folded(name))) return name;
  }
}

/** A table name no table has yet: "Orders", "Orders2", … */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(folded));
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (!names.has(folded(name))) return name;
  }
}

/** Gives free names, each only once. */
export function nameGiver(free: typeof freeSheetName, taken: readonly string[]): (wanted: string) => string {
  const given = [...taken];
  return (wanted) => {
    const name = free(wanted, given);
    given.push(name);
    return name;
  };
}

/** Excel tells names apart without regard to case. */
function folded(name: string): string {
  return name.toLowerCase();
}
