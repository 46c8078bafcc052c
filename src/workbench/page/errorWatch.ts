import type { Book } from "../engine/book";
import type { GridView } from "./grid";
import type { PageStore } from "./pageState";

/** Shows the sentence behind an error in the selected cell, as Excel does beside the cell. */
export function watchErrors(book: Book, grid: GridView, store: PageStore): void {
  const update = () => {
    const { sheetId, row, column } = grid.selectedArea();
    const sentence = book.errorMessage(sheetId, row, column);
    store.set({
      cellError: sentence ? `${grid.selectedAddress()}: ${grid.text(grid.selectedAddress())} ${sentence}` : "",
    });
  };
  book.onChange(({ kind }) => {
    if (kind === "SelectionChanged" || kind === "Calculated" || kind === "SheetActivated") update();
  });
}
