import type { Book } from "../engine/book";
import type { ChartLayer } from "../engine/charts/chartLayer";
import type { ExcelHost } from "../host/host";
import { openIframe } from "../host/iframe";
import { type AddInFrame, XdmHost } from "../host/xdmHost";
import { Files } from "./files";
import type { GridView } from "./grid";
import type { Language } from "./language";
import type { Control, Manifest } from "./manifest";
import type { PageStore } from "./pageState";
import { Regions } from "./regions";
import type { Words } from "./words";

export interface DeskParts {
  readonly book: Book;
  readonly grid: GridView;
  readonly charts: ChartLayer;
  readonly host: ExcelHost;
  readonly store: PageStore;
  readonly manifest: Manifest;
  readonly words: Words;
  readonly language: Language;
  readonly gridElement: HTMLElement;
  readonly paneElement: HTMLElement;
}

/** Excel's side of the page: the open workbook, the add-in in its frame, and what a person can have done with both. */
export class Desk {
  readonly store: PageStore;
  readonly words: Words;
  readonly language: Language;
  readonly manifest: Manifest;
  readonly host: ExcelHost;
  readonly files: Files;
  private readonly xdm: XdmHost;
  private readonly regions: Regions;
  private frame: AddInFrame | undefined;

  constructor(private readonly parts: DeskParts) {
    const { store, words, language, manifest, host, book, charts } = parts;
    [this.store, this.words, this.language, this.manifest, this.host] = [store, words, language, manifest, host];
    this.files = new Files(book, charts, store, words, [manifest.namespace], () => this.loadPane());
    this.xdm = new XdmHost({
      host,
      addIn: { id: manifest.id, name: manifest.name, locale: language, appDomains: [location.origin] },
      pageUrl: location.href,
      size: () => ({ height: innerHeight, width: innerWidth }),
      onNotice: (notice) => this.regions.leavePane(notice),
    });
    this.regions = new Regions({
      grid: parts.gridElement,
      isPaneOpen: () => store.get().isPaneOpen,
      enterPane: () => this.xdm.enterPane(),
    });
    window.addEventListener("message", (event) => this.xdm.receive(event));
  }

  /** A button of the add-in's on the ribbon or in the context menu. */
  async press({ id, label, command }: Control): Promise<void> {
    if (command.kind === "showTaskpane") return this.showPane(true);
    const outcome = await this.xdm.runCommand(command.functionName, id);
    if (outcome.status !== 0) this.store.set({ notice: this.words.commandFailed(label) });
  }

  showPane(isOpen: boolean): void {
    if (this.store.get().isPaneOpen === isOpen) return;
    if (!isOpen) this.regions.focusGrid();
    this.store.set({ isPaneOpen: isOpen });
    this.host.tellPaneState(isOpen ? "Visible" : "Background");
  }

  /** The add-in's page is loaded, or loaded anew, as after a change of its code. */
  loadPane(): void {
    if (this.frame) this.xdm.removeFrame(this.frame);
    this.parts.paneElement.replaceChildren();
    this.frame = this.xdm.newFrame(this.manifest.paneUrl);
    this.regions.watchFrame(openIframe(this.frame, this.parts.paneElement, this.manifest.name));
  }

  activeSheet(): string {
    return this.parts.grid.activeSheetName();
  }

  openFile(file: File): Promise<void> {
    return this.files.open(file);
  }

  saveFile(): Promise<void> {
    return this.files.save();
  }

  newFile(): Promise<void> {
    return this.files.startNew();
  }
}
