import type { Issue } from "../../domain/kernel/issue";
import { map, ok, type Result } from "../../domain/kernel/result";
import { quotedSheet } from "../address";
import { areaKey, bands, type SheetArea } from "../area";
import { type Block, cellFormat, GENERAL } from "../block";
import { type CellValue, isFormula } from "../contents";
import { inGroups } from "../inGroups";
import type { AreaNow, SheetLayout, Workbook } from "../workbook";
import { firstPart, writeRest } from "./largeBlocks";
import type { LeftWhy } from "../../domain/kernel/left";
import type { AddedSheet, Left } from "./changeSet";
import { findSheet } from "./swapAll";
import { wantedOver } from "./wanted";

export interface Added {
  readonly sheets: readonly AddedSheet[];
  readonly issues: readonly Issue[];
}

/**
 * Adds a sheet for each block; an empty list asks nothing of the workbook. Where Excel breaks off, the sheets that are
 * there all the same are told, so that they can be taken away again.
 */
export async function addSheets(workbook: Workbook, blocks: readonly Block[]): Promise<Added> {
  if (blocks.length === 0) return { sheets: [], issues: [] };
  const names: string[] = [];
  const before = await workbook.layout();
  if (!before.ok) return { sheets: [], issues: before.issues };
  const made = await workbook.addSheets((nameOf) =>
    blocks.map((block) => {
      names.push(nameOf(block.sheetName));
      return { ...firstPart(block), sheetName: names.at(-1)! };
    }),
  );
  const whole = made.ok ? await writeRests(workbook, blocks, names) : made;
  const after = await workbook.layout();
  const known = new Set(before.value.map(({ id }) => id));
  const fresh = after.ok ? after.value.filter(({ id }) => !known.has(id)) : [];
  const sheets: AddedSheet[] = [];
  for (const [at, name] of names.entries()) {
    const sheet = fresh.find((each) => each.name === name);
    if (!sheet && !made.ok) continue;
    const print = sheet ? await fingerprintOf(workbook, sheet) : null;
    sheets.push({ name, block: blocks[at]!, sheetId: sheet?.id ?? name, fingerprint: print?.ok ? print.value : null });
  }
  return { sheets, issues: whole.ok ? [] : whole.issues };
}

async function writeRests(
  workbook: Workbook,
  blocks: readonly Block[],
  names: readonly string[],
): Promise<Result<void>> {
  for (const [at, block] of blocks.entries()) {
    const written = await writeRest(workbook, block, names[at]!);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

export interface Removed {
  readonly sheets: readonly AddedSheet[];
  readonly left: readonly Left[];
}

/** Removes added sheets that nobody has touched since and that no formula of another sheet refers to. */
export async function removeSheets(workbook: Workbook, added: readonly AddedSheet[]): Promise<Result<Removed>> {
  if (added.every(({ sheetId }) => sheetId === null)) return ok({ sheets: added, left: [] });
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const found = added.map((each) =>
    each.sheetId === null ? undefined : findSheet(layout.value, { sheetId: each.sheetId, sheet: each.name }),
  );
  const others = layout.value.filter((sheet) => !found.includes(sheet));
  const sheets: AddedSheet[] = [];
  const left: Left[] = [];
  for (const [at, each] of added.entries()) {
    const sheet = found[at];
    const why = sheet ? await whyKept(workbook, sheet, each, others) : ok(null);
    if (!why.ok) return why;
    if (sheet && why.value !== null) {
      left.push({ sheet: sheet.name, cells: null, count: 1, why: why.value });
      sheets.push(each);
    } else {
      const deleted = sheet ? await workbook.deleteSheet(sheet.id) : ok(undefined);
      if (!deleted.ok) return deleted;
      sheets.push({ ...each, sheetId: null, fingerprint: null });
    }
  }
  return ok({ sheets, left });
}

async function whyKept(
  workbook: Workbook,
  sheet: SheetLayout,
  { fingerprint, block }: AddedSheet,
  others: readonly SheetLayout[],
): Promise<Result<LeftWhy | null>> {
  const print = await fingerprintOf(workbook, sheet);
  if (!print.ok) return print;
  const expected = fingerprint === null ? await fingerprintOfBlock(workbook, block) : ok(fingerprint);
  if (!expected.ok) return expected;
  if (print.value !== expected.value) return ok("changed");
  return map(await isReferredTo(workbook, sheet.name, others), (isReferred) => (isReferred ? "referred" : null));
}

const GROUPING = { cellsAtOnce: 20_000, cut: bands<SheetArea> };

async function isReferredTo(
  workbook: Workbook,
  name: string,
  others: readonly SheetLayout[],
): Promise<Result<boolean>> {
  const marks = [`${name}!`, `${quotedSheet(name)}!`].map((mark) => mark.toLowerCase());
  const names = (formula: CellValue) =>
    isFormula(formula) && marks.some((mark) => formula.toLowerCase().includes(mark));
  let isReferred = false;
  const read = await inGroups(usedAreas(others), GROUPING, async (group) =>
    map(await workbook.readFormulas(group), (areas) => {
      isReferred ||= areas.some(({ formulas }) => formulas.some((line) => line.some(names)));
    }),
  );
  return map(read, () => isReferred);
}

function usedAreas(sheets: readonly SheetLayout[]): SheetArea[] {
  return sheets.flatMap(({ id, used }) => (used ? [{ ...used, sheetId: id }] : []));
}

/** What the fingerprint of a sheet is that holds a block and nothing else, for where nobody could look after the writing. */
async function fingerprintOfBlock(workbook: Workbook, { cells, tables }: Block): Promise<Result<string>> {
  return map(await workbook.conventions(), ({ dateSystem }) => {
    const held = cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const { input } = wantedOver(GENERAL, cell, dateSystem);
        return input === "" ? [] : [JSON.stringify([row, column, input, cellFormat(cell)])];
      }),
    );
    return hashOf([JSON.stringify([[], tables.map(areaKey)]), ...held].join("\n"));
  });
}

/** The same text for the same contents and formats. What formulas fill is none of it: it may come later. */
async function fingerprintOf(workbook: Workbook, sheet: SheetLayout): Promise<Result<string>> {
  const parts: string[] = [JSON.stringify([sheet.merged, sheet.tables.map(areaKey)])];
  const read = await inGroups(usedAreas([sheet]), GROUPING, async (group) =>
    map(await workbook.readContents(group), (now) =>
      group.forEach((area, at) => parts.push(...cellsOf(area, now[at]!))),
    ),
  );
  return map(read, () => hashOf(parts.join("\n")));
}

function cellsOf(area: SheetArea, { inputs, formats }: AreaNow): string[] {
  return inputs.flatMap((line, r) =>
    line.flatMap((input, c) =>
      input === "" ? [] : [JSON.stringify([area.row + r, area.column + c, input, formats[r]![c]])],
    ),
  );
}

/** FNV-1a, twice with different beginnings, in hexadecimal: two texts that differ share it once in 2^64. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 0x01000193);
    other = Math.imul(other ^ sign ^ at, 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
