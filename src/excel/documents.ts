import { fail, ok, type Result } from "../domain/kernel/result";
import { answered } from "./hostIssue";

/**
 * A document is kept as custom XML parts of the workbook, cut so that a few of them fit one request. Each part tells in
 * its namespace whose it is: the key, the version, its number and how many there are. So one look at the list finds the
 * newest version that is whole, and a writing that broke off leaves the one before.
 */
const NAMESPACE = "urn:sales-desk:document";
/** A sign takes up to three bytes, and three parts go in one request of five megabytes. */
const PART_LENGTH = 400_000;
const PARTS_AT_ONCE = 3;

interface PartPlace {
  readonly id: string;
  readonly version: number;
  readonly part: number;
  readonly of: number;
}

export async function readDocument(key: string): Promise<Result<unknown>> {
  const places = await placesOf(key);
  if (!places.ok) return places;
  const newest = newestWhole(places.value);
  const texts: string[] = [];
  for (const group of groups(newest)) {
    const read = await readParts(group);
    if (!read.ok) return read;
    texts.push(...read.value);
  }
  return parse(key, texts.join(""));
}

export async function writeDocument(key: string, document: unknown): Promise<Result<void>> {
  const places = await placesOf(key);
  if (!places.ok) return places;
  const version = 1 + Math.max(0, ...places.value.map((place) => place.version));
  const parts = document === null ? [] : xmlParts(key, version, JSON.stringify(document));
  for (const group of groups(parts)) {
    const added = await addParts(group);
    if (!added.ok) return added;
  }
  return deleteParts(places.value);
}

function placesOf(key: string): Promise<Result<readonly PartPlace[]>> {
  return answered(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    return ok(parts.items.flatMap(({ id, namespaceUri }) => placeOf(key, id, namespaceUri) ?? []));
  });
}

function placeOf(key: string, id: string, namespaceUri: string): PartPlace | null {
  const start = `${NAMESPACE}:${key}:`;
  const [version, part, of, ...rest] = namespaceUri.startsWith(start)
    ? namespaceUri.slice(start.length).split(":").map(Number)
    : [];
  return version && part && of && rest.length === 0 ? { id, version, part, of } : null;
}

function newestWhole(places: readonly PartPlace[]): readonly PartPlace[] {
  const versions = [...new Set(places.map(({ version }) => version))].sort((one, other) => other - one);
  const partsOf = (wanted: number) =>
    places.filter(({ version }) => version === wanted).sort((one, other) => one.part - other.part);
  return versions.map(partsOf).find((parts) => parts.length === parts[0]!.of) ?? [];
}

function readParts(group: readonly PartPlace[]): Promise<Result<readonly string[]>> {
  return answered(async (context) => {
    const xmls = group.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return ok(xmls.map(({ value }) => textOf(value)));
  });
}

function addParts(xmls: readonly string[]): Promise<Result<void>> {
  return answered(async (context) => {
    xmls.forEach((xml) => context.workbook.customXmlParts.add(xml));
    await context.sync();
    return ok(undefined);
  });
}

function deleteParts(places: readonly PartPlace[]): Promise<Result<void>> {
  return answered(async (context) => {
    places.forEach(({ id }) => context.workbook.customXmlParts.getItemOrNullObject(id).delete());
    if (places.length > 0) await context.sync();
    return ok(undefined);
  });
}

function xmlParts(key: string, version: number, text: string): string[] {
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: count }, (_, at) => {
    const part = text.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH);
    return `<document xmlns="${NAMESPACE}:${key}:${version}:${at + 1}:${count}">${escaped(part)}</document>`;
  });
}

function groups<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / PARTS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => items.slice(at * PARTS_AT_ONCE, (at + 1) * PARTS_AT_ONCE));
}

function parse(key: string, text: string): Result<unknown> {
  if (text === "") return ok(null);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail({ code: "document_unreadable", key });
  }
}

/** JSON has no sign that XML forbids but these: halves of pairs that a cut parted, and two that stand for nothing. */
const FORBIDDEN = /[\uD800-\uDFFF\uFFFE\uFFFF]/g;
const MARKS: { readonly [mark: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ENTITIES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function escaped(text: string): string {
  const json = text.replace(FORBIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return json.replace(/[&<>]/g, (mark) => MARKS[mark]!);
}

function textOf(xml: string): string {
  const inner = /<document[^>]*>([\s\S]*)<\/document>/.exec(xml)?.[1] ?? "";
  return inner.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(parseInt(hex as string, 16)) : (ENTITIES[name] ?? entity);
  });
}
