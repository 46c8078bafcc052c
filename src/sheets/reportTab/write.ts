import { ok, type Result } from "../../domain/kernel/result";
import { proposalOf, type Proposal, type RowsToAppend } from "../changes/proposal";
import type { Block, BlockCell } from "../block";
import type { AreaInputs } from "../contents";
import type { SheetLayout, Workbook } from "../workbook";
import { newTab, type ReportTab } from "./parts";
import { refreshEdits } from "./refresh";

/** One line of the list of reports, and the native table it goes to; the sheet is made where there is none yet. */
export interface ReportIndex {
  readonly table: string;
  readonly line: readonly BlockCell[];
  block(nameOf: (wanted: string) => string, lines: readonly (readonly BlockCell[])[]): Block;
}

/** A tab's contents from its first cell on, or null where the workbook has no such tab. */
export async function readTab(workbook: Workbook, sheetName: string): Promise<Result<AreaInputs | null>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const sheet = layout.value.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
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
  if (now) return ok(proposalOf(title, { edits: refreshEdits(tab, now) }));
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

function hasTable(layout: readonly SheetLayout[], table: string): boolean {
  return layout.some(({ tables }) => tables.some(({ name }) => name === table));
}
