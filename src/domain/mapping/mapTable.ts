import { type NounId, nouns } from "../model/index";
import { isSaid } from "../model/instead";
import type { ColumnMap, MappingQuestion, PeriodColumn, SheetCells, TableMap, TableStatus } from "./workbookMap";
import { profileOf } from "./columnProfile";
import { gridOf } from "./grid";
import type { FoundHeader } from "./headerLines";
import { readHeader } from "./headerText";
import { isCustomer, isSupplier } from "./parties";
import { nounFits, type NounFit } from "./nounChoice";
import type { JudgedColumn } from "./offers";
import { periodField, periodNoun } from "./periodColumns";
import { isSummary, reportSigns } from "./reportSigns";
import { sheetRef } from "./sheetNow";
import type { FoundTable } from "./tableExtent";

/** Fewer periods than this are columns like any other: a "2025" beside a "2026" is no series. */
const FEWEST_PERIODS = 3;
const SURE_NOUN = 0.605;
/** Figures spread over periods are hardly anything else. */
const SPREAD = 0.8;
const FEWEST_KNOWN = 2;
const SHARE_KNOWN = 0.3;
/** With so many columns known, a wide export may hold many more that are not ours. */
const MANY_KNOWN = 4;
const SHARE_OF_MANY = 0.12;
const MOST_CANDIDATES = 3;

/** What a table's rows are and which field each of its columns is; `given` is the noun where it is known. */
export function mapTable(sheet: SheetCells, table: FoundTable, given: NounId | null = null): TableMap {
  const { judged, periods } = judgeColumns(sheet, table);
  const texts = [sheet.name, ...table.titles, table.nativeTable ?? ""];
  const fits = nounFits(judged, texts, sheet.workbookName);
  const noun = given ?? periodNoun(periods, fits, [...texts, sheet.workbookName ?? ""]);
  const found = fits.find(({ field }) => field === noun)!;
  const best = {
    ...found,
    confidence: given !== null ? 1 : Math.max(found.confidence, periods.length > 0 ? SPREAD : 0),
  };
  const map = assembled(sheet, table, judged, periods, best, fits);
  return given === null || map.noun !== null ? map : saidToBe(given, map, judged, periods, best);
}

/** What we would have left alone as a report is what the person says it is. */
function saidToBe(
  noun: NounId,
  map: TableMap,
  judged: readonly JudgedColumn[],
  periods: readonly FoundHeader[],
  best: NounFit,
): TableMap {
  const taken = map.columns.flatMap(({ field }) => field ?? []);
  return {
    ...map,
    noun,
    status: "mapped",
    periods: periodColumns(noun, periods, taken),
    questions: questionsOf(judged, best, [best], periods),
  };
}

export function judgeColumns(
  sheet: SheetCells,
  table: FoundTable,
): { readonly judged: readonly JudgedColumn[]; readonly periods: readonly FoundHeader[] } {
  const grid = gridOf(sheet);
  const skipped = new Set([...table.skippedRows, ...table.totalsRows]);
  const rows: number[] = [];
  for (let row = table.firstDataRow; row <= table.lastDataRow; row++) if (!skipped.has(row)) rows.push(row);
  const named = table.headers.filter(({ period }) => period !== null);
  const periods = named.length >= FEWEST_PERIODS ? named : [];
  const judged = table.headers
    .filter((header) => !periods.includes(header))
    .map(({ column, text, lowerText }) => {
      const isAlone = lowerText !== null && table.headers.filter((one) => one.lowerText === lowerText).length === 1;
      const lower = isAlone ? readHeader(lowerText) : null;
      return { column, text, header: readHeader(text), lower, profile: profileOf(grid, column, rows) };
    });
  return { judged, periods };
}

