/**
 * One value from two that grew out of the same one, as when two tabs edit at once:
 * what either changed is kept. Where both changed the very same thing, ours stands.
 * Objects are joined by key, lists of things with an `id` by that id, other lists
 * by what was added and taken away.
 */
export function threeWay(
  base: unknown,
  ours: unknown,
  theirs: unknown,
): unknown {
  if (same(ours, base)) return theirs;
  if (same(theirs, base)) return ours;
  if (isPlain(ours) && isPlain(theirs))
    return joinKeys(isPlain(base) ? base : {}, ours, theirs);
  if (Array.isArray(ours) && Array.isArray(theirs))
    return joinLists(Array.isArray(base) ? base : [], ours, theirs);
  return ours;
}

/** Whether two values say the same; the order of keys does not matter. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

type Plain = Readonly<Record<string, unknown>>;

function joinKeys(base: Plain, ours: Plain, theirs: Plain): Plain {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  const joined = [...keys].map((key): [string, unknown] => [
    key,
    threeWay(own(base, key), own(ours, key), own(theirs, key)),
  ]);
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined));
}

/** Theirs in their order, without what we took away, then what we added. */
function joinLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] {
  const [was, our, their] = [byName(base), byName(ours), byName(theirs)];
  const names = new Set([...their.keys(), ...our.keys()]);
  return [...names].flatMap((name) => {
    const merged = threeWay(was.get(name), our.get(name), their.get(name));
    return merged === undefined ? [] : [merged];
  });
}

/** Each thing by its id, or by what it says; one said twice gets a second name. */
function byName(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  for (const item of list) {
    const id = isPlain(item) ? own(item, "id") : undefined;
    const plain = typeof id === "string" ? `id ${id}` : canonical(item);
    let name = plain;
    for (let again = 2; named.has(name); again += 1) name = `${plain} ${again}`;
    named.set(name, item);
  }
  return named;
}

function own(plain: Plain, key: string): unknown {
  return Object.hasOwn(plain, key) ? plain[key] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same text for values that say the same. */
export function canonical(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_key, part: unknown) =>
    isPlain(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
