import { NO_ACCOUNT } from "../accountIndex";
import { partly, type Steps, stepEach } from "../kernel/steps";
import { type Compared, growthOf, groupPlaces, type Labels, numberedLabels, placesOf, rowsIn, sumIn } from "./groups";
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
  readonly rowsNow: readonly number[];
  readonly rowsBefore: readonly number[];
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
  compared: Compared,
): Steps<readonly MixPart[]> {
  const groups = groupPlaces(codes, names.length);
  const parts: Omit<MixPart, "share" | "shareBefore">[] = [];
  const take = (code: number) => {
    const places = placesOf(groups, code);
    const [now, before] = [sumIn(sales, places, compared.now), sumIn(sales, places, compared.before)];
    if (now.lines + before.lines === 0) return;
    parts.push({
      name: names[code]!,
      accounts: buyersIn(sales, places, compared.now),
      revenue: now.revenue,
      before: before.revenue,
      growth: growthOf(before.revenue, now.revenue),
      rowsNow: rowsIn(sales, places, compared.now),
      rowsBefore: rowsIn(sales, places, compared.before),
    });
  };
  yield* stepEach(names.length, take, Math.max(1, sales.row.length / names.length));
  const [now, before] = [sumOf(parts, "revenue"), sumOf(parts, "before")];
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return parts
    .map((part) => ({ ...part, share: share(part.revenue, now), shareBefore: share(part.before, before) }))
    .sort((a, b) => b.revenue - a.revenue || b.before - a.before);
}

function sumOf(parts: readonly Omit<MixPart, "share" | "shareBefore">[], figure: "revenue" | "before"): number {
  return parts.reduce((sum, part) => sum + part[figure], 0);
}

function buyersIn(sales: SalesTable, places: Int32Array, { from, to }: Compared["now"]): number {
  const buyers = new Set<number>();
  for (const at of places) {
    const isInside = sales.day[at]! >= from && sales.day[at]! <= to;
    if (isInside && sales.revenue[at]! > 0 && sales.account[at]! !== NO_ACCOUNT) buyers.add(sales.account[at]!);
  }
  return buyers.size;
}
