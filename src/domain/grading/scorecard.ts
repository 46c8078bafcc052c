/** A weighted mean and how much of the weight it rests on. */
export interface WeightedScore {
  readonly score: number;
  /** Share of the whole weight whose criteria have a score; 1 when all have. */
  readonly available: number;
}

/** Mean of the scores there are, by their weights: a missing one is not a zero. Null where no weight is scored. */
export function weightedScore(scores: readonly (number | null)[], weights: readonly number[]): WeightedScore | null {
  let sum = 0;
  let scored = 0;
  let whole = 0;
  weights.forEach((weight, at) => {
    const score = scores[at] ?? null;
    whole += weight;
    if (score === null) return;
    scored += weight;
    sum += weight * score;
  });
  return scored > 0 ? { score: sum / scored, available: scored / whole } : null;
}
