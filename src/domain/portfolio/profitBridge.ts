import { type Compared, groupPlaces, numberedLabels, placesOf, rowsIn, type Span } from "./groups";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** What one product sold in a span, of the lines that know quantity and profit. Amounts in minor units. */
export interface ProductSold {
  readonly quantity: number;
  readonly revenue: number;
  readonly profit: number;
}

/** Why a product's gross profit changed; the four add up to its change. */
export interface ProfitEffects {
  readonly price: number;
  readonly cost: number;
  readonly volume: number;
  readonly mix: number;
}

export interface ProductBridge extends ProfitEffects {
  readonly product: string | null;
  readonly before: ProductSold;
  readonly now: ProductSold;
  readonly rowsNow: readonly number[];
  readonly rowsBefore: readonly number[];
}

/** From the gross profit before to the gross profit now. */
export interface ProfitBridge extends ProfitEffects {
  readonly before: number;
  readonly now: number;
  /** Profit of lines without a quantity, which no price or volume explains. */
  readonly unexplained: number;
  readonly products: readonly ProductBridge[];
}

/**
 * Price, cost, volume and mix of the change of gross profit between two spans:
 * price = change of the unit price × quantity now; cost = the same of the unit cost, turned over; volume = change of the
 * total quantity at the mix and the unit profit of before; mix = the rest. A product that was not sold before takes its
 * own unit profit, so that all of it is mix, and so does a portfolio that sold nothing before. Not rounded.
 */
export function profitBridge(sales: SalesTable, lines: readonly SoldLine[], compared: Compared): ProfitBridge {
  const labels = numberedLabels();
  const codes = sales.row.map((row) => labels.codeOf(lines[row]?.product ?? lines[row]?.productLine ?? null));
  const groups = groupPlaces(codes, labels.names.length);
  const sold = labels.names.map((product, code) => {
    const places = placesOf(groups, code);
    return {
      product,
      places,
      before: soldIn(sales, places, compared.before),
      now: soldIn(sales, places, compared.now),
    };
  });
  const total = (span: "before" | "now") => sold.reduce((sum, each) => sum + each[span].quantity, 0);
  const growth = total("before") > 0 ? total("now") / total("before") : null;
  const products = sold
    .filter(({ before, now }) => before.quantity !== 0 || now.quantity !== 0)
    .map(({ product, places, before, now }) => ({
      product,
      before,
      now,
      ...effectsOf(before, now, growth),
      rowsNow: rowsIn(sales, places, compared.now),
      rowsBefore: rowsIn(sales, places, compared.before),
    }))
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const [before, now] = [profitIn(sales, compared.before), profitIn(sales, compared.now)];
  const sum = (effect: keyof ProfitEffects) => products.reduce((all, each) => all + each[effect], 0);
  const effects = { price: sum("price"), cost: sum("cost"), volume: sum("volume"), mix: sum("mix") };
  const explained = products.reduce((all, each) => all + changeOf(each), 0);
  return { before, now, ...effects, unexplained: now - before - explained, products };
}

function effectsOf(before: ProductSold, now: ProductSold, growth: number | null): ProfitEffects {
  const unit = (of: ProductSold, amount: number) => (of.quantity === 0 ? 0 : amount / of.quantity);
  const wasSold = before.quantity !== 0;
  const isSold = now.quantity !== 0;
  const unitProfit = wasSold ? unit(before, before.profit) : unit(now, now.profit);
  const price = wasSold && isSold ? unit(now, now.revenue) - unit(before, before.revenue) : 0;
  const margin = wasSold && isSold ? unit(now, now.profit) - unit(before, before.profit) : 0;
  const atOldMix = before.quantity * (growth ?? 1);
  return {
    price: price * now.quantity,
    cost: (margin - price) * now.quantity,
    volume: (atOldMix - before.quantity) * unitProfit,
    mix: (now.quantity - atOldMix) * unitProfit,
  };
}

function changeOf({ before, now }: ProductBridge): number {
  return now.profit - before.profit;
}

function soldIn(sales: SalesTable, places: Int32Array, { from, to }: Span): ProductSold {
  let [quantity, revenue, profit] = [0, 0, 0];
  for (const at of places) {
    const day = sales.day[at]!;
    if (day < from || day > to || Number.isNaN(sales.quantity[at]!) || Number.isNaN(sales.profit[at]!)) continue;
    quantity += sales.quantity[at]!;
    revenue += sales.revenue[at]!;
    profit += sales.profit[at]!;
  }
  return { quantity, revenue, profit };
}

function profitIn(sales: SalesTable, { from, to }: Span): number {
  let profit = 0;
  for (let at = 0; at < sales.day.length; at++) {
    if (sales.day[at]! >= from && sales.day[at]! <= to) profit += sales.profit[at]! || 0;
  }
  return profit;
}
