import { dayOf, daysBetween, type Event } from "@staying-power/case";
import { mayContact } from "./contact.ts";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import { type ContactKindId, contactKinds } from "./rules/contact-kinds.ts";
import {
  meetingLadder,
  type MeetingStepId,
  meetingStepIds,
} from "./rules/meeting-ladder.ts";
import { type StateId, steps } from "./rules/states.ts";
import { statesAlong } from "./standing.ts";
import { placeOf } from "./variant-of.ts";

/** One thing that a step still waits for. */
export type LadderWant =
  | {
      /** Days on which they began, days from the first to the last of them, or meetings. */
      readonly want: "begun" | "days" | "met";
      readonly have: number;
      readonly of: number;
    }
  /** That they suggest it, or that they name wanting to try. */
  | { readonly want: "asked" | "named" };

/** Where someone stands on the way to meeting again. */
export interface Ladder {
  /** The step that is open now, or was reached; null where none is. */
  readonly open: MeetingStepId | null;
  /** Whether it is open only because they asked, before you would have. */
  readonly onceAsked: boolean;
  /** How many days you two have met on since they came towards you. */
  readonly met: number;
  /** The step after it, and what it still waits for; null where nothing comes next. */
  readonly next: {
    readonly step: MeetingStepId;
    readonly wants: readonly LadderWant[];
  } | null;
}

const shut: Ladder = { open: null, onceAsked: false, met: 0, next: null };

/** The states in which they have come towards the person. */
const near: ReadonlySet<StateId> = new Set<StateId>(["answering", "meeting"]);
/** The states in which their coming would open the first step. */
const quiet: ReadonlySet<StateId> = new Set<StateId>(["no-contact", "apology"]);

/**
 * Which step of meeting again is open, and what the next one waits for. Counted is what happened since they came
 * towards the person; where they went quiet, it begins anew. Behind a gate that lets no meeting through, in healing and
 * once they are back there is none.
 *
 * @param input - the case, what was said about safety, and the day.
 * @param came - what came just now and is not in the journal yet, if anything did.
 * @returns the open step and the next one.
 * Source: METHOD T5, T15, T16.
 */
export function ladderOf(input: PlanInput, came?: ContactKindId): Ladder {
  const known = knownOf(input);
  if (!mayContact("meet", known)) return shut;
  const { state } = placeOf(known).standing;
  if (!near.has(state) && !quiet.has(state)) return shut;
  const told = near.has(state) ? runOf(known) : fresh;
  const run = withNews(told, came, known.today);
  const open = meetingStepIds.findLast((step) => isOpen(step, run)) ?? null;
  const next =
    meetingStepIds[open === null ? 0 : meetingStepIds.indexOf(open) + 1];
  return {
    open,
    onceAsked:
      open !== null && run.met.length === 0 && wantsOf(open, run).length > 0,
    met: run.met.length,
    next: next === undefined ? null : { step: next, wants: wantsOf(next, run) },
  };
}

/** What happened since they came towards the person. */
interface Run {
  /** The days on which they began an exchange, and those on which the two met: each once, in order. */
  readonly begun: readonly string[];
  readonly met: readonly string[];
  /** Whether they asked to meet since the last meeting. */
  readonly asked: boolean;
  readonly named: boolean;
}

const fresh: Run = { begun: [], met: [], asked: false, named: false };

function runOf(known: PlanKnown): Run {
  const states = statesAlong(known);
  return known.events.reduce<Run>(
    (run, event, place) =>
      near.has(states[place] ?? "no-contact") ? after(run, event) : fresh,
    toldAtFirst(known),
  );
}

/** What they did by the first day of the case is one exchange, on the day it was told. */
function toldAtFirst({ theCase, breakup }: PlanKnown): Run {
  const signals = (theCase.facts?.signals ?? []).filter((one) =>
    steps.has(one),
  );
  const day = theCase.asOf?.slice(0, 10) ?? breakup;
  return signals.length === 0
    ? fresh
    : {
        ...fresh,
        begun: day === undefined ? [] : [day],
        asked: signals.includes("asked-to-meet"),
        named: signals.includes("asked-to-return"),
      };
}

function after(run: Run, event: Event): Run {
  const day = dayOf(event.at);
  // A chance meeting, brief, is logged, and that is all (METHOD T3).
  if (event.kind === "met" && event.chance !== true)
    return { ...run, met: once(run.met, day), asked: false };
  const signals =
    event.kind === "signal"
      ? [event.signal]
      : event.kind === "fact" && event.fact === "signals"
        ? (event.value ?? [])
        : [];
  return signals.some((one) => steps.has(one))
    ? {
        ...run,
        begun: once(run.begun, day),
        asked: run.asked || signals.includes("asked-to-meet"),
        named: run.named || signals.includes("asked-to-return"),
      }
    : run;
}

function withNews(
  run: Run,
  came: ContactKindId | undefined,
  today: string,
): Run {
  if (came === undefined) return run;
  const { signal, next } = contactKinds[came];
  const isStep = signal !== null && steps.has(signal);
  return {
    ...run,
    begun: isStep ? once(run.begun, today) : run.begun,
    asked: run.asked || next === "meet",
    named: run.named || came === "wants-to-try",
  };
}

function once(days: readonly string[], day: string): readonly string[] {
  return days.includes(day) ? days : [...days, day];
}

function isOpen(step: MeetingStepId, run: Run): boolean {
  const { meeting, opensOnceAsked } = meetingLadder[step];
  if (meeting !== null && run.met.length >= meeting) return true;
  if (wantsOf(step, run).length === 0) return true;
  return opensOnceAsked && run.asked && run.met.length === 0;
}

function wantsOf(step: MeetingStepId, run: Run): readonly LadderWant[] {
  const { gate } = meetingLadder[step];
  const [first] = run.begun;
  const last = run.begun.at(-1);
  const days =
    first === undefined || last === undefined ? 0 : daysBetween(first, last);
  const counts: readonly LadderWant[] = [
    { want: "begun", have: run.begun.length, of: gate.begun } as const,
    { want: "days", have: days, of: gate.overDays } as const,
    { want: "met", have: run.met.length, of: gate.met } as const,
  ].filter(({ have, of }) => have < of);
  return [
    ...counts,
    ...(gate.asked && !run.asked ? [{ want: "asked" } as const] : []),
    ...(gate.named && !run.named ? [{ want: "named" } as const] : []),
  ];
}
