import { parseAddress } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { fail, type HostObject } from "../hostType";
import { isRange, type RangeObject } from "./rangeObject";

/** A RangeAreas of office.js: one or more rectangles of one sheet, in the order they were asked for. */
export interface AreasObject extends HostObject {
  readonly $type: "RangeAreas";
  areas: Area[];
}

export function areasObject(areas: readonly Area[]): AreasObject {
  return { $type: "RangeAreas", areas: [...areas] };
}

export function isAreas(value: unknown): value is AreasObject {
  return typeof value === "object" && value !== null && (value as HostObject).$type === "RangeAreas";
}

/** Whatever has a format: a Range or a RangeAreas. */
export type Target = RangeObject | AreasObject;

export function areasOf(target: Target): readonly Area[] {
  return isRange(target) ? [target.area] : target.areas;
}

/** Name of the sheet an area lies on; empty when the sheet is gone. */
export function sheetNameOf(book: Book, area: Area): string {
  return book.sheet(area.sheetId)?.getSheetName() ?? "";
}

/** The area a Range or an address stands for; an address without a sheet is on the sheet of `near`. */
export function toArea(book: Book, value: unknown, near: Area): Area {
  if (isRange(value)) return value.area;
  const address = typeof value === "string" ? parseAddress(value) : undefined;
  if (!address) return fail("InvalidArgument");
  const { sheet, ...rectangle } = address;
  const sheetId = sheet === undefined ? near.sheetId : book.sheet(sheet)?.getSheetId();
  return sheetId === undefined ? fail("ItemNotFound") : { sheetId, ...rectangle };
}

/** The areas of a Range, a RangeAreas, or of addresses between commas. */
export function toAreas(book: Book, value: unknown, near: Area): Area[] {
  if (isAreas(value)) return value.areas;
  if (typeof value !== "string") return [toArea(book, value, near)];
  return splitList(value).map((address) => toArea(book, address, near));
}

/** Commas between addresses part them, commas within a quoted sheet name do not. */
function splitList(addresses: string): string[] {
  return (addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((address) => address.trim());
}
