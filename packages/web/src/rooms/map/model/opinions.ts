import type { TaskId, VariantId } from "@staying-power/plan";

/** Tasks that are how a variant of No Contact is kept: about these opinions differ as they do about it. */
export const opinions: Readonly<Partial<Record<TaskId, VariantId>>> = {
  "keep-no-contact": "V1",
  "begin-nothing-while-someone": "V2",
  "brief-about-the-children": "V3a",
  "polite-at-work": "V3b",
  "send-the-apology-once": "V4",
  "list-the-distance": "V5",
  "look-back-at-day-30": "V1",
  "look-back-at-day-60": "V1",
  "look-back-at-day-90": "V1",
};
