import type { Univer, Workbook, Worksheet } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { blankSnapshot } from "./blankSnapshot";
import type { Area, Author, Book, CellKind, CellValue, SheetChange, Snapshot } from "./book";
import { Calculation } from "./calculation";
import { ChangeTeller } from "./changes/changeTeller";
import { CellReader } from "./cells";
import { CellWriter } from "./cellWriter";
import { Engine } from "./engine";
import type { Extras } from "./extras";
import { UniverFunctionHost } from "./functions/univerFunctionHost";
import { repair } from "./repairs";
import { makeRoomBeyond } from "./sheetSize";
import { spillsOf } from "./spills";
import { TableKeeper } from "./tables/tableKeeper";
import { usedArea } from "./usedArea";

/** The engine keeps caches for the whole process by workbook id, so no two workbooks may share one. */
let workbookCount = 0;

/** The book on Univer; what has its plugins registered, with or without a screen, becomes one. */
export class UniverBook implements Book {
  readonly api: FUniver;
  readonly functions: UniverFunctionHost;
  private readonly engine: Engine;
  private readonly calculation: Calculation;
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly tables: TableKeeper;
  private kept: Extras;
  private readonly teller: ChangeTeller;
  /** Making one takes the engine longer than most of what is asked of it. */
  private readonly facades = new WeakMap<Workbook | Worksheet, FWorkbook | FWorksheet>();

  constructor(univer: Univer) {
    this.api = FUniver.newAPI(univer);
    const { workbook, extras } = blankSnapshot();
    this.kept = extras;
    this.api.createWorkbook({ ...workbook, id: nextId() });
    this.engine = new Engine(univer);
    this.engine.focus();
    repair(this.engine);
    this.calculation = new Calculation(this.engine);
    const is1904 = () => this.kept.date1904;
    this.reader = new CellReader(this.engine, is1904);
    this.writer = new CellWriter(this.engine, this.reader, is1904);
    this.teller = new ChangeTeller(this.engine, this.reader);
    this.teller.add(({ kind, area }) => {
      if (kind === "SelectionChanged" && area) makeRoomBeyond(this.engine, area);
    });
    this.tables = new TableKeeper(this.engine, this.reader, () => this.teller.authorNow);
    this.calculation.onEnd(() => this.teller.tellCalculated());
    this.functions = new UniverFunctionHost(this.engine, this.calculation, this.reader);
    this.teller.add((change) => this.functions.followChange(change));
  }

  get workbook(): FWorkbook {
    return this.facade(this.engine.workbook, () => this.api.getActiveWorkbook()!);
  }

  get extras(): Extras {
    return this.kept;
  }

  sheet(idOrName: string): FWorksheet | undefined {
    const { workbook } = this.engine;
    const name = idOrName.toLowerCase();
    const sheet =
      workbook.getSheetBySheetId(idOrName) ?? workbook.getSheets().find((own) => own.getName().toLowerCase() === name);
    return sheet && this.facade(sheet, () => this.workbook.getSheetBySheetId(sheet.getSheetId())!);
  }

  values(area: Area): CellValue[][] {
    return this.reader.values(area);
  }

  kinds(area: Area): CellKind[][] {
    return this.reader.kinds(area);
  }

  formulas(area: Area): CellValue[][] {
    return this.reader.formulas(area);
  }

  text(area: Area): string[][] {
    return this.reader.text(area);
  }

  numberFormats(area: Area): string[][] {
    return this.reader.numberFormats(area);
  }

  write(area: Area, cells: readonly (readonly unknown[])[]): void {
    this.writer.write(area, cells);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.writer.setNumberFormats(area, formats);
  }

  usedArea(within: Area | string, valuesOnly = false): Area | undefined {
    const look = () => usedArea(this.engine, this.reader, within, valuesOnly);
    return typeof within === "string" ? this.engine.memo.recall(within, `used ${valuesOnly}`, look) : look();
  }

  as<T>(author: Author, change: () => T): T {
    return this.teller.as(author, change);
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    return this.teller.add(listener);
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  async calculate(): Promise<void> {
    this.functions.forgetAll();
    this.calculation.all();
    await this.calculation.settle();
  }

  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.functions.messages.at(sheetId, row, column);
  }

  /** The old workbook goes first: with two at once the engine shows no conditional formats of the new one. */
  async open(snapshot: Snapshot): Promise<void> {
    await this.settle();
    await this.teller.mute(async () => {
      this.api.disposeUnit(this.engine.unitId);
      this.functions.messages.clear();
      this.kept = structuredClone(snapshot.extras);
      this.api.createWorkbook({ ...snapshot.workbook, id: nextId() });
      this.engine.focus();
      await this.settle();
    });
  }

  save(): Snapshot {
    return {
      workbook: this.workbook.save(),
      extras: structuredClone(this.kept),
      spills: spillsOf(this.engine, this.reader),
    };
  }

  private facade<Facade extends FWorkbook | FWorksheet>(of: Workbook | Worksheet, make: () => Facade): Facade {
    const facade = (this.facades.get(of) as Facade | undefined) ?? make();
    this.facades.set(of, facade);
    return facade;
  }

  dispose(): void {
    this.functions.dispose();
    this.tables.dispose();
    this.teller.dispose();
    this.calculation.dispose();
    this.engine.memo.dispose();
    this.engine.univer.dispose();
  }
}

function nextId(): string {
  return `workbook${++workbookCount}`;
}
