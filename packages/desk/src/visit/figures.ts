import {
  addDays,
  type Case,
  daysBetween,
  type Event,
  type KnownOutcome,
  outcomeOf,
  type OutcomeRecord,
  parseOutcomeRecord,
} from "@staying-power/case";
import { observedShare } from "@staying-power/forecast";
import {
  type Horizon,
  horizons,
  type Predicted,
  type ToldOutcome,
} from "./coach-note.ts";

/** So many days after it was said each forecast is looked at again. */
const horizonDays: Readonly<Record<Horizon, number>> = {
  "3-months": 91,
  "6-months": 182,
  "1-year": 364,
};

/** From how many of 100 on each step of what was said begins. */
export const saidSteps: readonly number[] = [0, 10, 20, 30, 40, 60];

/** One case whose time is over, without anything that is one person's. */
export interface Seen {
  /** Where the step of what was said begins, of 100. */
  readonly said: number;
  readonly cameBack: boolean;
}

/** What is counted of one case. */
export interface Figure {
  /** By chance; nothing leads from it to the case but the coach's own sealed note. */
  readonly id: string;
  /** By how long it was watched: only what is over. */
  readonly seen: { readonly [Over in Horizon]?: Seen };
  /** The record to be given on, as the app makes it; null where there is none. */
  readonly record: OutcomeRecord | null;
}

/** All that a coach counted. */
export interface Sheet {
  readonly figures: readonly Figure[];
  /** What a newer program wrote; it goes back as it came. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly unread: readonly unknown[];
}

export const emptySheet: Sheet = { figures: [], rest: {}, unread: [] };

/** A case with what the coach was told added, as if its owner had noted it. */
export function withTold(theCase: Case, told: readonly ToldOutcome[]): Case {
  const noted = new Set((theCase.events ?? []).map(({ kind }) => kind));
  const added = told.flatMap(({ on, state, back, left }): readonly Event[] =>
    state === "unknown"
      ? []
      : [
          ...(back === undefined || noted.has("returned")
            ? []
            : [{ at: back, kind: "returned" } as const]),
          ...(left === undefined || noted.has("left-again")
            ? []
            : [{ at: left, kind: "left-again" } as const]),
          { at: on, kind: "outcome", state } as const,
        ],
  );
  return { ...theCase, events: [...(theCase.events ?? []), ...added] };
}

/** What became of a case, by its owner's journal and by what the coach was told. */
export function knownOutcome(
  theCase: Case,
  told: readonly ToldOutcome[],
  today: string,
): KnownOutcome | null {
  return outcomeOf(withTold(theCase, told), today);
}

/**
 * What can be said of a forecast by now. A case counts for a span once that span is over by the calendar, whatever
 * happened: who comes back is told of at once, who does not only later, and counting the first at once would make it
 * look as if more came back.
 */
export function seenOf(
  predicted: Predicted,
  known: KnownOutcome | null,
  today: string,
): Figure["seen"] {
  const came = known?.back ?? known?.together ?? null;
  const seen: { [Over in Horizon]?: Seen } = {};
  for (const horizon of horizons) {
    const days = horizonDays[horizon];
    if (known === null || daysBetween(predicted.on, today) < days) continue;
    const last = addDays(predicted.on, days);
    const cameBack = came !== null && came <= last;
    if (!cameBack && known.until < last) continue;
    seen[horizon] = {
      said: stepOf(predicted.back[horizon].mean),
      cameBack,
    };
  }
  return seen;
}

/** Where the step of a share begins, of 100. */
function stepOf(share: number): number {
  // As a whole hundred, as it is said to people.
  const of100 = Math.round(share * 100);
  return saidSteps.findLast((from) => of100 >= from) ?? 0;
}

/** A sheet with a figure in it, in the place of the one of its name. They stand by their names, which are by chance. */
export function withFigure(sheet: Sheet, figure: Figure): Sheet {
  return {
    ...sheet,
    figures: [...withoutFigure(sheet, figure.id).figures, figure].toSorted(
      (one, other) => (one.id < other.id ? -1 : 1),
    ),
  };
}

/** A sheet without the figure of a name. */
export function withoutFigure(sheet: Sheet, id: string): Sheet {
  return { ...sheet, figures: sheet.figures.filter((one) => one.id !== id) };
}

/** Of those of whom the same was said: how many there were, and how many came back. */
export interface Step {
  readonly from: number;
  /** Up to here, of 100. */
  readonly to: number;
  readonly cases: number;
  readonly back: number;
  /** The share that came back with its 95 % interval, 0 … 1. */
  readonly share: NonNullable<ReturnType<typeof observedShare>>;
  /** Whether what was said and what happened can be the same. */
  readonly fits: boolean;
}

/** What was said beside what happened, after one span; steps without a case are left out. */
export function stepsOf(
  figures: readonly Figure[],
  horizon: Horizon,
): readonly Step[] {
  const all = figures.flatMap(({ seen }) => seen[horizon] ?? []);
  return saidSteps.flatMap((from, place) => {
    const to = saidSteps[place + 1] ?? 100;
    const here = all.filter(({ said }) => said === from);
    const back = here.filter(({ cameBack }) => cameBack).length;
    const share = observedShare(back, here.length);
    if (share === null) return [];
    const fits = share.low * 100 < to && share.high * 100 >= from;
    return [{ from, to, cases: here.length, back, share, fits }];
  });
}

/** With fewer cases than this there is no table of steps: only the list. Ours. */
export const fewCases = 20;

const format = "staying-power/figures";

/** A sheet as text to be sealed. */
export function printSheet({ figures, rest, unread }: Sheet): string {
  return JSON.stringify({
    format,
    version: 1,
    ...rest,
    figures: [...figures, ...unread],
  });
}

/** Reads what `printSheet` wrote; null when it is none. */
export function parseSheet(text: string): Sheet | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    const { figures, ...rest }: { [Name in string]?: unknown } = { ...read };
    if (rest["format"] !== format || !Array.isArray(figures)) return null;
    const entries: readonly unknown[] = figures;
    return {
      figures: entries.flatMap((one) => figureIn(one) ?? []),
      rest,
      unread: entries.filter((one) => figureIn(one) === null),
    };
  } catch {
    return null;
  }
}

function figureIn(input: unknown): Figure | null {
  if (typeof input !== "object" || input === null) return null;
  const { id, seen, record, ...more }: { [Name in string]?: unknown } = {
    ...input,
  };
  if (typeof id !== "string" || Object.keys(more).length > 0) return null;
  if (typeof seen !== "object" || seen === null) return null;
  const entries = Object.entries(seen).map(([horizon, one]) => ({
    horizon: horizons.find((name) => name === horizon),
    one: seenIn(one),
  }));
  const given = record === null ? null : parseOutcomeRecord(record);
  if (given?.ok === false) return null;
  const read: { [Over in Horizon]?: Seen } = {};
  for (const { horizon, one } of entries) {
    if (horizon === undefined || one === null) return null;
    read[horizon] = one;
  }
  return { id, seen: read, record: given?.value ?? null };
}

function seenIn(input: unknown): Seen | null {
  if (typeof input !== "object" || input === null) return null;
  const { said, cameBack, ...more }: { [Name in string]?: unknown } = {
    ...input,
  };
  return typeof said === "number" &&
    saidSteps.includes(said) &&
    typeof cameBack === "boolean" &&
    Object.keys(more).length === 0
    ? { said, cameBack }
    : null;
}
