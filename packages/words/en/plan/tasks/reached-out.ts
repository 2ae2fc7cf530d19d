/** When they reach out, in words. */
export const reachedOutTaskWords = {
  "answer-calmly": {
    what: "Answer calmly, no longer than they wrote",
    how: "Wait an hour, and not at night. One friendly line and one neutral question are enough.",
    evidence: "An answer no longer than theirs.",
  },
} as const;
