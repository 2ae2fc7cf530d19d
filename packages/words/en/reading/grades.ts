/** What the grade of a number means, in English. */
export const grades = {
  A: "Strong: a large, careful, published study.",
  B: "Fair: a published study, of people who were easy to reach.",
  C: "Thin: a poll, or a survey of people who chose to answer.",
  D: "What coaches say. Nobody has measured it.",
  E: "Learned from told breakups, which were picked and told afterwards.",
  J: "Our own judgement. No source gives this number.",
} as const;

/** The same in a word or two, to stand beside a number. */
export const shortGrades = {
  A: "a strong study",
  B: "a study",
  C: "a poll",
  D: "coaches’ word",
  E: "told cases",
  J: "our judgement",
} as const;
