/** Steps that people count in, as multiples of a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** Round places from 0 to at most `most`, about `wanted` of them; 0 alone where there is nothing to measure. */
export function roundTicks(most: number, wanted: number): number[] {
  if (!(most > 0)) return [0];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ROUND_STEPS.find((one) => one * power >= rough)! * power;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
