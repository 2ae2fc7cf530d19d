const pade13 = [
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800,
  129060195264000, 10559470521600, 670442572800, 33522128640, 1323241920,
  40840800, 960960, 16380, 182, 1,
];
/** Largest 1-norm for which the [13/13] approximant is exact to double precision. */
const pade13Norm = 5.371920351148152;

/**
 * The exponential of a dense matrix: the slow, independent twin of `propagate`, used to check it.
 * Scaling and squaring with the [13/13] Padé approximant.
 *
 * @param matrix - `[n × n]`, row-major, finite.
 * @param n - order, a positive integer.
 * @returns `[n × n]`, row-major: exp(matrix). For a generator times a time, rows sum to 1.
 * @throws RangeError when the length is not n² or an entry is not finite.
 * Source: Higham (2005), The scaling and squaring method for the matrix exponential revisited.
 */
export function matrixExponential(
  matrix: Float64Array,
  n: number,
): Float64Array {
  if (!Number.isInteger(n) || n < 1 || matrix.length !== n * n) {
    throw new RangeError("matrixExponential: matrix must hold n × n numbers");
  }
  if (!matrix.every(Number.isFinite))
    throw new RangeError("matrixExponential: every entry must be finite");

  const norm = oneNorm(matrix, n);
  const squarings =
    norm > pade13Norm ? Math.ceil(Math.log2(norm / pade13Norm)) : 0;
  const a = matrix.map((entry) => entry / 2 ** squarings);
  const one = identity(n);
  const a2 = multiply(a, a, n);
  const a4 = multiply(a2, a2, n);
  const a6 = multiply(a2, a4, n);
  const powers = [one, a2, a4, a6];
  /** The terms of even or odd degree: a6 times its high part, plus its low part. */
  const half = (parity: 0 | 1): Float64Array => {
    const high = weightedSum(
      [a2, a4, a6],
      [8, 10, 12].map((degree) => pade13[degree + parity] ?? 0),
    );
    const low = weightedSum(
      powers,
      [0, 2, 4, 6].map((degree) => pade13[degree + parity] ?? 0),
    );
    return weightedSum([multiply(a6, high, n), low], [1, 1]);
  };
  const u = multiply(a, half(1), n);
  const v = half(0);
  let result = solve(
    weightedSum([v, u], [1, -1]),
    weightedSum([v, u], [1, 1]),
    n,
  );
  for (let i = 0; i < squarings; i += 1) result = multiply(result, result, n);
  return result;
}

function identity(n: number): Float64Array {
  const one = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) one[i * n + i] = 1;
  return one;
}

function oneNorm(matrix: Float64Array, n: number): number {
  const columnSums = new Float64Array(n);
  for (const [index, entry] of matrix.entries())
    columnSums[index % n] = (columnSums[index % n] ?? 0) + Math.abs(entry);
  return Math.max(...columnSums);
}

function weightedSum(
  matrices: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const sum = new Float64Array(matrices[0]?.length ?? 0);
  for (const [index, matrix] of matrices.entries()) {
    const weight = weights[index] ?? 0;
    for (let i = 0; i < sum.length; i += 1)
      sum[i] = (sum[i] ?? 0) + weight * (matrix[i] ?? 0);
  }
  return sum;
}

function multiply(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let k = 0; k < n; k += 1) {
      const factor = a[row * n + k] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < n; column += 1) {
        product[row * n + column] =
          (product[row * n + column] ?? 0) + factor * (b[k * n + column] ?? 0);
      }
    }
  }
  return product;
}

/** Solves a X = b by Gaussian elimination with partial pivoting; both are overwritten. */
function solve(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let pivot = 0; pivot < n; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row += 1) {
      if (
        Math.abs(a[row * n + pivot] ?? 0) > Math.abs(a[best * n + pivot] ?? 0)
      )
        best = row;
    }
    for (let column = 0; column < n && best !== pivot; column += 1) {
      for (const matrix of [a, b]) {
        const kept = matrix[pivot * n + column] ?? 0;
        matrix[pivot * n + column] = matrix[best * n + column] ?? 0;
        matrix[best * n + column] = kept;
      }
    }
    for (let row = 0; row < n; row += 1) {
      const factor = (a[row * n + pivot] ?? 0) / (a[pivot * n + pivot] ?? 1);
      if (row === pivot || factor === 0) continue;
      for (let column = 0; column < n; column += 1) {
        a[row * n + column] =
          (a[row * n + column] ?? 0) - factor * (a[pivot * n + column] ?? 0);
        b[row * n + column] =
          (b[row * n + column] ?? 0) - factor * (b[pivot * n + column] ?? 0);
      }
    }
  }
  return b.map(
    (entry, index) => entry / (a[Math.floor(index / n) * (n + 1)] ?? 1),
  );
}
