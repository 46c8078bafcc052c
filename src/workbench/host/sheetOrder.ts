import type { Book } from "../engine/book";

/** Where each sheet was, which was active and which could be seen before a change: events tell both sides of it. */
export class SheetOrder {
  private positions = new Map<string, number>();
  private visible = new Map<string, string>();
  private active = "";

  constructor(private readonly book: Book) {
    this.follow();
  }

  /** The position before the change. */
  positionOf(sheetId: string): number | undefined {
    return this.positions.get(sheetId);
  }

  /** The visibility before the change. */
  visibilityOf(sheetId: string): string | undefined {
    return this.visible.get(sheetId);
  }

  /** The active sheet before the change. */
  get activeId(): string {
    return this.active;
  }

  /** Takes the present state as the one before the next change. */
  follow(): void {
    const sheets = this.book.workbook.getSheets();
    this.positions = new Map(sheets.map((sheet, position) => [sheet.getSheetId(), position]));
    this.visible = new Map(sheets.map((sheet) => [sheet.getSheetId(), visibilityOf(this.book, sheet.getSheetId())]));
    this.active = this.book.workbook.getActiveSheet()?.getSheetId() ?? "";
  }
}

/** "Visible", "Hidden" or, where only code can show it again, "VeryHidden". */
export function visibilityOf(book: Book, sheetId: string): "Visible" | "Hidden" | "VeryHidden" {
  if (!book.sheet(sheetId)?.isSheetHidden()) return "Visible";
  return book.extras.sheets[sheetId]?.veryHidden ? "VeryHidden" : "Hidden";
}
