import type { NounId } from "../../domain/model/index";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import type { DataCheck, Finding } from "../dataCheck";

const WIDTHS = [30, 20, 10, 20, 28, 20] as const;
const PERCENT = "0%";

/** The data check as a tab: how complete each sheet is, every finding by its cell, and the holes in account files. */
export function dataCheckBlock(check: DataCheck, strings: Strings, sheetName: string): Block {
  const parts = [completenessPart(check, strings), findingsPart(check, strings), accountsPart(check, strings)];
  const cells: BlockCell[][] = [];
  const boldRows: number[] = [];
  for (const part of parts) {
    boldRows.push(cells.length, cells.length + 1);
    cells.push(...part.map(padded), padded([]));
  }
  return {
    sheetName,
    cells,
    columnWidths: [...WIDTHS],
    tables: [],
    frozenRows: 0,
    boldRows,
    choices: [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
  };
}

function completenessPart({ completeness }: DataCheck, { dataCheck: words, nouns }: Strings): BlockCell[][] {
  const { headers } = words;
  return [
    [text(words.completeness)],
    [headers.sheet, headers.field, headers.rows, headers.share, headers.missing].map(text),
    ...completeness.map(({ sheet, noun, rows, share, wanted }): BlockCell[] => [
      text(sheet),
      text(nouns[noun].label),
      { number: rows },
      { number: share, format: PERCENT },
      text(wanted.flatMap((each) => (each.isUnmapped ? fieldLabel(noun, each.fields[0]!, nouns) : [])).join(", ")),
    ]),
  ];
}

function findingsPart({ findings, count }: DataCheck, strings: Strings): BlockCell[][] {
  const words = strings.dataCheck;
  const { headers } = words;
  if (count === 0) return [[text(words.toMend)], [text(words.clean)]];
  return [
    [text(words.count(count))],
    [headers.kind, headers.sheet, headers.cell, headers.field, headers.found, headers.against].map(text),
    ...findings.flatMap(({ kind, items }) => items.map((item) => findingRow(words.kinds[kind].title, item, strings))),
  ];
}

function findingRow(title: string, { sheet, row, column, noun, field, found, against }: Finding, { nouns }: Strings) {
  const cell = `${column ?? ""}${row ?? ""}`;
  return [
    text(title),
    text(sheet),
    text(cell),
    text(fieldLabel(noun, field, nouns)),
    valueCell(found),
    valueCell(against),
  ];
}

function accountsPart({ accounts }: DataCheck, { dataCheck: words, nouns }: Strings): BlockCell[][] {
  const { headers } = words;
  if (accounts.length === 0) return [[text(words.accounts)], [text(words.noHoles)]];
  return [
    [text(words.accounts)],
    [headers.account, headers.sheet, headers.cell, headers.share, headers.missing].map(text),
    ...accounts.map(({ name, sheet, row, share, missing }): BlockCell[] => [
      text(name ?? words.unnamed),
      text(sheet),
      { number: row },
      { number: share, format: PERCENT },
      text(missing.map((field) => fieldLabel("accounts", field, nouns)).join(", ")),
    ]),
  ];
}

/** What people call a field of a noun. */
export function fieldLabel(noun: NounId, field: string, nouns: Strings["nouns"]): string {
  return (nouns[noun].fields as { readonly [field: string]: string })[field] ?? field;
}

function valueCell(value: string | number | null): BlockCell {
  if (value === null) return null;
  return typeof value === "number" ? { number: value } : text(value);
}

function padded(row: readonly BlockCell[]): BlockCell[] {
  return Array.from({ length: WIDTHS.length }, (_, at) => row[at] ?? null);
}

function text(value: string): BlockCell {
  return { text: value };
}
