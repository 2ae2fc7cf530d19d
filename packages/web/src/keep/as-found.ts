const found = new WeakMap<object, object>();

/**
 * Notes what a part of a view was read from, where it shows less than what was
 * found: whoever takes the part away and puts it back puts back all of it.
 */
export function readFrom<Part extends object>(part: Part, from: object): Part {
  if (part !== from) found.set(part, from);
  return part;
}

/** What a part was read from; itself when it shows all there was, or was made here. */
export function asFound(part: unknown): unknown {
  return typeof part === "object" && part !== null
    ? (found.get(part) ?? part)
    : part;
}
