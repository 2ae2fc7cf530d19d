/** Examples as sparse rows. */
export interface SparseRows {
  /** Where each row starts; one more than there are rows. */
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
}

/** How a logistic regression is fitted. */
export interface LogisticOptions {
  /** Strength of the pull of every weight but the bias towards zero. */
  readonly ridge: number;
  /** Most steps of L-BFGS. */
  readonly iterations: number;
}

const memory = 7;

/**
 * Fits a logistic regression by L-BFGS. Source: Nocedal and Wright, Numerical Optimization, algorithm 7.4.
 * @param targets 1 or 0 for each row.
 * @returns a weight for each column, then the bias.
 */
export function fitLogistic(
  rows: SparseRows,
  targets: Uint8Array,
  { ridge, iterations }: LogisticOptions,
): Float64Array {
  const size = rows.columns + 1;
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  const lossAt = (at: Float64Array, into: Float64Array): number =>
    lossAndGradient(rows, targets, ridge, at, into);
  let loss = lossAt(weights, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const direction = new Float64Array(size);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    descend(direction, gradient, steps, changes);
    const slope = dot(gradient, direction);
    if (slope > -1e-9) break;
    let length =
      iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient) + 1) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = loss;
    for (let tries = 0; tries < 20; tries += 1) {
      for (let i = 0; i < size; i += 1)
        next[i] = (weights[i] ?? 0) + length * (direction[i] ?? 0);
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
      length /= 2;
    }
    const step = difference(next, weights);
    const change = difference(nextGradient, gradient);
    if (dot(step, change) > 1e-10) {
      steps.push(step);
      changes.push(change);
      if (steps.length > memory) {
        steps.shift();
        changes.shift();
      }
    }
    const gained = loss - nextLoss;
    weights = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gained < 1e-5 * Math.abs(loss)) break;
  }
  return weights;
}

/** The log odds of a row. */
function scoreRow(
  { rowStart, column, value, columns }: SparseRows,
  row: number,
  weights: Float64Array,
): number {
  let score = weights[columns] ?? 0;
  const end = rowStart[row + 1] ?? 0;
  for (let k = rowStart[row] ?? 0; k < end; k += 1)
    score += (weights[column[k] ?? 0] ?? 0) * (value[k] ?? 0);
  return score;
}

function lossAndGradient(
  rows: SparseRows,
  targets: Uint8Array,
  ridge: number,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const { rowStart, column, value, columns } = rows;
  let loss = 0;
  for (let i = 0; i < columns; i += 1) {
    const weight = weights[i] ?? 0;
    gradient[i] = ridge * weight;
    loss += 0.5 * ridge * weight * weight;
  }
  gradient[columns] = 0;
  for (let row = 0; row < targets.length; row += 1) {
    const score = scoreRow(rows, row, weights);
    const target = targets[row] ?? 0;
    const signed = target === 1 ? score : -score;
    loss += Math.max(0, -signed) + Math.log1p(Math.exp(-Math.abs(signed)));
    const error = 1 / (1 + Math.exp(-score)) - target;
    gradient[columns] = (gradient[columns] ?? 0) + error;
    const end = rowStart[row + 1] ?? 0;
    for (let k = rowStart[row] ?? 0; k < end; k += 1) {
      const at = column[k] ?? 0;
      gradient[at] = (gradient[at] ?? 0) + error * (value[k] ?? 0);
    }
  }
  return loss;
}

/** The two-loop recursion: sets the direction to go in. */
function descend(
  direction: Float64Array,
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): void {
  for (const [i, slope] of gradient.entries()) direction[i] = -slope;
  const pairs = steps.map((step, k) => ({
    step,
    change: changes[k] ?? step,
    alpha: 0,
  }));
  for (const pair of pairs.toReversed()) {
    const { step, change } = pair;
    pair.alpha = dot(step, direction) / dot(step, change);
    add(direction, change, -pair.alpha);
  }
  const last = pairs.at(-1);
  if (last === undefined) return;
  const scale = dot(last.step, last.change) / dot(last.change, last.change);
  for (let i = 0; i < direction.length; i += 1)
    direction[i] = (direction[i] ?? 0) * scale;
  for (const { step, change, alpha } of pairs)
    add(direction, step, alpha - dot(change, direction) / dot(step, change));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(into: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i += 1)
    into[i] = (into[i] ?? 0) + factor * (other[i] ?? 0);
}

function difference(
  a: Float64Array,
  b: Float64Array,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(a, (one, i) => one - (b[i] ?? 0));
}
