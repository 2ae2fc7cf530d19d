import type { Rolldown } from "vite";

/** What one more file costs whoever fetches it, in bytes of script: a request, and the way through the service worker. */
const perFile = 2000;

/** How much more a byte in vain counts for a screen that has to stay light. */
const lightly = 100;

/** Modules that are fetched together. */
interface Bundle {
  readonly name: string;
  readonly modules: readonly string[];
  /** In bytes of script. */
  readonly size: number;
  /** The files that the bundler alone would make of it. */
  readonly files: readonly string[];
  /** The files that come with it, its own among them. */
  readonly brings: ReadonlySet<string>;
  /** Whether it is fetched by itself: a screen, or a part of one. */
  readonly isScreen: boolean;
  /** How much a byte counts that it fetches in vain. */
  readonly weight: number;
}

/**
 * Which chunk each shared module goes into, so that every screen fetches little, in few files.
 *
 * The bundler alone makes a chunk for every set of screens that share something, a hundred and more. What is fetched
 * before every screen becomes one chunk for each of the entries that fetch it. The others are joined two by two, best
 * first, as long as the screens that fetch both save more by a file less than others lose by what they do not need;
 * no two of them if chunks would then need each other in a circle.
 *
 * @param made - what the bundler alone makes.
 * @param always - the entries that are fetched before every other one, by name, in their order.
 * @param light - the screens that have to stay light, by name.
 * @returns the name of the chunk by module; a module that is not there stays where the bundler alone puts it.
 * @throws TypeError for an entry that was not made.
 */
export function chunkPlan(
  made: readonly Rolldown.OutputChunk[],
  always: readonly string[],
  light: readonly string[] = [],
): ReadonlyMap<string, string> {
  const byFile = new Map(made.map((chunk) => [chunk.fileName, chunk]));
  const there = new Set<string>();
  const plan = new Map<string, string>();
  for (const name of always) {
    const entry = made.find((chunk) => chunk.name === name)?.fileName;
    if (entry === undefined) throw new TypeError(`chunks: no entry ${name}`);
    for (const file of closureOf(entry, byFile)) {
      if (file !== entry && !there.has(file))
        for (const id of byFile.get(file)?.moduleIds ?? [])
          plan.set(id, `${name}-shared`);
      there.add(file);
    }
  }
  const bundles = made
    .filter(({ fileName }) => !there.has(fileName))
    .map((chunk): Bundle => ({
      name: chunk.name,
      modules: chunk.moduleIds,
      size: chunk.code.length,
      files: [chunk.fileName],
      brings: new Set(
        [...closureOf(chunk.fileName, byFile)].filter(
          (file) => !there.has(file),
        ),
      ),
      isScreen: chunk.isEntry || chunk.isDynamicEntry,
      weight: light.includes(chunk.name) ? lightly : 1,
    }));
  for (const { name, modules, isScreen } of joinedAll(bundles))
    if (!isScreen) for (const id of modules) plan.set(id, name);
  return plan;
}

/** A file, and every one that it asks for. */
function closureOf(
  file: string,
  byFile: ReadonlyMap<string, Rolldown.OutputChunk>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of byFile.get(file)?.imports ?? [])
    closureOf(each, byFile, seen);
  return seen;
}

function joinedAll(bundles: readonly Bundle[]): readonly Bundle[] {
  const best = bestPair(bundles);
  if (best === null) return bundles;
  const made = joined(...best);
  return joinedAll([
    made,
    ...bundles
      .filter((each) => !best.includes(each))
      .map((each) =>
        needs(each, made)
          ? { ...each, brings: new Set([...each.brings, ...made.brings]) }
          : each,
      ),
  ]);
}

function joined(one: Bundle, other: Bundle): Bundle {
  return {
    // Named by what is most of it.
    name: one.size < other.size ? other.name : one.name,
    modules: [...one.modules, ...other.modules],
    size: one.size + other.size,
    files: [...one.files, ...other.files],
    brings: new Set([...one.brings, ...other.brings]),
    isScreen: false,
    weight: 1,
  };
}

function needs(from: Bundle, what: Bundle): boolean {
  return what.files.some((file) => from.brings.has(file));
}

function bestPair(
  bundles: readonly Bundle[],
): readonly [Bundle, Bundle] | null {
  const shared = bundles.filter(({ isScreen }) => !isScreen);
  let best: readonly [Bundle, Bundle] | null = null;
  let most = 0;
  for (const [place, one] of shared.entries())
    for (const other of shared.slice(place + 1)) {
      if (bySharing(one, other, bundles) <= most) continue;
      const gain = saved(one, other, bundles);
      if (gain <= most || makesCircle(one, other, bundles)) continue;
      most = gain;
      best = [one, other];
    }
  return best;
}

/** What the screens that fetch both save when these two are one, in bytes. */
function bySharing(
  one: Bundle,
  other: Bundle,
  bundles: readonly Bundle[],
): number {
  return (
    perFile *
    bundles.filter(
      (each) => each.isScreen && needs(each, one) && needs(each, other),
    ).length
  );
}

/** What all screens together save when these two are one, in bytes; below nothing where they lose. */
function saved(one: Bundle, other: Bundle, bundles: readonly Bundle[]): number {
  return bundles
    .filter(({ isScreen }) => isScreen)
    .reduce(
      (sum, screen) => {
        const hasOne = needs(screen, one);
        if (hasOne === needs(screen, other)) return sum;
        const lost = extra(screen, hasOne ? other : one, bundles);
        return sum - screen.weight * lost;
      },
      bySharing(one, other, bundles),
    );
}

/** What a screen would fetch for nothing, in bytes, if this came in a file that it needs. */
function extra(
  screen: Bundle,
  more: Bundle,
  bundles: readonly Bundle[],
): number {
  return bundles
    .filter(
      (each) => each !== more && needs(more, each) && !needs(screen, each),
    )
    .reduce((sum, { size }) => sum + size + perFile, more.size);
}

/** Whether something that the two bring would need one of them. */
function makesCircle(
  one: Bundle,
  other: Bundle,
  bundles: readonly Bundle[],
): boolean {
  return bundles.some(
    (each) =>
      each !== one &&
      each !== other &&
      (needs(one, each) || needs(other, each)) &&
      (needs(each, one) || needs(each, other)),
  );
}
