import { type ChildRow, type MergePlan, repointer } from "../../domain/collisions/merge";
import type { TableMap } from "../../domain/mapping/workbookMap";
import type { IsoDate } from "../../domain/kernel/date";
import { type NounId, nouns } from "../../domain/model/index";
import type { Strings } from "../../i18n/index";
import { columnLetters } from "../address";
import type { BlockCell } from "../block";
import { type Edit, type Proposal, proposalOf, type RowsToAppend } from "../changes/proposal";
import type { WorkbookReading } from "../reading/readSalesBook";
import type { RowPlace } from "../salesBook";
import { MERGES_TABLE, mergesBlock, mergesRow } from "./mergesTab";

export interface MergeAsk {
  readonly reading: WorkbookReading;
  readonly plans: readonly MergePlan[];
  readonly on: IsoDate;
  /** Whether the workbook has the audit tab already. */
  readonly hasMergesTable: boolean;
}

/** Nouns whose rows name an account. */
const CHILDREN = (Object.keys(nouns) as NounId[]).filter((noun) => "accountName" in nouns[noun].fields);

/**
 * Merges as edits: the survivor's cells are filled, rows of other sheets name it, the merged rows are emptied where they
 * stand (no row is deleted, so that every reference stays), and the audit tab gets a line for each, with all they held.
 */
export function mergeProposal({ reading, plans, on, hasMergesTable }: MergeAsk, strings: Strings): Proposal {
  const find = cellFinder(reading);
  const { rows: accounts, places } = reading.book.records.accounts;
  const lines = plans.flatMap(({ survivor, merged }) =>
    merged.map((row) =>
      mergesRow(
        { on, survivor: accounts[survivor]!, merged: accounts[row]!, place: places[row]! },
        reading.book,
        strings,
      ),
    ),
  );
  const edits = [
    plans.flatMap((plan) => takenEdits(places, plan, find)),
    childEdits(reading, plans, find),
    plans.flatMap(({ merged }) => merged.flatMap((row) => emptied(places[row]!, find))),
  ].flat();
  const rows: RowsToAppend[] = hasMergesTable ? [{ table: MERGES_TABLE, rows: lines }] : [];
  return proposalOf(
    { code: "merge", facts: { groups: plans.length, rows: lines.length } },
    {
      edits,
      rows,
      sheets: (nameOf) =>
        hasMergesTable || lines.length === 0 ? [] : [mergesBlock(nameOf(strings.collisions.tab), lines, strings)],
    },
  );
}

/** How many rows of each noun name the merged accounts: what a merge will re-point. */
export function childCounts(
  { book: { records } }: WorkbookReading,
  plan: MergePlan,
): { readonly noun: NounId; readonly rows: number }[] {
  const repoint = repointer(records.accounts.rows, [plan]);
  return CHILDREN.map((noun) => ({ noun, rows: childRows(records, noun).filter(repoint).length })).filter(
    ({ rows }) => rows > 0,
  );
}

function childRows(records: WorkbookReading["book"]["records"], noun: NounId): readonly ChildRow[] {
  return records[noun].rows as unknown as readonly ChildRow[];
}

/** One look at every row of the workbook, however many groups are merged. */
function childEdits({ book: { records } }: WorkbookReading, plans: readonly MergePlan[], find: CellFinder): Edit[] {
  const accounts = records.accounts.rows;
  const repoint = repointer(accounts, plans);
  return CHILDREN.flatMap((noun) =>
    childRows(records, noun).flatMap((child, row) => {
      const moved = repoint(child);
      return (moved?.fields ?? []).flatMap((field): Edit[] => {
        const cell = find(records[noun].places[row]!, field);
        const { accountId, name } = accounts[moved!.survivor]!;
        const value = field === "accountId" ? accountId : name;
        return cell && value !== null ? [{ ...cell.at, cell: { text: value } }] : [];
      });
    }),
  );
}

function takenEdits(places: readonly RowPlace[], { survivor, taken }: MergePlan, find: CellFinder): Edit[] {
  return taken.flatMap(({ field, from }): Edit[] => {
    const [target, source] = [find(places[survivor]!, field), find(places[from]!, field)];
    return target && source ? [{ ...target.at, cell: cellOf(source.value) }] : [];
  });
}

function emptied(place: RowPlace, find: CellFinder): Edit[] {
  const table = find.tableAt(place);
  return (table?.columns ?? []).map(({ column }) => ({ ...place, column: columnLetters(column), cell: null }));
}

/** A value as it stood in its cell; a text is written as text. */
function cellOf(value: string | number | boolean | null): BlockCell {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { number: value } : { text: String(value) };
}

interface FoundCell {
  readonly at: RowPlace & { readonly column: string };
  readonly value: string | number | boolean | null;
}

interface CellFinder {
  /** The cell of a row that holds a field; null where its table has no such column. */
  (place: RowPlace, field: string): FoundCell | null;
  tableAt(place: RowPlace): TableMap | undefined;
}

function cellFinder({ map: { tables }, sheets }: WorkbookReading): CellFinder {
  const tableAt = ({ sheet, row }: RowPlace) =>
    tables.find(
      (table) => table.sheet === sheet && table.noun && row >= table.firstDataRow && row <= table.lastDataRow,
    );
  const find = (place: RowPlace, field: string): FoundCell | null => {
    const column = tableAt(place)?.columns.find((one) => one.field === field)?.column;
    if (column === undefined) return null;
    const cells = sheets.find(({ name }) => name === place.sheet);
    const value = cells?.values[place.row - (cells.firstRow ?? 1)]?.[column - (cells.firstColumn ?? 0)] ?? null;
    return { at: { ...place, column: columnLetters(column) }, value };
  };
  return Object.assign(find, { tableAt });
}
