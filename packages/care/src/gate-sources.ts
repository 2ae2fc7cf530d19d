import type { GateId } from "./gates.ts";

/** Where a gate comes from. */
export interface GateSource {
  /** The row of METHOD T1; being under 18 is one of T16, the wish for space one of T4. */
  readonly row: "G1" | "G2" | "G3" | "G4" | "under-18" | "G5" | "C5" | "G6";
  /** What that row rests on: the author himself, his peers, or our own rule. */
  readonly basis: readonly ("author" | "peer" | "inferred")[];
}

/** The source of every gate. */
export const gateSources: Readonly<Record<GateId, GateSource>> = {
  "danger-to-me": { row: "G1", basis: ["inferred"] },
  "danger-to-myself": { row: "G1", basis: ["inferred"] },
  "danger-from-me": { row: "G1", basis: ["inferred"] },
  "abuse-of-me": { row: "G2", basis: ["author"] },
  "abuse-by-me": { row: "G2", basis: ["author"] },
  "abuse-unsure": { row: "G2", basis: ["author"] },
  threats: { row: "G2", basis: ["author"] },
  "court-order": { row: "G3", basis: ["peer", "inferred"] },
  "they-said-no": { row: "G3", basis: ["peer", "inferred"] },
  addiction: { row: "G4", basis: ["author"] },
  "untreated-illness": { row: "G4", basis: ["author"] },
  "under-18": { row: "under-18", basis: ["inferred"] },
  "committed-elsewhere": { row: "G5", basis: ["author", "peer"] },
  "asked-for-space": { row: "C5", basis: ["peer"] },
  motive: { row: "G6", basis: ["author"] },
};
