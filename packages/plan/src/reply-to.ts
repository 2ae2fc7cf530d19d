import { mayContact } from "./contact.ts";
import { knownOf, type PlanInput } from "./known.ts";
import type { Mark, Sources } from "./mark.ts";
import type { ReasonId, SignalId } from "@staying-power/case";
import {
  type Answer,
  type ContactKind,
  type ContactKindId,
  contactKinds,
} from "./rules/contact-kinds.ts";
import { placeOf } from "./variant-of.ts";
import { eachOnce, type Why } from "./why.ts";

/** What to do about something that came. */
export interface Reply {
  readonly kind: ContactKindId;
  readonly answer: Answer;
  readonly waitHours: number;
  /** Whether the one apology that is owed goes into this answer. */
  readonly apology: boolean;
  /** How it is logged; null where there is nothing to log. */
  readonly signal: SignalId | null;
  /** The wrong reason that it may speak of. */
  readonly mirage: ReasonId | null;
  readonly next: ContactKind["next"];
  /** What of this case made it another answer than the kind alone would have. */
  readonly why: readonly Why[];
  readonly mark: Mark;
  readonly sources: Sources;
}

/**
 * Whether, when and how to answer something that came from the ex. Behind a gate that forbids it, and for thirty days
 * after turning up or writing dozens of times, there is no answer, whatever came; an errand is let through where children
 * or a shared home demand it.
 *
 * @param kind - what came.
 * @param input - the case, what was said about safety, and the day.
 * @returns the answer, with what of this case decided it.
 * Source: METHOD T4, T16 (the owed apology goes into the answer; you turned up).
 */
export function replyTo(kind: ContactKindId, input: PlanInput): Reply {
  const known = knownOf(input);
  const rule: ContactKind = contactKinds[kind];
  const isErrand = rule.signal === "logistics-only";
  const {
    due,
    standing: { state },
  } = placeOf(known);
  const together = state === "trial";
  const allowed = mayContact(
    isErrand ? "logistics" : "answer",
    known,
    together,
  );
  const held = rule.next === "meet" && !mayContact("meet", known, together);
  const leads = allowed && !held && state !== "healing";
  const apology =
    allowed && due.length > 0 && rule.answer === "yes" && !isErrand;
  const stopped = rule.answer !== "none" && (!allowed || held);
  return {
    kind,
    answer: allowed ? rule.answer : "none",
    waitHours: allowed ? rule.waitHours : 0,
    apology,
    signal: rule.signal,
    mirage: rule.mirage ?? null,
    next: leads || rule.next === "never" ? rule.next : "stay",
    why: eachOnce([
      ...(stopped
        ? [...known.gates.map((gate): Why => ({ gate })), ...known.pressed]
        : []),
      ...(apology ? due : []),
    ]),
    mark: rule.mark,
    sources: rule.sources,
  };
}
