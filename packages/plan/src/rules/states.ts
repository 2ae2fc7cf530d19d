import type { SignalId } from "@staying-power/case";

/** Where someone stands, one at a time. Source: METHOD T15. */
export const stateIds = [
  "gate",
  "apology",
  "no-contact",
  "answering",
  "meeting",
  "trial",
  "healing",
] as const;

/** The id of a state. */
export type StateId = (typeof stateIds)[number];

/** What can move someone from one state to another. None of them is the passing of time alone. */
export const causes = [
  "gate-shut",
  "healing-gate-shut",
  "let-go",
  "went-on",
  "apology-owed",
  "apology-done",
  "they-came",
  "they-asked-to-meet",
  "quiet-week-told",
  "met",
  "back-together",
  "ended-again",
] as const;

/** What moved someone. */
export type Cause = (typeof causes)[number];

/** One way from a state to another; `any` is every state but the one it leads to. */
export interface Move {
  readonly from: StateId | "any";
  readonly to: StateId;
  readonly by: Cause;
}

// prettier-ignore
/**
 * Every move there is. Source: METHOD T15, T1 (which gates lead to healing), T16 (they wrote before the apology was given:
 * it goes into the answer). A quiet week ends answering only once an entry of the journal tells of a day after it. What a
 * gate has shut opens where the journal stands. T15 names no way out of healing but by the person: that they go on, or say
 * themselves that the two are together again. Letting go shuts no door; that they ask, write or want to meet opens none.
 */
export const moves: readonly Move[] = [
  { from: "any",        to: "gate",       by: "gate-shut" },
  { from: "any",        to: "healing",    by: "healing-gate-shut" },
  { from: "any",        to: "healing",    by: "let-go" },
  { from: "healing",    to: "no-contact", by: "went-on" },
  { from: "no-contact", to: "apology",    by: "apology-owed" },
  { from: "apology",    to: "no-contact", by: "apology-done" },
  { from: "apology",    to: "answering",  by: "they-came" },
  { from: "no-contact", to: "answering",  by: "they-came" },
  { from: "answering",  to: "no-contact", by: "quiet-week-told" },
  { from: "meeting",    to: "no-contact", by: "quiet-week-told" },
  { from: "answering",  to: "meeting",    by: "they-asked-to-meet" },
  { from: "answering",  to: "meeting",    by: "met" },
  { from: "apology",    to: "trial",      by: "back-together" },
  { from: "no-contact", to: "trial",      by: "back-together" },
  { from: "answering",  to: "trial",      by: "back-together" },
  { from: "meeting",    to: "trial",      by: "back-together" },
  { from: "healing",    to: "trial",      by: "back-together" },
  { from: "trial",      to: "no-contact", by: "ended-again" },
];

/**
 * @param from - the state someone is in.
 * @param by - what happened.
 * @returns the state they are in after it; the same one where the table knows no such move.
 */
export function moved(from: StateId, by: Cause): StateId {
  return (
    moves.find(
      (move) =>
        move.by === by &&
        (move.from === from || (move.from === "any" && move.to !== from)),
    )?.to ?? from
  );
}

/**
 * What the ex can do that is a step of theirs towards talking. A plain errand is not one, nor is a like, a block or an
 * outburst: those are answered within the state one is in. Source: METHOD T4 (C1, C8, C18), T15 and T16 (to ask to try again is a
 * step, and no trial yet); the cut is ours.
 */
export const steps: ReadonlySet<SignalId> = new Set<SignalId>([
  "neutral-contact",
  "warm-contact",
  "said-misses-me",
  "asked-to-meet",
  "mixed-signals",
  "asked-to-return",
]);

/** After so many days without a step of theirs an entry of the journal says that they have gone quiet. Source: METHOD T15. */
export const quietDays = 7;
