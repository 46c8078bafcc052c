import { formatAddress, parseAddress } from "../../engine/a1";
import type { Area, CellKind, CellValue } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { isRange, rangeObject } from "../range/rangeObject";
import { areaOf, type DefinedName, namesOf } from "./names";
import { sheetObject } from "./sheets";

interface NamesObject extends HostObject {
  /** Absent for the workbook's own names. */
  readonly sheetId?: string;
}

interface NameObject extends NamesObject {
  readonly name: string;
}

type Args = readonly unknown[];

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

export const namedItemCollection = hostType<NamesObject>({
  name: "NamedItemCollection",
  items: (self, { book }) => namesOf(book, self.sheetId).map((each) => nameObject(self, each.getName())),
  indexer: (self, [name]: Args, host) => find(self, name, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (self, [name, reference, comment]: Args, host) => add(self, name, reference, comment, host),
    AddFormulaLocal: (self, [name, formula, comment]: Args, host) => add(self, name, formula, comment, host),
    GetCount: (self, _args, { book }) => namesOf(book, self.sheetId).length,
    GetItemOrNullObject: (self, [name]: Args, host) => find(self, name, host) ?? null,
  },
});

export const namedItem = hostType<NameObject>({
  name: "NamedItem",
  id: "_Id",
  properties: {
    _Id: { get: (self) => self.name },
    Name: { get: (self) => self.name },
    Comment: {
      get: (self, host) => definedName(self, host).getComment() ?? "",
      set: (self, comment: unknown, host) => definedName(self, host).setComment(String(comment ?? "")),
    },
    Formula: {
      get: (self, host) => `=${absolute(definedName(self, host))}`,
      set: (self, formula: unknown, host) => define(definedName(self, host), String(formula)),
    },
    Scope: { get: (self) => (self.sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (self, host) => typeOf(self, host) },
    Value: { get: (self, host) => valueOf(self, host) },
    Visible: {
      get: (self, { book }) => book.extras.names[self.name]?.visible ?? true,
      set: (self, isVisible: unknown, host) => {
        definedName(self, host).setHidden(isVisible !== true);
        host.book.extras.names[self.name] = { ...host.book.extras.names[self.name], visible: isVisible === true };
      },
    },
  },
  navigation: {
    ArrayValues: (self) => ({ ...self, $type: "NamedItemArrayValues" }),
    Worksheet: (self) => (self.sheetId === undefined ? fail("ItemNotFound") : sheetObject(self.sheetId)),
    WorksheetOrNullObject: (self) => (self.sheetId === undefined ? null : sheetObject(self.sheetId)),
  },
  methods: {
    Delete: (self, _args, host) => definedName(self, host).delete(),
    GetRange: (self, _args, host) => rangeObject(cellsOf(self, host) ?? fail("InvalidOperation")),
    GetRangeOrNullObject: (self, _args, host) => {
      const area = cellsOf(self, host);
      return area ? rangeObject(area) : null;
    },
  },
});

export const namedItemArrayValues = hostType<NameObject>({
  name: "NamedItemArrayValues",
  properties: {
    Values: { get: (self, host) => arrayOf(self, host, (area) => host.book.values(area)) },
    Types: { get: (self, host) => arrayOf(self, host, (area) => host.book.kinds(area)) },
  },
});

function nameObject(self: NamesObject, name: string): NameObject {
  return { $type: "NamedItem", name, ...(self.sheetId === undefined ? {} : { sheetId: self.sheetId }) };
}

function find(self: NamesObject, name: unknown, { book }: HostContext): NameObject | undefined {
  const wanted = String(name).toLowerCase();
  const found = namesOf(book, self.sheetId).find((each) => each.getName().toLowerCase() === wanted);
  return found && nameObject(self, found.getName());
}

function definedName(self: NameObject, { book }: HostContext): DefinedName {
  return namesOf(book, self.sheetId).find((each) => each.getName() === self.name) ?? fail("ItemNotFound");
}

function add(self: NamesObject, name: unknown, reference: unknown, comment: unknown, host: HostContext): NameObject {
  const { book } = host;
  if (typeof name !== "string" || !VALID_NAME.test(name) || parseAddress(name)) return fail("InvalidArgument");
  if (find(self, name, host)) return fail("ItemAlreadyExists");
  const builder = book.workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setComment(String(comment ?? ""));
  const text = isRange(reference) ? addressOf(reference.area, host) : referenceText(reference);
  if (isReference(text)) builder.setRef(text);
  else builder.setFormula(`=${text}`);
  const sheet = self.sheetId === undefined ? undefined : book.sheet(self.sheetId);
  if (sheet) builder.setScopeToWorksheet(sheet);
  else builder.setScopeToWorkbook();
  book.workbook.insertDefinedNameBuilder(builder.build());
  return nameObject(self, name);
}

function define(name: DefinedName, formula: string): void {
  const text = referenceText(formula);
  if (isReference(text)) name.setRef(text);
  else name.setFormula(`=${text}`);
}

/** A text without its "="; a constant as it stands in a formula. */
function referenceText(reference: unknown): string {
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  if (typeof reference !== "string" || reference === "") return fail("InvalidArgument");
  return reference.startsWith("=") ? reference.slice(1) : JSON.stringify(reference);
}

function isReference(text: string): boolean {
  return parseAddress(text)?.sheet !== undefined;
}

function addressOf(area: Area, { book }: HostContext): string {
  const sheet = book.sheet(area.sheetId) ?? fail("ItemNotFound");
  return formatAddress(area, sheet.getSheetName());
}

/** As Excel shows it: with dollars before every row and column. */
function absolute(name: DefinedName): string {
  const text = name.getFormulaOrRefString().replace(/^=/, "");
  if (!isReference(text)) return text;
  const mark = text.lastIndexOf("!");
  const address = text.slice(mark + 1).replaceAll("$", "");
  return `${text.slice(0, mark + 1)}${address.replace(/[A-Z]+|\d+/gi, "$$$&")}`;
}

function cellsOf(self: NameObject, host: HostContext): Area | undefined {
  return areaOf(host.book, definedName(self, host));
}

function constantOf(self: NameObject, host: HostContext): CellValue | undefined {
  const text = definedName(self, host).getFormulaOrRefString().replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function typeOf(self: NameObject, host: HostContext): string {
  if (cellsOf(self, host)) return "Range";
  const value = constantOf(self, host);
  if (value === undefined) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** For cells their address, as Excel gives it; for a constant, the constant. */
function valueOf(self: NameObject, host: HostContext): CellValue {
  if (cellsOf(self, host)) return absolute(definedName(self, host));
  return constantOf(self, host) ?? "#VALUE!";
}

function arrayOf<T extends CellValue | CellKind>(
  self: NameObject,
  host: HostContext,
  read: (area: Area) => T[][],
): T[][] | null {
  const area = cellsOf(self, host);
  return area ? read(area) : null;
}
