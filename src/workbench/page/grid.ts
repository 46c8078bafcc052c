import { columnLetters, formatAddress, parseAddress } from "../engine/a1";
import type { Area, Book, CellValue } from "../engine/book";

/** Cells on the screen without scrolling, in any window the tests use. */
const NEAR = { row: 15, column: 7 };
/** Pixels of the row and column headers. */
const HEADERS = { x: 46, y: 20 };

/** Where things are in the grid, for the page's own use and for tests that click as a person does. */
export class GridView {
  constructor(
    private readonly book: Book,
    private readonly element: HTMLElement,
  ) {}

  value(address: string): CellValue {
    return this.book.values(this.area(address))[0]![0]!;
  }

  formula(address: string): CellValue {
    return this.book.formulas(this.area(address))[0]![0]!;
  }

  text(address: string): string {
    return this.book.text(this.area(address))[0]![0]!;
  }

  /** The middle of a cell of the active sheet, in the page's own pixels, once it is scrolled into view. */
  async cellCentre(address: string): Promise<{ x: number; y: number }> {
    const { row, column } = this.area(address);
    const sheet = this.book.workbook.getActiveSheet();
    const isNear = row <= NEAR.row && column <= NEAR.column;
    if (!isNear) {
      sheet.scrollToCell(row, column);
      await new Promise((done) => setTimeout(done, 100));
    }
    const cell = sheet.getRange(row, column).getCellRect();
    const canvas = this.element.querySelector('canvas[id^="univer-sheet-main-canvas"]')!.getBoundingClientRect();
    const corner = isNear ? { x: cell.x, y: cell.y } : HEADERS;
    return { x: canvas.x + corner.x + cell.width / 2, y: canvas.y + corner.y + cell.height / 2 };
  }

  /** "B2" of the selected cell. */
  selectedAddress(): string {
    const cell = this.book.workbook.getActiveSheet().getSelection()?.getCurrentCell();
    return cell ? `${columnLetters(cell.actualColumn)}${cell.actualRow + 1}` : "A1";
  }

  selectedArea(): Area {
    return this.area(this.selectedAddress());
  }

  activeSheetName(): string {
    return this.book.workbook.getActiveSheet().getSheetName();
  }

  private area(address: string): Area {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address`);
    const sheet = parsed.sheet === undefined ? this.book.workbook.getActiveSheet() : this.book.sheet(parsed.sheet);
    if (!sheet) throw new Error(`${formatAddress(parsed, parsed.sheet)} is on no sheet of this workbook`);
    return { ...parsed, sheetId: sheet.getSheetId() };
  }
}
