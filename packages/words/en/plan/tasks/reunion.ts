/** After they came back, in words. */
export const reunionTaskWords = {
  "keep-your-plans": {
    what: "Keep your own plans this week",
    how: "Two dates a week at most. Your evening with friends stays yours.",
    evidence: "Your plans happened as planned.",
  },
} as const;
