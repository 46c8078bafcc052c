import type { CustomXmlPart } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";

interface PartObject extends HostObject {
  readonly id: string;
}

interface ScopedObject extends HostObject {
  readonly namespaceUri: string;
}

const partObject = (part: CustomXmlPart): PartObject => ({ $type: "CustomXmlPart", id: part.id });

export const customXmlPart = hostType<PartObject>({
  name: "CustomXmlPart",
  id: "Id",
  properties: {
    Id: { get: (self) => self.id },
    NamespaceUri: { get: (self, host) => partOf(self, host).namespaceUri },
  },
  methods: {
    Delete: (self, _args, host) => {
      const parts = host.book.extras.customXmlParts;
      parts.splice(parts.indexOf(partOf(self, host)), 1);
    },
    GetXml: (self, _args, host) => partOf(self, host).xml,
    SetXml: (self, [xml]: readonly unknown[], host) => {
      Object.assign(partOf(self, host), read(xml));
    },
  },
});

export const customXmlPartCollection = hostType<HostObject>({
  name: "CustomXmlPartCollection",
  items: (_self, { book }) => book.extras.customXmlParts.map(partObject),
  indexer: (_self, [id], host) => find(id, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (_self, [xml]: readonly unknown[], { book }) => {
      const part = { id: newId(), ...read(xml) };
      book.extras.customXmlParts.push(part);
      return partObject(part);
    },
    GetByNamespace: (_self, [namespaceUri]: readonly unknown[]) => ({
      $type: "CustomXmlPartScopedCollection",
      namespaceUri: String(namespaceUri),
    }),
    GetCount: (_self, _args, { book }) => book.extras.customXmlParts.length,
    GetItemOrNullObject: (_self, [id], host) => find(id, host) ?? null,
  },
});

export const customXmlPartScopedCollection = hostType<ScopedObject>({
  name: "CustomXmlPartScopedCollection",
  items: (self, host) => within(self, host),
  indexer: (self, [id], host) => within(self, host).find((part) => part.id === id) ?? fail("ItemNotFound"),
  methods: {
    GetCount: (self, _args, host) => within(self, host).length,
    GetItemOrNullObject: (self, [id], host) => within(self, host).find((part) => part.id === id) ?? null,
    GetOnlyItem: (self, _args, host) => onlyOne(within(self, host)) ?? fail("GeneralException"),
    GetOnlyItemOrNullObject: (self, _args, host) => onlyOne(within(self, host)) ?? null,
  },
});

function find(id: unknown, { book }: HostContext): PartObject | undefined {
  const part = book.extras.customXmlParts.find((each) => each.id === id);
  return part && partObject(part);
}

function within(self: ScopedObject, { book }: HostContext): PartObject[] {
  return book.extras.customXmlParts.filter((part) => part.namespaceUri === self.namespaceUri).map(partObject);
}

function onlyOne(parts: readonly PartObject[]): PartObject | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}

function partOf(self: PartObject, { book }: HostContext): CustomXmlPart {
  return book.extras.customXmlParts.find((part) => part.id === self.id) ?? fail("ItemNotFound");
}

/** Takes what has one root element, and its namespace with it; the file's writer refuses what is not well formed. */
function read(xml: unknown): Pick<CustomXmlPart, "xml" | "namespaceUri"> {
  if (typeof xml !== "string") return fail("InvalidArgument");
  const root = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*<(?:([\w.-]+):)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root) return fail("InvalidArgument");
  const [, prefix, , attributes = ""] = root;
  const declaration = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const namespace = new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return { xml, namespaceUri: namespace?.[1] ?? namespace?.[2] ?? "" };
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
