import { countsBelow, quantileBin } from "./quantiles";

/** What one customer bought, for comparing it with the others. */
export interface Purchases {
  /** Since the last order. */
  readonly days: number;
  readonly orders: number;
  readonly amount: number;
}

/** 1 for the weakest bin; the code has recency's digit first. */
export interface RfmScore {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly code: number;
}

/** Recency, frequency and amount by quantiles over the customers given; fewer days is better, equal figures score equal. */
export function rfmScores(customers: readonly Purchases[], bins: number): RfmScore[] {
  const count = customers.length;
  const binsOf = (figures: readonly number[]) => countsBelow(figures).map((below) => quantileBin(below, count, bins));
  const recencies = binsOf(customers.map(({ days }) => days));
  const frequencies = binsOf(customers.map(({ orders }) => orders));
  const amounts = binsOf(customers.map(({ amount }) => amount));
  return recencies.map((late, at) => {
    const [recency, frequency, monetary] = [bins + 1 - late, frequencies[at]!, amounts[at]!];
    return { recency, frequency, monetary, code: recency * 100 + frequency * 10 + monetary };
  });
}
