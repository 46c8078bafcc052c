import { all, fail, ok, type Result } from "../../domain/kernel/result";
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
  const asked = all({
    conventions: await workbook.conventions(),
    digits: await workbook.readSetting(DIGITS_SETTING),
    notations: await workbook.readDocument(NOTATIONS_DOCUMENT),
  });
  if (!asked.ok) return asked;
  const { conventions, digits, notations } = asked.value;
  const kept = readNotations(notations);
  return ok({
    dateSystem: conventions.dateSystem,
    moneyDigits: digitsOf(digits),
    notation: (sheet, header) => notationFor(kept, { sheet, header }),
  });
}
