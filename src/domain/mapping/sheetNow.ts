/** A sheet as something that is kept names it. */
export interface SheetRef {
  /** What it was called then. */
  readonly sheet: string;
  /** Stays when the sheet is renamed or moved; another in a file that was written by something else than Excel. */
  readonly sheetId?: string;
}

interface Sheet {
  readonly id?: string;
  readonly name: string;
}

/** What is kept of sheets, by the names they bear now: the id goes before the name, which counts where the id is unknown. */
export function onSheetsNow<Kept extends SheetRef>(kept: readonly Kept[], sheets: readonly Sheet[]): readonly Kept[] {
  const nameOf = new Map(sheets.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])));
  return kept.map((each) => ({ ...each, sheet: nameOf.get(each.sheetId ?? "") ?? each.sheet }));
}

/** The name of a sheet with its id, where it has one. */
export function sheetRef({ id, name }: Sheet): SheetRef {
  return { sheet: name, ...(id !== undefined && { sheetId: id }) };
}
