import {
  type Event,
  isCalendarDate,
  type OutcomeFeeling,
  type OutcomeState,
} from "@staying-power/case";
import type { NotedBefore } from "./noted-before.ts";

/** What is being answered. */
export interface OutcomeDraft {
  readonly state: OutcomeState | null;
  readonly feels: OutcomeFeeling | null;
  /** The day they came back, and the day it ended again: `YYYY-MM-DD`, or empty. */
  readonly back: string;
  readonly left: string;
}

export const emptyDraft: OutcomeDraft = {
  state: null,
  feels: null,
  back: "",
  left: "",
};

/** Which days an answer asks for: those that the journal does not hold yet. */
export function daysAskedFor(
  state: OutcomeState | null,
  noted: NotedBefore | null,
): { readonly back: boolean; readonly left: boolean } {
  const isTogether = noted?.state === "together";
  return {
    back:
      (state === "together" && !isTogether) ||
      (state === "ended-again" && noted === null),
    left: state === "ended-again" && noted?.state !== "ended-again",
  };
}

interface Telling {
  readonly noted: NotedBefore | null;
  readonly breakup: string;
  readonly today: string;
  /** When it is told, and what names each entry. */
  readonly at: string;
  readonly newId: () => string;
}

/**
 * The entries that an answer becomes: the return and its end where their days are told and were not noted, and what was
 * answered.
 * @returns them in their order, or what is wrong with the answer.
 */
export function outcomeEntries(
  draft: OutcomeDraft,
  { noted, breakup, today, at, newId }: Telling,
): readonly Event[] | "choose" | "day" | "order" {
  const { state, feels } = draft;
  if (state === null && feels === null) return "choose";
  const asked = daysAskedFor(state, noted);
  const back = asked.back ? draft.back : "";
  const left = asked.left ? draft.left : "";
  const from = breakup;
  for (const day of [back, left])
    if (day !== "" && !(isCalendarDate(day) && day >= from && day <= today))
      return "day";
  const cameBack = back === "" ? (noted?.day ?? "") : back;
  if (left !== "" && (cameBack === "" || left <= cameBack)) return "order";
  if (back !== "" && noted?.state === "ended-again" && back < noted.day)
    return "order";
  return [
    ...(back === ""
      ? []
      : [{ at: back, id: newId(), kind: "returned" as const }]),
    ...(left === ""
      ? []
      : [{ at: left, id: newId(), kind: "left-again" as const }]),
    {
      at,
      id: newId(),
      kind: "outcome",
      ...(state === null ? {} : { state }),
      ...(feels === null ? {} : { feels }),
    },
  ];
}
