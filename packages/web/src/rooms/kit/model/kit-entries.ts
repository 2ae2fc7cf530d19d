interface Entry {
  readonly id: string;
}

/** The entries without the one of this id. */
export function withoutEntry<Kind extends Entry>(
  entries: readonly Kind[],
  id: string,
): readonly Kind[] {
  return entries.filter((entry) => entry.id !== id);
}

/** The entries with this one in the place of the one of its id, or at the end. */
export function withEntry<Kind extends Entry>(
  entries: readonly Kind[],
  entry: Kind,
): readonly Kind[] {
  const place = entries.findIndex(({ id }) => id === entry.id);
  return place === -1 ? [...entries, entry] : entries.with(place, entry);
}

/** The entries with a deleted one in its place again; once only, however often it is put back. */
export function withEntryBack<Kind extends Entry>(
  entries: readonly Kind[],
  entry: Kind,
  place: number,
): readonly Kind[] {
  return withoutEntry(entries, entry.id).toSpliced(place, 0, entry);
}

/** The entries with one of them a place earlier or later; at either end it stays. */
export function withEntryMoved<Kind extends Entry>(
  entries: readonly Kind[],
  id: string,
  by: -1 | 1,
): readonly Kind[] {
  const from = entries.findIndex((entry) => entry.id === id);
  const entry = entries[from];
  const to = from + by;
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  return withEntryBack(entries, entry, to);
}
