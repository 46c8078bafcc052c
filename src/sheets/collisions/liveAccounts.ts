import { accountCells } from "../../domain/collisions/accountRecords";
import { type AccountGuard, type Sighting, sightings } from "../../domain/collisions/accountGuard";
import { accountKey } from "../../domain/collisions/decisions";
import { addRow, removeRow, updateRow } from "../../domain/duplicates/guard";
import type { Account } from "../../domain/model/accounts";
import type { WorkbookReading } from "../reading/readSalesBook";
import type { RowPlace, SalesBook } from "../salesBook";
import { accountTables, type AccountTable, movedTable, type RowNow } from "./accountTables";

/** The accounts of a workbook as they stand, kept current as its cells change. An account keeps its number for good. */
export interface LiveAccounts {
  readonly guard: AccountGuard;
  readonly book: Pick<SalesBook, "dateSystem" | "moneyDigits">;
  tables: readonly AccountTable[];
  /** By number; null where the row is gone. */
  readonly accounts: (Account | null)[];
  /** By number; where a row that is gone stood last. */
  readonly places: RowPlace[];
  /** Sheet → row as Excel counts it → number. */
  readonly numbers: Map<string, Map<number, number>>;
  /** What accounts were known by in decisions → what they are known by now. */
  readonly renamed: Map<string, string>;
  /** Accounts that were not there when the guard began. */
  readonly entered: Set<number>;
}

/** An account that came or changed, and those it may be the same as. */
export interface Finding {
  readonly number: number;
  /** Whether it came while the guard was on. */
  readonly isNew: boolean;
  /** Surest first. */
  readonly same: readonly Sighting[];
}

/** `renamed`: keys of decisions whose rows had changed before the guard began. */
export function liveAccounts(
  { map, book }: WorkbookReading,
  guard: AccountGuard,
  renamed: ReadonlyMap<string, string> = new Map(),
): LiveAccounts {
  const { rows, places } = book.records.accounts;
  const numbers = new Map<string, Map<number, number>>();
  places.forEach(({ sheet, row }, number) => numbersOn(numbers, sheet).set(row, number));
  return {
    guard,
    book,
    tables: accountTables(map.tables),
    accounts: [...rows],
    places: [...places],
    numbers,
    renamed: new Map(renamed),
    entered: new Set(),
  };
}

function numbersOn(numbers: LiveAccounts["numbers"], sheet: string): Map<number, number> {
  let rows = numbers.get(sheet);
  if (!rows) numbers.set(sheet, (rows = new Map()));
  return rows;
}

/** Brings rows up to date; answers the numbers of those that say something else of who they are, in the order of the rows. */
export function takeRows(live: LiveAccounts, rows: readonly RowNow[]): number[] {
  return rows.flatMap((row) => takeRow(live, row) ?? []);
}

function takeRow(live: LiveAccounts, { sheet, row, account }: RowNow): number | null {
  const { guard, fields } = live.guard;
  const known = numbersOn(live.numbers, sheet).get(row);
  if (account === null) {
    if (known !== undefined) takeOut(live, known);
    return null;
  }
  const cells = accountCells(account, fields);
  if (known === undefined) return enter(live, { sheet, row, account }, cells);
  const before = accountCells(live.accounts[known]!, fields);
  followKey(live.renamed, accountKey(live.accounts[known]!), accountKey(account));
  live.accounts[known] = account;
  if (cells.every((cell, at) => cell === before[at])) return null;
  updateRow(guard, known, cells);
  return known;
}

function followKey(renamed: Map<string, string>, from: string, to: string): void {
  if (from === to) return;
  for (const [key, now] of renamed) if (now === from) renamed.set(key, to);
  renamed.set(from, to);
  // It may be called again what it was.
  renamed.delete(to);
}

function enter(live: LiveAccounts, { sheet, row, account }: RowNow, cells: readonly string[]): number {
  const number = addRow(live.guard.guard, cells);
  live.accounts[number] = account;
  live.places[number] = { sheet, row };
  live.entered.add(number);
  numbersOn(live.numbers, sheet).set(row, number);
  live.tables = live.tables.map((table) => (isBelow(table, sheet, row) ? withLastRow(table, row) : table));
  return number;
}

function isBelow({ map, reach }: AccountTable, sheet: string, row: number): boolean {
  return map.sheet === sheet && row > map.lastDataRow && row <= reach;
}

function withLastRow({ map, reach }: AccountTable, row: number): AccountTable {
  return { map: { ...map, lastDataRow: row }, reach };
}

function takeOut(live: LiveAccounts, number: number): void {
  removeRow(live.guard.guard, number);
  live.accounts[number] = null;
  live.entered.delete(number);
  const { sheet, row } = live.places[number]!;
  numbersOn(live.numbers, sheet).delete(row);
}

/** Whole rows came (`by` above zero) or went before row `from`: what stands below has moved. */
export function moveRows(live: LiveAccounts, sheet: string, from: number, by: number): void {
  const before = [...numbersOn(live.numbers, sheet)];
  for (const [row, number] of before) if (by < 0 && row >= from && row < from - by) takeOut(live, number);
  const after = new Map<number, number>();
  for (const [row, number] of numbersOn(live.numbers, sheet)) {
    const now = row >= from ? row + by : row;
    after.set(now, number);
    live.places[number] = { sheet, row: now };
  }
  live.numbers.set(sheet, after);
  live.tables = live.tables.map((table) => (table.map.sheet === sheet ? movedTable(table, from, by) : table));
}

/**
 * Those of the accounts that may be one with another. Of two that came together only the later is told, and none is told
 * that a person has said is another (`areApart`).
 */
export function findingsAmong(
  live: LiveAccounts,
  numbers: readonly number[],
  areApart: (one: Account, other: Account) => boolean,
): Finding[] {
  const order = new Map(numbers.map((number, at) => [number, at]));
  return numbers.flatMap((number, at): Finding[] => {
    const account = live.accounts[number];
    if (!account) return [];
    const same = sightings(live.guard, account, number).filter(
      ({ row }) => (order.get(row) ?? -1) < at && !areApart(account, live.accounts[row]!),
    );
    return same.length === 0 ? [] : [{ number, isNew: live.entered.has(number), same }];
  });
}

/** Whether the accounts of a finding are still there. */
export function isStanding({ accounts }: LiveAccounts, { number, same }: Finding): boolean {
  return [number, same[0]!.row].every((each) => accounts[each] !== null);
}
