import { mostTimes, type NinetyKept, type ProblemTime } from "./ninety-kept.ts";

/** The days on which the old problem showed since they came back, each once, oldest first. */
export function timesSince(
  { times }: Pick<NinetyKept, "times">,
  since: string,
): readonly ProblemTime[] {
  const days = new Map(
    times.filter(({ on }) => on >= since).map((time) => [time.on, time]),
  );
  return [...days.values()].toSorted((one, other) =>
    one.on < other.on ? -1 : 1,
  );
}

/** The same with that day noted: a day has one note, also where two tabs make it. */
export function withTime(kept: NinetyKept, on: string): NinetyKept {
  return kept.times.length >= mostTimes ||
    kept.times.some((time) => time.on === on)
    ? kept
    : { ...kept, times: [...kept.times, { id: on, on }] };
}

/** The same without any note of that day. */
export function withoutTime(kept: NinetyKept, on: string): NinetyKept {
  return { ...kept, times: kept.times.filter((time) => time.on !== on) };
}
