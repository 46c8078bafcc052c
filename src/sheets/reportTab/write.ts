import { map, ok, type Result } from "../../domain/kernel/result";
import type { BreakMove } from "../changes/changeSet";
import { proposalOf, type Proposal, type RowsToAppend } from "../changes/proposal";
import type { Block, BlockCell } from "../block";
import type { AreaInputs } from "../contents";
import type { SheetLayout, Workbook } from "../workbook";
import { newTab, type ReportTab } from "./parts";
import { refreshBreaks, refreshEdits } from "./refresh";

/** One line of the list of reports, and the native table it goes to; the sheet is made where there is none yet. */
export interface ReportIndex {
  readonly table: string;
  readonly line: readonly BlockCell[];
  block(nameOf: (wanted: string) => string, lines: readonly (readonly BlockCell[])[]): Block;
}

/** A tab's contents from its first cell on, or null where the workbook has no such tab. */
export async function readTab(workbook: Workbook, sheetName: string): Promise<Result<AreaInputs | null>> {
  const found = await findTab(workbook, sheetName);
  if (!found.ok) return found;
  const sheet = found.value;
  if (!sheet?.used) return ok(null);
  const { row, column, rowCount, columnCount } = sheet.used;
  const area = { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
  const contents = await workbook.readContents([{ sheetId: sheet.id, ...area }]);
  return contents.ok ? ok(contents.value[0]!) : contents;
}

/** The way to a fresh tab: the one that stands there `now` with fresh facts, else a new one with its line in the list of reports. */
export async function tabProposal(
  workbook: Workbook,
  tab: ReportTab,
  now: AreaInputs | null,
  index: ReportIndex,
): Promise<Result<Proposal>> {
  const title = { code: "report", facts: { sheet: tab.sheetName } } as const;
  if (now) {
    const moves = await breakMoves(workbook, tab, now);
    return map(moves, (breaks) => proposalOf(title, { edits: refreshEdits(tab, now), breaks }));
  }
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const hasIndex = hasTable(layout.value, index.table);
  const rows: RowsToAppend[] = hasIndex ? [{ table: index.table, rows: [index.line] }] : [];
  const sheets: Proposal["sheets"] = (nameOf) => {
    const made = newTab(tab);
    const named = { ...made, sheetName: nameOf(made.sheetName) };
    return hasIndex ? [named] : [named, index.block(nameOf, [index.line])];
  };
  return ok(proposalOf(title, { rows, sheets }));
}

async function findTab(workbook: Workbook, sheetName: string): Promise<Result<SheetLayout | undefined>> {
  const isTab = ({ name }: SheetLayout) => name.toLowerCase() === sheetName.toLowerCase();
  return map(await workbook.layout(), (sheets) => sheets.find(isTab));
}

async function breakMoves(workbook: Workbook, tab: ReportTab, now: AreaInputs): Promise<Result<BreakMove[]>> {
  const found = await findTab(workbook, tab.sheetName);
  if (!found.ok) return found;
  const sheet = found.value;
  if (!sheet) return ok([]);
  return map(await workbook.readRowBreaks(sheet.id), (breaks) => {
    const move = refreshBreaks(tab, now, breaks);
    const isNothing = move.before.length + move.after.length === 0;
    return isNothing ? [] : [{ sheetId: sheet.id, sheet: sheet.name, ...move }];
  });
}

function hasTable(layout: readonly SheetLayout[], table: string): boolean {
  return layout.some(({ tables }) => tables.some(({ name }) => name === table));
}
