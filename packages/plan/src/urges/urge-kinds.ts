/** Where someone can be when the urge comes, in order. */
export const urgePlaces = ["bed", "home", "outside", "work", "people"] as const;

/** One of them: `work` is school as well, `people` is in company, wherever that is. */
export type UrgePlace = (typeof urgePlaces)[number];

/** What can set an urge off, in order. */
export const urgeTriggers = [
  "alone",
  "bored",
  "saw-theirs",
  "song-or-place",
  "alcohol",
  "special-day",
  "their-message",
  "bad-day",
] as const;

/** One of them. */
export type UrgeTrigger = (typeof urgeTriggers)[number];
