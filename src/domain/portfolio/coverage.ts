import type { AccountIndex } from "../accountIndex";
import { finish, type Steps, stepEach } from "../kernel/steps";
import type { Order } from "../model/orders";
import type { AccountSales } from "./accountSales";
import type { Compared } from "./groups";
import type { SalesTable } from "./sales";
import { channelOf, territoryOf } from "./segments";

/** How much of an area is covered: accounts known there, and those that bought in the span. */
export interface AreaCoverage {
  readonly territory: string | null;
  readonly known: number;
  readonly active: number;
  /** active ÷ known. */
  readonly coverage: number;
  readonly revenue: number;
  /** Σ potential of the accounts that have one, in minor units, and their revenue: the share we have of it. */
  readonly potential: number;
  readonly shareOfPotential: number | null;
  /** First bought in the span, in an area where nobody bought before. */
  readonly isOpened: boolean;
  readonly inactive: readonly number[];
}

export function areaCoverage(accounts: readonly AccountSales[], index: AccountIndex): readonly AreaCoverage[] {
  const sold = new Map(accounts.map((sales) => [sales.account, sales]));
  const areas = new Map<string | null, number[]>();
  index.entries.forEach((_, account) => {
    const area = territoryOf(index, account);
    const own = areas.get(area);
    if (own) own.push(account);
    else areas.set(area, [account]);
  });
  return [...areas].map(([territory, members]) => coverageOf(territory, members, sold, index)).sort(byRevenue);
}

function coverageOf(
  territory: string | null,
  members: readonly number[],
  sold: ReadonlyMap<number, AccountSales>,
  index: AccountIndex,
): AreaCoverage {
  const revenueOf = (account: number) => sold.get(account)?.now.revenue ?? 0;
  const active = members.filter((account) => revenueOf(account) > 0);
  const withPotential = members.filter((account) => (index.entries[account]!.account?.potential ?? 0) > 0);
  const potential = withPotential.reduce((sum, account) => sum + index.entries[account]!.account!.potential!, 0);
  const had = members.some((account) => (sold.get(account)?.before.revenue ?? 0) > 0);
  const served = withPotential.reduce((sum, account) => sum + revenueOf(account), 0);
  return {
    territory,
    known: members.length,
    active: active.length,
    coverage: active.length / members.length,
    revenue: members.reduce((sum, account) => sum + revenueOf(account), 0),
    potential,
    shareOfPotential: potential > 0 ? served / potential : null,
    isOpened: active.length > 0 && !had,
    inactive: members.filter((account) => revenueOf(account) <= 0),
  };
}

function byRevenue(a: { readonly revenue: number }, b: { readonly revenue: number }): number {
  return b.revenue - a.revenue;
}

/** A product line an account does not buy although most accounts of its channel do. */
export interface WhiteSpot {
  readonly account: number;
  readonly product: string;
  /** Share of the channel's active accounts that buy it. */
  readonly peerShare: number;
  /** What the middle one of those peers buys of it, in minor units. */
  readonly usualRevenue: number;
}

const MOST_PEERS = 0.5;
const FEWEST_PEERS = 4;

/** White spots of active accounts, the most promising first: line bought by at least half of four or more peers. */
export function whiteSpots(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  orders: readonly Order[],
  index: AccountIndex,
  compared: Compared,
): readonly WhiteSpot[] {
  return finish(whiteSpotSteps(accounts, sales, orders, index, compared));
}

/** The same in steps. */
export function* whiteSpotSteps(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  orders: readonly Order[],
  index: AccountIndex,
  compared: Compared,
): Steps<readonly WhiteSpot[]> {
  const channels = new Map<string, { account: number; bought: ReadonlyMap<string, number> }[]>();
  yield* stepEach(
    accounts.length,
    (at) => {
      const own = accounts[at]!;
      if (own.now.revenue <= 0) return;
      const channel = channelOf(index, own.account) ?? "";
      const peers = channels.get(channel) ?? [];
      peers.push({ account: own.account, bought: boughtLines(own, sales, orders, compared) });
      channels.set(channel, peers);
    },
    sales.row.length / accounts.length,
  );
  return [...channels.values()]
    .flatMap(spotsAmong)
    .sort((a, b) => b.peerShare * b.usualRevenue - a.peerShare * a.usualRevenue);
}

/** Revenue of the span by product line. */
export function boughtLines(
  { places }: AccountSales,
  sales: SalesTable,
  orders: readonly Order[],
  { now }: Compared,
): ReadonlyMap<string, number> {
  const bought = new Map<string, number>();
  for (const at of places) {
    const line = orders[sales.row[at]!]?.productLine;
    if (!line || sales.day[at]! < now.from || sales.day[at]! > now.to) continue;
    bought.set(line, (bought.get(line) ?? 0) + sales.revenue[at]!);
  }
  return bought;
}

function spotsAmong(peers: readonly { account: number; bought: ReadonlyMap<string, number> }[]): WhiteSpot[] {
  if (peers.length < FEWEST_PEERS) return [];
  const lines = new Set(peers.flatMap(({ bought }) => [...bought.keys()]));
  return [...lines].flatMap((product) => {
    const amounts = peers.map(({ bought }) => bought.get(product) ?? 0).filter((amount) => amount > 0);
    const peerShare = amounts.length / peers.length;
    if (peerShare < MOST_PEERS) return [];
    const usualRevenue = amounts.sort((a, b) => a - b)[(amounts.length - 1) >> 1]!;
    return peers.flatMap(({ account, bought }) =>
      (bought.get(product) ?? 0) > 0 ? [] : [{ account, product, peerShare, usualRevenue }],
    );
  });
}
