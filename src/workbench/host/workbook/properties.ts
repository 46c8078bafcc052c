import { type DocumentProperties, sheetExtras } from "../../engine/extras";
import { fail, hostType, type HostObject, type Property } from "../hostType";
import { type EntryObject, keyedCollection } from "./keyedCollection";

type TextProperty = Exclude<keyof DocumentProperties, "custom" | "createdAt" | "lastAuthor">;

export const documentProperties = hostType<HostObject>({
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { get: (_self, { book }) => book.extras.properties.lastAuthor ?? "" },
    CreationDate: { get: (_self, { book }) => book.extras.properties.createdAt ?? null },
    RevisionNumber: { get: () => 0 },
  },
  navigation: { Custom: () => ({ $type: "CustomPropertyCollection" }) },
});

/** Custom properties of the file, which are texts, numbers or truth values, and those of each sheet, which are texts. */
export const customProperties = [
  ...keyedCollection({
    collection: "CustomPropertyCollection",
    entry: "CustomProperty",
    id: "Key",
    recordOf: (_self, { book }) => book.extras.properties.custom,
    accept: (value) => (["string", "number", "boolean"].includes(typeof value) ? value : fail("InvalidArgument")),
    moreProperties: {
      Type: { get: (self: EntryObject, { book }) => typeNameOf(book.extras.properties.custom[self.key]) },
    },
    deleteAll: true,
  }),
  ...keyedCollection({
    collection: "WorksheetCustomPropertyCollection",
    entry: "WorksheetCustomProperty",
    id: "_Id",
    recordOf: ({ sheetId = "" }, { book }) => sheetExtras(book.extras, sheetId).customProperties,
    accept: (value) => (typeof value === "string" ? value : fail("InvalidArgument")),
  }),
];

function text(name: TextProperty): Property<HostObject> {
  return {
    get: (_self, { book }) => book.extras.properties[name] ?? "",
    set: (_self, value: unknown, { book }) => {
      book.extras.properties[name] = typeof value === "string" ? value : fail("InvalidArgument");
    },
  };
}

function typeNameOf(value: string | number | boolean | undefined): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}
