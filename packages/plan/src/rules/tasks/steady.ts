/** The first hours and days: nothing has to be decided. */
export const steadyTasks = {
  "put-the-phone-away": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: { daysSince: "breakup", atLeast: 0, under: 14 },
    mark: "inferred",
    sources: ["11.1", "T14"],
  },
  "trace-the-slip": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: { daysSince: "break", atLeast: 0, under: 3 },
    mark: "peer",
    sources: ["1.8", "T3"],
  },
} as const;
