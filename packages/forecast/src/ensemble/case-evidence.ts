import {
  type BreakEvent,
  factsAsOf,
  type Case,
  type ConductId,
  type Facts,
  type ReasonId,
  type SignalId,
} from "@staying-power/case";
import { prevalences } from "../tables/prevalence.ts";

/**
 * One thing that can be known or not: a fact (`endedBy`), or one item of a set (`issues:clingy`).
 * Items of a set are separate because a person may know one and not another.
 */
export type VariableId = string;

/** The value of a variable: the option of a choice, "true"/"false" for booleans and items, or a number. */
export type VariableValue = string | number;

/** Something dated that the person logged, by how long ago it was. */
export type DatedEvidence = { readonly weeksAgo: number } & (
  | { readonly kind: "signal"; readonly signal: SignalId }
  | { readonly kind: "conduct"; readonly conduct: readonly ConductId[] }
);

/** All that a case says to the model, with dates turned into weeks before the day of the reading. */
export interface CaseEvidence {
  readonly asOf: string;
  /** Weeks since the (latest) breakup, when known. */
  readonly weeksSince: number | undefined;
  readonly known: ReadonlyMap<VariableId, VariableValue>;
  /** Facts the person has answered, also when the answer left something open. */
  readonly answered: ReadonlySet<string>;
  /** The ex's conduct in summary, when no dated signal replaces it. */
  readonly signals: readonly SignalId[];
  readonly dated: readonly DatedEvidence[];
  /** The ex is back at present. */
  readonly together:
    | { readonly weeksAgo: number; readonly reason: ReasonId | undefined }
    | undefined;
}

const msPerWeek = 7 * 24 * 3600 * 1000;

/** Sets in which an item not listed stays unknown: nobody can see all that goes on in an ex. */
const openSets: ReadonlySet<string> = new Set(["exCircumstances"]);

/** What a break of No Contact counts as, for the week it happened. */
const conductOfBreak: Readonly<Record<string, ConductId>> = {
  wrote: "constant-contact",
  called: "constant-contact",
  "turned-up": "turned-up",
  "through-friends": "through-friends",
  "reacted-online": "watched-social-media",
  other: "constant-contact",
};

/**
 * What a case says to the model.
 *
 * @param theCase - a parsed case.
 * @param today - `YYYY-MM-DD`, used when the case has no `asOf`.
 * @returns evidence as of the case's date. Events after it, and events before the breakup, are left out. A `left-again` starts the count anew:
 *   the breakup is then that day, with one more earlier reunion.
 */
export function caseEvidence(theCase: Case, today: string): CaseEvidence {
  const asOf = theCase.asOf ?? today;
  const now = timeOf(asOf) + (asOf.length === 10 ? msPerWeek / 7 - 1 : 0);
  const began =
    theCase.breakup === undefined ? -Infinity : timeOf(theCase.breakup);
  const past = (theCase.events ?? [])
    .map((event) => ({ event, time: timeOf(event.at) }))
    .filter(({ time }) => time >= began && time <= now)
    .toSorted((a, b) => a.time - b.time);
  const weeksAgo = (time: number): number =>
    Math.max(0, (timeOf(asOf) - time) / msPerWeek);

  const facts = factsAsOf(theCase, asOf);
  let breakup = theCase.breakup === undefined ? undefined : began;
  let extraReunions = 0;
  let together: CaseEvidence["together"];
  let dated: DatedEvidence[] = [];
  for (const { event, time } of past) {
    switch (event.kind) {
      case "signal":
        dated.push({
          kind: "signal",
          signal: event.signal,
          weeksAgo: weeksAgo(time),
        });
        break;
      case "conduct":
        dated.push({
          kind: "conduct",
          conduct: event.conduct,
          weeksAgo: weeksAgo(time),
        });
        break;
      case "break":
        dated.push(
          ...breakOf(event, weeksAgo(time), usualConduct(dated, facts)),
        );
        break;
      case "returned":
        together = { weeksAgo: weeksAgo(time), reason: event.reason };
        break;
      case "left-again":
        together = undefined;
        breakup = time;
        extraReunions += 1;
        dated = [];
        break;
      case "check-in":
      case "met":
      case "answered":
      case "fact":
        break;
    }
  }
  dated.sort((a, b) => b.weeksAgo - a.weeksAgo);

  const known = knownVariables(facts);
  if (extraReunions > 0) {
    const earlier = known.get("earlierReunions");
    known.set(
      "earlierReunions",
      (typeof earlier === "number" ? earlier : 0) + extraReunions,
    );
  }
  const oldest = dated[0]?.weeksAgo ?? 0;
  const sinceBreakup =
    breakup === undefined ? undefined : Math.max(weeksAgo(breakup), oldest);
  return {
    asOf: asOf.slice(0, 10),
    weeksSince: sinceBreakup,
    known,
    answered: new Set(Object.keys(facts)),
    signals: dated.some((entry) => entry.kind === "signal")
      ? []
      : (facts.signals ?? []),
    dated,
    together,
  };
}

/** What they did towards the ex before, by the newest word of it. */
function usualConduct(
  dated: readonly DatedEvidence[],
  facts: Facts,
): readonly ConductId[] {
  const before = dated.findLast((entry) => entry.kind === "conduct");
  return before?.kind === "conduct" ? before.conduct : (facts.conduct ?? []);
}

/** A break of No Contact: for a week what was done, then again what was usual. */
function breakOf(
  { how }: BreakEvent,
  at: number,
  usual: readonly ConductId[],
): readonly DatedEvidence[] {
  const during = conductOfBreak[how ?? "other"] ?? "constant-contact";
  return [
    { kind: "conduct", conduct: [during], weeksAgo: at },
    ...(at > 1
      ? [{ kind: "conduct", conduct: usual, weeksAgo: at - 1 } as const]
      : []),
  ];
}

function knownVariables(facts: Facts): Map<VariableId, VariableValue> {
  const known = new Map<VariableId, VariableValue>();
  const record: Readonly<Record<string, unknown>> = facts;
  for (const prevalence of prevalences) {
    const value = record[prevalence.fact];
    if (value === undefined) continue;
    if (prevalence.kind !== "set") {
      if (typeof value === "number" || typeof value === "string")
        known.set(prevalence.fact, value);
      else if (typeof value === "boolean")
        known.set(prevalence.fact, value ? "true" : "false");
      continue;
    }
    const listed: readonly unknown[] = Array.isArray(value) ? value : [];
    const open = openSets.has(prevalence.fact) || listed.includes("unknown");
    for (const item of Object.keys(Object.values(prevalence.shares)[0] ?? {})) {
      if (listed.includes(item))
        known.set(`${prevalence.fact}:${item}`, "true");
      else if (!open) known.set(`${prevalence.fact}:${item}`, "false");
    }
  }
  if (facts.noContactWeeks !== undefined)
    known.set("noContactWeeks", facts.noContactWeeks);
  return known;
}

function timeOf(date: string): number {
  return Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date);
}
