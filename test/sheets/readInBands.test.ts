import { fail, ok, type Result } from "../../src/domain/kernel/result";
import { type Area, bands, meets } from "../../src/sheets/area";
import { inGroups } from "../../src/sheets/inGroups";
import { readInBands } from "../../src/sheets/readInBands";
import type { Watch } from "../../src/sheets/watch";
import { answer } from "../contract/answers";
import { memoryWorkbook } from "../support/memoryWorkbook";

const AREA = { sheetId: "s", row: 2, column: 1, rowCount: 10, columnCount: 3 };

const eachBand = <Answer>(
  area: typeof AREA,
  cellsAtOnce: number,
  ask: (band: Area) => Promise<Result<Answer>>,
  watch?: Watch,
) => inGroups([area], { cellsAtOnce, cut: bands }, ([band]) => ask(band!), watch);

/** Answers a band with its rows, but refuses more cells at once than this. */
const rowsUpTo =
  (most: number, asked: number[] = []) =>
  async (band: Area) => {
    asked.push(band.rowCount);
    if (band.rowCount * band.columnCount > most) return fail({ code: "host_too_large" });
    return ok([band.row, band.rowCount] as const);
  };

test("bands are whole rows, cover the area once and leave the last one shorter", () => {
  expect(bands(AREA, 12).map(({ row, rowCount }) => [row, rowCount])).toEqual([
    [2, 4],
    [6, 4],
    [10, 2],
  ]);
  expect(bands({ ...AREA, columnCount: 100 }, 12)).toHaveLength(10);
});

test("areas that only touch at their edges share no cell", () => {
  const one = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  expect(meets(one, { ...one, row: 2 })).toBe(false);
  expect(meets(one, { ...one, column: 2 })).toBe(false);
  expect(meets(one, { ...one, row: 1, column: 1 })).toBe(true);
});

test("what is too large for Excel is asked for in halves, and so is what follows", async () => {
  const asked: number[] = [];
  const read = await answer(eachBand(AREA, 24, rowsUpTo(15, asked)));
  expect(asked).toEqual([8, 4, 4, 2]);
  expect(read).toEqual([
    [2, 4],
    [6, 4],
    [10, 2],
  ]);
});

test("small areas go together, as many as fit", async () => {
  const areas = [3, 1, 4, 2].map((rowCount) => ({ ...AREA, rowCount, columnCount: 1 }));
  const groups = await answer(inGroups(areas, { cellsAtOnce: 5, cut: bands }, async (group) => ok(group.length)));
  expect(groups).toEqual([2, 1, 1]);
});

test("a row that is too large by itself is an issue, not an endless try", async () => {
  expect(await eachBand(AREA, 24, rowsUpTo(2))).toEqual({ ok: false, issues: [{ code: "host_too_large" }] });
});

test("progress counts cells, and a cancelled reading says so", async () => {
  const told: number[][] = [];
  const signal = { aborted: false };
  const progress = (done: number, total: number) => {
    told.push([done, total]);
    signal.aborted = done >= 24;
  };
  expect(await eachBand(AREA, 12, rowsUpTo(12), { progress, signal })).toEqual({
    ok: false,
    issues: [{ code: "cancelled" }],
  });
  expect(told).toEqual([
    [12, 30],
    [24, 30],
  ]);
});

test("an area of many bands is read whole and in order", async () => {
  const workbook = memoryWorkbook();
  const [sheet] = workbook.sheets;
  for (let row = 1; row <= 30_000; row++) sheet!.inputs.set(`A${row}`, row).set(`B${row}`, `t${row}`);
  const area = { sheetId: sheet!.id, row: 0, column: 0, rowCount: 30_000, columnCount: 2 };
  const { values, formats } = await answer(readInBands(workbook, area));
  expect(values).toHaveLength(30_000);
  expect([values[0], values[24_999], values[25_000], values.at(-1)]).toEqual(
    [1, 25_000, 25_001, 30_000].map((row) => [row, `t${row}`]),
  );
  expect(formats[29_999]).toEqual(["General", "General"]);
});
