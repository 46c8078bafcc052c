import { map, type Result } from "../../../domain/kernel/result";
import type { Strings } from "../../../i18n/index";
import { readSheetCells } from "../../reading/sheetCells";
import type { Workbook } from "../../workbook";
import { decodeKept, type KeptReading } from "./decode";
import { type KeptTable, keptTableOf } from "./tables";

/** These tables as they stand now: before a row is written nobody may have put another in its place. */
export async function readKept(
  workbook: Workbook,
  wanted: readonly KeptTable[],
  strings: Strings,
): Promise<Result<KeptReading>> {
  const conventions = await workbook.conventions();
  if (!conventions.ok) return conventions;
  const isWanted = (name: string) => wanted.some((table) => keptTableOf(name) === table);
  const sheets = await readSheetCells(workbook, {}, ({ tables }) => tables.some(({ name }) => isWanted(name)));
  return map(sheets, (found) => decodeKept(found, strings, conventions.value.dateSystem));
}
