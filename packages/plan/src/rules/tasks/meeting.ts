/** Meeting again. */
export const meetingTasks = {
  "short-and-public": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "peer",
    sources: ["4.4", "T5"],
  },
} as const;
