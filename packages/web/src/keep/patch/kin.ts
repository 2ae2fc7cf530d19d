import { sharedStart } from "@staying-power/case";
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
  const look = lookFor(of);
  const places =
    look === null ? null : placesToLookAt(list, look, [from, until]);
  const count = places?.length ?? until - from;
  for (let index = 0; index < count; index += 1) {
    const place = places?.[index] ?? from + index;
    const kin = kinAmong(of, list[place]);
    if (kin === null) continue;
    const others = found.get(kin);
    if (others === undefined) found.set(kin, [place]);
    else others.push(place);
  }
  if (found.size === 0) return before;
  const all = new Map(before);
  for (const [kin, more] of found)
    all.set(kin, [...(before.get(kin) ?? []), ...more]);
  return all;
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

/** A look that tells nearly all of a long list apart: whether an entry may be wanted. */
interface Look {
  /** Looks of the same text look for the same. */
  readonly text: string;
  readonly mayBe: (item: unknown) => boolean;
}

/** A look at the first text that each of those wanted says; null where all must be looked into. */
function lookFor({ ids, sayings }: Wanted): Look | null {
  if (ids.size > 0 || sayings.size > few) return null;
  const looks = new Map<string, Look["mayBe"]>();
  for (const saying of sayings.values()) {
    const [key, text] = isPlain(saying)
      ? (Object.entries(saying)[0] ?? [])
      : [];
    if (key === undefined || typeof text !== "string")
      looks.set(typeof saying, (item) => typeof item === typeof saying);
    else looks.set(JSON.stringify([key, text]), saysFirst(key, text));
  }
  const [one = () => false, ...others] = looks.values();
  return {
    text: [...looks.keys()].join(),
    mayBe:
      others.length === 0
        ? one
        : (item) => one(item) || others.some((mayBe) => mayBe(item)),
  };
}

/** False for what says another text there. */
function saysFirst(key: string, text: string): Look["mayBe"] {
  return (item) => {
    if (!isPlain(item)) return false;
    const said = item[key];
    return said === text || typeof said !== "string";
  };
}

/** The list that was looked through last; held weakly, so that nothing stays of one that was closed. */
let last:
  | {
      readonly list: WeakRef<readonly unknown[]>;
      readonly look: string;
      readonly until: number;
      readonly places: readonly number[];
    }
  | undefined;

/** Where those stand that may be wanted: from where the list differs from the one before, at most a few are looked at anew. */
function placesToLookAt(
  list: readonly unknown[],
  look: Look,
  [from, until]: readonly [number, number],
): readonly number[] {
  const before = last?.look === look.text ? last.list.deref() : undefined;
  const shared = before === undefined ? 0 : sharedStart(before, list);
  const start = Math.min(shared, last?.until ?? 0, until);
  const places = (last?.places ?? []).filter((place) => place < start);
  for (let place = start; place < until; place += 1)
    if (look.mayBe(list[place])) places.push(place);
  last = { list: new WeakRef(list), look: look.text, until, places };
  return places.filter((place) => place >= from);
}

function kinOfName(name: Name): string {
  return "id" in name ? `id ${name.id}` : `is ${canonical(name.is)}`;
}

function idOf(item: unknown): string | null {
  const id = isPlain(item) ? own(item, "id") : undefined;
  return typeof id === "string" ? id : null;
}
