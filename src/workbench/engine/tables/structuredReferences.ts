/** The part of a table a reference means. */
export type Section = "data" | "all" | "headers" | "totals" | "thisRow";

/** `Deals[[#Headers],[Amount]:[Rate]]` taken apart; without columns it means all of them. */
export interface Structure {
  readonly section: Section;
  readonly columns?: readonly [from: string, to: string];
}

const SECTIONS: { readonly [name: string]: Section } = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*/u;
const QUOTED = /^("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** What a column's name may not hold unless it is in brackets of its own. */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_]/u;
const ESCAPED = /['[\]#@]/g;

/**
 * Rewrites every reference to a table in a formula. `rewrite` gets what stands in the table's brackets, or undefined
 * where its bare name stands; texts and quoted names are passed over.
 */
export function rewriteReferences(
  formula: string,
  table: string,
  rewrite: (structure: string | undefined, text: string) => string,
): string {
  let written = "";
  for (let at = 0; at < formula.length;) {
    const rest = formula.slice(at);
    const quoted = QUOTED.exec(rest)?.[0];
    const name = quoted === undefined ? NAME.exec(rest)?.[0] : undefined;
    const end = name === undefined ? undefined : bracketEnd(formula, at + name.length);
    const isTable = name?.toLowerCase() === table.toLowerCase() && !"!(".includes(formula[at + name.length] || " ");
    const text =
      quoted ??
      (name === undefined ? rest[0]! : formula.slice(at, isTable ? (end ?? at + name.length) : at + name.length));
    const inner = isTable && end !== undefined ? formula.slice(at + name!.length + 1, end - 1) : undefined;
    written += isTable ? rewrite(inner, text) : text;
    at += text.length;
  }
  return written;
}

/** Puts the table's name before references that leave it out, as `[@Amount]` does inside the table. */
export function qualify(formula: string, table: string): string {
  let written = "";
  let before = "";
  for (let at = 0; at < formula.length;) {
    const rest = formula.slice(at);
    const token = QUOTED.exec(rest)?.[0] ?? NAME.exec(rest)?.[0] ?? rest[0]!;
    const end = token === "[" ? bracketEnd(formula, at) : undefined;
    const isExternal = end !== undefined && NAME.test(formula.slice(end));
    const isBare = end !== undefined && !isExternal && !NAME.test(before);
    const text = end === undefined ? token : formula.slice(at, end);
    written += isBare ? table + text : text;
    before = text;
    at += text.length;
  }
  return written;
}

/** Reads what stands in a table's brackets; undefined where it is no structure. */
export function parseStructure(inner: string | undefined): Structure | undefined {
  if (inner === undefined || inner.trim() === "") return { section: "data" };
  const text = inner.trim();
  if (text.startsWith("@")) {
    const columns = text.length === 1 ? undefined : columnsOf(text.slice(1));
    return columns ? { section: "thisRow", columns } : { section: "thisRow" };
  }
  const parts = text.startsWith("[") ? splitParts(text) : [text];
  const named = parts.map((part) => SECTIONS[plainName(part).toLowerCase()]);
  const columns = parts.filter((_, i) => !named[i]).map(columnsOf);
  const section = sectionOf(named.filter((name) => name !== undefined));
  if (!section || columns.length > 1) return undefined;
  return columns[0] ? { section, columns: columns[0] } : { section };
}

/** A formula after columns of a table have got other names. */
export function renameColumns(formula: string, table: string, newName: (old: string) => string | undefined): string {
  return rewriteReferences(formula, table, (inner, text) => {
    if (inner === undefined) return text;
    const renamed = (column: string) => newName(unescape(column));
    if (inner.includes("[")) {
      const replaced = inner.replace(
        /\[((?:'.|[^'[\]])*)\]/g,
        (all, column: string) => bracketed(renamed(column)) ?? all,
      );
      return `${table}[${replaced}]`;
    }
    const mark = inner.startsWith("@") ? "@" : "";
    const name = renamed(inner.slice(mark.length));
    if (name === undefined) return text;
    return `${table}[${mark}${mark && NEEDS_BRACKETS.test(name) ? bracketed(name) : escape(name)}]`;
  });
}

function bracketed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `[${escape(name)}]`;
}

function escape(name: string): string {
  return name.replace(ESCAPED, "'$&");
}

function unescape(name: string): string {
  return name.replace(/'(.)/g, "$1");
}

function plainName(part: string): string {
  return unescape(part.startsWith("[") && part.endsWith("]") ? part.slice(1, -1) : part);
}

function columnsOf(part: string): readonly [string, string] {
  const range = /^(\[(?:'.|[^'[\]])*\]):(\[(?:'.|[^'[\]])*\])$/.exec(part.trim());
  return range ? [plainName(range[1]!), plainName(range[2]!)] : [plainName(part.trim()), plainName(part.trim())];
}

function sectionOf(names: readonly Section[]): Section | undefined {
  if (names.length === 0) return "data";
  if (names.length === 1) return names[0];
  // [#Headers],[#Data] and [#Data],[#Totals] are rare enough to be left alone.
  return undefined;
}

/** Splits "[#Data],[A]:[B]" at the commas between brackets. */
function splitParts(text: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]") depth--;
    else if (text[at] === "," && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** Just past the bracket that closes the one at `start`; undefined where none opens or closes. */
function bracketEnd(formula: string, start: number): number | undefined {
  if (formula[start] !== "[") return undefined;
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}
