/**
 * Solves A x = b for a symmetric positive definite A by Cholesky's method.
 *
 * @param matrix - `[n × n]`, row-major; only the lower triangle is read; overwritten by its factor.
 * @param right - `[n × columns]`, row-major; overwritten by the solution.
 * @param n - order, a positive integer.
 * @param columns - number of right-hand sides.
 * @throws RangeError when a length does not fit or the matrix is not positive definite.
 * Source: Golub and Van Loan, Matrix computations, section 4.2.
 */
export function choleskySolve(
  matrix: Float64Array,
  right: Float64Array,
  n: number,
  columns: number,
): void {
  if (matrix.length !== n * n || right.length !== n * columns)
    throw new RangeError("choleskySolve: lengths do not fit");
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k += 1)
        sum -= (matrix[i * n + k] ?? 0) * (matrix[j * n + k] ?? 0);
      if (i > j) {
        matrix[i * n + j] = sum / (matrix[j * n + j] ?? 1);
      } else if (sum > 0) {
        matrix[j * n + j] = Math.sqrt(sum);
      } else {
        throw new RangeError(
          "choleskySolve: the matrix is not positive definite",
        );
      }
    }
  }
  for (let c = 0; c < columns; c += 1) {
    for (let i = 0; i < n; i += 1) {
      let sum = right[i * columns + c] ?? 0;
      for (let k = 0; k < i; k += 1)
        sum -= (matrix[i * n + k] ?? 0) * (right[k * columns + c] ?? 0);
      right[i * columns + c] = sum / (matrix[i * n + i] ?? 1);
    }
    for (let i = n - 1; i >= 0; i -= 1) {
      let sum = right[i * columns + c] ?? 0;
      for (let k = i + 1; k < n; k += 1)
        sum -= (matrix[k * n + i] ?? 0) * (right[k * columns + c] ?? 0);
      right[i * columns + c] = sum / (matrix[i * n + i] ?? 1);
    }
  }
}
