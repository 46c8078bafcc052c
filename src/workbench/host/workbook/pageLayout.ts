import { formatAddress, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../engine/a1";
import { type PageLayout, sheetExtras } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostObject, type Property } from "../hostType";
import { areasObject, type AreasObject, toArea, toAreas } from "../range/areasObject";
import { rangeObject, type RangeObject } from "../range/rangeObject";
import { wholeSheet } from "./sheets";

export interface LayoutObject extends HostObject {
  readonly sheetId: string;
}

type Args = readonly unknown[];
type Margins = NonNullable<PageLayout["margins"]>;
type Titles = "titleRows" | "titleColumns";

/** Excel's margins of a new sheet, in points: 0.7, 0.75 and 0.3 inches. */
const MARGINS: Required<Margins> = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout = hostType<LayoutObject>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (self, host) => (layoutOf(self, host).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value: unknown, host) => {
        if (value !== "Portrait" && value !== "Landscape") fail("InvalidArgument");
        change(self, host).orientation = value === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: stored("paperSize", "Letter", isText),
    BlackAndWhite: stored("blackAndWhite", false, isTruth),
    CenterHorizontally: stored("centerHorizontally", false, isTruth),
    CenterVertically: stored("centerVertically", false, isTruth),
    PrintGridlines: stored("printGridlines", false, isTruth),
    PrintHeadings: stored("printHeadings", false, isTruth),
    PrintOrder: stored("printOrder", "DownThenOver", (value) => value === "DownThenOver" || value === "OverThenDown"),
    Zoom: {
      get: (self, host) => layoutOf(self, host).zoom ?? { scale: 100 },
      set: (self, zoom: PageLayout["zoom"], host) => {
        change(self, host).zoom = { ...(zoom ?? fail("InvalidArgument")) };
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    DraftMode: fixed(false),
    FirstPageNumber: fixed(""),
    PrintComments: fixed("NoComments"),
    PrintErrors: fixed("AsDisplayed"),
  },
  navigation: { HeadersFooters: ({ sheetId }) => ({ $type: "HeaderFooterGroup", sheetId }) },
  methods: {
    GetPrintArea: (self, _args, host) => printArea(self, host) ?? fail("ItemNotFound"),
    GetPrintAreaOrNullObject: (self, _args, host) => printArea(self, host),
    GetPrintTitleRows: (self, _args, host) => titles(self, "titleRows", host) ?? fail("ItemNotFound"),
    GetPrintTitleRowsOrNullObject: (self, _args, host) => titles(self, "titleRows", host),
    GetPrintTitleColumns: (self, _args, host) => titles(self, "titleColumns", host) ?? fail("ItemNotFound"),
    GetPrintTitleColumnsOrNullObject: (self, _args, host) => titles(self, "titleColumns", host),
    SetPrintArea: (self, [area]: Args, host) => {
      const areas = toAreas(host.book, area, wholeSheet(self.sheetId));
      change(self, host).printArea = areas.map((each) => formatAddress(each)).join(",");
    },
    SetPrintMargins: (self, [unit, margins]: Args, host) => setMargins(self, unit, margins, host),
    SetPrintTitleRows: (self, [rows]: Args, host) => setTitles(self, "titleRows", rows, host),
    SetPrintTitleColumns: (self, [columns]: Args, host) => setTitles(self, "titleColumns", columns, host),
  },
});

export function layoutOf({ sheetId }: LayoutObject, { book }: HostContext): PageLayout {
  return book.extras.sheets[sheetId]?.pageLayout ?? { orientation: "portrait" };
}

/** The layout to be changed, made on first use. */
export function change({ sheetId }: LayoutObject, { book }: HostContext): PageLayout {
  return (sheetExtras(book.extras, sheetId).pageLayout ??= { orientation: "portrait" });
}

function stored<Key extends keyof PageLayout>(
  key: Key,
  usual: NonNullable<PageLayout[Key]>,
  isValid: (value: unknown) => boolean,
): Property<LayoutObject> {
  return {
    get: (self, host) => layoutOf(self, host)[key] ?? usual,
    set: (self, value: unknown, host) => {
      change(self, host)[key] = isValid(value) ? (value as NonNullable<PageLayout[Key]>) : fail("InvalidArgument");
    },
  };
}

function margin(side: keyof Margins): Property<LayoutObject> {
  return {
    get: (self, host) => layoutOf(self, host).margins?.[side] ?? MARGINS[side],
    set: (self, points: unknown, host) => putMargin(self, side, points, host),
  };
}

function putMargin(self: LayoutObject, side: keyof Margins, points: unknown, host: HostContext): void {
  if (typeof points !== "number" || !(points >= 0)) fail("InvalidArgument");
  (change(self, host).margins ??= {})[side] = points;
}

/** What the workbench does not keep: it may be read, and set to what it is. */
function fixed(value: unknown): Property<LayoutObject> {
  return {
    get: () => value,
    set: (_self, wanted: unknown) => {
      if (wanted !== value) fail("NotImplemented");
    },
  };
}

function setMargins(self: LayoutObject, unit: unknown, margins: unknown, host: HostContext): void {
  const factor = POINTS[unit as keyof typeof POINTS] ?? fail("InvalidArgument");
  for (const [side, size] of Object.entries((margins ?? {}) as { [side: string]: unknown })) {
    if (!(side in MARGINS)) fail("InvalidArgument");
    if (size !== null) putMargin(self, side as keyof Margins, Number(size) * factor, host);
  }
}

function printArea(self: LayoutObject, host: HostContext): AreasObject | null {
  const { printArea: area } = layoutOf(self, host);
  return area ? areasObject(toAreas(host.book, area, wholeSheet(self.sheetId))) : null;
}

function titles(self: LayoutObject, kind: Titles, host: HostContext): RangeObject | null {
  const address = layoutOf(self, host)[kind];
  return address ? rangeObject(toArea(host.book, address, wholeSheet(self.sheetId))) : null;
}

function setTitles(self: LayoutObject, kind: Titles, value: unknown, host: HostContext): void {
  const text = typeof value === "string" ? value.replaceAll("$", "") : value;
  const area = toArea(host.book, text, wholeSheet(self.sheetId));
  const whole =
    kind === "titleRows" ? { ...area, column: 0, columnCount: MAX_COLUMNS } : { ...area, row: 0, rowCount: MAX_ROWS };
  if (!parseAddress(formatAddress(whole))) fail("InvalidArgument");
  change(self, host)[kind] = formatAddress(whole);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTruth(value: unknown): boolean {
  return typeof value === "boolean";
}
