import { map, type Result } from "../domain/kernel/result";
import { bands, type SheetArea } from "./area";
import type { AreaValues } from "./contents";
import { inGroups } from "./inGroups";
import type { Watch } from "./watch";
import type { Workbook } from "./workbook";

/** Value and format of a cell take about 40 bytes of JSON, so that this many stay under half of Excel's five megabytes. */
const CELLS_AT_ONCE = 50_000;

/** Values and formats of an area of any size, read in bands of whole rows. */
export async function readInBands(workbook: Workbook, area: SheetArea, watch: Watch = {}): Promise<Result<AreaValues>> {
  const grouping = { cellsAtOnce: CELLS_AT_ONCE, cut: bands<SheetArea> };
  const read = await inGroups([area], grouping, ([band]) => workbook.readValues(band!), watch);
  return map(read, (parts) => ({
    values: parts.flatMap(({ values }) => values),
    formats: parts.flatMap(({ formats }) => formats),
  }));
}
