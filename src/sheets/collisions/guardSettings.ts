import { map, type Result } from "../../domain/kernel/result";
import type { SheetRef } from "../../domain/mapping/sheetNow";
import type { Workbook } from "../workbook";

const SETTINGS_DOCUMENT = "duplicates/guard";

/** What happens when a new entry is likely an account that is there: it is told, or set aside as well. */
export type OnFinding = "warn" | "refuse";
/** What the check before entry shows: that an account is taken and by whom, or everything. */
export type Details = "masked" | "all";

/** How the guard works in this workbook. */
export interface GuardSettings {
  /** The sheets it is on for; one that is gone stays among them, because it may come back. */
  readonly sheets: readonly SheetRef[];
  readonly onFinding: OnFinding;
  readonly details: Details;
}

export const GUARD_OFF: GuardSettings = { sheets: [], onFinding: "warn", details: "masked" };

export async function readGuardSettings(workbook: Workbook): Promise<Result<GuardSettings>> {
  return map(await workbook.readDocument(SETTINGS_DOCUMENT), (document) => {
    const { sheets, onFinding, details } = (document ?? {}) as Partial<GuardSettings>;
    return {
      sheets: Array.isArray(sheets) ? sheets.map(refOf) : [],
      onFinding: onFinding === "refuse" ? "refuse" : "warn",
      details: details === "all" ? "all" : "masked",
    };
  });
}

/** Earlier versions kept names alone. */
function refOf(kept: SheetRef | string): SheetRef {
  return typeof kept === "string" ? { sheet: kept } : kept;
}

export function isGuarded({ sheets }: GuardSettings, sheet: string): boolean {
  return sheets.some((each) => each.sheet === sheet);
}

export function withGuarded(settings: GuardSettings, sheet: SheetRef, isOn: boolean): GuardSettings {
  const others = settings.sheets.filter((each) => each.sheet !== sheet.sheet);
  return { ...settings, sheets: isOn ? [...others, sheet] : others };
}

export function writeGuardSettings(workbook: Workbook, settings: GuardSettings): Promise<Result<void>> {
  return workbook.writeDocument(SETTINGS_DOCUMENT, settings);
}
