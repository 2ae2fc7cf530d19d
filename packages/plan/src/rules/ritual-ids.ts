/** The small farewells that can be chosen, in the order they are shown. */
export const ritualIds = [
  "box",
  "letter",
  "walk",
  "plant",
  "stone",
  "table",
  "room",
  "faith",
] as const;

/** The id of one of them. */
export type RitualId = (typeof ritualIds)[number];
