/** Letting go, beside every stage. */
export const lettingGoTasks = {
  "read-what-letting-go-is": {
    stage: "letting-go",
    every: "once",
    contact: "none",
    when: { any: [{ known: "endedBy" }, { daysSince: "breakup", atLeast: 0 }] },
    mark: "inferred",
    sources: ["12.1", "T15"],
  },
} as const;
