import { blankSnapshot } from "../engine/blankSnapshot";
import type { Book, Snapshot } from "../engine/book";
import type { ChartLayer } from "../engine/charts/chartLayer";
import { openCsv } from "../files/csv";
import { FileProblem } from "../files/fileProblem";
import type { Loss } from "../files/losses";
import { openXlsx } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import type { PageStore } from "./pageState";
import type { Words } from "./words";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NEW_NAME = "Book1.xlsx";

/** Opening and saving; whatever would be lost is asked about before it is. */
export class Files {
  private isUnsaved = false;

  constructor(
    private readonly book: Book,
    private readonly charts: ChartLayer,
    private readonly store: PageStore,
    private readonly words: Words,
    private readonly namespaces: readonly string[],
    /** Excel gives every workbook its own run of the add-in. */
    private readonly startAddIn: () => void,
  ) {
    book.onChange(({ kind }) => {
      if (kind !== "SelectionChanged" && kind !== "SheetActivated" && kind !== "Calculated") this.isUnsaved = true;
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  async startNew(): Promise<void> {
    if (await this.mayLeave()) await this.show(NEW_NAME, blankSnapshot());
  }

  async open(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    const read = await this.read(file);
    if (!read || !(await this.mayLose("open", read.notKept))) return;
    await this.show(file.name.replace(/\.\w+$/, ".xlsx"), read.snapshot);
  }

  async save(): Promise<void> {
    const { fileName } = this.store.get();
    this.store.set({ work: { kind: "saving" } });
    await this.book.settle();
    const { bytes, notKept } = await saveXlsx(this.book.save(), this.namespaces);
    this.store.set({ work: undefined });
    if (!(await this.mayLose("save", notKept))) return;
    download(new Blob([bytes as BlobPart], { type: XLSX_TYPE }), fileName);
    this.isUnsaved = false;
    this.store.set({ notice: this.words.saved(fileName) });
  }

  private async read(file: File): Promise<{ snapshot: Snapshot; notKept: readonly Loss[] } | undefined> {
    const onProgress = (share: number) => this.store.set({ work: { kind: "reading", fileName: file.name, share } });
    onProgress(0);
    try {
      if (/\.csv$/i.test(file.name)) return { snapshot: openCsv(await file.text()), notKept: [] };
      return await openXlsx(new Uint8Array(await file.arrayBuffer()), { onProgress });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      this.store.set({ work: undefined });
      await this.store.ask({ kind: "cannotOpen", fileName: file.name, problem: error.code });
      return undefined;
    } finally {
      this.store.set({ work: undefined });
    }
  }

  private async show(fileName: string, snapshot: Snapshot): Promise<void> {
    this.store.set({ fileName, notice: "", cellError: "", work: { kind: "calculating" } });
    await this.book.open(snapshot);
    this.charts.refresh();
    this.startAddIn();
    this.isUnsaved = false;
    this.store.set({ work: undefined });
    await this.book.settle();
  }

  private async mayLeave(): Promise<boolean> {
    return !this.isUnsaved || this.store.ask({ kind: "unsaved", fileName: this.store.get().fileName });
  }

  private async mayLose(when: "open" | "save", losses: readonly Loss[]): Promise<boolean> {
    return losses.length === 0 || this.store.ask({ kind: "notKept", when, losses });
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
