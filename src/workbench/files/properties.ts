import type { WorkbookProperties } from "hucre";
import type { DocumentProperties, Extras } from "../engine/extras";

/** The add-in's settings travel as one document property; Excel itself keeps them in a part no library here writes. */
const SETTINGS = "SalesDeskWorkbenchSettings";

type Kept = Pick<Extras, "properties" | "settings" | "documentSettings" | "customXmlParts">;

export function readProperties(properties: WorkbookProperties = {}): Kept {
  const { custom = {} } = properties;
  const kept = typeof custom[SETTINGS] === "string" ? (JSON.parse(custom[SETTINGS]) as Partial<Kept>) : {};
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

export function writeProperties({ properties, settings, documentSettings, customXmlParts }: Kept): WorkbookProperties {
  const hasSettings = [settings, documentSettings, customXmlParts].some((one) => Object.keys(one).length > 0);
  const kept = hasSettings ? { [SETTINGS]: JSON.stringify({ settings, documentSettings, customXmlParts }) } : {};
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
