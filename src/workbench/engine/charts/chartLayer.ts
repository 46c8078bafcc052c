import { ICommandService, type Injector } from "@univerjs/core";
import { ISheetDrawingService, SetDrawingApplyMutation, type ISheetFloatDom } from "@univerjs/sheets-drawing";
import { parseAddress } from "../a1";
import type { Book, CellValue } from "../book";
import { sheetExtras, type ChartModel } from "../extras";
import { chartConfig } from "./chartConfig";
import { sheetChart } from "./SheetChart";

const COMPONENT = "WorkbenchChart";
/** Excel counts in points, the engine in pixels of its own grid, headers left out. */
const PIXELS_PER_POINT = 4 / 3;

/** Keeps the charts over the grid as the workbook's model has them, and the model as a person drags them. */
export class ChartLayer {
  private readonly drawn = new Map<string, { sheetId: string; place: string; dispose: () => void }>();
  private readonly listeners = new Set<() => void>();
  private modelText = "";

  constructor(private readonly book: Book) {
    const component = sheetChart({
      config: (id) => this.configOf(id),
      title: (id) => this.find(id)?.title.text || this.find(id)?.name || "",
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    });
    book.api.registerComponent(COMPONENT, component as never);
    book.onChange((change) => {
      if (change.kind === "SheetActivated") this.refresh();
      if (change.kind === "RangeEdited" || change.kind === "Calculated") this.redraw();
    });
    const commands = this.injector().get(ICommandService);
    commands.onCommandExecuted(({ id }) => {
      if (id === SetDrawingApplyMutation.id) this.takePlaces();
    });
  }

  /** Brings the screen in step with the model; cheap when nothing has changed. */
  refresh(): void {
    const active = this.book.workbook.getActiveSheet().getSheetId();
    const text =
      active + JSON.stringify(Object.entries(this.book.extras.sheets).map(([id, { charts }]) => [id, charts]));
    if (text === this.modelText) return;
    this.modelText = text;
    const wanted = new Map(this.charts().map(({ sheetId, chart }) => [chart.id, { sheetId, chart }]));
    for (const [id, { dispose }] of this.drawn) {
      if (wanted.has(id)) continue;
      dispose();
      this.drawn.delete(id);
    }
    for (const { sheetId, chart } of wanted.values()) if (sheetId === active) this.draw(sheetId, chart);
    this.redraw();
  }

  private redraw(): void {
    this.listeners.forEach((listener) => listener());
  }

  private draw(sheetId: string, chart: ChartModel): void {
    const before = this.drawn.get(chart.id);
    if (before?.place === placeOf(chart)) return;
    before?.dispose();
    const layer = {
      componentKey: COMPONENT,
      initPosition: pixels(chart),
      data: { chartId: chart.id },
      allowTransform: true,
    };
    const added = this.book.sheet(sheetId)?.addFloatDomToPosition(layer as never, `chart-${chart.id}`);
    if (added) this.drawn.set(chart.id, { sheetId, place: placeOf(chart), dispose: () => added.dispose() });
  }

  /** After a drag, a resize or an insertion of rows: where the engine has the charts is where the model has them. */
  private takePlaces(): void {
    const drawings = this.injector().get(ISheetDrawingService);
    const unitId = this.book.workbook.getId();
    for (const [id, shown] of this.drawn) {
      const chart = this.find(id);
      const drawing = drawings.getDrawingByParam({ unitId, subUnitId: shown.sheetId, drawingId: `chart-${id}` });
      const place = (drawing as ISheetFloatDom | undefined)?.transform;
      if (!chart || !place) continue;
      chart.left = (place.left ?? 0) / PIXELS_PER_POINT;
      chart.top = (place.top ?? 0) / PIXELS_PER_POINT;
      chart.width = (place.width ?? 0) / PIXELS_PER_POINT;
      chart.height = (place.height ?? 0) / PIXELS_PER_POINT;
      shown.place = placeOf(chart);
    }
  }

  private charts(): { sheetId: string; chart: ChartModel }[] {
    return this.book.workbook.getSheets().flatMap((sheet) => {
      const sheetId = sheet.getSheetId();
      return sheetExtras(this.book.extras, sheetId).charts.map((chart) => ({ sheetId, chart }));
    });
  }

  private find(id: string): ChartModel | undefined {
    return this.charts().find(({ chart }) => chart.id === id)?.chart;
  }

  private configOf(id: string) {
    const chart = this.find(id);
    return chart && chartConfig(chart, (address) => this.read(address));
  }

  private read(address: string): CellValue[] {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === undefined ? undefined : this.book.sheet(parsed.sheet);
    return parsed && sheet ? this.book.values({ ...parsed, sheetId: sheet.getSheetId() }).flat() : [];
  }

  private injector() {
    // The facade keeps its injector to itself; the drawing service has no facade of its own.
    return (this.book.api as unknown as { _injector: Injector })._injector;
  }
}

function placeOf({ left, top, width, height }: ChartModel): string {
  return [left, top, width, height].map(Math.round).join(" ");
}

function pixels({ left, top, width, height }: ChartModel) {
  const [x, y] = [left * PIXELS_PER_POINT, top * PIXELS_PER_POINT];
  return { startX: x, startY: y, endX: x + width * PIXELS_PER_POINT, endY: y + height * PIXELS_PER_POINT };
}
