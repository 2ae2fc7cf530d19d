import type { Case, Facts } from "@staying-power/case";

/** Something in a case that comes before any forecast. `gate` is the row of METHOD T1 it falls under. */
export interface SafetyConcern {
  id: "abuse" | "contact-forbidden" | "threats" | "addiction" | "under-18";
  gate: "G2" | "G3" | "G4" | "under-18";
}

/** Which answers raise which concern, in the order they are to be said. */
const concerns: readonly (SafetyConcern & {
  readonly raisedBy: (facts: Facts) => boolean;
})[] = [
  {
    id: "abuse",
    gate: "G2",
    raisedBy: ({ issues }) => issues?.includes("abuse") === true,
  },
  {
    id: "threats",
    gate: "G2",
    raisedBy: ({ conduct }) => conduct?.includes("threatened") === true,
  },
  {
    id: "contact-forbidden",
    gate: "G3",
    raisedBy: ({ contactForbidden }) =>
      contactForbidden !== undefined && contactForbidden !== "no",
  },
  {
    id: "addiction",
    gate: "G4",
    raisedBy: ({ issues }) => issues?.includes("addiction") === true,
  },
  {
    id: "under-18",
    gate: "under-18",
    raisedBy: ({ ageMe }) => ageMe !== undefined && ageMe < 18,
  },
];

/**
 * What must be said before a forecast.
 *
 * @param theCase - the whole case: a threat logged at any time counts, also when later conduct replaced it.
 * @param facts - its facts as of the day of the reading.
 * @returns concerns in the order they are to be said; empty when there is none.
 * Source: METHOD T1, gates G2 to G4.
 */
export function safetyConcerns(theCase: Case, facts: Facts): SafetyConcern[] {
  const everThreatened = (theCase.events ?? []).some(
    (event) => event.kind === "conduct" && event.conduct.includes("threatened"),
  );
  return concerns
    .filter(
      ({ id, raisedBy }) =>
        raisedBy(facts) || (id === "threats" && everThreatened),
    )
    .map(({ id, gate }) => ({ id, gate }));
}
