import { dayOf, type IssueId } from "@staying-power/case";
import { knownOf, type PlanInput } from "../known.ts";
import { strengthOf } from "../strength-of.ts";
import { type ContactDays, contactDaysOf } from "./contact-days.ts";
import { type Corrected, correctedOf } from "./corrected-of.ts";
import { type DoneDays, doneDaysOf } from "./done-days.ts";
import { type Felt, feltOf } from "./felt-of.ts";
import { type Cut, cutOf, type ProgressWindow } from "./windows.ts";

/** What is looked at, and how much of it. */
export interface ProgressInput extends PlanInput {
  readonly window: ProgressWindow;
  /** Days on which an urge was met and nothing was sent, as the kit notes them beside the case. */
  readonly held?: readonly string[];
}

/** How it went, on one page. It holds no number of the forecast. */
export interface Progress {
  readonly cut: Cut;
  /** Whether anything was told at all, whenever. */
  readonly isAnything: boolean;
  readonly mood: Felt;
  readonly urge: Felt;
  readonly contact: ContactDays;
  readonly done: DoneDays;
  /** Behind a gate no answer about the two of them is said again: then it is empty. */
  readonly corrected: readonly Corrected[];
}

/**
 * How it went over a window: pure, linear in the journal, and never more than a few hundred marks. What is dated after today
 * does not count; what was not told is a gap and no zero.
 *
 * @param input - the case, what was said about safety, the day, how much is looked at, and the urges that were held.
 */
export function progressOf({
  window,
  held = [],
  ...input
}: ProgressInput): Progress {
  const { events, facts, gates, today } = knownOf(input);
  const strength = strengthOf({ theCase: input.theCase, today, held });
  const days = [
    ...events.slice(0, 1).map(({ at }) => dayOf(at)),
    ...strength.days.slice(0, 1).map(({ on }) => on),
  ].toSorted();
  const cut = cutOf(window, today, days[0] ?? null);
  const issues: readonly IssueId[] =
    gates.length > 0 ? [] : (facts.issues ?? []);
  return {
    cut,
    isAnything: events.length > 0 || strength.days.length > 0,
    mood: feltOf("mood", events, cut),
    urge: feltOf("urge", events, cut),
    contact: contactDaysOf(events, cut),
    done: doneDaysOf(events, strength, cut),
    corrected: correctedOf(events, issues, cut),
  };
}
