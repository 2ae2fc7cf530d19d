/** All kinds of help line: someone to talk to, help with violence, with one's own violence, for the young. */
export const helpNeeds = [
  "crisis",
  "violence",
  "using-violence",
  "young",
] as const;

/** Which kind of help line. */
export type HelpNeed = (typeof helpNeeds)[number];
