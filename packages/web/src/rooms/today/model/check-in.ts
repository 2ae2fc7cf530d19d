import { type Case, type CheckInEvent, dayOf } from "@staying-power/case";

/** The five steps a mood or an urge is told in, as the numbers of 0 to 10 that the journal holds. */
export const levels = {
  mood: [1, 3, 5, 7, 9],
  urge: [0, 3, 5, 7, 10],
} as const;

/** What is told of how it is. */
export type Measure = keyof typeof levels;

/** From here on an urge is strong, and down to here a mood is one not to be left alone with. */
export const hard = { urge: 7, mood: 1 } as const;

/** So long an entry is still the present one, and a further tap mends it. */
const presentMs = 60 * 60_000;
/** An entry right after another one of the same instant is dated a little later than it was made. */
const slackMs = 1000;

/** An entry that was made here, and can be found again. */
export interface PresentCheckIn extends CheckInEvent {
  readonly id: string;
}

/** How it is just now, as it was told today and within the hour. */
export function presentCheckIn(
  { events = [] }: Case,
  { today, now }: { readonly today: string; readonly now: number },
): PresentCheckIn | null {
  const newest = events.findLast(({ kind }) => kind === "check-in");
  if (newest?.kind !== "check-in" || newest.id === undefined) return null;
  const age = now - Date.parse(newest.at);
  return newest.at.includes("T") &&
    dayOf(newest.at) === today &&
    age > -slackMs &&
    age < presentMs
    ? { ...newest, id: newest.id }
    : null;
}

/** The step whose number is nearest, from 0 on; null where nothing was told. */
export function levelOf(
  measure: Measure,
  value: number | undefined,
): number | null {
  if (value === undefined) return null;
  const far = levels[measure].map((level) => Math.abs(level - value));
  return far.indexOf(Math.min(...far));
}
