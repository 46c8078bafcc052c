/** What Excel keeps in a workbook and the engine has no place for. Plain data: it is saved, opened and compared whole. */
export interface Extras {
  date1904: boolean;
  /** workbook.settings and Office.context.document.settings of the add-in, as JSON texts. */
  settings: { [key: string]: string };
  documentSettings: { [key: string]: string };
  customXmlParts: CustomXmlPart[];
  properties: DocumentProperties;
  names: { [name: string]: { comment?: string; visible?: boolean } };
  sheets: { [sheetId: string]: SheetExtras };
  workbookProtected: boolean;
}

export interface CustomXmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

export interface DocumentProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  company?: string;
  manager?: string;
  lastAuthor?: string;
  /** ISO instant. */
  createdAt?: string;
  custom: { [key: string]: string | number | boolean };
}

export interface SheetExtras {
  veryHidden?: boolean;
  showHeadings?: boolean;
  standardWidth?: number;
  pageLayout?: PageLayout;
  protection?: SheetProtection;
  charts: ChartModel[];
  comments: CommentModel[];
  customProperties: { [key: string]: string };
  /** Excel's side of the engine's tables, by table id. */
  tables: { [tableId: string]: TableExtras };
}

export interface TableExtras {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  paperSize?: string;
  /** Percent, or fit to pages. */
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins?: { top?: number; bottom?: number; left?: number; right?: number; header?: number; footer?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  /** A1 addresses on the sheet. */
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  headersFooters?: {
    left?: string;
    center?: string;
    right?: string;
    leftFooter?: string;
    centerFooter?: string;
    rightFooter?: string;
  };
  /** Zero-based first row or column of the next page. */
  rowBreaks?: number[];
  columnBreaks?: number[];
}

export interface SheetProtection {
  password?: string;
  options: { [option: string]: boolean | string };
}

export interface CommentModel {
  id: string;
  row: number;
  column: number;
  content: string;
  author: string;
  /** ISO instant. */
  createdAt: string;
  resolved: boolean;
  replies: { id: string; content: string; author: string; createdAt: string }[];
}

/** A chart over the grid. Names of types, positions and axes are office.js's own. */
export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  /** Points from the top left corner of the sheet. */
  top: number;
  left: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  /** "Columns" or "Rows", as given to charts.add. */
  seriesBy: string;
  /** A1 address of the source with the sheet's name, where the chart was made from one. */
  source?: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Where the name is a cell. */
  nameAddress?: string;
  /** A1 addresses with the sheet's name. */
  valuesAddress: string;
  categoriesAddress?: string;
  chartType?: string;
  axisGroup: "Primary" | "Secondary";
  color?: string;
  hasDataLabels?: boolean;
}

export interface ChartAxisModel {
  visible: boolean;
  title?: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

export function emptyExtras(): Extras {
  return {
    date1904: false,
    settings: {},
    documentSettings: {},
    customXmlParts: [],
    properties: { custom: {} },
    names: {},
    sheets: {},
    workbookProtected: false,
  };
}

/** The extras of one sheet, made on first use. */
export function sheetExtras(extras: Extras, sheetId: string): SheetExtras {
  return (extras.sheets[sheetId] ??= { charts: [], comments: [], customProperties: {}, tables: {} });
}
