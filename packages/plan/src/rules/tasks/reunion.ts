/** After they came back: the reunion check and the first ninety days. */
export const reunionTasks = {
  "keep-your-plans": {
    stage: "ninety-days",
    every: "weekly",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
} as const;
