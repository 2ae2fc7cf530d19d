/** A life of one’s own, in words. */
export const focusTaskWords = {
  "one-passion": {
    what: "Give three hours to one thing of your own",
    how: "Choose one thing, not five. Put the hours into your week before anything else takes them.",
    evidence: "Something you can show after thirty days.",
  },
} as const;
