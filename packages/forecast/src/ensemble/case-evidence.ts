import {
  type BreakWay,
  dayOf,
  dayOfReading,
  factsAsOf,
  type Case,
  type ConductId,
  type Event,
  type FactKey,
  isCalendarDate,
  type Facts,
  type ReasonId,
  type SignalId,
} from "@staying-power/case";
import {
  type CountedSignal,
  type LoggedSignal,
  withoutRepeats,
} from "./habits.ts";
import {
  countedAnswers,
  standingAnswers,
  type CountedAnswer,
} from "./reunion-evidence.ts";
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
  | ({ readonly kind: "signal" } & Omit<CountedSignal, "weeksAgo">)
  | { readonly kind: "conduct"; readonly conduct: readonly ConductId[] }
);

/** A break of No Contact, by how long ago it was. */
export interface Slip {
  readonly weeksAgo: number;
  readonly how: BreakWay;
}

/** All that a case says to the model, with dates turned into weeks before the day of the reading. */
export interface CaseEvidence {
  readonly asOf: string;
  /** Weeks since the (latest) breakup, when known. */
  readonly weeksSince: number | undefined;
  readonly known: ReadonlyMap<VariableId, VariableValue>;
  /** Facts the person has answered, also when the answer left something open. */
  readonly answered: ReadonlySet<string>;
  /** The ex's conduct in summary. */
  readonly signals: readonly SignalId[];
  /** How many weeks ago the summaries were told; undefined where nobody says when, which counts as now. */
  readonly told: {
    readonly signals: number | undefined;
    readonly conduct: number | undefined;
  };
  readonly dated: readonly DatedEvidence[];
  readonly slips: readonly Slip[];
  /** The ex is back at present. */
  readonly together:
    | { readonly weeksAgo: number; readonly reason: ReasonId | undefined }
    | undefined;
  /** What was answered of them in the reunion check, oldest first; empty while they are not back. */
  readonly reunion: readonly CountedAnswer[];
  /** How many entries are dated after the day of the reading, the day of the breakup included. */
  readonly leftOut: number;
}

const msPerWeek = 7 * 24 * 3600 * 1000;

/** Sets in which an item not listed stays unknown: nobody can see all that goes on in an ex. */
const openSets: ReadonlySet<string> = new Set(["exCircumstances"]);

/** A logged signal of so many weeks before the summary, and of a kind that it names, is what the summary tells of. */
const summaryWeeks = 4;

/** When the answers were given that carry no date. */
export interface ToldWhen {
  /** `YYYY-MM-DD`; without it, or where it is no date, they count as told on the day of the reading. */
  readonly first?: string | undefined;
}

/**
 * What a case says to the model.
 *
 * @param theCase - a parsed case.
 * @param today - `YYYY-MM-DD`, used when the case has no `asOf`, or one that lies after it.
 * @param when - see `ToldWhen`.
 * @returns evidence as of the case's date. Events after it, and events before the breakup, are left out. A `left-again` starts the count anew:
 *   the breakup is then that day, with one more earlier reunion.
 */
