/**
 * Seeded random numbers. Everything random in the model starts here, so a seed
 * and a stream fix every digit of a result.
 */

/** A stream of random numbers that depends only on its seed and stream number. */
export interface RandomStream {
  /** The next uniform number in [0, 1), with 53 random bits. */
  uniform(): number;
  /** The next standard normal number, by inversion of one uniform. */
  normal(): number;
  /** The next integer in 0 … bound − 1; `bound` is a positive integer up to 2^31. */
  below(bound: number): number;
}

/**
 * A reproducible random stream: xoshiro128** with its four words filled by SplitMix32.
 *
 * @param seed - any integer; only its low 32 bits count.
 * @param stream - any integer; different streams of one seed are independent for our purposes.
 * @returns a stream whose n-th number never changes.
 * @throws RangeError when seed or stream is not an integer.
 * Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, xoshiro128**.
 */
export function randomStream(seed: number, stream = 0): RandomStream {
  if (!Number.isInteger(seed) || !Number.isInteger(stream)) {
    throw new RangeError("randomStream: seed and stream must be integers");
  }
  let mix =
    (Math.imul(seed | 0, 0x9e3779b1) ^
      Math.imul((stream | 0) + 0x7f4a7c15, 0x85ebca6b)) |
    0;
  const word = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = word();
  let b = word();
  let c = word();
  let d = word() | 1;

  const next = (): number => {
    const rotated = Math.imul(b, 5);
    const result = Math.imul((rotated << 7) | (rotated >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = (): number =>
    ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  return {
    uniform,
    normal: () => normalQuantile(uniform() + 2 ** -54),
    below: (bound) => {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 31) {
        throw new RangeError(
          "randomStream.below: bound must be an integer in 1 … 2^31",
        );
      }
      return Math.floor(uniform() * bound);
    },
  };
}

/**
 * A Latin hypercube sample of one dimension: one number in each of n equal slices of (0, 1), in random order.
 * Its mean is far steadier than that of n independent uniforms.
 *
 * @param n - how many numbers, a positive integer.
 * @param random - the stream to draw from.
 * @returns `[n]` numbers strictly between 0 and 1.
 * Source: McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables.
 */
export function stratifiedUniforms(
  n: number,
  random: RandomStream,
): Float64Array {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError("stratifiedUniforms: n must be a positive integer");
  const slice = new Uint32Array(n);
  for (let i = 0; i < n; i += 1) slice[i] = i;
  for (let i = n - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const kept = slice[i] ?? 0;
    slice[i] = slice[j] ?? 0;
    slice[j] = kept;
  }
  const out = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const within = 2 ** -30 + random.uniform() * (1 - 2 ** -29);
    out[i] = ((slice[i] ?? 0) + within) / n;
  }
  return out;
}

const central = {
  top: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
    45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
    133.14166789178437745, 3.387132872796366608,
  ],
  bottom: [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061,
    21213.794301586595867, 5394.1960214247511077, 687.1870074920579083,
    42.313330701600911252, 1,
  ],
};
const middle = {
  top: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055,
    4.6303378461565452959, 1.42343711074968357734,
  ],
  bottom: [
    1.05075007164441684324e-9, 5.475938084995344946e-4,
    0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
    1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};
const outer = {
  top: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5,
    0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123,
    1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  bottom: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7,
    1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525,
    0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};

function ratio(
  of: { top: readonly number[]; bottom: readonly number[] },
  x: number,
): number {
  const horner = (coefficients: readonly number[]): number =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  return horner(of.top) / horner(of.bottom);
}

/**
 * The standard normal quantile, accurate to about 1e-16 relative.
 *
 * @param p - a probability strictly between 0 and 1.
 * @returns z with P(Z ≤ z) = p.
 * @throws RangeError when p is not strictly between 0 and 1.
 * Source: Wichura (1988), Algorithm AS 241, routine PPND16.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError("normalQuantile: p must lie strictly between 0 and 1");
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? ratio(middle, r - 1.6) : ratio(outer, r - 5);
  return q < 0 ? -z : z;
}

const near = {
  top: [
    3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383,
    112.079291497871, 221.213596169931, 220.206867912376,
  ],
  bottom: [
    8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461,
    296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
  ],
};

/**
 * The standard normal probability, accurate to about 1e-8 relative.
 *
 * @param z - any number.
 * @returns P(Z ≤ z), the inverse of `normalQuantile`, strictly between 0 and 1: far out at least 1e-16 from either.
 * Source: Hart (1968), Computer approximations, algorithm 5666, as given by West (2005).
 */
export function normalProbability(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2);
  const tail =
    x < 7
      ? density * ratio(near, x)
      : density /
        (2.506628274631 * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
  const clear = Math.max(1e-16, tail);
  return z < 0 ? clear : Math.min(1 - 2 ** -53, 1 - clear);
}
