/** Functions newer than the file format: a file has them with a prefix, a person types them without. */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARRAYTOTEXT BASE BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DECIMAL DROP EXPAND FILTER " +
    "FILTERXML FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET " +
    "SHEETS SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** Two of them have a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/;
const SPILL_REFERENCE = /((?:[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+)#/gu;
const FUNCTION_NAME = /(?<![\w.])([A-Z][A-Z0-9.]*)\(/g;
/** NAMESPACE.FUNCTION( with a namespace that is no built-in's first part. */
const CUSTOM_FUNCTION = /(?<![\w.])([A-Z][A-Z0-9_]*)\.([A-Z0-9_.]+)\(/gi;
const CUSTOM_IN_FILE = /_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)\(/gi;

/** A formula as a file holds it: no "=", newer functions and custom functions under their file names. */
export function toFile(formula: string, namespaces: readonly string[]): string {
  const known = new Set(namespaces.map((name) => name.toUpperCase()));
  return outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part
      .replace(CUSTOM_FUNCTION, (call, namespace: string, name: string) =>
        known.has(namespace.toUpperCase())
          ? `_xldudf_${namespace.toUpperCase()}_${name.toUpperCase().replaceAll(".", "_")}(`
          : call,
      )
      .replace(SPILL_REFERENCE, "_xlfn.ANCHORARRAY($1)")
      .replace(FUNCTION_NAME, (call, name: string) => {
        if (!NEWER.has(name)) return call;
        return `_xlfn.${WORKSHEET_ONLY.has(name) ? "_xlws." : ""}${name}(`;
      }),
  );
}

/** A formula as a person reads it, "=" included. */
export function fromFile(formula: string): string {
  const typed = outsideQuotes(formula, (part) =>
    part
      .replace(CUSTOM_IN_FILE, (_, namespace: string, name: string) => `${namespace}.${name}(`)
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/g, "$1#")
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, ""),
  );
  return `=${typed}`;
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join("");
}
