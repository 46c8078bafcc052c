import type { Area } from "../../engine/book";
import type { HostObject } from "../hostType";

/** A Range of office.js. Its area moves while a reference to it is kept and rows, columns or cells come and go. */
export interface RangeObject extends HostObject {
  readonly $type: "Range";
  area: Area;
}

export function rangeObject(area: Area): RangeObject {
  return { $type: "Range", area };
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && (value as HostObject).$type === "Range";
}
