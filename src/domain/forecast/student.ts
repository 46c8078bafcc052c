const HALVINGS = 60;

/** Student's t that a share of all stays within, plus or minus, for whole degrees of freedom; 0.95 and 6 give 2.447. */
export function studentWithin(share: number, freedom: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, freedom) < share) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
}

/** Abramowitz and Stegun 26.7.3 and 26.7.4, where tan(angle) is t over the root of the degrees of freedom. */
function shareWithin(angle: number, freedom: number): number {
  const isOdd = freedom % 2 === 1;
  const cosine = Math.cos(angle);
  let term = isOdd ? cosine : 1;
  let series = freedom === 1 ? 0 : term;
  for (let step = isOdd ? 3 : 2; step <= freedom - 2; step += 2) {
    term *= ((step - 1) / step) * cosine * cosine;
    series += term;
  }
  const turned = Math.sin(angle) * series;
  return isOdd ? (2 / Math.PI) * (angle + turned) : turned;
}
