import type { ChartAxisModel, ChartSeriesModel } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostType } from "../hostType";
import { addressOf, areaOf, chartObject, type ChartObject, modelOf } from "./chartObject";

interface AxisObject extends ChartObject {
  readonly axis: "categoryAxis" | "valueAxis";
}

interface SeriesObject extends ChartObject {
  readonly index: number;
}

type Args = readonly unknown[];

const chartTitle = hostType<ChartObject>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (self, host) => modelOf(self, host).title.text,
      set: (self, text: unknown, host) => void (modelOf(self, host).title = { text: String(text), visible: true }),
    },
    Visible: {
      get: (self, host) => modelOf(self, host).title.visible,
      set: (self, isVisible: unknown, host) => void (modelOf(self, host).title.visible = isVisible === true),
    },
  },
});

const chartLegend = hostType<ChartObject>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (self, host) => modelOf(self, host).legend.visible,
      set: (self, isVisible: unknown, host) => void (modelOf(self, host).legend.visible = isVisible === true),
    },
    Position: {
      get: (self, host) => modelOf(self, host).legend.position,
      set: (self, position: unknown, host) => void (modelOf(self, host).legend.position = String(position)),
    },
  },
});

const chartAxes = hostType<ChartObject>({
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (self) => axisObject(self, "categoryAxis"),
    ValueAxis: (self) => axisObject(self, "valueAxis"),
  },
  methods: {
    GetItem: (self, [type]: Args) =>
      type === "Category" || type === "Value"
        ? axisObject(self, type === "Value" ? "valueAxis" : "categoryAxis")
        : fail("InvalidArgument"),
  },
});

const chartAxis = hostType<AxisObject>({
  name: "ChartAxis",
  properties: {
    Type: { get: (self) => (self.axis === "valueAxis" ? "Value" : "Category") },
    Visible: {
      get: (self, host) => axisOf(self, host).visible,
      set: (self, isVisible: unknown, host) => void (axisOf(self, host).visible = isVisible === true),
    },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    NumberFormat: {
      get: (self, host) => axisOf(self, host).numberFormat ?? "General",
      set: (self, format: unknown, host) => void (axisOf(self, host).numberFormat = String(format)),
    },
  },
  navigation: {
    Title: (self) => ({ ...self, $type: "ChartAxisTitle" }),
    MajorGridlines: (self) => ({ ...self, $type: "ChartGridlines" }),
  },
});

const chartAxisTitle = hostType<AxisObject>({
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (self, host) => axisOf(self, host).title ?? "",
      set: (self, text: unknown, host) => void (axisOf(self, host).title = String(text)),
    },
    Visible: {
      get: (self, host) => axisOf(self, host).title !== undefined,
      set: (self, isVisible: unknown, host) => {
        const axis = axisOf(self, host);
        if (isVisible === true) axis.title ??= "";
        else delete axis.title;
      },
    },
  },
});

const chartGridlines = hostType<AxisObject>({
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (self, host) => axisOf(self, host).majorGridlines,
      set: (self, isVisible: unknown, host) => void (axisOf(self, host).majorGridlines = isVisible === true),
    },
  },
});

const chartSeriesCollection = hostType<ChartObject>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (self, host) => modelOf(self, host).series.length } },
  items: (self, host) => modelOf(self, host).series.map((_, index) => seriesObject(self, index)),
  methods: {
    Add: (self, [name, index]: Args, host) => addSeries(self, name, index, host),
    GetCount: (self, _args, host) => modelOf(self, host).series.length,
    GetItemAt: (self, [index]: Args, host) =>
      Number(index) < modelOf(self, host).series.length ? seriesObject(self, Number(index)) : fail("InvalidArgument"),
  },
});

