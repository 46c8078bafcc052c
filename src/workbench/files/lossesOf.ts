import type { Workbook } from "hucre";
import type { Loss, LossKind } from "./losses";

/** What a file has and the workbench does not; parts the library does not model are found by their names in the package. */
export function readLosses(workbook: Workbook, partNames: readonly string[]): Loss[] {
  const bySheet = workbook.sheets.flatMap(
    ({ name, images, sparklines, threadedComments, pivotTables, slicers, textBoxes }) => [
      ...counted("pictures", images?.length, name),
      ...counted("sparklines", sparklines?.length, name),
      ...counted("threadedComments", threadedComments?.length, name),
      ...counted("pivotTables", pivotTables?.length, name),
      ...counted("slicers", slicers?.length, name),
      ...counted("other", textBoxes?.length, name),
    ],
  );
  const parts = (pattern: RegExp) => partNames.filter((part) => pattern.test(part)).length;
  return [
    ...bySheet,
    ...counted("macros", parts(/vbaProject\.bin$/)),
    ...counted("externalLinks", workbook.externalLinks?.length),
    ...counted("dataModel", parts(/^xl\/model\/|^customXml\/.*datamashup|xl\/queryTables\//i)),
    ...counted("formControls", parts(/^xl\/ctrlProps\//)),
    ...counted("chartSheets", parts(/^xl\/chartsheets\/[^/]+\.xml$/)),
  ];
}

function counted(kind: LossKind, count: number | undefined, sheet?: string): Loss[] {
  return count ? [{ kind, count, ...(sheet === undefined ? {} : { sheet }) }] : [];
}
