/** All reasons why an ex comes back, in order: ten wrong ones, then the right one, `attraction`. */
export const reasonIds = [
  "few-alternatives",
  "guilt",
  "boredom",
  "sex",
  "problems-fix-themselves",
  "duty",
  "stick-it-out",
  "status",
  "loneliness",
  "support",
  "attraction",
] as const;

/** Why an ex comes back. */
export type ReasonId = (typeof reasonIds)[number];
