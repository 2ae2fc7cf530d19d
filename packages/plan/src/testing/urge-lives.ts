import type { UrgeMoment } from "../urges/sittings.ts";
import {
  type UrgePlace,
  urgePlaces,
  type UrgeTrigger,
  urgeTriggers,
} from "../urges/urge-kinds.ts";

/** Chance with a seed: numbers from 0 up to 1, the same every time. */
export type Chance = () => number;

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up person: how their hard moments come. */
export interface UrgeLife {
  /** The hour of a hard moment, 0 up to 24. */
  readonly hour: (chance: Chance) => number;
  /** The chance that a day has any. */
  readonly daysHard: number;
  /** How many a day has that has any. */
  readonly onDay: (chance: Chance) => number;
  readonly place?: (chance: Chance) => UrgePlace;
  readonly trigger?: (chance: Chance) => UrgeTrigger;
  /** How much likelier a hard day is at a weekend; 1 where it is not. */
  readonly weekends?: number;
  /** The hour of a calm moment that is told each evening, where they tell one. */
  readonly calm?: (chance: Chance) => number;
}

/** What a person noted, day after day from Monday, 7 September 2026 on, until so many hard moments were. */
export function livedBy(
  life: UrgeLife,
  most: number,
  chance: Chance,
): {
  readonly hard: readonly UrgeMoment[];
  readonly calm: readonly UrgeMoment[];
} {
  const hard: UrgeMoment[] = [];
  const calm: UrgeMoment[] = [];
  const start = Date.parse("2026-09-07T00:00:00Z");
  for (let day = 0; hard.length < most; day += 1) {
    const at = (hour: number): string =>
      `${new Date(start + day * 86_400_000 + Math.floor(hour * 60) * 60_000)
        .toISOString()
        .slice(0, 19)}+00:00`;
    const weekend = day % 7 >= 5;
    if (life.calm !== undefined) calm.push({ at: at(life.calm(chance)) });
    const isHard =
      chance() < life.daysHard * (weekend ? (life.weekends ?? 1) : 1);
    const times = isHard ? life.onDay(chance) : 0;
    const first = times > 0 ? life.hour(chance) : 0;
    for (let each = 0; each < times && hard.length < most; each += 1)
      hard.push({
        at: at(first + 1.1 * each),
        ...(life.place !== undefined && { place: life.place(chance) }),
        ...(life.trigger !== undefined && { trigger: life.trigger(chance) }),
      });
  }
  return { hard, calm };
}

/** Awake from seven for sixteen hours, and hard at any of them. */
export const anyHour = (chance: Chance): number => 7 + 16 * chance();

/** So often between these hours, and else at any. */
export const mostlyFrom =
  (from: number, length: number, share: number) =>
  (chance: Chance): number =>
    chance() < share ? from + length * chance() : anyHour(chance);

/** One of these at even odds, but so often the first of them. */
export const mostly =
  <What>(first: What, others: readonly What[], share: number) =>
  (chance: Chance): What => {
    if (chance() < share) return first;
    return others[Math.floor(chance() * others.length)] ?? first;
  };

/** As places are where all of them are filled as far as the rule takes for usual. */
export const usualPlace = (chance: Chance): UrgePlace =>
  mostly<UrgePlace>("home", urgePlaces, 0.53)(chance);

/** Every trigger as often as the others. */
export const anyTrigger = (chance: Chance): UrgeTrigger =>
  urgeTriggers[Math.floor(chance() * urgeTriggers.length)] ?? "alone";
