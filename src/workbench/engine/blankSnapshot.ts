import type { Snapshot } from "./book";
import { emptyExtras } from "./extras";

/** Rows and columns of a new sheet; it grows where something is written past them. */
export const NEW_SHEET_SIZE = { rowCount: 1000, columnCount: 100 } as const;

/** What Excel opens with: "Book1" with one empty sheet, "Sheet1". */
export function blankSnapshot(): Snapshot {
  const id = "sheet1";
  return {
    workbook: {
      name: "Book1",
      sheetOrder: [id],
      sheets: { [id]: { id, name: "Sheet1", ...NEW_SHEET_SIZE, cellData: {} } },
    },
    extras: emptyExtras(),
  };
}
