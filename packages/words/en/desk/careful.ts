const carefulSigns: readonly string[] = [
  "show up",
  "turn up",
  "surprise them",
  "their home",
  "their house",
  "their work",
  "their friends",
  "their family",
  "write anyway",
  "keep writing",
  "call anyway",
  "even if they",
  "whatever they said",
  "make them jealous",
  "follow them",
  "watch them",
  "unblock",
  "new number",
  "keep asking",
  "ask again",
  "take no for",
  "wait outside",
  "their phone",
  "their page",
  "tell nobody",
  "tell no one",
  "without a doctor",
  "stop taking",
];

/** What makes a coach's own text look twice, in their own words and in what they propose. */
export const deskCarefulWords = {
  /** In small letters. */
  signs: (): readonly string[] => carefulSigns,
};