const chartSeries = hostType<SeriesObject>({
  name: "ChartSeries",
  properties: {
    Name: {
      get: (self, host) => nameOf(seriesOf(self, host), self, host),
      set: (self, name: unknown, host) => {
        const series = seriesOf(self, host);
        delete series.nameAddress;
        series.name = String(name);
      },
    },
    ChartType: {
      get: (self, host) => seriesOf(self, host).chartType ?? modelOf(self, host).chartType,
      set: (self, type: unknown, host) => void (seriesOf(self, host).chartType = String(type)),
    },
    AxisGroup: {
      get: (self, host) => seriesOf(self, host).axisGroup,
      set: (self, group: unknown, host) =>
        void (seriesOf(self, host).axisGroup =
          group === "Primary" || group === "Secondary" ? group : fail("InvalidArgument")),
    },
    HasDataLabels: {
      get: (self, host) => seriesOf(self, host).hasDataLabels ?? false,
      set: (self, hasLabels: unknown, host) => void (seriesOf(self, host).hasDataLabels = hasLabels === true),
    },
  },
  navigation: { Format: (self) => ({ ...self, $type: "ChartSeriesFormat" }) },
  methods: {
    Delete: (self, _args, host) => void modelOf(self, host).series.splice(self.index, 1),
    SetValues: (self, [source]: Args, host) =>
      void (seriesOf(self, host).valuesAddress = addressOf(areaOf(source, self.sheetId, host), host)),
    SetXAxisValues: (self, [source]: Args, host) =>
      void (seriesOf(self, host).categoriesAddress = addressOf(areaOf(source, self.sheetId, host), host)),
  },
});

const chartSeriesFormat = hostType<SeriesObject>({
  name: "ChartSeriesFormat",
  navigation: {
    Fill: (self) => ({ ...self, $type: "ChartFill" }),
    Line: (self) => ({ ...self, $type: "ChartLineFormat" }),
  },
});

const chartFill = hostType<SeriesObject>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, [color]: Args, host) => void (seriesOf(self, host).color = String(color)),
    Clear: (self, _args, host) => void delete seriesOf(self, host).color,
  },
});

const chartLineFormat = hostType<SeriesObject>({
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: (self, host) => seriesOf(self, host).color ?? "",
      set: (self, color: unknown, host) => void (seriesOf(self, host).color = String(color)),
    },
  },
});

export const chartPartTypes: readonly HostType[] = [
  chartTitle,
  chartLegend,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartGridlines,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartFill,
  chartLineFormat,
];

function axisObject({ sheetId, chartId }: ChartObject, axis: AxisObject["axis"]): AxisObject {
  return { ...chartObject(sheetId, chartId, "ChartAxis"), axis };
}

function axisOf(self: AxisObject, host: HostContext): ChartAxisModel {
  return modelOf(self, host)[self.axis];
}

/** "" is automatic, as Excel has it. */
function bound(key: "minimum" | "maximum") {
  return {
    get: (self: AxisObject, host: HostContext) => axisOf(self, host)[key] ?? "",
    set: (self: AxisObject, value: unknown, host: HostContext) => {
      if (typeof value === "number") axisOf(self, host)[key] = value;
      else delete axisOf(self, host)[key];
    },
  };
}

function seriesObject({ sheetId, chartId }: ChartObject, index: number): SeriesObject {
  return { ...chartObject(sheetId, chartId, "ChartSeries"), index };
}

function seriesOf(self: SeriesObject, host: HostContext): ChartSeriesModel {
  return modelOf(self, host).series[self.index] ?? fail("ItemNotFound");
}

function nameOf(series: ChartSeriesModel, self: SeriesObject, host: HostContext): string {
  if (!series.nameAddress) return series.name || `Series${self.index + 1}`;
  return host.book.text(areaOf(series.nameAddress, self.sheetId, host))[0]![0]!;
}

function addSeries(self: ChartObject, name: unknown, index: unknown, host: HostContext): SeriesObject {
  const { series } = modelOf(self, host);
  const at = typeof index === "number" ? Math.min(index, series.length) : series.length;
  const [like] = series;
  const values = like?.valuesAddress ?? fail("InvalidOperation");
  series.splice(at, 0, { name: typeof name === "string" ? name : "", valuesAddress: values, axisGroup: "Primary" });
  return seriesObject(self, at);
}
