/** All paths, in order: the courses of conduct that a reading compares. */
export const pathIds = [
  "chase",
  "stay-friends",
  "let-go",
  "let-go-and-work",
  "current",
] as const;

/** A course of conduct; `current` is what the person does now. */
export type PathId = (typeof pathIds)[number];
