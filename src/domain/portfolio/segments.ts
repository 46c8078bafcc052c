import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { type Compared, growthOf, groupPlaces, numberedLabels, placesOf, rowsIn, type Span } from "./groups";
import type { Markets } from "./markets";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** What accounts and lines are sorted by: where, what, and through whom. Null where the sheets do not say. */
export interface SegmentKey {
  readonly territory: string | null;
  readonly product: string | null;
  readonly channel: string | null;
}

/** How the buyers of a segment bought in one span. */
export interface BuyerBehaviour {
  readonly accounts: number;
  readonly revenue: number;
  readonly profit: number;
  readonly quantity: number;
  /** Different days with a purchase, over all accounts: about as many orders. */
  readonly orders: number;
  /** Share of the largest account. */
  readonly largestShare: number;
}

/** What the buyers of a segment do, in a word each; sentences are the languages' business. */
export const BEHAVIOURS = [
  "growing",
  "shrinking",
  "moreOften",
  "lessOften",
  "biggerOrders",
  "smallerOrders",
  "fewBuyers",
  "newBuyers",
  "losingBuyers",
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export interface Segment extends SegmentKey {
  readonly now: BuyerBehaviour;
  readonly before: BuyerBehaviour;
  readonly growth: number | null;
  readonly newAccounts: number;
  readonly lostAccounts: number;
  readonly behaviour: readonly Behaviour[];
  /** Rows of the sheet behind it, of both spans. */
  readonly rowsNow: readonly number[];
  readonly rowsBefore: readonly number[];
}

/** A change within this share is none; one buyer with more than half is few. */
const NOTEWORTHY = 0.1;
const FEW_BUYERS_SHARE = 0.5;

/** Region × product line × channel of this span against the one before, the largest first. */
export function segments(
  sales: SalesTable,
  lines: readonly SoldLine[],
  markets: Markets,
  compared: Compared,
): readonly Segment[] {
  return finish(segmentSteps(sales, lines, markets, compared));
}

/** The same in steps. */
export function* segmentSteps(
  sales: SalesTable,
  lines: readonly SoldLine[],
  markets: Markets,
  compared: Compared,
): Steps<readonly Segment[]> {
  const { codes, keys } = yield* partly(codeLines(sales, lines, markets), 0, 0.4);
  const groups = groupPlaces(codes, keys.length);
  const all: Segment[] = [];
  const take = (code: number) => all.push(segmentOf(keys[code]!, sales, placesOf(groups, code), compared));
  yield* partly(stepEach(keys.length, take, sales.row.length / keys.length), 0.4, 1);
  return all
    .filter(({ now, before }) => now.revenue !== 0 || before.revenue !== 0)
    .sort((a, b) => b.now.revenue - a.now.revenue || b.before.revenue - a.before.revenue);
}

/** The segment of every line by number; products are looked up once by their spelling. */
function* codeLines(
  sales: SalesTable,
  lines: readonly SoldLine[],
  { regions, channels, regionOfLine, channelOfLine }: Markets,
): Steps<{ readonly codes: Int32Array; readonly keys: readonly SegmentKey[] }> {
  const products = numberedLabels();
  const known = new Map<number, number>();
  const keys: SegmentKey[] = [];
  const codes = new Int32Array(sales.row.length);
  yield* stepEach(codes.length, (at) => {
    const line = lines[sales.row[at]!];
    const product = products.codeOf(line?.productLine ?? line?.product ?? null);
    const [region, channel] = [regionOfLine[at]!, channelOfLine[at]!];
    const packed = (product * channels.length + channel) * regions.length + region;
    let code = known.get(packed);
    if (code === undefined) {
      const key = { territory: regions[region]!, product: products.names[product]!, channel: channels[channel]! };
      code = keys.push(key) - 1;
      known.set(packed, code);
    }
    codes[at] = code;
  });
  return { codes, keys };
}

function segmentOf(key: SegmentKey, sales: SalesTable, places: Int32Array, { now, before }: Compared): Segment {
  const [buyersNow, buyersBefore] = [buyersIn(sales, places, now), buyersIn(sales, places, before)];
  const [current, earlier] = [
    behaviourOf(sales, places, now, buyersNow),
    behaviourOf(sales, places, before, buyersBefore),
  ];
  const newAccounts = [...buyersNow.keys()].filter((account) => !buyersBefore.has(account)).length;
  const lostAccounts = [...buyersBefore.keys()].filter((account) => !buyersNow.has(account)).length;
  return {
    ...key,
    now: current,
    before: earlier,
    growth: growthOf(earlier.revenue, current.revenue),
    newAccounts,
    lostAccounts,
    behaviour: judge(current, earlier, newAccounts, lostAccounts),
    rowsNow: rowsIn(sales, places, now),
    rowsBefore: rowsIn(sales, places, before),
  };
}

/** Revenue and days of purchase by account. */
type Buyers = ReadonlyMap<number, { readonly revenue: number; readonly days: ReadonlySet<number> }>;

function buyersIn(sales: SalesTable, places: Int32Array, { from, to }: Span): Buyers {
  const buyers = new Map<number, { revenue: number; days: Set<number> }>();
  for (const at of places) {
    const day = sales.day[at]!;
    if (day < from || day > to) continue;
    const account = sales.account[at]!;
    let buyer = buyers.get(account);
    if (!buyer) buyers.set(account, (buyer = { revenue: 0, days: new Set() }));
    buyer.revenue += sales.revenue[at]!;
    if (sales.revenue[at]! > 0) buyer.days.add(day);
  }
  return new Map([...buyers].filter(([, { revenue }]) => revenue > 0));
}

function behaviourOf(sales: SalesTable, places: Int32Array, { from, to }: Span, buyers: Buyers): BuyerBehaviour {
  let [revenue, profit, quantity] = [0, 0, 0];
  for (const at of places) {
    const day = sales.day[at]!;
    if (day < from || day > to) continue;
    revenue += sales.revenue[at]!;
    profit += sales.profit[at]! || 0;
    quantity += sales.quantity[at]! || 0;
  }
  let [orders, largest] = [0, 0];
  for (const buyer of buyers.values()) {
    orders += buyer.days.size;
    largest = Math.max(largest, buyer.revenue);
  }
  return {
    accounts: buyers.size,
    revenue,
    profit,
    quantity,
    orders,
    largestShare: revenue > 0 ? largest / revenue : 0,
  };
}

function judge(now: BuyerBehaviour, before: BuyerBehaviour, added: number, lost: number): Behaviour[] {
  const rises = (current: number, earlier: number) => earlier > 0 && current > earlier * (1 + NOTEWORTHY);
  const falls = (current: number, earlier: number) => earlier > 0 && current < earlier * (1 - NOTEWORTHY);
  const both = now.accounts > 0 && before.accounts > 0;
  const often = [now.orders / (now.accounts || 1), before.orders / (before.accounts || 1)] as const;
  const size = [now.revenue / (now.orders || 1), before.revenue / (before.orders || 1)] as const;
  const checks: readonly (readonly [boolean, Behaviour])[] = [
    [rises(now.revenue, before.revenue), "growing"],
    [falls(now.revenue, before.revenue), "shrinking"],
    [both && rises(...often), "moreOften"],
    [both && falls(...often), "lessOften"],
    [both && rises(...size), "biggerOrders"],
    [both && falls(...size), "smallerOrders"],
    [now.accounts > 0 && now.largestShare > FEW_BUYERS_SHARE, "fewBuyers"],
    [added > lost, "newBuyers"],
    [lost > added, "losingBuyers"],
  ];
  return checks.flatMap(([holds, behaviour]) => (holds ? [behaviour] : []));
}