export function caseEvidence(
  theCase: Case,
  today: string,
  { first }: ToldWhen = {},
): CaseEvidence {
  const asOf = dayOfReading(theCase, today);
  const isLater = (day: string): boolean => dayOf(day) > asOf;
  const { breakup: ended, events = [] } = theCase;
  const began = ended === undefined || isLater(ended) ? undefined : ended;
  const past = events
    .filter(({ at }) => !isLater(at) && dayOf(at) >= (began ?? ""))
    .map((event) => ({ event, time: timeOf(event.at) }))
    .toSorted((a, b) => a.time - b.time);
  const weeksAgo = (time: number): number =>
    Math.max(0, (timeOf(asOf) - time) / msPerWeek);

  const facts = factsAsOf(theCase, asOf);
  const { leftAgain, extraReunions, together, seen, done, slips } = loggedIn(
    past,
    weeksAgo,
  );
  const breakup =
    leftAgain ?? (began === undefined ? undefined : timeOf(began));

  const known = knownVariables(facts);
  if (extraReunions > 0) {
    const earlier = known.get("earlierReunions");
    known.set(
      "earlierReunions",
      (typeof earlier === "number" ? earlier : 0) + extraReunions,
    );
  }
  const firstDay =
    first !== undefined && isCalendarDate(first) ? first : undefined;
  const toldAgo = (fact: FactKey): number | undefined => {
    const day = answeredOn(events, fact, asOf) ?? firstDay;
    return day === undefined ? undefined : weeksAgo(timeOf(day));
  };
  const told = { signals: toldAgo("signals"), conduct: toldAgo("conduct") };
  const signals = facts.signals ?? [];
  const oldest = Math.max(seen[0]?.weeksAgo ?? 0, done[0]?.weeksAgo ?? 0);
  const sinceBreakup =
    breakup === undefined ? undefined : Math.max(weeksAgo(breakup), oldest);
  return {
    asOf,
    weeksSince: sinceBreakup,
    known,
    answered: new Set(Object.keys(facts)),
    signals,
    told,
    dated: [
      ...withoutRepeats(seen)
        .filter((sign) => !isToldOf(sign, signals, told.signals ?? 0))
        .map((sign) => ({ kind: "signal" as const, ...sign })),
      ...done,
    ].toSorted((a, b) => b.weeksAgo - a.weeksAgo),
    slips,
    together,
    reunion:
      together === undefined
        ? []
        : countedAnswers(
            standingAnswers(theCase, asOf),
            asOf,
            together.weeksAgo,
          ),
    leftOut:
      events.filter(({ at }) => isLater(at)).length + (ended === began ? 0 : 1),
  };
}

/** An event that counts, with its time in milliseconds. */
interface Past {
  readonly event: Event;
  readonly time: number;
}

/** What a journal tells of the time since the newest breakup, `leftAgain` when that is one it tells of. */
function loggedIn(
  past: readonly Past[],
  weeksAgo: (time: number) => number,
): Pick<CaseEvidence, "together" | "slips"> & {
  /** Of the ex before they came back, oldest first. */
  readonly seen: readonly LoggedSignal[];
  readonly done: readonly Extract<
    DatedEvidence,
    { readonly kind: "conduct" }
  >[];
  readonly leftAgain: number | undefined;
  readonly extraReunions: number;
} {
  let leftAgain: number | undefined;
  let extraReunions = 0;
  let together: CaseEvidence["together"];
  let seen: LoggedSignal[] = [];
  let done: Extract<DatedEvidence, { readonly kind: "conduct" }>[] = [];
  let slips: Slip[] = [];
  for (const { event, time } of past) {
    switch (event.kind) {
      case "signal":
        if (together === undefined)
          seen.push({ signal: event.signal, weeksAgo: weeksAgo(time) });
        break;
      case "conduct":
        done.push({
          kind: "conduct",
          conduct: event.conduct,
          weeksAgo: weeksAgo(time),
        });
        break;
      case "break":
        slips.push({ weeksAgo: weeksAgo(time), how: event.how ?? "other" });
        break;
      case "returned":
        together = { weeksAgo: weeksAgo(time), reason: event.reason };
        break;
      case "left-again":
        together = undefined;
        leftAgain = time;
        extraReunions += 1;
        seen = [];
        done = [];
        slips = [];
        break;
      case "check-in":
      case "met":
      case "answered":
      case "looked":
      case "task":
      case "waiting":
      case "if-then":
      case "project":
      case "slot":
      case "letting-go":
      case "outcome":
      case "reunion":
      case "fact":
        break;
    }
  }
  return { leftAgain, extraReunions, together, seen, done, slips };
}

/** The day of the newest dated answer to a question; undefined when none carries a date. */
function answeredOn(
  events: readonly Event[],
  fact: FactKey,
  asOf: string,
): string | undefined {
  return events
    .filter((event) => event.kind === "fact" && event.fact === fact)
    .map(({ at }) => dayOf(at))
    .filter((day) => day <= asOf)
    .toSorted()
    .at(-1);
}

/** Whether the summary of the ex's conduct already tells of a logged signal. */
function isToldOf(
  { signal, weeksAgo }: LoggedSignal,
  summary: readonly SignalId[],
  toldAgo: number,
): boolean {
  return (
    summary.includes(signal) &&
    weeksAgo >= toldAgo &&
    weeksAgo <= toldAgo + summaryWeeks
  );
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
