/** Change your focus: a life of one’s own. */
export const focusTasks = {
  "one-passion": {
    stage: "focus",
    every: "weekly",
    contact: "none",
    when: {
      answer: "state",
      is: ["no-contact", "answering", "meeting", "trial", "healing"],
    },
    mark: "seed",
    sources: ["9"],
  },
} as const;
