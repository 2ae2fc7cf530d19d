import { asFound } from "../as-found.ts";
import { applyToList, differenceOfLists } from "./list-patch.ts";
import type { Patch } from "./patch-shape.ts";
import { isPlain, own, type Plain, same } from "./same.ts";

/**
 * What made `ours` out of `base`; null when they say the same. What both share by
 * identity is not looked into, so one change costs the way to it and no more.
 * Objects are compared by key, lists of things with an `id` by that id, other
 * lists by what was added, moved and taken away.
 */
export function difference(base: unknown, ours: unknown): Patch | null {
  if (base === ours) return null;
  if (ours === undefined) return { gone: true };
  if (isPlain(base) && isPlain(ours))
    return differenceOfKeys(base, ours, isFlat(base));
  if (Array.isArray(base) && Array.isArray(ours)) {
    const list = differenceOfLists(base, ours, differenceOfThings);
    return list && { list };
  }
  return same(base, ours) ? null : { to: asFound(ours) };
}

/** The value with the change made to it; where it holds the very same thing otherwise, the change stands. */
export function applied(patch: Patch | null, to: unknown): unknown {
  if (patch === null) return to;
  if ("gone" in patch) return undefined;
  if ("to" in patch) return laidOver(patch.to, to);
  if ("list" in patch)
    return applyToList(patch.list, Array.isArray(to) ? to : [], applied);
  return applyToKeys(patch.keys, isPlain(to) ? to : (patch.rest ?? {}));
}

/**
 * One value from two that grew out of the same one, as when two tabs edit at once:
 * what either changed is kept. Where both changed the very same thing, ours stands.
 */
export function threeWay(
  base: unknown,
  ours: unknown,
  theirs: unknown,
): unknown {
  return applied(difference(base, ours), theirs);
}

/** Two entries of a list with one id; they come and go as one. */
function differenceOfThings(base: unknown, ours: unknown): Patch | null {
  return isPlain(base) && isPlain(ours)
    ? differenceOfKeys(base, ours, true)
    : difference(base, ours);
}

function differenceOfKeys(
  base: Plain,
  ours: Plain,
  isThing: boolean,
): Patch | null {
  const names = new Set([...Object.keys(base), ...Object.keys(ours)]);
  const changed = [...names].flatMap((key): [string, Patch][] => {
    const patch = difference(own(base, key), own(ours, key));
    return patch === null ? [] : [[key, patch]];
  });
  if (changed.length === 0) return null;
  const keys = Object.fromEntries(changed);
  const rest = Object.entries(base).filter(([key]) => {
    const patch = own(keys, key);
    return !isPlain(patch) || !("to" in patch || "gone" in patch);
  });
  return isThing && rest.length > 0
    ? { keys, rest: Object.fromEntries(rest) }
    : { keys };
}

/** Whether it is small and means something only as a whole, as one answer does. */
function isFlat(plain: Plain): boolean {
  return Object.values(plain).every((value) =>
    Array.isArray(value) ? !value.some(isObject) : !isObject(value),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function applyToKeys(keys: Readonly<Record<string, Patch>>, to: Plain): Plain {
  const displaced: Plain[] = [];
  const changed = new Map<string, unknown>();
  for (const [key, patch] of Object.entries(keys)) {
    const was = own(to, key);
    const is = applied(patch, was);
    if (!fits(patch, was)) displaced.push({ [key]: was });
    if (is !== was) changed.set(key, is);
  }
  if (changed.size === 0) return to;
  if (displaced.length > 0) {
    const unread = changed.get("unread") ?? own(to, "unread") ?? [];
    const before: readonly unknown[] = Array.isArray(unread)
      ? unread
      : [{ unread }];
    changed.set("unread", [...before, ...displaced]);
  }
  const kept = Object.entries(to).filter(([key]) => !changed.has(key));
  const set = [...changed].filter(([, value]) => value !== undefined);
  return inOrder(to, [...kept, ...set]);
}

/** With the keys of before in their order, so that a file changes where something changed and nowhere else. */
function inOrder(to: Plain, entries: readonly (readonly [string, unknown])[]) {
  const place = new Map(Object.keys(to).map((key, index) => [key, index]));
  const sorted = entries.toSorted(
    ([one], [other]) =>
      (place.get(one) ?? place.size) - (place.get(other) ?? place.size),
  );
  return Object.fromEntries(sorted);
}

/** Whether a change inside something meets such a thing; what it does not fit is kept aside as `unread`. */
function fits(patch: Patch, was: unknown): boolean {
  if (was === undefined || was === null) return true;
  if ("keys" in patch) return isPlain(was);
  return "list" in patch ? Array.isArray(was) : true;
}

/** What we put where others may have put something too: all of both, ours in front. */
function laidOver(ours: unknown, theirs: unknown): unknown {
  if (isPlain(ours) && isPlain(theirs))
    return applyToKeys(
      Object.fromEntries(
        Object.entries(ours)
          .filter(([, value]) => value !== undefined)
          .map(([key, to]) => [key, { to }]),
      ),
      theirs,
    );
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const list = differenceOfLists([], ours, differenceOfThings);
    return list === null ? theirs : applyToList(list, theirs, applied);
  }
  return ours;
}
