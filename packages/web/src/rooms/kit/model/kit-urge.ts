import {
  type BreakWay,
  breakWays,
  type Case,
  type Event,
  latestDay,
  parseCase,
  toldUntil,
} from "@staying-power/case";
import {
  type KitNotes,
  type KitUrge,
  passed,
  type UrgeOutcome,
} from "./kit-notes.ts";

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
    held: urges.filter(({ outcome }) => passed.has(outcome)).length,
  };
}

/** How No Contact was broken, or null when it was not. */
function breakWay(outcome: UrgeOutcome): BreakWay | null {
  if (outcome === "went") return "turned-up";
  return breakWays.find((way) => way === outcome) ?? null;
}

/** What someone did towards the ex, as the journal tells it. */
export type KitAct =
  | { readonly kind: "break"; readonly how: BreakWay }
  | { readonly kind: "looked" };

/** What an outcome is in the journal; null where nothing was done towards the ex. */
export function actOf(outcome: UrgeOutcome): KitAct | null {
  if (outcome === "looked") return { kind: "looked" };
  const how = breakWay(outcome);
  return how === null ? null : { kind: "break", how };
}

/** The case with what was done in its journal, dated today. */
export function withAct(
  person: Case,
  { id, act, today }: { id: string; act: KitAct; today: string },
): Case {
  const at = latestDay(person, today);
  const event: Event = { at, ...act, id };
  const counted = parseCase({
    ...person,
    asOf: toldUntil(person, at),
    events: [...(person.events ?? []), event],
  });
  return counted.ok ? counted.value : person;
}

/** The case without the event of this id. */
export function withoutEvent(person: Case, id: string): Case {
  const { events = [], ...rest } = person;
  const others = events.filter((event) => event.id !== id);
  return others.length === 0 ? rest : { ...rest, events: others };
}
