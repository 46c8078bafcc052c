import type { Book } from "../../engine/book";

/** What Excel remembers of an open workbook and does not save. */
export interface WorkbookState {
  isDirty: boolean;
  calculationMode: string;
}

const states = new WeakMap<Book, WorkbookState>();

/** The state of a book, watched from the first time it is asked for. */
export function workbookState(book: Book): WorkbookState {
  const known = states.get(book);
  if (known) return known;
  const state: WorkbookState = { isDirty: false, calculationMode: "Automatic" };
  book.onChange(({ kind }) => {
    if (kind !== "SelectionChanged" && kind !== "Calculated" && kind !== "SheetActivated") state.isDirty = true;
  });
  states.set(book, state);
  return state;
}
