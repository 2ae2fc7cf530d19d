import {
  type Change,
  changeOf,
  type ChangeRule,
} from "../progress/change-of.ts";

/** Somebody whose days are drawn by chance. */
export interface SimulatedPerson {
  /** How alike a day is to the one before it: the correlation of the two. */
  readonly alike: number;
  /** How far days are from their middle: a standard deviation. */
  readonly spread: number;
  readonly middle: number;
  /** On how many of their days they tell something. */
  readonly tells: number;
  /** By how much they are higher from the days of now on. */
  readonly shift: number;
}

/** The steps in which a mood is told. */
const levels = [1, 3, 5, 7, 9];

/** Numbers between 0 and 1, the same for a seed. Source: mulberry32, public domain. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often each thing is said of the days of one kind of person, held beside each other by a rule. */
export function saidOf(
  person: SimulatedPerson,
  {
    days,
    rule,
    runs,
    draw = feltDays,
  }: {
    readonly days: { readonly before: number; readonly now: number };
    readonly rule: ChangeRule;
    readonly runs: number;
    readonly draw?: typeof feltDays;
  },
): Readonly<Record<Change["kind"], number>> {
  const next = chance(42);
  const said = { few: 0, lower: 0, higher: 0, unclear: 0 };
  for (let run = 0; run < runs; run += 1) {
    const all = draw(person, days, next);
    const told = all.map(() => next() < person.tells);
    const part = (from: number, to: number): readonly number[] =>
      all.slice(from, to).filter((_, day) => told[from + day]);
    const { kind } = changeOf(
      part(0, days.before),
      part(days.before, days.before + days.now),
      rule,
    );
    said[kind] += 1;
  }
  return said;
}

/** Moods as they are told: each day drawn to the one before it, in five steps. */
export function feltDays(
  { alike, spread, middle, shift }: SimulatedPerson,
  { before, now }: { readonly before: number; readonly now: number },
  next: () => number,
): readonly number[] {
  let away = spread * normal(next);
  return Array.from({ length: before + now }, (_, day) => {
    if (day > 0)
      away = alike * away + spread * Math.sqrt(1 - alike ** 2) * normal(next);
    return nearest(middle + away + (day < before ? 0 : shift));
  });
}

/** Days with something on them or not: whether the day before had it counts as well; the middle is the share of days. */
export function markedDays(
  { alike, middle, shift }: SimulatedPerson,
  { before, now }: { readonly before: number; readonly now: number },
  next: () => number,
): readonly number[] {
  let marked = next() < middle ? 1 : 0;
  return Array.from({ length: before + now }, (_, day) => {
    const share = middle + (day < before ? 0 : shift);
    if (day > 0 && next() >= alike) marked = next() < share ? 1 : 0;
    return marked;
  });
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function nearest(value: number): number {
  return levels.reduce((best, level) =>
    Math.abs(level - value) < Math.abs(best - value) ? level : best,
  );
}
