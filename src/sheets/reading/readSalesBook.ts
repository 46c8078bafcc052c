import { fail, ok, type Result } from "../../domain/kernel/result";
import { digitsOf, DIGITS_SETTING } from "../moneyDigits";
import type { SalesBook } from "../salesBook";
import type { Watch } from "../watch";
import type { Workbook } from "../workbook";
import { bookSteps } from "./book";
import type { MappedTable, SheetCells } from "./mappedSheet";
import { notationFor, NOTATIONS_DOCUMENT, readNotations } from "./notations";
import { readSheetCells } from "./sheetCells";
import type { ReadingRules } from "./table";

export interface ReadingWatch extends Watch {
  /** Lets whoever waits draw, and press cancel, between two columns. */
  readonly pause?: () => Promise<void>;
}

/** What was found in a workbook: its sheets' tables as they were mapped, and everything they say. */
export interface WorkbookReading<Mapped extends readonly MappedTable[] = readonly MappedTable[]> {
  readonly tables: Mapped;
  readonly sheets: readonly SheetCells[];
  readonly book: SalesBook;
}

/** Reads every sheet, has its tables found and mapped, and reads their rows. Cancelled, it answers the issue `cancelled`. */
export async function readSalesBook<Mapped extends readonly MappedTable[]>(
  workbook: Workbook,
  mapTables: (sheets: readonly SheetCells[]) => Mapped,
  watch: ReadingWatch = {},
): Promise<Result<WorkbookReading<Mapped>>> {
  const rules = await readingRules(workbook);
  if (!rules.ok) return rules;
  const sheets = await readSheetCells(workbook, watch);
  if (!sheets.ok) return sheets;
  await watch.pause?.();
  const tables = mapTables(sheets.value);
  const steps = bookSteps(sheets.value, tables, rules.value);
  let step = steps.next();
  while (!step.done) {
    await watch.pause?.();
    if (watch.signal?.aborted) return fail({ code: "cancelled" });
    step = steps.next();
  }
  return ok({ tables, sheets: sheets.value, book: step.value });
}

async function readingRules(workbook: Workbook): Promise<Result<ReadingRules>> {
  const conventions = await workbook.conventions();
  if (!conventions.ok) return conventions;
  const digits = await workbook.readSetting(DIGITS_SETTING);
  if (!digits.ok) return digits;
  const document = await workbook.readDocument(NOTATIONS_DOCUMENT);
  if (!document.ok) return document;
  const notations = readNotations(document.value);
  return ok({
    dateSystem: conventions.value.dateSystem,
    moneyDigits: digitsOf(digits.value),
    notation: (sheet, header) => notationFor(notations, { sheet, header }),
  });
}
