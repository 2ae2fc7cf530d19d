import type { GateId } from "@staying-power/care";

/** What a coach is to somebody behind a gate. */
export type GateKind = "danger" | "no" | "young" | "other";

/** Which it is behind each gate. */
export const gateKind: Readonly<Record<GateId, GateKind>> = {
  "danger-to-me": "danger",
  "danger-to-myself": "danger",
  "danger-from-me": "danger",
  "abuse-of-me": "danger",
  "abuse-by-me": "danger",
  "abuse-unsure": "danger",
  threats: "danger",
  "court-order": "no",
  "they-said-no": "no",
  "asked-for-space": "no",
  addiction: "other",
  "untreated-illness": "other",
  "under-18": "young",
  "committed-elsewhere": "other",
  motive: "other",
};
