/** No Contact, in words. */
export const noContactTaskWords = {
  "keep-no-contact": {
    what: "Do not write first today",
    how: "If they write, you may answer. That is no break.",
    evidence: "A day on which you began nothing.",
  },
} as const;
