/**
 * Cholesky's factor of a symmetric positive definite matrix: lower triangular, and its product with its transpose is the
 * matrix. Only the lower triangle is read.
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] {
  const factor: number[][] = [];
  for (const [at, given] of matrix.entries()) {
    const row = given.slice(0, at + 1);
    factor.push(row);
    for (let column = 0; column <= at; column++) {
      const other = factor[column]!;
      for (let before = 0; before < column; before++) row[column]! -= row[before]! * other[before]!;
      row[column] = column === at ? Math.sqrt(row[column]!) : row[column]! / other[column]!;
    }
  }
  return factor;
}

/** The vector that the factor turns into the right side (forward substitution). */
export function solveForward(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution: number[] = [];
  for (const [at, row] of factor.entries()) {
    let left = right[at]!;
    for (let before = 0; before < at; before++) left -= row[before]! * solution[before]!;
    solution.push(left / row[at]!);
  }
  return solution;
}

/** The vector that the factor's transpose turns into the right side; after `solveForward` it solves the whole system. */
export function solveBackward(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = [...right];
  for (let at = factor.length - 1; at >= 0; at--) {
    for (let after = at + 1; after < factor.length; after++) solution[at]! -= factor[after]![at]! * solution[after]!;
    solution[at]! /= factor[at]![at]!;
  }
  return solution;
}

export function logDeterminant(factor: readonly (readonly number[])[]): number {
  return factor.reduce((total, row, at) => total + 2 * Math.log(row[at]!), 0);
}
