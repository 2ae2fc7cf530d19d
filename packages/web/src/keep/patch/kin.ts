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

/** The places of what is wanted in a list, by kin. */
export function placesIn(
  list: readonly unknown[],
  of: Wanted,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const hints =
    of.ids.size === 0 && of.sayings.size <= few
      ? [...of.sayings.values()].map(hintOf)
      : [() => true];
  // A list of ten years is walked at each tap: nothing is made on the way.
  for (let place = 0; place < list.length; place += 1) {
    const item = list[place];
    if (!hints.some((mayBe) => mayBe(item))) continue;
    const kin = kinAmong(of, item);
    if (kin === null) continue;
    const before = places.get(kin);
    if (before === undefined) places.set(kin, [place]);
    else before.push(place);
  }
  return places;
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
 * A look at the first text that something says, which tells nearly all of a long
 * list apart: false when an entry says otherwise there.
 */
function hintOf(saying: unknown): (item: unknown) => boolean {
  const [key, text] = isPlain(saying) ? (Object.entries(saying)[0] ?? []) : [];
  if (key === undefined || typeof text !== "string")
    return (item) => typeof item === typeof saying;
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
