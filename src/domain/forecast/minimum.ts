/** The golden section: of the two points inside a stretch one serves again in the next. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function of one number is least, between the neighbours of the best point of a rising grid. */
export function leastOnLine(cost: (x: number) => number, grid: readonly number[], steps: number): number {
  const costs = grid.map(cost);
  const best = costs.indexOf(Math.min(...costs));
  let low = grid[Math.max(0, best - 1)]!;
  let high = grid[Math.min(grid.length - 1, best + 1)]!;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let [leftCost, rightCost] = [cost(left), cost(right)];
  for (let step = 0; step < steps; step++) {
    if (leftCost < rightCost) {
      [high, right, rightCost] = [right, left, leftCost];
      left = high - GOLDEN * (high - low);
      leftCost = cost(left);
    } else {
      [low, left, leftCost] = [left, right, rightCost];
      right = low + GOLDEN * (high - low);
      rightCost = cost(right);
    }
  }
  return leftCost < rightCost ? left : right;
}

interface Corner {
  x: readonly number[];
  cost: number;
}

/** Errors that agree so far forecast the same. */
const RELATIVE_TOLERANCE = 1e-4;

/**
 * Where a function of a few numbers is least, by Nelder and Mead's simplex (1965): no derivatives, and the same answer
 * every time. Steps of 1 from `start`; ends when the corners agree or after about `evaluations`.
 */
export function leastInSpace(
  cost: (x: readonly number[]) => number,
  start: readonly number[],
  evaluations: number,
): readonly number[] {
  const corner = (x: readonly number[]): Corner => ({ x, cost: cost(x) });
  const corners = [corner(start), ...start.map((_, at) => corner(start.map((v, j) => (j === at ? v + 1 : v))))];
  let spent = corners.length;
  while (spent < evaluations) {
    corners.sort((a, b) => a.cost - b.cost);
    const [best, worst] = [corners[0]!, corners.at(-1)!];
    if (worst.cost - best.cost <= RELATIVE_TOLERANCE * Math.abs(best.cost)) break;
    spent += moveWorst(corners, corner);
  }
  return corners.reduce((least, one) => (one.cost < least.cost ? one : least)).x;
}

/** One move of the worst corner through the middle of the others; answers how often the cost was asked. */
function moveWorst(corners: Corner[], corner: (x: readonly number[]) => Corner): number {
  const last = corners.length - 1;
  const [best, worst] = [corners[0]!, corners[last]!];
  const middle = best.x.map((_, j) => corners.slice(0, last).reduce((total, { x }) => total + x[j]!, 0) / last);
  const along = (far: number): Corner => corner(middle.map((v, j) => v + far * (v - worst.x[j]!)));
  const mirrored = along(1);
  if (mirrored.cost < best.cost) {
    const further = along(2);
    corners[last] = further.cost < mirrored.cost ? further : mirrored;
    return 2;
  }
  if (mirrored.cost < corners[last - 1]!.cost) {
    corners[last] = mirrored;
    return 1;
  }
  const nearer = along(mirrored.cost < worst.cost ? 0.5 : -0.5);
  if (nearer.cost < Math.min(mirrored.cost, worst.cost)) {
    corners[last] = nearer;
    return 2;
  }
  for (let at = 1; at <= last; at++) {
    corners[at] = corner(corners[at]!.x.map((v, j) => best.x[j]! + (v - best.x[j]!) / 2));
  }
  return 2 + last;
}
