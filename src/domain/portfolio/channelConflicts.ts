import type { AccountIndex } from "../accountIndex";
import { finish, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { AccountSales } from "./accountSales";
import { boughtLines } from "./coverage";
import type { Compared } from "./groups";
import type { Markets } from "./markets";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** Dealers of one area that sell the same product line, or several reps that serve one account. */
export type ChannelConflict =
  | {
      readonly code: "sameArea";
      readonly area: string;
      readonly product: string | null;
      readonly accounts: readonly number[];
    }
  | {
      readonly code: "severalReps";
      readonly account: number;
      readonly reps: readonly string[];
      readonly rows: readonly number[];
    };

const DEALER = /dealer|distributor|wholesal|agent|reseller|经销|經銷|代理|批发|批發|分销|分銷/;

/** Overlaps to be sorted out: the most dealers first, then accounts by the number of reps. */
export function channelConflicts(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  lines: readonly SoldLine[],
  markets: Markets,
  index: AccountIndex,
  compared: Compared,
): readonly ChannelConflict[] {
  return finish(channelConflictSteps(accounts, sales, lines, markets, index, compared));
}

/** The same in steps. */
export function* channelConflictSteps(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  lines: readonly SoldLine[],
  markets: Markets,
  index: AccountIndex,
  compared: Compared,
): Steps<readonly ChannelConflict[]> {
  const areas = new Map<string, { area: string; product: string | null; accounts: number[] }>();
  const shared: ChannelConflict[] = [];
  const look = (own: AccountSales) => {
    if (own.now.revenue <= 0) return;
    const reps = repsOf(own, sales, lines, compared);
    if (reps.size > 1) {
      const rows = [...reps.values()].flat();
      shared.push({ code: "severalReps", account: own.account, reps: [...reps.keys()], rows });
    }
    const area = dealerArea(index, markets, own.account);
    if (area === null) return;
    const bought = [...boughtLines(own, sales, lines, compared).keys()];
    for (const product of bought.length > 0 ? bought : [null]) {
      const key = `${area}\n${product ?? ""}`;
      const overlap = areas.get(key) ?? { area, product, accounts: [] };
      overlap.accounts.push(own.account);
      areas.set(key, overlap);
    }
  };
  yield* stepEach(accounts.length, (at) => look(accounts[at]!), sales.row.length / accounts.length);
  const overlapping = [...areas.values()].filter((overlap) => overlap.accounts.length > 1);
  overlapping.sort((a, b) => b.accounts.length - a.accounts.length);
  return [...overlapping.map((overlap) => ({ code: "sameArea" as const, ...overlap })), ...shared];
}

/** Where a dealer sells; null for what is no dealer, or nobody says where. */
function dealerArea({ entries }: AccountIndex, markets: Markets, account: number): string | null {
  const row = entries[account]!.account;
  if (!DEALER.test(foldText(markets.channels[markets.channelOfAccount[account]!] ?? ""))) return null;
  return row?.district ?? row?.city ?? markets.regions[markets.regionOfAccount[account]!]!;
}

function repsOf(
  { places }: AccountSales,
  sales: SalesTable,
  lines: readonly SoldLine[],
  { now }: Compared,
): ReadonlyMap<string, readonly number[]> {
  const reps = new Map<string, number[]>();
  for (const at of places) {
    const row = sales.row[at]!;
    const owner = lines[row]?.owner;
    if (!owner || sales.day[at]! < now.from || sales.day[at]! > now.to) continue;
    const rows = reps.get(owner);
    if (rows) rows.push(row);
    else reps.set(owner, [row]);
  }
  return reps;
}
