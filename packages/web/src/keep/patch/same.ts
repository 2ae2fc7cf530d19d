/** A JSON object, as far as it is looked into. */
export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands under a key; a key of the prototype is none. */
export function own(plain: Plain, key: string): unknown {
  return Object.hasOwn(plain, key) ? plain[key] : undefined;
}

/** Whether two values say the same: the order of keys does not matter, and a key that holds nothing is none. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other || Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return (
      one.length === other.length &&
      one.every((item, place) => same(item, other[place]))
    );
  if (!isPlain(one) || !isPlain(other)) return false;
  return isWithin(one, other) && isWithin(other, one);
}

/** Whether all that one says the other says as well. Makes no list of the keys: most of the many it is asked of differ in the first. */
function isWithin(one: Plain, other: Plain): boolean {
  for (const key in one)
    if (Object.hasOwn(one, key) && !same(one[key], own(other, key)))
      return false;
  return true;
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
