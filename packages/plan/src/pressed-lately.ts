import {
  type Case,
  type ConductId,
  dayOf,
  daysBetween,
  type Event,
  type Facts,
} from "@staying-power/case";
import { conductOf } from "./conduct-of.ts";
import { eachOnce, type Why } from "./why.ts";

/** How long there is no contact of any kind after it. Source: METHOD T16. */
const restDays = 30;

/** What is held like a stated no, though none was said: turning up, and writing dozens of times. Source: METHOD T16. */
const pressing: ReadonlySet<ConductId> = new Set<ConductId>([
  "turned-up",
  "constant-contact",
]);

/** What is looked at: all of it up to the day. */
interface Told {
  readonly theCase: Case;
  readonly facts: Facts;
  readonly events: readonly Event[];
  readonly breakup: string | undefined;
  readonly today: string;
}

/**
 * Whether someone turned up, or wrote dozens of times, within the last thirty days. It counts as long as they say that it
 * is what they do, and for thirty days after the last day they said so; an answer of the first days counts from the day
 * it ended.
 *
 * @param told - what is known on the day.
 * @returns what of theirs says so; nothing where they did not.
 * Source: METHOD T16.
 */
export function pressedLately({
  theCase,
  facts,
  events,
  breakup,
  today,
}: Told): readonly Why[] {
  const isLate = (day: string): boolean => daysBetween(day, today) < restDays;
  const before = events.findLastIndex(({ at }) => !isLate(dayOf(at)));
  const told = events.slice(before + 1).flatMap((event): readonly Why[] => {
    if (event.kind === "break")
      return event.how === "turned-up" ? [{ event: "break" }] : [];
    if (!isPressing(conductOf(event))) return [];
    // An answer that was taken back says nothing any more.
    if (event.kind === "fact" && facts.conduct === undefined) return [];
    return event.kind === "fact"
      ? [{ fact: "conduct" }]
      : [{ event: "conduct" }];
  });
  const atFirst =
    facts.conduct !== undefined &&
    breakup !== undefined &&
    isLate(breakup) &&
    isPressing(theCase.facts?.conduct);
  return eachOnce([
    ...(isPressing(facts.conduct) || atFirst
      ? [{ fact: "conduct" } as const]
      : []),
    ...told,
  ]);
}

function isPressing(conduct: readonly ConductId[] = []): boolean {
  return conduct.some((each) => pressing.has(each));
}
