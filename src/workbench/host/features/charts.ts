import type { ChartModel } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostObject, type Property } from "../hostType";
import { heightOfRow, leftOfColumn, topOfRow, widthOfColumn } from "../range/sizes";
import { mayDo } from "../range/guard";
import { sheetObject } from "../workbook/sheets";
import { addressOf, areaOf, chartObject, type ChartObject, chartsOf, modelOf, seriesOf } from "./chartObject";

interface Owner extends HostObject {
  readonly sheetId: string;
}

type Args = readonly unknown[];

/** In points, as Excel makes a new chart. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_PLACE = { left: 48, top: 48 };

export const chartCollection = hostType<Owner>({
  name: "ChartCollection",
  properties: { Count: { get: (self, host) => chartsOf(host, self.sheetId).length } },
  items: (self, host) => chartsOf(host, self.sheetId).map(({ id }) => chartObject(self.sheetId, id)),
  indexer: (self, [key]: Args, host) => find(self, key, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (self, [type, source, seriesBy]: Args, host) => add(self, type, source, seriesBy, host),
    GetCount: (self, _args, host) => chartsOf(host, self.sheetId).length,
    GetItem: (self, [key]: Args, host) => find(self, key, host) ?? fail("ItemNotFound"),
    GetItemAt: (self, [index]: Args, host) => {
      const chart = chartsOf(host, self.sheetId)[Number(index)] ?? fail("InvalidArgument");
      return chartObject(self.sheetId, chart.id);
    },
    GetItemOrNullObject: (self, [key]: Args, host) => find(self, key, host) ?? null,
  },
});

/** A member of the model, read and written as it is. */
function own<Key extends keyof ChartModel>(
  key: Key,
  check: (value: unknown) => ChartModel[Key],
): Property<ChartObject> {
  return {
    get: (self, host) => modelOf(self, host)[key],
    set: (self, value: unknown, host) => void (modelOf(self, host)[key] = check(value)),
  };
}

const length = (value: unknown) => (typeof value === "number" && value >= 0 ? value : fail("InvalidArgument"));

export const chart = hostType<ChartObject>({
  name: "Chart",
  id: "Id",
  properties: {
    Id: { get: (self) => self.chartId },
    Name: own("name", String),
    ChartType: own("chartType", String),
    Left: own("left", length),
    Top: own("top", length),
    Width: own("width", length),
    Height: own("height", length),
    PlotBy: { get: (self, host) => modelOf(self, host).seriesBy },
  },
  navigation: {
    Worksheet: (self) => sheetObject(self.sheetId),
    Title: part("ChartTitle"),
    Legend: part("ChartLegend"),
    Axes: part("ChartAxes"),
    Series: part("ChartSeriesCollection"),
  },
  methods: {
    Activate: () => undefined,
    Delete: (self, _args, host) => {
      const charts = chartsOf(host, self.sheetId);
      charts.splice(charts.indexOf(modelOf(self, host)), 1);
    },
    SetData: (self, [source, seriesBy]: Args, host) => {
      const area = areaOf(source, self.sheetId, host);
      const model = modelOf(self, host);
      Object.assign(model, seriesOf(area, { type: model.chartType, seriesBy }, host), {
        source: addressOf(area, host),
      });
    },
    SetPosition: (self, [start, end]: Args, host) => setPosition(self, start, end, host),
  },
});

function part($type: string) {
  return ({ sheetId, chartId }: ChartObject) => chartObject(sheetId, chartId, $type);
}

function find({ sheetId }: Owner, key: unknown, host: HostContext): ChartObject | undefined {
  const name = String(key).toLowerCase();
  const found = chartsOf(host, sheetId).find((one) => one.id === key || one.name.toLowerCase() === name);
  return found && chartObject(sheetId, found.id);
}

function add(self: Owner, type: unknown, source: unknown, seriesBy: unknown, host: HostContext): ChartObject {
  const area = areaOf(source, self.sheetId, host);
  mayDo(host.book, [{ ...area, sheetId: self.sheetId }], "allowInsertColumns");
  const charts = chartsOf(host, self.sheetId);
  const number = 1 + Math.max(0, ...charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0)));
  const data = seriesOf(area, { type: String(type), seriesBy }, host);
  const [only] = data.series;
  const title =
    data.series.length === 1 && only?.nameAddress
      ? { text: titleFrom(only.nameAddress, host), visible: true }
      : { text: "", visible: false };
  const model: ChartModel = {
    id: crypto.randomUUID(),
    name: `Chart ${number}`,
    chartType: String(type),
    ...NEW_PLACE,
    ...NEW_SIZE,
    title,
    legend: { visible: data.series.length > 1 || /^(Pie|Doughnut)/.test(String(type)), position: "Bottom" },
    categoryAxis: { visible: true, majorGridlines: false },
    valueAxis: { visible: true, majorGridlines: true },
    source: addressOf(area, host),
    ...data,
  };
  charts.push(model);
  return chartObject(self.sheetId, model.id);
}

function titleFrom(address: string, host: HostContext): string {
  return host.book.text(areaOf(address, "", host))[0]![0]!;
}

/** From the corner of one cell to the far corner of another. */
function setPosition(self: ChartObject, start: unknown, end: unknown, host: HostContext): void {
  const { book } = host;
  const first = areaOf(start, self.sheetId, host);
  const last = end === null || end === undefined ? undefined : areaOf(end, self.sheetId, host);
  const model = modelOf(self, host);
  model.left = leftOfColumn(book, self.sheetId, first.column);
  model.top = topOfRow(book, self.sheetId, first.row);
  if (!last) return;
  const [column, row] = [last.column + last.columnCount - 1, last.row + last.rowCount - 1];
  model.width = leftOfColumn(book, self.sheetId, column) + widthOfColumn(book, self.sheetId, column) - model.left;
  model.height = topOfRow(book, self.sheetId, row) + heightOfRow(book, self.sheetId, row) - model.top;
}
