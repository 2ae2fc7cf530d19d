import {
  type Case,
  dayOf,
  lastTurn,
  type OutcomeState,
} from "@staying-power/case";

/** What the journal says already of a return, or of its end. */
export interface NotedBefore {
  readonly state: Exclude<OutcomeState, "apart">;
  readonly day: string;
}

/** What was noted last of coming back and of leaving again; null where nothing was. */
export function notedBefore(person: Case): NotedBefore | null {
  const newest = lastTurn(person);
  return newest === undefined
    ? null
    : {
        state: newest.kind === "returned" ? "together" : "ended-again",
        day: dayOf(newest.at),
      };
}
