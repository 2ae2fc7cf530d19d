import {
  addDays,
  breakWays,
  conductIds,
  reasonIds,
  signalIds,
  type Case,
} from "@staying-power/case";
import { randomStream } from "@staying-power/engine";
import { parsed, today } from "./arbitrary-forecast-case.ts";

const warm = [
  "warm-contact",
  "said-misses-me",
  "asked-to-meet",
  "asked-to-return",
  "mixed-signals",
];
const cold = ["hostile", "blocked-me", "none", "logistics-only"];

/** What an entry of each kind of journal is: the signals, the conducts, and the chance of one of the first, of the second. */
const kinds = {
  "of anything": [signalIds, conductIds, 0.6, 0.8],
  "of warm signs": [warm, conductIds, 0.7, 1],
  "of cold signs": [cold, conductIds, 0.7, 1],
  "of conduct that changes": [[], conductIds, 0, 1],
  "of guilt and missing": [
    ["said-misses-me", "asked-to-return"],
    ["guilted", "sex-with-ex", "pleaded", "stayed-friends"],
    0.5,
    1,
  ],
  "that ends in a return": [signalIds, conductIds, 0.5, 1],
} as const;

/** The kinds of made-up journals: those that leave the fewest draws of a thousand when they are years long. */
export const journalKinds: readonly JournalKind[] =
  Object.keys(kinds).filter(isJournalKind);

/** A kind of made-up journal. */
export type JournalKind = keyof typeof kinds;

function isJournalKind(text: string): text is JournalKind {
  return Object.hasOwn(kinds, text);
}

/**
 * A made-up case of 200 entries, spread by chance over the time since the breakup.
 *
 * @param kind - of what.
 * @param days - how long ago the breakup was.
 * @param seed - any integer.
 */
export function madeUpJournal(
  kind: JournalKind,
  days: number,
  seed: number,
): Case {
  const random = randomStream(seed, days);
  const one = <T>(list: readonly T[]): T | undefined =>
    list[random.below(Math.max(1, list.length))];
  const [signals, conducts, signalled, done] = kinds[kind];
  const entry = (): object => {
    const at = addDays(today, -random.below(days));
    const chance = random.uniform();
    if (chance < signalled) return { at, kind: "signal", signal: one(signals) };
    if (chance >= done) return { at, kind: "break", how: one(breakWays) };
    const two = new Set([one<string>(conducts), one<string>(conducts)]);
    return { at, kind: "conduct", conduct: [...two] };
  };
  const events = Array.from({ length: 200 }, entry);
  const back = {
    at: addDays(today, -random.below(Math.ceil(days / 2))),
    kind: "returned",
    reason: one(reasonIds),
  };
  return parsed({
    format: "staying-power/case",
    version: 1,
    breakup: addDays(today, -days),
    asOf: today,
    facts: { endedBy: "ex", relationshipKind: "dating", children: false },
    events:
      kind === "that ends in a return" ? [...events.slice(1), back] : events,
  });
}
