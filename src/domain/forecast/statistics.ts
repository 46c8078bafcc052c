/** The plain mean; of nothing it is not a number. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Of vectors of one length, or the first part of a longer one. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += a[at]! * b[at]!;
  return total;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** Akaike's criterion corrected for short series; `parameters` counts initial states and the variance too. */
export function correctedAkaike(count: number, squares: number, parameters: number): number {
  const spare = Math.max(1, count - parameters - 1);
  return (
    count * Math.log(Math.max(squares / count, Number.MIN_VALUE)) + 2 * parameters * (1 + (parameters + 1) / spare)
  );
}

/** How far each model is to be believed, by its criterion; the weights sum to 1 (Burnham and Anderson 2002). */
export function akaikeWeights(criteria: readonly number[]): number[] {
  const best = Math.min(...criteria);
  const relative = criteria.map((value) => Math.exp((best - value) / 2));
  const total = sum(relative);
  return relative.map((value) => value / total);
}

/** Means of forecasts of one length, each with its weight; the weights sum to 1. */
export function blend(forecasts: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return forecasts[0]!.map((_, step) => sum(forecasts.map((forecast, at) => forecast[step]! * weights[at]!)));
}

export function average(forecasts: readonly (readonly number[])[]): number[] {
  return blend(
    forecasts,
    forecasts.map(() => 1 / forecasts.length),
  );
}
