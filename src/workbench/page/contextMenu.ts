import type { Book } from "../engine/book";
import type { Control, Manifest } from "./manifest";

/** Puts the add-in's items into the grid's own context menu. */
export function addContextMenu(book: Book, { contextMenu }: Manifest, press: (control: Control) => void): void {
  if (!contextMenu) return;
  const menu = book.api.createSubmenu({ id: "add-in", title: contextMenu.label });
  for (const control of contextMenu.controls) {
    menu.addSubmenu(book.api.createMenu({ id: control.id, title: control.label, action: () => press(control) }));
  }
  menu.appendTo("contextMenu.mainArea");
}
