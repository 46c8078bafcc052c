import type { WorkbookProperties } from "hucre";
import type { DocumentProperties, Extras } from "../engine/extras";

/** The add-in's settings travel as one document property; Excel itself keeps them in a part no library here writes. */
const SETTINGS = "SalesDeskWorkbenchSettings";

/** Sheets keep their ids in the file; by name, because something else may have put them in another order. */
export interface SheetIds {
  readonly [name: string]: string;
}

type Kept = Pick<Extras, "properties" | "settings" | "documentSettings" | "customXmlParts">;

export function readProperties(properties: WorkbookProperties = {}): Kept {
  const { custom = {} } = properties;
  const kept = keptIn(properties);
  const own = Object.entries(custom).filter(([name]) => name !== SETTINGS);
  return {
    settings: kept.settings ?? {},
    documentSettings: kept.documentSettings ?? {},
    customXmlParts: kept.customXmlParts ?? [],
    properties: {
      ...given("title", properties.title),
      ...given("subject", properties.subject),
      ...given("author", properties.creator),
      ...given("keywords", properties.keywords),
      ...given("comments", properties.description),
      ...given("category", properties.category),
      ...given("company", properties.company),
      ...given("manager", properties.manager),
      ...given("lastAuthor", properties.lastModifiedBy),
      ...given("createdAt", properties.created?.toISOString()),
      custom: Object.fromEntries(
        own.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
      ),
    },
  };
}

export function readSheetIds(properties: WorkbookProperties = {}): SheetIds {
  return keptIn(properties).sheetIds ?? {};
}

function keptIn({ custom = {} }: WorkbookProperties): Partial<Kept> & { readonly sheetIds?: SheetIds } {
  return typeof custom[SETTINGS] === "string" ? (JSON.parse(custom[SETTINGS]) as Partial<Kept>) : {};
}

export function writeProperties(
  { properties, settings, documentSettings, customXmlParts }: Kept,
  sheetIds: SheetIds,
): WorkbookProperties {
  const hasSettings = [settings, documentSettings, customXmlParts].some((one) => Object.keys(one).length > 0);
  const kept = hasSettings
    ? { [SETTINGS]: JSON.stringify({ settings, documentSettings, customXmlParts, sheetIds }) }
    : {};
  const custom = { ...properties.custom, ...kept };
  return {
    ...given("title", properties.title),
    ...given("subject", properties.subject),
    ...given("creator", properties.author),
    ...given("keywords", properties.keywords),
    ...given("description", properties.comments),
    ...given("category", properties.category),
    ...given("company", properties.company),
    ...given("manager", properties.manager),
    ...given("lastModifiedBy", properties.lastAuthor),
    ...(properties.createdAt ? { created: new Date(properties.createdAt) } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

function given<Key extends keyof DocumentProperties | keyof WorkbookProperties>(
  key: Key,
  value: string | undefined,
): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}
