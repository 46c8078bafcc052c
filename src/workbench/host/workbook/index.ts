import type { HostType } from "../hostType";
import { application, cultureInfo, datetimeFormatInfo, iterativeCalculation, numberFormatInfo } from "./application";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** The workbook and what belongs to it as a whole. */
export const workbookTypes: readonly HostType[] = [
  workbook,
  application,
  iterativeCalculation,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  worksheetCollection,
  worksheet,
];
