import type { Issue } from "../../domain/kernel/issue";
import type { IsoDate } from "../../domain/kernel/date";
import { fail, map, ok, type Result } from "../../domain/kernel/result";
import { bands, type SheetArea } from "../area";
import { applyPreview, type Stamp } from "../changes/door";
import type { Left } from "../changes/changeSet";
import { previewOf } from "../changes/preview";
import { cellPosition } from "../address";
import { inGroups } from "../inGroups";
import type { SheetRef } from "../../domain/mapping/sheetNow";
import type { RowPlace } from "../salesBook";
import type { Workbook } from "../workbook";
import type { Finding, LiveAccounts } from "./liveAccounts";
import {
  asideNow,
  changeSetAside,
  columnsOf,
  putBackProposal,
  type SetAside,
  setAsideProposal,
  typedCells,
} from "./setAside";

const CELLS_AT_ONCE = 20_000;

export interface RefuseAsk {
  readonly findings: readonly Finding[];
  readonly on: IsoDate;
  readonly stamp: Stamp;
  idOf(sheet: string): string | undefined;
}

/**
 * Sets entries aside: they are kept in the workbook first, then emptied where they stand, as one change of the History.
 * Answers those that were; an entry that could not be emptied is no longer kept, because it is still there.
 */
export async function refuseEntries(
  workbook: Workbook,
  live: LiveAccounts,
  { findings, on, stamp, idOf }: RefuseAsk,
): Promise<Result<readonly SetAside[]>> {
  const read = await readEntries(workbook, placed(live, findings, idOf));
  if (!read.ok) return read;
  const entries = read.value.flatMap(({ finding, cells }, at): SetAside[] =>
    cells.length === 0 ? [] : [entryOf(live, finding, cells, { id: `${stamp.id}-${at}`, on }, idOf)],
  );
  if (entries.length === 0) return ok([]);
  const kept = await changeSetAside(workbook, (known) => [...entries, ...known]);
  if (!kept.ok) return kept;
  const left = await emptyRows(workbook, entries, stamp);
  const emptied = left.ok ? entries.filter(({ id }) => !left.value.has(id)) : [];
  if (emptied.length < entries.length) {
    const gone = new Set(emptied);
    const still = new Set(entries.filter((entry) => !gone.has(entry)).map(({ id }) => id));
    const corrected = await changeSetAside(workbook, (known) => known.filter(({ id }) => !still.has(id)));
    if (!corrected.ok) return corrected;
  }
  return left.ok ? ok(emptied) : left;
}

/** Answers the ids of the entries that were left as they are. */
async function emptyRows(
  workbook: Workbook,
  entries: readonly SetAside[],
  stamp: Stamp,
): Promise<Result<ReadonlySet<string>>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const now = asideNow(entries, layout.value);
  const preview = await previewOf(workbook, setAsideProposal(now));
  if (!preview.ok) return preview;
  return map(await applyPreview(workbook, preview.value, stamp), ({ left }) => {
    const isLeft = leftRows(left);
    return new Set(now.filter(isLeft).map(({ id }) => id));
  });
}

function entryOf(
  { accounts, places }: LiveAccounts,
  { number, same }: Finding,
  cells: SetAside["cells"],
  stamp: Pick<SetAside, "id" | "on">,
  idOf: RefuseAsk["idOf"],
): SetAside {
  const first = same[0]!.row;
  const known = (row: number) => ({ ...placeWithId(places[row]!, idOf), name: accounts[row]?.name ?? "" });
  return { ...stamp, ...known(number), sameAs: known(first), cells };
}

function placeWithId(place: RowPlace, idOf: RefuseAsk["idOf"]): RowPlace & SheetRef {
  const sheetId = idOf(place.sheet);
  return { ...place, ...(sheetId !== undefined && { sheetId }) };
}

interface Placed {
  readonly finding: Finding;
  readonly area: SheetArea;
}

function placed(live: LiveAccounts, findings: readonly Finding[], idOf: RefuseAsk["idOf"]): Placed[] {
  return findings.flatMap((finding): Placed[] => {
    const { sheet, row } = live.places[finding.number]!;
    const [table, sheetId] = [live.tables.find((each) => each.map.sheet === sheet), idOf(sheet)];
    if (!table || sheetId === undefined) return [];
    const { firstColumn: column, lastColumn } = table.map;
    return [{ finding, area: { sheetId, row: row - 1, column, rowCount: 1, columnCount: lastColumn - column + 1 } }];
  });
}

async function readEntries(workbook: Workbook, rows: readonly Placed[]) {
  const grouping = { cellsAtOnce: CELLS_AT_ONCE, cut: bands<SheetArea> };
  const areas = rows.map(({ area }) => area);
  const read = await inGroups(areas, grouping, (group) => workbook.readContents(group));
  return map(read, (groups) => {
    const contents = groups.flat();
    return rows.map(({ finding, area }, at) => ({ finding, cells: typedCells(area, contents[at]!) }));
  });
}

function leftRows(left: readonly Left[]): (entry: SetAside) => boolean {
  const whole = new Set(left.filter(({ cells }) => cells === null).map(({ sheet }) => sheet));
  const rows = new Set(
    left.flatMap(({ sheet, cells }) => {
      const [first, last = first] = (cells ?? "").split(":");
      if (!first) return [];
      const [from, to] = [cellPosition(first).row, cellPosition(last!).row];
      return Array.from({ length: to - from + 1 }, (_, at) => `${sheet}!${from + at + 1}`);
    }),
  );
  return ({ sheet, row }) => whole.has(sheet) || rows.has(`${sheet}!${row}`);
}

/**
 * Puts an entry back where it stood, or below the list where something else stands there by now; it leaves the list of
 * those set aside once it is written whole. Answers the row.
 */
export async function putEntryBack(
  workbook: Workbook,
  live: LiveAccounts,
  entry: SetAside,
  sheetId: string,
  stamp: Stamp,
): Promise<Result<number>> {
  const row = await freeRow(workbook, live, entry, sheetId);
  if (!row.ok) return row;
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const [now] = asideNow([{ ...entry, sheetId }], layout.value);
  const preview = await previewOf(workbook, putBackProposal(now!, row.value));
  if (!preview.ok) return preview;
  const done = await applyPreview(workbook, preview.value, stamp);
  if (!done.ok) return done;
  const { issues, left } = done.value;
  if (issues.length > 0) return { ok: false, issues: issues as [Issue, ...Issue[]] };
  if (left.length > 0) return fail({ code: "entry_not_whole" });
  const kept = await changeSetAside(workbook, (known) => known.filter(({ id }) => id !== entry.id));
  return kept.ok ? ok(row.value) : kept;
}

async function freeRow(
  workbook: Workbook,
  live: LiveAccounts,
  entry: SetAside,
  sheetId: string,
): Promise<Result<number>> {
  const { first, last } = columnsOf(entry);
  const area = { sheetId, row: entry.row - 1, column: first, rowCount: 1, columnCount: last - first + 1 };
  const now = await workbook.readContents([area]);
  if (!now.ok) return now;
  const typed = new Map(typedCells(area, now.value[0]!).map(({ column, input }) => [column, input]));
  const isFree = entry.cells.every(({ column, input }) => !typed.has(column) || typed.get(column) === input);
  const table = live.tables.find((each) => each.map.sheet === entry.sheet);
  return ok(isFree || !table ? entry.row : table.map.lastDataRow + 1);
}
