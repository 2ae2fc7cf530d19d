/** Letting go, in words. */
export const lettingGoTaskWords = {
  "read-what-letting-go-is": {
    what: "Read what letting go can be",
    how: "It is a way of its own, and never a defeat. Nothing has to be decided.",
    evidence: "You have read it.",
  },
} as const;
