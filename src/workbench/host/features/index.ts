import type { HostType } from "../hostType";
import { chartPartTypes } from "./chartParts";
import { chart, chartCollection } from "./charts";
import { commentTypes } from "./comments";
import { conditionalFormatTypes } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { filterTypes } from "./filtering";
import { sortTypes } from "./sorting";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./tableParts";

export const featureTypes: readonly HostType[] = [
  tableCollection,
  tableScopedCollection,
  table,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  dataValidation,
  chartCollection,
  chart,
  ...chartPartTypes,
  ...conditionalFormatTypes,
  ...commentTypes,
  ...sortTypes,
  ...filterTypes,
];
