import { asFound } from "../as-found.ts";
import { canonical, isPlain, own, same } from "./same.ts";

/** An entry of a list by its id, or by what it says; of several that say the same, the nth. */
export type Name = { readonly nth?: number } & (
  { readonly id: string } | { readonly is: unknown }
);

/** Names to look for in a list; kin are entries of one id, or without an id that say the same. */
export interface Wanted {
  readonly ids: ReadonlySet<string>;
  /** Those without an id, by a text for what they say. */
  readonly sayings: ReadonlyMap<string, unknown>;
}

/** Comparing with each of so few is faster than making a text of every entry of a long list. */
const few = 8;

export function nameOf(item: unknown, nth: number): Name {
  const id = idOf(item);
  const name = id === null ? { is: asFound(item) } : { id };
  return { ...name, ...(nth > 1 && { nth }) };
}

/** A text for a name; kin have the same one but for its number. */
export function keyOf(name: Name): string {
  return `${name.nth ?? 1} ${kinOfName(name)}`;
}

export function wanted(names: readonly Name[]): Wanted {
  const ids = new Set<string>();
  const sayings = new Map<string, unknown>();
  for (const name of names)
    if ("id" in name) ids.add(name.id);
    else sayings.set(kinOfName(name), name.is);
  return { ids, sayings };
}

/** Where in a list each kin stands. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * How far a list was walked last, for what, and what was found: a change is first
 * found in a list and then made to it, and need not look for the same twice.
 */
const walked = new WeakMap<
  readonly unknown[],
  { readonly of: Wanted; readonly until: number; readonly places: Places }
>();

/** The places of what is wanted in a list, up to one of them; those of others may be among them. */
export function placesIn(
  list: readonly unknown[],
  of: Wanted,
  until: number = list.length,
): Places {
  const before = walked.get(list);
  const goesOn =
    before !== undefined && before.until <= until && covers(before.of, of);
  const places = goesOn
    ? walk(list, before.of, [before.until, until], before.places)
    : walk(list, of, [0, until]);
  walked.set(list, { of: goesOn ? before.of : of, until, places });
  return places;
}

/** Whether any of what is wanted stands in a list from a place on. */
export function standsFrom(
  list: readonly unknown[],
  of: Wanted,
  from: number,
): boolean {
  return walk(list, of, [from, list.length]).size > 0;
}

/** Gives the place of each name in a list, or null when it is not there. */
export function finder(
  list: readonly unknown[],
  names: readonly Name[],
): (name: Name) => number | null {
  const places = placesIn(list, wanted(names));
  return (name) => places.get(kinOfName(name))?.[(name.nth ?? 1) - 1] ?? null;
}

/** An entry with its name, counted on from what stands before. */
export interface Named {
  readonly key: string;
  readonly name: Name;
  readonly item: unknown;
}

/** @param before the places of their kin in the part of the list before them. */
export function named(
  items: readonly unknown[],
  before: ReadonlyMap<string, readonly number[]>,
): readonly Named[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const kin = kinOfName(nameOf(item, 1));
    const nth = (counts.get(kin) ?? before.get(kin)?.length ?? 0) + 1;
    counts.set(kin, nth);
    const name = nameOf(item, nth);
    return { key: keyOf(name), name, item };
  });
}

function covers(one: Wanted, other: Wanted): boolean {
  return (
    [...other.ids].every((id) => one.ids.has(id)) &&
    [...other.sayings.keys()].every((kin) => one.sayings.has(kin))
  );
}

function walk(
  list: readonly unknown[],
  of: Wanted,
  [from, until]: readonly [number, number],
  before: Places = new Map(),
): Places {
  const found = new Map<string, number[]>();
  const mayBe = hintFor(of);
  // A list of ten years is walked at each tap: nothing is made on the way.
  for (let place = from; place < until; place += 1) {
    const item = list[place];
    if (!mayBe(item)) continue;
    const kin = kinAmong(of, item);
    if (kin === null) continue;
    const others = found.get(kin);
    if (others === undefined) found.set(kin, [place]);
    else others.push(place);
  }
  if (found.size === 0) return before;
  const places = new Map(before);
  for (const [kin, more] of found)
    places.set(kin, [...(before.get(kin) ?? []), ...more]);
  return places;
}

function kinAmong({ ids, sayings }: Wanted, item: unknown): string | null {
  const id = idOf(item);
  if (id !== null) return ids.has(id) ? kinOfName({ id }) : null;
  if (sayings.size === 0) return null;
  const is = asFound(item);
  if (sayings.size > few) {
    const kin = kinOfName({ is });
    return sayings.has(kin) ? kin : null;
  }
  for (const [kin, saying] of sayings) if (same(saying, is)) return kin;
  return null;
}

/**
 * A look at the first text that each of those wanted says, which tells nearly all of
 * a long list apart: false for an entry that says otherwise there.
 */
function hintFor({ ids, sayings }: Wanted): (item: unknown) => boolean {
  if (ids.size > 0 || sayings.size > few) return () => true;
  const hints = new Map<string, (item: unknown) => boolean>();
  for (const saying of sayings.values()) {
    const [key, text] = isPlain(saying)
      ? (Object.entries(saying)[0] ?? [])
      : [];
    if (key === undefined || typeof text !== "string")
      hints.set(typeof saying, (item) => typeof item === typeof saying);
    else hints.set(JSON.stringify([key, text]), saysFirst(key, text));
  }
  const [one = () => false, ...others] = hints.values();
  return others.length === 0
    ? one
    : (item) => one(item) || others.some((mayBe) => mayBe(item));
}

function saysFirst(key: string, text: string): (item: unknown) => boolean {
  return (item) => {
    if (!isPlain(item)) return false;
    const said = item[key];
    return said === text || typeof said !== "string";
  };
}

function kinOfName(name: Name): string {
  return "id" in name ? `id ${name.id}` : `is ${canonical(name.is)}`;
}

function idOf(item: unknown): string | null {
  const id = isPlain(item) ? own(item, "id") : undefined;
  return typeof id === "string" ? id : null;
}
