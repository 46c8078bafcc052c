/** Sales of a month on the scale on which forecasts are made, and back. */
export interface Scale {
  readonly to: (sales: number) => number;
  readonly from: (scaled: number) => number;
}

/**
 * Cube roots. Sums of random orders are skewed, and their spread and season grow with their level; on cube roots they
 * are near normal and additive (Wilson and Hilferty 1931). Unlike the logarithm it bears a month without sales, and
 * doubling a history doubles its forecast.
 */
const CUBE_ROOT: Scale = { to: Math.cbrt, from: (scaled) => Math.max(0, scaled) ** 3 };

/** A history with negative months (returns above sales) has no floor at zero and stays as it is. */
const AS_IT_IS: Scale = { to: (sales) => sales, from: (scaled) => scaled };

export function scaleOf(history: readonly number[]): Scale {
  return history.some((sales) => sales < 0) ? AS_IT_IS : CUBE_ROOT;
}
