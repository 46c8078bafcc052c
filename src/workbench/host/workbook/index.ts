import type { HostType } from "../hostType";

/** The workbook and what belongs to it as a whole. */
export const workbookTypes: readonly HostType[] = [];
