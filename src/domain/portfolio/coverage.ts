import type { AccountIndex } from "../accountIndex";
import { finish, type Steps, stepEach } from "../kernel/steps";
import type { AccountSales } from "./accountSales";
import type { Compared, Span } from "./groups";
import type { Markets } from "./markets";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** How much of an area is covered: accounts known there, and those that bought there in the span. */
export interface AreaCoverage {
  readonly territory: string | null;
  readonly known: number;
  readonly active: number;
  /** active ÷ known. */
  readonly coverage: number;
  readonly revenue: number;
  /** Σ potential of the accounts that have one and buy most there, in minor units, and our share of it. */
  readonly potential: number;
  readonly shareOfPotential: number | null;
  /** Bought in the span, in an area where nobody bought before. */
  readonly isOpened: boolean;
  readonly inactive: readonly number[];
}

/**
 * Coverage of every area, the largest revenue first. An account is known where its lines say that it bought, and where
 * no line is, at the place of its own row.
 */
export function areaCoverage(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  markets: Markets,
  index: AccountIndex,
  compared: Compared,
): readonly AreaCoverage[] {
  return finish(coverageSteps(accounts, sales, markets, index, compared));
}

/** The same in steps. */
export function* coverageSteps(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  { regions, regionOfLine, regionOfAccount }: Markets,
  { entries }: AccountIndex,
  { now, before }: Compared,
): Steps<readonly AreaCoverage[]> {
  const areas: Area[] = regions.map((territory) => ({
    territory,
    members: [],
    wasServed: false,
    potential: 0,
    served: 0,
  }));
  const place = (own: AccountSales) => {
    const current = sumsByArea(own, sales, regionOfLine, now);
    const earlier = sumsByArea(own, sales, regionOfLine, before);
    for (const at of own.places) if (!current.has(regionOfLine[at]!)) current.set(regionOfLine[at]!, 0);
    for (const [area, revenue] of current) areas[area]!.members.push({ account: own.account, revenue });
    for (const [area, revenue] of earlier) if (revenue > 0) areas[area]!.wasServed = true;
    serve(areas, entries[own.account]!.account?.potential ?? 0, own.now.revenue, mostOf(current));
  };
  const rowsEach = Math.max(1, sales.row.length / Math.max(1, accounts.length));
  yield* stepEach(accounts.length, (at) => place(accounts[at]!), rowsEach);
  const met = new Set(accounts.map(({ account }) => account));
  entries.forEach(({ account: row }, account) => {
    if (met.has(account)) return;
    areas[regionOfAccount[account]!]!.members.push({ account, revenue: 0 });
    serve(areas, row?.potential ?? 0, 0, regionOfAccount[account]!);
  });
  return areas
    .filter(({ members }) => members.length > 0)
    .map(coverageOf)
    .sort((a, b) => b.revenue - a.revenue);
}

interface Area {
  readonly territory: string | null;
  readonly members: { readonly account: number; readonly revenue: number }[];
  /** Somebody bought there before the span. */
  wasServed: boolean;
  potential: number;
  served: number;
}

function sumsByArea({ places }: AccountSales, sales: SalesTable, areaOf: Int32Array, { from, to }: Span) {
  const sums = new Map<number, number>();
  for (const at of places) {
    if (sales.day[at]! < from || sales.day[at]! > to) continue;
    sums.set(areaOf[at]!, (sums.get(areaOf[at]!) ?? 0) + sales.revenue[at]!);
  }
  return sums;
}

/** A potential is counted once, where its account buys most. */
function serve(areas: readonly Area[], potential: number, revenue: number, area: number): void {
  if (potential <= 0) return;
  areas[area]!.potential += potential;
  areas[area]!.served += revenue;
}

function mostOf(sums: ReadonlyMap<number, number>): number {
  return [...sums].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function coverageOf({ territory, members, wasServed, potential, served }: Area): AreaCoverage {
  const inactive = members.flatMap(({ account, revenue }) => (revenue > 0 ? [] : [account]));
  const active = members.length - inactive.length;
  return {
    territory,
    known: members.length,
    active,
    coverage: active / members.length,
    revenue: members.reduce((sum, { revenue }) => sum + revenue, 0),
    potential,
    shareOfPotential: potential > 0 ? served / potential : null,
    isOpened: active > 0 && !wasServed,
    inactive,
  };
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
  lines: readonly SoldLine[],
  markets: Markets,
  compared: Compared,
): readonly WhiteSpot[] {
  return finish(whiteSpotSteps(accounts, sales, lines, markets, compared));
}

/** The same in steps. */
export function* whiteSpotSteps(
  accounts: readonly AccountSales[],
  sales: SalesTable,
  lines: readonly SoldLine[],
  markets: Markets,
  compared: Compared,
): Steps<readonly WhiteSpot[]> {
  const channels = new Map<number, { account: number; bought: ReadonlyMap<string, number> }[]>();
  yield* stepEach(
    accounts.length,
    (at) => {
      const own = accounts[at]!;
      if (own.now.revenue <= 0) return;
      const channel = markets.channelOfAccount[own.account]!;
      const peers = channels.get(channel) ?? [];
      peers.push({ account: own.account, bought: boughtLines(own, sales, lines, compared) });
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
  lines: readonly SoldLine[],
  { now }: Compared,
): ReadonlyMap<string, number> {
  const bought = new Map<string, number>();
  for (const at of places) {
    const line = lines[sales.row[at]!]?.productLine;
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
