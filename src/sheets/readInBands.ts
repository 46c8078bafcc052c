import type { Issue } from "../domain/kernel/issue";
import { fail, map, ok, type Result } from "../domain/kernel/result";
import { bands, type SheetArea } from "./area";
import type { AreaValues } from "./contents";
import type { Watch } from "./watch";
import type { Workbook } from "./workbook";

/** Value and format of a cell take about 40 bytes of JSON, so that this many stay under half of Excel's five megabytes. */
const CELLS_AT_ONCE = 50_000;

/** Values and formats of an area of any size, read in bands of whole rows. */
export async function readInBands(workbook: Workbook, area: SheetArea, watch: Watch = {}): Promise<Result<AreaValues>> {
  const read = await eachBand(area, CELLS_AT_ONCE, (band) => workbook.readValues(band), watch);
  return map(read, (parts) => ({
    values: parts.flatMap(({ values }) => values),
    formats: parts.flatMap(({ formats }) => formats),
  }));
}

/**
 * Asks for an area band by band, from top to bottom. A band that is too large for Excel is asked for in halves, and so is
 * what follows; a single row that is too large is an issue. Cancelled, it answers the issue `cancelled`.
 */
export async function eachBand<Answer>(
  area: SheetArea,
  cellsAtOnce: number,
  ask: (band: SheetArea) => Promise<Result<Answer>>,
  { progress, signal }: Watch = {},
): Promise<Result<readonly Answer[]>> {
  const answers: Answer[] = [];
  const total = area.rowCount * area.columnCount;
  let most = cellsAtOnce;
  let waiting = bands(area, most);
  for (let band = waiting[0]; band; band = waiting[0]) {
    if (signal?.aborted) return fail({ code: "cancelled" });
    const answer = await ask(band);
    if (answer.ok) {
      answers.push(answer.value);
      waiting = waiting.slice(1);
      progress?.((band.row + band.rowCount - area.row) * area.columnCount, total);
    } else if (isTooLarge(answer.issues) && band.rowCount > 1) {
      most = Math.floor((band.rowCount * band.columnCount) / 2);
      const rest = { ...area, row: band.row, rowCount: area.row + area.rowCount - band.row };
      waiting = bands(rest, most);
    } else return answer;
  }
  return ok(answers);
}

export function isTooLarge(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "host_too_large");
}
