import { formatAddress, parseAddress } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { type ChartModel, type ChartSeriesModel, sheetExtras } from "../../engine/extras";
import { fail, type HostContext, type HostObject } from "../hostType";
import { isRange } from "../range/rangeObject";

/** A chart on the wire, or one of its parts. */
export interface ChartObject extends HostObject {
  readonly sheetId: string;
  readonly chartId: string;
}

export function chartObject(sheetId: string, chartId: string, $type = "Chart"): ChartObject {
  return { $type, sheetId, chartId };
}

export function chartsOf({ book }: HostContext, sheetId: string): ChartModel[] {
  return sheetExtras(book.extras, sheetId).charts;
}

export function modelOf({ sheetId, chartId }: ChartObject, host: HostContext): ChartModel {
  return chartsOf(host, sheetId).find(({ id }) => id === chartId) ?? fail("ItemNotFound");
}

export function areaOf(source: unknown, sheetId: string, { book }: HostContext): Area {
  if (isRange(source)) return source.area;
  const { sheet, ...rectangle } = parseAddress(String(source)) ?? fail("InvalidArgument");
  return {
    sheetId: sheet === undefined ? sheetId : (book.sheet(sheet)?.getSheetId() ?? fail("ItemNotFound")),
    ...rectangle,
  };
}

export function addressOf(area: Area, { book }: HostContext): string {
  return formatAddress(area, book.sheet(area.sheetId)!.getSheetName());
}

/**
 * The series of a range, as Excel reads it: by columns where there are no more columns than rows, unless told; a first
 * column (or row) of text is the categories, of a scatter chart whatever is in it, and a first row (or column) of text
 * the names.
 */
export function seriesOf(
  area: Area,
  { type, seriesBy }: { readonly type: string; readonly seriesBy: unknown },
  host: HostContext,
): { series: ChartSeriesModel[]; seriesBy: string } {
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columnCount > area.rowCount);
  const isText = kinds(area, host.book);
  const lines = byRows ? area.rowCount : area.columnCount;
  const points = byRows ? area.columnCount : area.rowCount;
  const at = (line: number, point: number) => (byRows ? isText[line]![point]! : isText[point]![line]!);
  const areLabels = () => Array.from({ length: points - 1 }, (_, point) => at(0, point + 1)).every(Boolean);
  const hasCategories = lines > 1 && points > 1 && (/^(?:XYScatter|Bubble)/.test(type) || areLabels());
  const hasNames =
    points > 1 && Array.from({ length: lines }, (_, line) => at(line, 0)).some(Boolean) && at(lines - 1, 0);
  const [firstLine, firstPoint] = [hasCategories ? 1 : 0, hasNames ? 1 : 0];
  const part = (line: number, point: number, count: number): Area =>
    byRows
      ? { ...area, row: area.row + line, column: area.column + point, rowCount: 1, columnCount: count }
      : { ...area, row: area.row + point, column: area.column + line, rowCount: count, columnCount: 1 };
  const series = Array.from({ length: lines - firstLine }, (_, index): ChartSeriesModel => {
    const line = firstLine + index;
    return {
      name: "",
      valuesAddress: addressOf(part(line, firstPoint, points - firstPoint), host),
      axisGroup: "Primary",
      ...(hasNames ? { nameAddress: addressOf(part(line, 0, 1), host) } : {}),
      ...(hasCategories ? { categoriesAddress: addressOf(part(0, firstPoint, points - firstPoint), host) } : {}),
    };
  });
  return { series, seriesBy: byRows ? "Rows" : "Columns" };
}

/** Whether each cell is text or blank, which Excel takes for a label. */
function kinds(area: Area, book: Book): boolean[][] {
  return book.kinds(area).map((row) => row.map((kind) => kind === "String" || kind === "Empty"));
}
