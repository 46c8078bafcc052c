import { fail, ok, type Result } from "../../domain/kernel/result";
import { mapWorkbook } from "../../domain/mapping/mapWorkbook";
import { digitsOf, DIGITS_SETTING } from "../moneyDigits";
import type { SalesBook } from "../salesBook";
import type { Watch } from "../watch";
import { isReportSheet } from "../reportMark";
import { isKeptSheet } from "../tables/kept/tables";
import { isRuleSheet } from "../tables/rules/decode";
import { isPlanSheet } from "../templates/tableNames";
import type { Workbook } from "../workbook";
import { bookSteps } from "./book";
import type { SheetCells, WorkbookMap, WorkbookMapping } from "../../domain/mapping/workbookMap";
import { notationFor, NOTATIONS_DOCUMENT, readNotations } from "./notations";
import { readSheetCells } from "./sheetCells";
import type { ReadingRules } from "./table";

export interface ReadingWatch extends Watch {
  /** Lets whoever waits draw, and press cancel, between two columns. */
  readonly pause?: () => Promise<void>;
}

/** Where the person's own mapping is kept in the workbook. */
export const MAPPING_DOCUMENT = "mapping";

/** Sheets of the add-in's own, which are not mapped. */
const IS_NO_DATA: readonly ((sheet: SheetCells) => boolean)[] = [isRuleSheet, isPlanSheet, isReportSheet, isKeptSheet];

/** What was found in a workbook: its tables as they were mapped, and everything they say. */
export interface WorkbookReading {
  readonly map: WorkbookMap;
  /** All of them, those of the rule book, of plans, of reports and of what is kept too, which are not mapped. */
  readonly sheets: readonly SheetCells[];
  readonly book: SalesBook;
}

/**
 * Reads every sheet, finds and maps its tables, and reads their rows; what is still asked about is not read. Cancelled, it
 * answers the issue `cancelled`.
 */
export async function readSalesBook(workbook: Workbook, watch: ReadingWatch = {}): Promise<Result<WorkbookReading>> {
  const sheets = await readSheetCells(workbook, watch);
  return sheets.ok ? readCells(workbook, sheets.value, watch) : sheets;
}

/** The same from cells at hand, when a person has said what a table or column is: Excel is not asked for them again. */
export async function readCells(
  workbook: Workbook,
  sheets: readonly SheetCells[],
  watch: ReadingWatch = {},
): Promise<Result<WorkbookReading>> {
  const rules = await readingRules(workbook, sheets);
  if (!rules.ok) return rules;
  const saved = await workbook.readDocument(MAPPING_DOCUMENT);
  if (!saved.ok) return saved;
  await watch.pause?.();
  const data = sheets.filter((sheet) => !IS_NO_DATA.some((isNoData) => isNoData(sheet)));
  const map = mapWorkbook(data, savedMapping(saved.value));
  const tables = map.tables.filter(({ status }) => status === "mapped");
  const steps = bookSteps(sheets, tables, rules.value);
  let step = steps.next();
  while (!step.done) {
    await watch.pause?.();
    if (watch.signal?.aborted) return fail({ code: "cancelled" });
    step = steps.next();
  }
  return ok({ map, sheets, book: step.value });
}

/** What the workbook keeps, where it is of a version this add-in knows. */
function savedMapping(document: unknown): WorkbookMapping | undefined {
  const kept = document as Partial<WorkbookMapping> | null;
  return kept?.version === 1 && Array.isArray(kept.tables) ? (kept as WorkbookMapping) : undefined;
}

async function readingRules(workbook: Workbook, sheets: readonly SheetCells[]): Promise<Result<ReadingRules>> {
  const conventions = await workbook.conventions();
  if (!conventions.ok) return conventions;
  const digits = await workbook.readSetting(DIGITS_SETTING);
  if (!digits.ok) return digits;
  const document = await workbook.readDocument(NOTATIONS_DOCUMENT);
  if (!document.ok) return document;
  const notations = readNotations(document.value, sheets);
  return ok({
    dateSystem: conventions.value.dateSystem,
    moneyDigits: digitsOf(digits.value),
    notation: (sheet, header) => notationFor(notations, { sheet, header }),
  });
}
