import { locale } from "../locale.ts";

const times = (days: number): string =>
  locale.plural(days, {
    one: "On one day",
    other: `On ${locale.number(days)} days`,
  });

/** What someone did for themselves, in facts: no levels, no points, no share of anything. */
export const strengthWords = {
  heading: "What you did for yourself",
  nothing:
    "Here will be a mark for every day on which you did something for yourself: something of your map, time for a project of your own, a word on how you are, an urge that passed, a quiet day.",
  /** @param facts each a count of days. */
  told: ({ effort, slips }: { effort: number; slips: number }): string => {
    if (effort === 0) return slipsAlone(slips);
    const built = `${times(effort)} you did something for yourself.`;
    if (slips === 0) return `${built} It stays.`;
    return `${built} ${times(slips)} you got in touch, or looked too often; that cost a little, and the rest stands.`;
  },
  /** Where more days count than the picture shows. */
  newest: (days: number): string =>
    `The picture shows the newest ${locale.number(days)} of these days.`,
  picture: "A mark for each day, the newest last",
  key: { effort: "something for yourself", slip: "a slip" },
  columns: { day: "Day", what: "What it was" },
  what: ({ effort, slip }: { effort: boolean; slip: boolean }): string =>
    effort && slip
      ? "Something for yourself, and a slip"
      : effort
        ? "Something for yourself"
        : "A slip",
};

function slipsAlone(slips: number): string {
  return slips === 0
    ? strengthWords.nothing
    : `${times(slips)} you got in touch, or looked too often. It is done. The next thing that you do for yourself counts from the first day.`;
}
