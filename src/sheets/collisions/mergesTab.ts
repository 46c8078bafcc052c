import type { IsoDate } from "../../domain/kernel/date";
import { amountOf } from "../../domain/kernel/money";
import { type Account, accounts } from "../../domain/model/accounts";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import type { RowPlace, SalesBook } from "../salesBook";

/** The audit tab's native table; rows are added below, never taken away. */
export const MERGES_TABLE = "SalesDeskMerges";

export interface Merge {
  readonly on: IsoDate;
  readonly survivor: Account;
  readonly merged: Account;
  readonly place: RowPlace;
}

/** One line of the audit tab: when, into which account, which row, and everything it held. */
export function mergesRow(
  { on, survivor, merged, place }: Merge,
  { moneyDigits }: Pick<SalesBook, "moneyDigits">,
  { nouns, collisions }: Strings,
): BlockCell[] {
  const held = Object.entries(merged).flatMap(([field, value]) => {
    if (value === null || field === "name" || field === "accountId") return [];
    const isMoney = accounts.fields[field as keyof Account] === "money";
    return `${nouns.accounts.fields[field as keyof Account]}: ${isMoney ? amountOf(value as never, moneyDigits) : value}`;
  });
  return [
    { date: on },
    text(survivor.name),
    text(survivor.accountId),
    text(merged.name),
    text(merged.accountId),
    text(collisions.place(place.sheet, place.row)),
    text(held.join("; ")),
  ];
}

export function mergesBlock(
  sheetName: string,
  rows: readonly (readonly BlockCell[])[],
  { collisions }: Strings,
): Block {
  const headers = collisions.mergeHeaders.map((header): BlockCell => ({ text: header }));
  const table = { name: MERGES_TABLE, row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  return {
    sheetName,
    cells: [headers, ...rows],
    columnWidths: [12, 30, 12, 30, 12, 22, 60],
    tables: [table],
    frozenRows: 1,
    boldRows: [],
    choices: [],
  };
}

function text(value: string | null): BlockCell {
  return value === null ? null : { text: value };
}