function assembled(
  sheet: SheetCells,
  table: FoundTable,
  judged: readonly JudgedColumn[],
  periods: readonly FoundHeader[],
  best: NounFit,
  fits: readonly NounFit[],
): TableMap {
  const { noun, status } = verdict(table, judged, periods, best);
  const columns = judged.map((column): ColumnMap => {
    const assigned = best.assignment.fields.get(column.column);
    return {
      header: column.text,
      column: column.column,
      field: assigned?.field ?? null,
      confidence: assigned?.confidence ?? 0,
      evidence: assigned?.evidence ?? null,
    };
  });
  const taken = columns.flatMap(({ field }) => field ?? []);
  return {
    ...table.area,
    ...sheetRef(sheet),
    nativeTable: table.nativeTable,
    headerRow: table.headerRow,
    firstDataRow: table.firstDataRow,
    lastDataRow: table.lastDataRow,
    skippedRows: table.skippedRows,
    totalsRows: table.totalsRows,
    status,
    noun: status === "notData" ? null : noun,
    confidence: best.confidence,
    columns,
    periods: noun === null ? [] : periodColumns(noun, periods, taken),
    questions: status === "notData" ? [] : questionsOf(judged, best, fits, periods),
    ...(table.said && { said: table.said }),
  };
}

function verdict(
  table: FoundTable,
  judged: readonly JudgedColumn[],
  periods: readonly FoundHeader[],
  best: NounFit,
): { readonly noun: NounId | null; readonly status: TableStatus } {
  const known = best.assignment.fields.size + periods.length;
  const titled = judged.filter(({ text }) => text !== "").length + periods.length;
  const isThin = known < FEWEST_KNOWN || known < titled * (known < MANY_KNOWN ? SHARE_KNOWN : SHARE_OF_MANY);
  const fields = [...best.assignment.fields.values()].map(({ field }) => field);
  const isReport = reportSigns(table, judged) || (periods.length === 0 && isSummary(best.field, fields));
  if (isThin || isReport) return { noun: null, status: "notData" };
  if (best.field === "invoices" && isOfSuppliers(judged)) return { noun: null, status: "payables" };
  return { noun: best.field, status: best.confidence >= SURE_NOUN ? "mapped" : "asked" };
}

/** Bills of our suppliers look like receivables but for whose they are. */
function isOfSuppliers(judged: readonly JudgedColumn[]): boolean {
  return judged.some(({ header }) => isSupplier(header)) && !judged.some(({ header }) => isCustomer(header));
}

function periodColumns(
  noun: NounId,
  periods: readonly FoundHeader[],
  taken: readonly string[],
): readonly PeriodColumn[] {
  const field = periodField(noun, taken);
  if (field === null) return [];
  return periods.map(({ column, text, period }) => ({ column, header: text, period: period!, field }));
}

function questionsOf(
  judged: readonly JudgedColumn[],
  best: NounFit,
  fits: readonly NounFit[],
  periods: readonly FoundHeader[],
): readonly MappingQuestion[] {
  const questions: MappingQuestion[] = [];
  if (best.confidence < SURE_NOUN) {
    const candidates = fits.slice(0, MOST_CANDIDATES).map(({ field, confidence }) => ({ field, confidence }));
    questions.push({ column: null, reason: "several_nouns_fit", candidates, samples: [] });
  }
  for (const { column, profile } of judged) {
    const open = best.assignment.undecided.get(column);
    if (!open) continue;
    const candidates = open.guesses.map(({ field, confidence }) => ({ field, confidence }));
    questions.push({ column, reason: open.reason, candidates, samples: profile.samples });
  }
  const found = new Set([...best.assignment.fields.values()].map(({ field }) => field));
  questions.push(...missingQuestion(best.field, found, periods.length > 0));
  return questions;
}

/** Asks for the fields that every row of the noun needs, where no column is one of them. */
export function missingQuestion(
  noun: NounId,
  found: ReadonlySet<string>,
  hasPeriods: boolean,
): readonly MappingQuestion[] {
  const spread = hasPeriods ? periodField(noun, [...found]) : null;
  const missing = nouns[noun].required.filter(
    (field) => !isSaid(field, found) && field !== spread && !(spread && field === "period"),
  );
  if (missing.length === 0) return [];
  const candidates = missing.map((field) => ({ field, confidence: 0 }));
  return [{ column: null, reason: "required_field_missing", candidates, samples: [] }];
}
