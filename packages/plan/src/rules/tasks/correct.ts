/** Correct the issue: habits, and what others could see of them. */
export const correctTasks = {
  "clingy-wait": {
    stage: "correct",
    issue: "clingy",
    every: "daily",
    contact: "none",
    when: { fact: "issues", is: "clingy" },
    mark: "inferred",
    sources: ["8.1", "T8"],
  },
} as const;
