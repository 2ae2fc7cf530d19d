/** The first hours and days, in words. */
export const steadyTaskWords = {
  "put-the-phone-away": {
    what: "Put the phone in another room",
    how: "Twenty minutes is enough to begin with. The kit’s timer counts for you.",
    evidence: "It lay there for twenty minutes.",
  },
  "trace-the-slip": {
    what: "Look at what led up to it",
    how: "Write down the hour, how you felt and how you reached them. Then make that way a little harder. Send nothing to explain it.",
    evidence: "Three lines, and one way made harder.",
  },
} as const;
