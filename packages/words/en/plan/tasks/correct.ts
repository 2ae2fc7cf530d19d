/** Corrections, in words. */
export const correctTaskWords = {
  "clingy-wait": {
    what: "Send nothing until they have answered",
    how: "Practise with friends too: one message, then wait. Note how long you waited.",
    evidence: "A list of waits.",
    by30: "Thirty days of waits on the list.",
    by60: "A friend says that you leave people their time.",
  },
} as const;
