import {
  type BreakWay,
  breakWays,
  type Case,
  latestDay,
  parseCase,
  toldUntil,
} from "@staying-power/case";
import type { KitNotes, KitUrge, UrgeOutcome } from "./kit-notes.ts";

/** The notes with one more urge, and no wait any more: it is over, however it went. */
export function withUrge(notes: KitNotes, urge: KitUrge): KitNotes {
  const { timer: _, ...rest } = notes;
  return { ...rest, urges: [...notes.urges, urge] };
}

/** How many urges were met, and how many of them passed without a step towards the ex. */
export function urgeTally(urges: readonly KitUrge[]): {
  readonly met: number;
  readonly held: number;
} {
  return {
    met: urges.length,
    held: urges.filter(({ outcome }) => outcome === "held").length,
  };
}

/** How No Contact was broken, or null when it was not. */
export function breakWay(outcome: UrgeOutcome): BreakWay | null {
  if (outcome === "went") return "turned-up";
  return breakWays.find((way) => way === outcome) ?? null;
}

/** The case with a break of No Contact in its journal, dated today. */
export function withBreak(
  person: Case,
  { id, how, today }: { id: string; how: BreakWay; today: string },
): Case {
  const at = latestDay(person, today);
  const counted = parseCase({
    ...person,
    asOf: toldUntil(person, at),
    events: [...(person.events ?? []), { at, kind: "break", how, id }],
  });
  return counted.ok ? counted.value : person;
}

/** The case without the event of this id. */
export function withoutEvent(person: Case, id: string): Case {
  const { events = [], ...rest } = person;
  const others = events.filter((event) => event.id !== id);
  return others.length === 0 ? rest : { ...rest, events: others };
}
