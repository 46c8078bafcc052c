import { accountOf, type AccountIndex, NO_ACCOUNT } from "../accountIndex";
import { foldText } from "../kernel/text";
import { type Placed, regionOf } from "../regions";
import type { ForecastBy } from "./monthlySales";

/** A row of any sheet that can be told by account, product, region or rep. */
export interface ForecastKey extends Placed {
  readonly accountName: string | null;
  readonly product: string | null;
  readonly owner: string | null;
}

/** Rows of other sheets by the folded name of their line; `""` gathers those that do not say. */
export function rowsBy<Row extends ForecastKey>(
  by: ForecastBy,
  rows: readonly Row[],
  accounts: AccountIndex,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = foldText(nameBy(by, row, accounts) ?? "");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function nameBy(by: ForecastBy, row: ForecastKey, accounts: AccountIndex): string | null {
  if (by === "product") return row.product;
  if (by === "owner") return row.owner;
  const at = accountOf(accounts, row);
  const entry = at === NO_ACCOUNT ? null : accounts.entries[at]!;
  return by === "account" ? (entry?.name ?? row.accountName) : regionOf(row, entry?.account, accounts);
}
