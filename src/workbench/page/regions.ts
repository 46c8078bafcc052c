/** Which way each key goes that leaves the pane; a pane with nothing to take the keys is passed by. */
const TURNS = { TabExit: 1, CtrlF6Exit: 1, ExitNoFocusable: 1, CtrlF6ExitShift: -1 } as const;

export interface RegionParts {
  readonly grid: HTMLElement;
  readonly isPaneOpen: () => boolean;
  /** The add-in chooses what is first in its pane. */
  readonly enterPane: () => void;
}

/** Ribbon, grid and pane, one after the other by F6 as in Excel: Tab cannot leave a sheet, where it goes from cell to cell. */
export class Regions {
  constructor(private readonly parts: RegionParts) {
    this.watch(document);
  }

  /** office.js tells only of Ctrl+F6; Excel itself hears F6 in the pane. A frame of another origin has no document here. */
  watchFrame(frame: HTMLIFrameElement): void {
    frame.addEventListener("load", () => frame.contentDocument && this.watch(frame.contentDocument));
  }

  private watch(page: Document): void {
    // Before the grid, which takes every key for itself.
    page.addEventListener("keydown", (event) => this.onKey(event, page), { capture: true });
  }

  /** A key that leaves the pane, by office.js's name of it. */
  leavePane(notice: string): void {
    if (notice === "TabExitShift") closeButton()?.focus();
    else if (notice in TURNS) this.go(TURNS[notice as keyof typeof TURNS]);
  }

  focusGrid(): void {
    this.parts.grid.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }

  private onKey(event: KeyboardEvent, page: Document): void {
    if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
    if (event.ctrlKey && page !== document) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.go(event.shiftKey ? -1 : 1);
  }

  private go(step: 1 | -1): void {
    const enter = [focusRibbon, () => this.focusGrid(), ...(this.parts.isPaneOpen() ? [this.parts.enterPane] : [])];
    const next = (this.current() + step + enter.length) % enter.length;
    enter[next]!();
  }

  private current(): number {
    const focused = document.activeElement;
    if (focused?.closest(".pane")) return 2;
    return this.parts.grid.contains(focused) ? 1 : 0;
  }
}

function focusRibbon(): void {
  document.querySelector<HTMLElement>('.ribbon [role="tab"][aria-selected="true"]')?.focus();
}

function closeButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".paneHeader button");
}
