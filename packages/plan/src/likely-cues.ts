import type { Event, Facts } from "@staying-power/case";
import { mayContact } from "./contact.ts";
import { knownOf, type PlanInput } from "./known.ts";
import {
  type IfThenCueId,
  ifThenCueIds,
  ifThenCues,
} from "./rules/if-then-cues.ts";

/** An urge from here on is a strong one. Ours. */
const strongUrge = 6;

/**
 * The triggers that are offered for an if-then plan, the likeliest for this person first: those that their journal and
 * their answers tell of, then the rest as the table has them. What speaks of a step of the ex's is left out where nothing
 * may come from one.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns ids of cues, each once.
 */
export function likelyCues(input: PlanInput): readonly IfThenCueId[] {
  const known = knownOf(input);
  const told = new Set([
    ...known.events.flatMap(cuesOfEvent),
    ...cuesOfFacts(known.facts),
  ]);
  const offered = ifThenCueIds.filter(
    (id) => !ifThenCues[id].ofTheirs || mayContact("answer", known),
  );
  return offered.toSorted((one, other) => rank(one) - rank(other));

  function rank(id: IfThenCueId): number {
    return told.has(id) ? 0 : 1;
  }
}

function cuesOfEvent(event: Event): readonly IfThenCueId[] {
  switch (event.kind) {
    case "looked":
      return ["seen-them-online"];
    case "signal":
      return event.signal === "none" ? [] : ["message-came"];
    case "break":
      return cuesOfHour(event.at);
    case "check-in":
      return (event.urge ?? 0) >= strongUrge ? cuesOfHour(event.at) : [];
    default:
      return [];
  }
}

/** By the person's own clock, which an instant with its offset tells. */
function cuesOfHour(at: string): readonly IfThenCueId[] {
  if (at.length === 10) return [];
  const hour = Number(at.slice(11, 13));
  if (hour < 5 || hour >= 23) return ["awake-at-night"];
  return hour >= 18 ? ["evening-alone"] : [];
}

function cuesOfFacts({
  conduct = [],
  signals = [],
}: Facts): readonly IfThenCueId[] {
  return [
    ...(conduct.includes("watched-social-media")
      ? (["seen-them-online"] as const)
      : []),
    ...(signals.some((signal) => signal !== "none")
      ? (["message-came"] as const)
      : []),
  ];
}
