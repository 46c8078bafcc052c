import { map, type Result } from "../../../domain/kernel/result";
import type { Strings } from "../../../i18n/index";
import { readSheetCells } from "../../reading/sheetCells";
import type { Workbook } from "../../workbook";
import { decodeRules, isRuleSheet, type RuleReading } from "./decode";

/** The rule book of a workbook, without reading its other sheets; the defaults where it has none. */
export async function readRules(workbook: Workbook, words: Strings["rules"]): Promise<Result<RuleReading>> {
  const conventions = await workbook.conventions();
  if (!conventions.ok) return conventions;
  const sheets = await readSheetCells(workbook, {}, isRuleSheet);
  return map(sheets, (found) => decodeRules(found, words, conventions.value.dateSystem));
}
