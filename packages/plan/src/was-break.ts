import { addDays, dayOf } from "@staying-power/case";
import { mayContact } from "./contact.ts";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import type { Mark, Sources } from "./mark.ts";
import {
  type ActClass,
  type ActId,
  actRules,
  looksThatBreak,
} from "./rules/acts.ts";
import { eachOnce, type Why } from "./why.ts";

/** What an act was, and what follows from it. */
export interface ActJudged {
  readonly act: ActId;
  readonly class: ActClass;
  /** Whether the days of No Contact are counted from this day on; nothing done before is lost. */
  readonly count: "restarts" | "goes-on";
  /** What of this case made it more than the act alone is. */
  readonly why: readonly Why[];
  readonly mark: Mark;
  readonly sources: Sources;
}

/** A second look at some acts: what of the case makes them a break after all, or nothing. */
const secondLooks: Readonly<
  Partial<Record<ActId, (known: PlanKnown) => readonly Why[]>>
> = {
  looked: ({ events, today }) => {
    const since = addDays(today, 1 - looksThatBreak.days);
    const looks = events.filter(
      ({ kind, at }) => kind === "looked" && dayOf(at) >= since,
    );
    // The act that is asked about is one more.
    return looks.length + 1 >= looksThatBreak.times
      ? [{ event: "looked" }]
      : [];
  },
  // It is sent once; a second one is not as planned any more, and where none is owed there was no plan.
  "one-apology": ({ facts }) =>
    facts.apology === "given" || facts.apology === "not-owed"
      ? [{ fact: "apology" }]
      : [],
};

/** What contact each act implies, where a gate may forbid it whatever the table says. */
const implied: Readonly<
  Partial<Record<ActId, "logistics" | "answer" | "apology">>
> = {
  answered: "answer",
  "kept-talking": "answer",
  errand: "logistics",
  "errand-with-feelings": "logistics",
  "one-apology": "apology",
};

/**
 * Was that a break?
 *
 * @param act - what the person did.
 * @param input - their case, what they said about safety, and the day of the act.
 * @returns what it was, whether the count begins again, and what of the case decided that.
 * Source: METHOD T3.
 */
export function wasBreak(act: ActId, input: PlanInput): ActJudged {
  const known = knownOf(input);
  const rule = actRules[act];
  const contact = implied[act];
  const forbidden =
    contact !== undefined && !mayContact(contact, known)
      ? [...known.gates.map((gate): Why => ({ gate })), ...known.pressed]
      : [];
  const why = eachOnce([...forbidden, ...(secondLooks[act]?.(known) ?? [])]);
  const found = why.length > 0 ? "break" : rule.class;
  return {
    act,
    class: found,
    count: found === "break" ? "restarts" : "goes-on",
    why,
    mark: rule.mark,
    sources: rule.sources,
  };
}
