import type { IsoDate } from "../../../domain/kernel/date";
import type { Issue } from "../../../domain/kernel/issue";
import { foldText } from "../../../domain/kernel/text";
import { rulesProblems } from "../../../domain/rules/checks";
import type { RulePart, RuleParts } from "../../../domain/rules/parts";
import { type RuleBook, ruleBookOf, type RuleVersion } from "../../../domain/rules/ruleBook";
import { LANGUAGES, type Strings } from "../../../i18n/index";
import { columnLetters } from "../../address";
import type { Area as AreaOnSheet, SheetCells } from "../../../domain/mapping/workbookMap";
import type { RawCell } from "../../reading/rawCell";
import type { DateSystem } from "../../serial";
import { decodeCell } from "./decodeCell";
import { label } from "./encode";
import { date, maybe, type RuleField, text } from "./field";
import { rulePartOf, ruleTable } from "./tables";

/** A cell of the rule book that cannot hold, and why. */
export interface RuleFault {
  readonly part: RulePart;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly issue: Issue;
}

/** A broken table, and what counts in its place: an earlier version of it, or the defaults. */
export interface RuleStandIn {
  readonly part: RulePart;
  readonly sheet: string;
  readonly instead: "version" | "defaults";
}

/** The rule book of a workbook: what is agreed, what is broken, and what stands in for that. */
export interface RuleReading {
  readonly book: RuleBook;
  /** The tables found, in the order of the sheets. */
  readonly found: readonly {
    readonly part: RulePart;
    readonly sheet: string;
    /** Of its headers. */
    readonly row: number;
    readonly column: string;
    /** Null where it is broken. */
    readonly version: RuleVersion<RuleParts[RulePart]> | null;
  }[];
  readonly faults: readonly RuleFault[];
  readonly standIns: readonly RuleStandIn[];
}

interface Found {
  readonly part: RulePart;
  readonly sheet: SheetCells;
  readonly area: AreaOnSheet;
  readonly words: Strings["rules"];
  readonly dateSystem: DateSystem;
}

interface Decoded {
  readonly version: RuleVersion<unknown> | null;
  readonly faults: readonly RuleFault[];
}

/** Whether a sheet belongs to the rule book: one of its tables does. */
export function isRuleSheet({ tables = [] }: { readonly tables?: readonly { readonly name: string }[] }): boolean {
  return tables.some(({ name }) => rulePartOf(name) !== null);
}

/** Every rule table of the sheets, by its name, in all its versions; faults are worded in the language of the pane. */
export function decodeRules(
  sheets: readonly SheetCells[],
  words: Strings["rules"],
  dateSystem: DateSystem,
): RuleReading {
  const tables = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap(({ name, area }): Found[] => {
      const part = rulePartOf(name);
      return part === null ? [] : [{ part, sheet, area, words, dateSystem }];
    }),
  );
  const decoded = tables.map(decodeTable);
  const versions: { [Part in RulePart]?: RuleVersion<RuleParts[Part]>[] } = {};
  tables.forEach(({ part }, at) => {
    const { version } = decoded[at]!;
    if (version) ((versions[part] ??= []) as RuleVersion<unknown>[]).push(version);
  });
  const standIns = tables.flatMap(({ part, sheet }, at): RuleStandIn[] =>
    decoded[at]!.version ? [] : [{ part, sheet: sheet.name, instead: versions[part] ? "version" : "defaults" }],
  );
  return {
    book: ruleBookOf(versions),
    found: tables.map(({ part, sheet, area }, at) => ({
      part,
      version: decoded[at]!.version as RuleVersion<RuleParts[RulePart]> | null,
      sheet: sheet.name,
      row: area.firstRow,
      column: columnLetters(area.firstColumn),
    })),
    faults: decoded.flatMap(({ faults }) => faults),
    standIns,
  };
}

