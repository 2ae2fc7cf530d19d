/** No Contact: who may write, and how it is kept. */
export const noContactTasks = {
  "keep-no-contact": {
    stage: "no-contact",
    every: "daily",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "author",
    sources: ["1.5", "T2"],
  },
} as const;
