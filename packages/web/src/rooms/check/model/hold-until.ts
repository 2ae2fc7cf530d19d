const hourMs = 60 * 60_000;
/** When the morning begins for whoever held something the evening before. */
const morningHour = 8;
/** Until then it is still the night of the day before, and the morning after sleep is the same day's. */
const nightEndsHour = 4;
/** When the evening begins, for words that say so. */
const eveningHour = 18;
/** The longest that anything is held. */
const longestMs = 366 * 24 * hourMs;

/** An hour from now, as an instant. */
export function anHourFrom(now: Date): string {
  return new Date(now.getTime() + hourMs).toISOString();
}

/** The morning after this night, on the person's own clock, as an instant. */
export function morningAfter(now: Date): string {
  const morning = new Date(now);
  if (!isSmallHours(now)) morning.setDate(now.getDate() + 1);
  morning.setHours(morningHour, 0, 0, 0);
  return morning.toISOString();
}

/** Whether it is evening or night on the person's own clock. */
export function isEvening(now: Date): boolean {
  return now.getHours() >= eveningHour || isSmallHours(now);
}

/** Whether it is still the night of the day before. */
export function isSmallHours(now: Date): boolean {
  return now.getHours() < nightEndsHour;
}

/**
 * A moment the person chose, as an instant, or null when it is none to hold until.
 * @param chosen on the person's own clock, as `YYYY-MM-DDTHH:MM`.
 */
export function chosenMoment(chosen: string, now: Date): string | null {
  const at = Date.parse(chosen);
  const ahead = at - now.getTime();
  return ahead > 0 && ahead <= longestMs ? new Date(at).toISOString() : null;
}
