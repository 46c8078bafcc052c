import { featureTypes } from "./features/index";
import type { HostType } from "./hostType";
import { rangeTypes } from "./range/index";
import { workbookTypes } from "./workbook/index";

/** Every class of the Excel object model that the host answers for. */
export const objectModel: readonly HostType[] = [...workbookTypes, ...rangeTypes, ...featureTypes];
