/** The three outcomes of 100 people, in the order of every picture, in English. */
export const outcomeNames = {
  backAndStayed: "come back and are still together a year later",
  backAndLeft: "come back and leave again within that year",
  notBack: "do not come back",
} as const;
