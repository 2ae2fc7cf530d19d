/**
 * Reads each object once: the same one gives the same reading again. What did not
 * change is then not read anew, and is seen not to have changed.
 */
export function readOnce<Read>(
  read: (found: unknown) => Read,
): (found: unknown) => Read {
  const before = new WeakMap<object, { readonly is: Read }>();
  return (found) => {
    if (typeof found !== "object" || found === null) return read(found);
    const known = before.get(found) ?? { is: read(found) };
    before.set(found, known);
    return known.is;
  };
}
