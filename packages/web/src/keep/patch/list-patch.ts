import { asFound } from "../as-found.ts";
import {
  finder,
  keyOf,
  type Name,
  type Named,
  named,
  nameOf,
  placesIn,
  standsFrom,
  wanted,
} from "./kin.ts";
import { longestRising } from "./longest-rising.ts";
import type { ListPatch, Patch, Put } from "./patch-shape.ts";
import { same } from "./same.ts";

type Difference = (base: unknown, ours: unknown) => Patch | null;
type Apply = (patch: Patch | null, to: unknown) => unknown;

/** @param differenceOfThings what changed between two entries of one id. */
export function differenceOfLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  differenceOfThings: Difference,
): ListPatch | null {
  const start = sharedStart(base, ours);
  if (start === base.length && start === ours.length) return null;
  const end = sharedEnd(base, ours, start);
  const [was, now] = [base, ours].map((list) =>
    list.slice(start, list.length - end),
  );
  const next = end === 0 ? [] : [ours[ours.length - end]];
  const counted = placesIn(
    base,
    wanted([was, now, next].flatMap((items) => namesOf(items ?? []))),
    start,
  );
  return listPatch(
    named(was ?? [], counted),
    named(now ?? [], counted),
    named(next, counted)[0]?.name ?? null,
    differenceOfThings,
  );
}

/** @param apply makes the change to one entry. */
export function applyToList(
  patch: ListPatch,
  to: readonly unknown[],
  apply: Apply,
): readonly unknown[] {
  const { gone = [], changed = [], put = [] } = patch;
  const find = finder(to, [
    ...gone,
    ...changed.map(({ name }) => name),
    ...put.flatMap((each) =>
      each.before === null ? [nameOfPut(each)] : [nameOfPut(each), each.before],
    ),
  ]);
  const left = new Set(gone.map(find));
  const items = new Map<number, unknown>();
  const itemAt = (place: number): unknown =>
    items.has(place) ? items.get(place) : to[place];
  const missing: unknown[] = [];
  for (const { name, patch: inside } of changed) {
    const place = find(name);
    if (place !== null) items.set(place, apply(inside, to[place]));
    else if ("keys" in inside && inside.rest !== undefined)
      missing.push(apply(inside, undefined));
  }

  /** What is put in front of each place, last first. */
  const inserted = new Map([[to.length, missing.toReversed()]]);
  /** In front of which place each of those stands. */
  const slots = new Map<string, number>();
  const slotOf = (name: Name | null): number =>
    name === null
      ? to.length
      : (slots.get(keyOf(name)) ?? find(name) ?? to.length);
  for (const each of put.toReversed()) {
    const name = nameOfPut(each);
    const place = find(name);
    const slot = slotOf(each.before);
    if ("add" in each && place !== null) {
      // Others added it as well: it stays where they have it.
      items.set(place, apply({ to: each.add }, itemAt(place)));
      slots.set(keyOf(name), place);
      continue;
    }
    slots.set(keyOf(name), slot);
    if (place === null && "move" in each) continue;
    const item = "add" in each ? each.add : itemAt(place ?? to.length);
    inserted.set(slot, [...(inserted.get(slot) ?? []), item]);
    left.add(place);
  }
  return assembled(to, items, left, inserted);
}

function assembled(
  to: readonly unknown[],
  items: ReadonlyMap<number, unknown>,
  left: ReadonlySet<number | null>,
  inserted: ReadonlyMap<number, readonly unknown[]>,
): readonly unknown[] {
  const touched = [...items.keys(), ...inserted.keys()];
  for (const place of left) if (place !== null) touched.push(place);
  const first = touched.reduce((one, other) => Math.min(one, other), to.length);
  const tail: unknown[] = [];
  for (let place = first; place <= to.length; place += 1) {
    const before = inserted.get(place)?.toReversed() ?? [];
    for (const item of before) tail.push(item);
    if (place < to.length && !left.has(place))
      tail.push(items.has(place) ? items.get(place) : to[place]);
  }
  const unchanged =
    first + tail.length === to.length &&
    tail.every((item, index) => item === to[first + index]);
  // Nearly always something changes near the end of a long list: all before it is taken as it is.
  return unchanged ? to : to.slice(0, first).concat(tail);
}

function listPatch(
  was: readonly Named[],
  now: readonly Named[],
  next: Name | null,
  differenceOfThings: Difference,
): ListPatch {
  const before = new Map(was.map((each, place) => [each.key, { each, place }]));
  const after = new Set(now.map(({ key }) => key));
  const gone = was.filter(({ key }) => !after.has(key)).map(({ name }) => name);
  const stays = longestRising(
    now.flatMap(({ key }) => before.get(key)?.place ?? []),
  );
  const changed = now.flatMap(({ key, name, item }) => {
    const old = before.get(key);
    const patch =
      old && "id" in name ? differenceOfThings(old.each.item, item) : null;
    return patch === null ? [] : [{ name, patch }];
  });
  const put = now.flatMap(({ key, name, item }, index): Put[] => {
    const place = before.get(key)?.place;
    const following = now[index + 1]?.name ?? next;
    if (place === undefined) return [added(name, item, following)];
    return stays.has(place) ? [] : [{ move: name, before: following }];
  });
  return {
    ...(gone.length > 0 && { gone }),
    ...(changed.length > 0 && { changed }),
    ...(put.length > 0 && { put }),
  };
}

function added(name: Name, item: unknown, before: Name | null): Put {
  const { nth } = name;
  return { add: asFound(item), ...(nth !== undefined && { nth }), before };
}

function nameOfPut(put: Put): Name {
  return "move" in put ? put.move : nameOf(put.add, put.nth ?? 1);
}

function namesOf(items: readonly unknown[]): readonly Name[] {
  return items.map((item) => nameOf(item, 1));
}

function sharedStart(
  one: readonly unknown[],
  other: readonly unknown[],
): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (
    start < most &&
    (one[start] === other[start] || same(one[start], other[start]))
  )
    start += 1;
  return start;
}

/**
 * How many entries at the end both share; none when some of them say the same as one
 * before, since those that say the same are told apart by counting all of them.
 */
function sharedEnd(
  one: readonly unknown[],
  other: readonly unknown[],
  start: number,
): number {
  const most = Math.min(one.length, other.length) - start;
  let end = 0;
  while (
    end < most &&
    same(one[one.length - 1 - end], other[other.length - 1 - end])
  )
    end += 1;
  if (end === 0) return 0;
  const middle = [one, other].flatMap((list) =>
    list.slice(start, list.length - end),
  );
  return standsFrom(one, wanted(namesOf(middle)), one.length - end) ? 0 : end;
}
