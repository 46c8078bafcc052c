import { sum } from "./statistics";

/** A wave of whole turns a season, and the variance of its height before anything was seen. */
export interface Wave {
  readonly at: (month: number) => number;
  readonly variance: number;
}

/** Months have no more turns a year; of longer seasons (weeks, days) faster turns are left to the noise. */
const MOST_TURNS = 6;

/**
 * The shape of a season as a random walk round the circle of the year, made of waves: neighbours are alike, and December
 * is a neighbour of January. Each place has a variance of 1 in all.
 */
export function circularWalk(period: number): Wave[] {
  const turns = Array.from({ length: Math.min(MOST_TURNS, Math.floor(period / 2)) }, (_, at) => at + 1);
  const waves = turns.flatMap((turn): Wave[] => {
    const angle = (2 * Math.PI * turn) / period;
    // The spectrum of a random walk: steps have the same variance at every frequency.
    const variance = 1 / (1 - Math.cos(angle));
    const cosine = (month: number) => Math.cos(angle * month);
    const sine = (month: number) => Math.sin(angle * month);
    if (2 * turn === period) return [{ at: cosine, variance: variance / 2 }];
    return [cosine, sine].map((at) => ({ at, variance }));
  });
  const total = sum(waves.map(({ at, variance }) => variance * at(0) ** 2));
  return waves.map(({ at, variance }) => ({ at, variance: variance / total }));
}
