/** Weights by the name of a feature: pairs of target and whole number, one after another. */
export type FeatureWeights = ReadonlyMap<string, readonly number[]>;

const firstLetter = "a".charCodeAt(0);

/**
 * The weights as lines of a tree: a word under the word before it, each with a letter for the target and the
 * weight. "w:not fair" with 3 for the fifth target is "fair e3" under "not" under "w". Names that begin alike
 * are told once, which makes the file a quarter smaller.
 */
export function featureLines(features: FeatureWeights): readonly string[] {
  const rows = [...features]
    .map(([name, pairs]) => ({ path: pathOf(name), weights: told(pairs) }))
    .toSorted((a, b) => comparePaths(a.path, b.path));
  let before: readonly string[] = [];
  return rows.flatMap(({ path, weights }) => {
    const shared = path.findIndex((step, depth) => step !== before[depth]);
    before = path;
    return path.slice(shared).map((step, at) => {
      const depth = shared + at;
      const isLast = depth === path.length - 1;
      return `${" ".repeat(depth)}${step}${isLast ? ` ${weights}` : ""}`;
    });
  });
}

/** Reads what `featureLines` wrote. */
export function readFeatureLines(lines: readonly string[]): FeatureWeights {
  const features = new Map<string, readonly number[]>();
  const path: string[] = [];
  for (const line of lines) {
    const row = line.trimStart();
    path.length = line.length - row.length;
    const [step = "", weights] = row.split(" ");
    path.push(step);
    if (weights === undefined) continue;
    const [kind = "", ...words] = path;
    features.set(`${kind}:${words.join(" ")}`, readWeights(weights));
  }
  return features;
}

function pathOf(name: string): readonly string[] {
  return [name.slice(0, 1), ...name.slice(2).split(" ")];
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((step, depth) => step !== b[depth]);
  if (at < 0) return a.length - b.length;
  const other = b[at];
  return other === undefined || (a[at] ?? "") > other ? 1 : -1;
}

function told(pairs: readonly number[]): string {
  return pairs
    .map((one, at) =>
      at % 2 === 0 ? String.fromCharCode(firstLetter + one) : String(one),
    )
    .join("");
}

function readWeights(weights: string): readonly number[] {
  return Array.from(
    weights.matchAll(/([a-z])(-?\d+)/g),
    ([, letter, whole]) => [
      (letter ?? "").charCodeAt(0) - firstLetter,
      Number(whole),
    ],
  ).flat();
}
