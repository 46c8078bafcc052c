import { LocaleType, mergeLocales } from "@univerjs/core";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import findReplaceEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findReplaceZh from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import hyperLinkEn from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import hyperLinkZh from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

/** The grid's own words, both languages in the bundle: nothing is fetched later. */
export const LOCALES = {
  [LocaleType.EN_US]: mergeLocales(
    coreEn,
    filterEn,
    sortEn,
    dataValidationEn,
    conditionalFormattingEn,
    hyperLinkEn,
    noteEn,
    tableEn,
    findReplaceEn,
    drawingEn,
  ),
  [LocaleType.ZH_CN]: mergeLocales(
    coreZh,
    filterZh,
    sortZh,
    dataValidationZh,
    conditionalFormattingZh,
    hyperLinkZh,
    noteZh,
    tableZh,
    findReplaceZh,
    drawingZh,
  ),
};
