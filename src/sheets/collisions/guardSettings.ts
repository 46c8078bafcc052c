import { map, type Result } from "../../domain/kernel/result";
import type { Workbook } from "../workbook";

const SETTINGS_DOCUMENT = "duplicates/guard";

/** What happens when a new entry is likely an account that is there: it is told, or set aside as well. */
export type OnFinding = "warn" | "refuse";
/** What the check before entry shows: that an account is taken and by whom, or everything. */
export type Details = "masked" | "all";

/** How the guard works in this workbook. */
export interface GuardSettings {
  /** Names of the sheets it is on for. */
  readonly sheets: readonly string[];
  readonly onFinding: OnFinding;
  readonly details: Details;
}

export const GUARD_OFF: GuardSettings = { sheets: [], onFinding: "warn", details: "masked" };

export async function readGuardSettings(workbook: Workbook): Promise<Result<GuardSettings>> {
  return map(await workbook.readDocument(SETTINGS_DOCUMENT), (document) => {
    const { sheets, onFinding, details } = (document ?? {}) as Partial<GuardSettings>;
    return {
      sheets: Array.isArray(sheets) ? sheets.map(String) : [],
      onFinding: onFinding === "refuse" ? "refuse" : "warn",
      details: details === "all" ? "all" : "masked",
    };
  });
}

export function writeGuardSettings(workbook: Workbook, settings: GuardSettings): Promise<Result<void>> {
  return workbook.writeDocument(SETTINGS_DOCUMENT, settings);
}