function decodeTable(found: Found): Decoded {
  const faults: RuleFault[] = [];
  const head = decodeHead(found, faults);
  const { kind } = ruleTable(found.part);
  const rules = kind === "rows" ? decodeRows(found, faults) : decodeSettings(found, faults);
  if (faults.length === 0) faults.push(...wholeFaults(found, rules));
  return { version: faults.length === 0 ? { ...head, rules } : null, faults };
}

/** From when the table holds and who approved it: in the row above its headers. */
function decodeHead(found: Found, faults: RuleFault[]): Pick<RuleVersion<unknown>, "validFrom" | "approvedBy"> {
  const row = found.area.firstRow - 1;
  const { firstColumn } = found.area;
  const validFrom = take(found, { row, column: firstColumn + 1 }, maybe(date), found.words.validFrom, faults);
  const approvedBy = take(found, { row, column: firstColumn + 3 }, maybe(text), found.words.approvedBy, faults);
  return { validFrom: validFrom as IsoDate | null, approvedBy: approvedBy as string | null };
}

function decodeRows(found: Found, faults: RuleFault[]): readonly object[] {
  const fields = Object.entries(ruleTable(found.part).fields);
  const rows: object[] = [];
  for (let row = found.area.firstRow + 1; row <= found.area.lastRow; row++) {
    const isBlank = fields.every((_, at) => isBlankCell(cellOf(found, row, found.area.firstColumn + at)));
    if (isBlank) continue;
    const values = fields.map(([name, field], at) => {
      const place = { row, column: found.area.firstColumn + at };
      return [name, take(found, place, field, label(found.part, name, found.words), faults)] as const;
    });
    rows.push(Object.fromEntries(values));
  }
  return rows;
}

/** A setting is known by its name in any language, wherever its row stands. */
function decodeSettings(found: Found, faults: RuleFault[]): object {
  const rowOf = new Map<string, number>();
  const { firstColumn, firstRow, lastRow } = found.area;
  for (let row = firstRow + 1; row <= lastRow; row++) {
    const name = cellOf(found, row, firstColumn);
    if (!isBlankCell(name)) rowOf.set(foldText(String(name)), row);
  }
  const values = Object.entries(ruleTable(found.part).fields).map(([name, field]) => {
    const spellings = Object.values(LANGUAGES).map(({ rules }) => foldText(label(found.part, name, rules)));
    const row = spellings.map((spelling) => rowOf.get(spelling)).find((each) => each !== undefined);
    const called = label(found.part, name, found.words);
    if (row !== undefined) return [name, take(found, { row, column: firstColumn + 1 }, field, called, faults)] as const;
    faults.push(faultAt(found, { row: firstRow, column: firstColumn }, { code: "argument_missing", argument: called }));
    return [name, null] as const;
  });
  return Object.fromEntries(values);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function take(found: Found, place: Place, field: RuleField, name: string, faults: RuleFault[]): unknown {
  const read = decodeCell(cellOf(found, place.row, place.column), field, { name, dateSystem: found.dateSystem });
  if (read.ok) return read.value;
  faults.push(...read.issues.map((issue) => faultAt(found, place, issue)));
  return null;
}

/** What is wrong with the table as a whole; an issue that names a row is placed there. */
function wholeFaults(found: Found, rules: unknown): RuleFault[] {
  const { part, words, area } = found;
  const issues = rulesProblems(part, rules as RuleParts[typeof part], words.tables[part].title);
  return issues.map((issue) => {
    const row = "row" in issue && typeof issue.row === "number" ? area.firstRow + issue.row : area.firstRow;
    return faultAt(found, { row, column: area.firstColumn }, issue);
  });
}

function faultAt({ part, sheet }: Found, { row, column }: Place, issue: Issue): RuleFault {
  return { part, sheet: sheet.name, row, column: columnLetters(column), issue };
}

function cellOf({ sheet }: Found, row: number, column: number): RawCell {
  const { values, firstRow = 1, firstColumn = 0 } = sheet;
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}

function isBlankCell(cell: RawCell): boolean {
  return cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "");
}
