import { NO_ACCOUNT } from "../accountIndex";
import { partly, type Steps, stepEach } from "../kernel/steps";
import { type Compared, growthOf, groupPlaces, type Labels, numberedLabels, placesOf, type Span } from "./groups";
import type { Markets } from "./markets";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

export const MIX_BY = ["channel", "territory", "product"] as const;
export type MixBy = (typeof MIX_BY)[number];

/** One channel, region or product line in the whole: amounts in minor units. */
export interface MixPart {
  /** Null gathers the lines that do not say. */
  readonly name: string | null;
  /** Accounts that bought in the span. */
  readonly accounts: number;
  readonly revenue: number;
  /** Of all revenue of the span, and of the span before. */
  readonly share: number;
  readonly shareBefore: number;
  readonly before: number;
  readonly growth: number | null;
  /** Lines of the sales table, of any day. */
  readonly places: Int32Array;
}

export type Mixes = { readonly [By in MixBy]: readonly MixPart[] };

/** What the revenue is made of, by channel, by region and by product line, the largest first. */
export function* mixSteps(
  sales: SalesTable,
  lines: readonly SoldLine[],
  { regions, channels, regionOfLine, channelOfLine }: Markets,
  compared: Compared,
): Steps<Mixes> {
  const products = numberedLabels();
  const productOfLine = new Int32Array(sales.row.length);
  const number = (at: number) => {
    const line = lines[sales.row[at]!];
    productOfLine[at] = products.codeOf(line?.productLine ?? line?.product ?? null);
  };
  yield* partly(stepEach(productOfLine.length, number), 0, 0.3);
  return {
    channel: yield* partly(mixOf(sales, channelOfLine, channels, compared), 0.3, 0.5),
    territory: yield* partly(mixOf(sales, regionOfLine, regions, compared), 0.5, 0.7),
    product: yield* partly(mixOf(sales, productOfLine, products.names, compared), 0.7, 1),
  };
}

function* mixOf(
  sales: SalesTable,
  codes: Int32Array,
  names: Labels["names"],
  { now, before }: Compared,
): Steps<readonly MixPart[]> {
  const [revenue, earlier] = [new Float64Array(names.length), new Float64Array(names.length)];
  const buyers = names.map(() => new Set<number>());
  const isIn = (day: number, { from, to }: Span) => from <= day && day <= to;
  const take = (at: number) => {
    const [code, day, sold, account] = [codes[at]!, sales.day[at]!, sales.revenue[at]!, sales.account[at]!];
    if (isIn(day, before)) earlier[code]! += sold;
    if (!isIn(day, now)) return;
    revenue[code]! += sold;
    if (sold > 0 && account !== NO_ACCOUNT) buyers[code]!.add(account);
  };
  yield* stepEach(codes.length, take);
  const groups = groupPlaces(codes, names.length);
  const [total, totalBefore] = [sumOf(revenue), sumOf(earlier)];
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return names
    .map((name, code): MixPart => ({
      name,
      accounts: buyers[code]!.size,
      revenue: revenue[code]!,
      share: share(revenue[code]!, total),
      shareBefore: share(earlier[code]!, totalBefore),
      before: earlier[code]!,
      growth: growthOf(earlier[code]!, revenue[code]!),
      places: placesOf(groups, code),
    }))
    .filter((part) => part.revenue !== 0 || part.before !== 0)
    .sort((a, b) => b.revenue - a.revenue || b.before - a.before);
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
