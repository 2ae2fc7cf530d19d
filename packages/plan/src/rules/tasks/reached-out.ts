/** When they reach out. */
export const reachedOutTasks = {
  "answer-calmly": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: { answer: "state", is: "answering" },
    mark: "author",
    sources: ["4.1", "T4"],
  },
} as const;
