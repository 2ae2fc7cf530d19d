/** Which words for the hour fit: "today" or "tonight". */
export type PartOfDay = "day" | "night";

/** The hour from which people say "tonight", and the one until which they still do. */
const nightFrom = 18;
const nightUntil = 5;

/** The part of the day at a moment, by the clock of the person who reads. */
export function partOfDay(moment: Date): PartOfDay {
  const hour = moment.getHours();
  return hour >= nightFrom || hour < nightUntil ? "night" : "day";
}
