import { accountHoles, type AccountHoles, type Completeness, completenessOf } from "../domain/dataCheck/completeness";
import { ROW_FAULTS, rowFaults } from "../domain/dataCheck/rowFaults";
import type { IsoDate } from "../domain/kernel/date";
import { amountOf } from "../domain/kernel/money";
import { type NounId, nouns } from "../domain/model/index";
import type { Kind } from "../domain/model/noun";
import type { ColumnPlace, RowPlace, SalesBook } from "./salesBook";

/** Every kind of finding, those first that keep rows from being read. */
export const FINDING_KINDS = [
  "date_order",
  "decimal_sign",
  "error_cell",
  "unreadable",
  "date_ambiguous",
  "too_large",
  "digits_lost",
  ...ROW_FAULTS,
  "number_as_text",
  "date_as_text",
  "month_as_date",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing to be mended, and the cell it is in. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sheet: string;
  /** As Excel counts it; null: the whole column. */
  readonly row: number | null;
  /** As Excel letters it; null: the sheet has no such column. */
  readonly column: string | null;
  readonly noun: NounId;
  readonly field: string;
  /** As a cell holds it. */
  readonly found: string | number | null;
  readonly against: string | number | null;
}

export interface SheetCompleteness extends Completeness {
  readonly sheet: string;
  readonly noun: NounId;
}

/** Findings of one kind; a remark is one item for all the cells of its column, which `cells` counts. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly items: readonly Finding[];
  readonly cells: number;
}

/** What there is to mend in a workbook. */
export interface DataCheck {
  readonly findings: readonly FindingGroup[];
  /** Of cells, a whole column that waits for an answer being one. */
  readonly count: number;
  readonly completeness: readonly SheetCompleteness[];
  readonly accounts: readonly (AccountHoles & RowPlace)[];
}

/** Checks everything that was read of a workbook. */
export function checkData(book: SalesBook, asOf: IsoDate): DataCheck {
  const known = unread(book);
  const isKnown = cellsOf(known);
  const faults = faulty(book, asOf).filter((fault) => fault.found !== null || !isKnown(fault));
  const items = [...known, ...faults].sort(bySheetAndRow);
  const findings = FINDING_KINDS.map((kind) => groupOf(kind, items)).filter(({ cells }) => cells > 0);
  const { rows, places } = book.records.accounts;
  return {
    findings,
    count: findings.reduce((sum, { cells }) => sum + cells, 0),
    completeness: sheetsOf(book),
    accounts: accountHoles(rows).map((holes) => ({ ...holes, ...places[holes.at]! })),
  };
}

const REMARKS: ReadonlySet<FindingKind> = new Set(["number_as_text", "date_as_text", "month_as_date"]);

function groupOf(kind: FindingKind, all: readonly Finding[]): FindingGroup {
  const items = all.filter((item) => item.kind === kind);
  const cells = REMARKS.has(kind) ? items.reduce((sum, { found }) => sum + Number(found), 0) : items.length;
  return { kind, items, cells };
}

function unread({ problems, remarks, questions }: SalesBook): Finding[] {
  return [
    ...questions.map((question): Finding => {
      const { sheet, column, noun, field, kind, samples } = question;
      return { kind, sheet, row: null, column, noun, field, found: samples.join(" · "), against: null };
    }),
    ...problems.map(({ kind, sheet, row, column, noun, field, found }): Finding => {
      return { kind, sheet, row, column, noun, field, found, against: null };
    }),
    ...remarks.map(({ kind, sheet, column, noun, field, rows }): Finding => {
      return { kind, sheet, row: rows[0]!, column, noun, field, found: rows.length, against: null };
    }),
  ];
}

/** Whether a cell is blank only because it could not be read, which is said already. */
function cellsOf(findings: readonly Finding[]): (finding: Finding) => boolean {
  const key = (sheet: string, column: string | null, row: number | null) => [sheet, column, row].join("\n");
  const cells = new Set(findings.map(({ sheet, column, row }) => key(sheet, column, row)));
  return ({ sheet, column, row }) => cells.has(key(sheet, column, row)) || cells.has(key(sheet, column, null));
}

function faulty(book: SalesBook, asOf: IsoDate): Finding[] {
  const columns = new Map(book.columns.map((place) => [columnKey(place), place.column]));
  const accounts = book.records.accounts.rows;
  return (Object.keys(nouns) as NounId[]).flatMap((noun) => {
    const { rows, places, fields } = book.records[noun];
    return rowFaults({ noun, rows: rows as never, fields }, { asOf, accounts }).map((fault): Finding => {
      const { sheet, row } = places[fault.at]!;
      const column = columns.get(columnKey({ sheet, noun, field: fault.field })) ?? null;
      const asCell = (value: Finding["found"]) => cellValue(value, kindOf(noun, fault.field), book.moneyDigits);
      return { ...fault, sheet, row, column, noun, found: asCell(fault.found), against: asCell(fault.against) };
    });
  });
}

function columnKey({ sheet, noun, field }: Pick<ColumnPlace, "sheet" | "noun" | "field">): string {
  return [sheet, noun, field].join("\n");
}

function kindOf(noun: NounId, field: string): Kind | undefined {
  return (nouns[noun].fields as { readonly [field: string]: Kind })[field];
}

function cellValue(value: Finding["found"], kind: Kind | undefined, digits: number): Finding["found"] {
  return kind === "money" && typeof value === "number" ? amountOf(value as never, digits) : value;
}

/** How complete each sheet is, for each noun that it holds. */
function sheetsOf(book: SalesBook): SheetCompleteness[] {
  return (Object.keys(nouns) as NounId[]).flatMap((noun) => {
    const { rows, places } = book.records[noun];
    const bySheet = new Map<string, (typeof rows)[number][]>();
    rows.forEach((row, at) => {
      const { sheet } = places[at]!;
      const there = bySheet.get(sheet);
      if (there) there.push(row);
      else bySheet.set(sheet, [row]);
    });
    return [...bySheet].map(([sheet, own]) => {
      const mapped = new Set(
        book.columns.flatMap((column) => (column.sheet === sheet && column.noun === noun ? column.field : [])),
      );
      return { sheet, noun, ...completenessOf(noun, own, mapped) };
    });
  });
}

function bySheetAndRow(one: Finding, other: Finding): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return (one.row ?? 0) - (other.row ?? 0);
}
