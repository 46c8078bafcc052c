import type { HostType } from "../hostType";
import { rangeBorder, rangeBorderCollection } from "./borders";
import { rangeFill, rangeFont } from "./fontAndFill";
import { formatProtection, rangeFormat } from "./format";
import { removeDuplicatesResult } from "./finding";
import { range } from "./range";
import { rangeAreasTypes } from "./rangeAreas";
import { rangeViewTypes } from "./rangeView";

/** The classes of the Excel object model around Range. */
export const rangeTypes: readonly HostType[] = [
  range,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeBorder,
  rangeBorderCollection,
  formatProtection,
  removeDuplicatesResult,
  ...rangeAreasTypes,
  ...rangeViewTypes,
];
