import type { Interval, Slot } from "@staying-power/calls";
import type { Kysely } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";
import { dayMs } from "../routes/days-after.ts";
import {
  type FreeTime,
  horizonOf,
  type TimeAsked,
  timeOf,
} from "./coach-time.ts";
import type { Length } from "./take-cells.ts";

/** How much time is looked through at once: most find what is free in the first part. */
const partMs = 14 * dayMs;
/** So many are named instead of one that somebody else has. */
const mostInstead = 12;

/** A coach and how long a call takes, to look for free starts of. */
export interface FreeAsked extends Omit<TimeAsked, "within"> {
  readonly length: Length;
}

/** The starts that are free within a time, and the first one behind it. */
export async function startsWithin(
  store: Kysely<Tables>,
  asked: FreeAsked & { readonly within: Interval },
  at: Date,
): Promise<{ readonly slots: readonly Slot[]; readonly next: Slot | null }> {
  const end = horizonOf(asked.availability, at);
  const { from, to } = asked.within;
  const within = { from, to: Math.max(to, end) };
  const time = await timeOf(store, { ...asked, within }, at);
  const free = partly(time, asked.length);
  const [next = null] = firstOf(free, { from: to, to: end }, 1);
  return { slots: free(asked.within), next };
}

/** The start that is asked for as a slot; undefined if it is not free, or is none that the coach offers. */
export async function slotAt(
  store: Kysely<Tables>,
  asked: FreeAsked & { readonly start: number },
  at: Date,
): Promise<Slot | undefined> {
  const within = { from: asked.start, to: asked.start + 1 };
  const time = await timeOf(store, { ...asked, within }, at);
  return time(asked.length, within)[0];
}

/**
 * The refusal of a start that somebody else has, or that is none. It names those that are free instead: the next ones,
 * those before it where there are none behind it, and none only where there is none at all.
 */
export async function takenRefusal(
  store: Kysely<Tables>,
  asked: FreeAsked & { readonly start: number },
  at: Date,
): Promise<Refusal> {
  const [now, end] = [at.getTime(), horizonOf(asked.availability, at)];
  const start = Math.min(Math.max(asked.start, now), end);
  const time = await timeOf(
    store,
    { ...asked, within: { from: now, to: end } },
    at,
  );
  const looked = partly(time, asked.length);
  const later = firstOf(looked, { from: start, to: end }, mostInstead);
  const free =
    later.length > 0
      ? later
      : firstOf(looked, { from: now, to: start }, mostInstead);
  return new Refusal("taken", {
    free: free.map((slot) => new Date(slot.start).toISOString()),
  });
}

/** The same for calls of one length. */
const partly = (time: FreeTime, length: Length) => (part: Interval) =>
  time(length, part);

/** The first starts in a time, looked for in one part after the other. */
function firstOf(
  time: (part: Interval) => readonly Slot[],
  { from, to }: Interval,
  most: number,
): readonly Slot[] {
  const found: Slot[] = [];
  for (let at = from; at < to && found.length < most; at += partMs)
    found.push(...time({ from: at, to: Math.min(at + partMs, to) }));
  return found.slice(0, most);
}
