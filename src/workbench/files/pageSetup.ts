import type { HeaderFooter, NamedRange, PageSetup, Sheet, WriteSheet } from "hucre";
import { quoteSheetName } from "../engine/a1";
import type { PageLayout } from "../engine/extras";

/** A file measures margins in inches. */
const POINTS_PER_INCH = 72;
const PARTS = /&([LCR])((?:(?!&[LCR]).)*)/gs;

/** How a sheet prints; undefined where the file says nothing. */
export function readPageLayout({ pageSetup, headerFooter, rowBreaks, colBreaks }: Sheet): PageLayout | undefined {
  if (!pageSetup && !headerFooter && !rowBreaks?.length && !colBreaks?.length) return undefined;
  const setup: PageSetup = pageSetup ?? {};
  const [head, foot] = [readParts(headerFooter?.oddHeader), readParts(headerFooter?.oddFooter)];
  const { margins } = setup;
  return {
    orientation: setup.orientation ?? "portrait",
    ...given("paperSize", setup.paperSize === undefined ? undefined : String(setup.paperSize)),
    ...given("zoom", readZoom(setup)),
    ...(margins ? { margins: mapped(margins, (inches) => inches * POINTS_PER_INCH) } : {}),
    ...given("centerHorizontally", setup.horizontalCentered),
    ...given("centerVertically", setup.verticalCentered),
    ...given("printGridlines", setup.showGridLines),
    ...given("printHeadings", setup.showRowColHeaders),
    ...given("printArea", setup.printArea),
    ...given("titleRows", setup.printTitlesRow),
    ...given("titleColumns", setup.printTitlesColumn),
    ...(rowBreaks?.length ? { rowBreaks: fromLibrary(rowBreaks) } : {}),
    ...(colBreaks?.length ? { columnBreaks: fromLibrary(colBreaks) } : {}),
    headersFooters: {
      ...given("left", head.L),
      ...given("center", head.C),
      ...given("right", head.R),
      ...given("leftFooter", foot.L),
      ...given("centerFooter", foot.C),
      ...given("rightFooter", foot.R),
    },
  };
}

/**
 * The names by which a file says what of a sheet is printed, and repeated on each page. The library would write them with
 * the sheet's name as it is, which Excel takes for a damaged file where a name such as 2026-W47 asks for quotes.
 */
export function writePrintNames(scope: string, layout: PageLayout | undefined): NamedRange[] {
  const on = (parts: readonly (string | undefined)[]) =>
    parts.flatMap((part) => part?.split(",") ?? []).map((part) => `${quoteSheetName(scope)}!${absolute(part)}`);
  const names = [
    { name: "_xlnm.Print_Area", parts: on([layout?.printArea]) },
    { name: "_xlnm.Print_Titles", parts: on([layout?.titleColumns, layout?.titleRows]) },
  ];
  return names.flatMap(({ name, parts }) => (parts.length > 0 ? [{ name, scope, range: parts.join(",") }] : []));
}

/** "A1:B2" as "$A$1:$B$2". */
function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, "$$$&");
}

export function writePageLayout(layout: PageLayout | undefined): Partial<WriteSheet> {
  if (!layout) return {};
  const { zoom, margins, headersFooters: texts = {} } = layout;
  const isFit = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const pageSetup = {
    orientation: layout.orientation,
    ...given("paperSize", layout.paperSize),
    ...(isFit
      ? { fitToPage: true, fitToWidth: zoom?.horizontalFitToPages ?? 0, fitToHeight: zoom?.verticalFitToPages ?? 0 }
      : {}),
    ...given("scale", zoom?.scale),
    ...(margins ? { margins: mapped(margins, (points) => points / POINTS_PER_INCH) } : {}),
    ...given("horizontalCentered", layout.centerHorizontally),
    ...given("verticalCentered", layout.centerVertically),
    ...given("showGridLines", layout.printGridlines),
    ...given("showRowColHeaders", layout.printHeadings),
  } as PageSetup;
  const header = writeParts(texts.left, texts.center, texts.right);
  const footer = writeParts(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const headerFooter: HeaderFooter = {
    ...(header ? { oddHeader: header } : {}),
    ...(footer ? { oddFooter: footer } : {}),
  };
  return {
    pageSetup,
    ...(header || footer ? { headerFooter } : {}),
    ...(layout.rowBreaks?.length ? { rowBreaks: forLibrary(layout.rowBreaks) } : {}),
    ...(layout.columnBreaks?.length ? { colBreaks: forLibrary(layout.columnBreaks) } : {}),
  };
}

/** A file names the first row of a page, from 0; the library takes that number for one from 1. */
function fromLibrary(breaks: readonly number[]): number[] {
  return breaks.map((place) => place + 1);
}

function forLibrary(breaks: readonly number[]): number[] {
  return breaks.map((place) => place - 1);
}

function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): PageLayout["zoom"] | undefined {
  if (fitToPage) {
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  return scale === undefined ? undefined : { scale };
}

/** "&LLeft&CCentre" in its parts; text without a part is the centre's. */
function readParts(text: string | undefined): { L?: string; C?: string; R?: string } {
  if (!text) return {};
  const parts = Object.fromEntries([...text.matchAll(PARTS)].map(([, part, words]) => [part!, words!]));
  return Object.keys(parts).length > 0 ? parts : { C: text };
}

function writeParts(left = "", center = "", right = ""): string {
  return [["&L", left] as const, ["&C", center] as const, ["&R", right] as const]
    .map(([mark, text]) => (text ? mark + text : ""))
    .join("");
}

function mapped<Key extends string>(
  values: { readonly [K in Key]?: number },
  change: (value: number) => number,
): { [K in Key]?: number } {
  const entries = Object.entries(values as { [key: string]: number }).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as { [K in Key]?: number };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined || value === "" ? {} : { [key]: value }) as { [K in Key]?: Value };
}
