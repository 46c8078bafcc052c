import type { HostType } from "../hostType";
import { application, cultureInfo, datetimeFormatInfo, iterativeCalculation, numberFormatInfo } from "./application";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXmlParts";
import { worksheetFreezePanes } from "./freezePanes";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./headersFooters";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./namedItems";
import { pageBreak, pageBreakCollection } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { customProperties, documentProperties } from "./properties";
import { workbookProtection, worksheetProtection } from "./protection";
import { runtime } from "./runtime";
import { setting, settingCollection } from "./settings";
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
  worksheetFreezePanes,
  worksheetProtection,
  workbookProtection,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  pageBreakCollection,
  pageBreak,
  namedItemCollection,
  namedItem,
  namedItemArrayValues,
  settingCollection,
  setting,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  customXmlPart,
  documentProperties,
  ...customProperties,
  functions,
  functionResult,
  runtime,
];
