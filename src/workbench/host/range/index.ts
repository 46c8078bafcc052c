import type { HostType } from "../hostType";
import { rangeBorder, rangeBorderCollection } from "./borders";
import { rangeFill, rangeFont } from "./fontAndFill";
import { formatProtection, rangeFormat } from "./format";
import { range } from "./range";

/** The classes of the Excel object model around Range. */
export const rangeTypes: readonly HostType[] = [
  range,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeBorder,
  rangeBorderCollection,
  formatProtection,
];
