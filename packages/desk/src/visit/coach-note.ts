import {
  type CoachAnswer,
  isCalendarDate,
  type OutcomeState,
  outcomeStates,
  parseCoachAnswer,
} from "@staying-power/case";

/** An answer as it was sent, kept for the coach. */
export interface SentAnswer {
  readonly n: number;
  readonly answer: CoachAnswer;
}

/** A share of people with the range that holds it 8 times out of 10, each 0 … 1. */
export interface Share {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How long after it was said a forecast is looked at again. */
export const horizons = ["3-months", "6-months", "1-year"] as const;
export type Horizon = (typeof horizons)[number];

/** What the forecast said when the case was first read here, where the two were apart. */
export interface Predicted {
  /** The person's own day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The version of the model. */
  readonly model: string;
  /** Who come back within so long of that day. */
  readonly back: Readonly<Record<Horizon, Share>>;
}

/** What became of it, as the coach was told. That nobody knows is an answer too. */
export interface ToldOutcome {
  /** The day it was told, `YYYY-MM-DD`. */
  readonly on: string;
  readonly state: OutcomeState | "unknown";
  /** The days they came back and left again, where they are known. */
  readonly back?: string;
  readonly left?: string;
}

/** In which way somebody agreed. */
export const consentWays = ["written", "on-paper", "spoken", "parent"] as const;
export type ConsentWay = (typeof consentWays)[number];

/** What somebody agreed to, and whether they took it back. */
export interface Consent {
  readonly on: string;
  readonly what: string;
  readonly way: ConsentWay;
  readonly withdrawnOn?: string;
}

/** What a sealed note of a coach holds. */
export interface CoachNote {
  readonly text: string;
  readonly tags: readonly string[];
  /** The coach's own copies of what they sent; none in a note that is shared. */
  readonly sent: readonly SentAnswer[];
  readonly predicted: Predicted | null;
  /** In the order in which they were told. */
  readonly outcomes: readonly ToldOutcome[];
  /** Under which name, by chance, it stands in the coach's figures. */
  readonly counted: string | null;
  readonly consents: readonly Consent[];
  /** What this program cannot read: a newer one wrote it, and finds it again. */
  readonly rest: Readonly<Record<string, unknown>>;
}

export const emptyNote: CoachNote = {
  text: "",
  tags: [],
  sent: [],
  predicted: null,
  outcomes: [],
  counted: null,
  consents: [],
  rest: {},
};

const format = "staying-power/coach-note";

/** A note as text to be sealed: what could not be read goes back where it stood, and nothing stands in its place. */
export function printNote({ rest, ...note }: CoachNote): string {
  const whole: Record<string, unknown> = { format, version: 1, ...note };
  for (const [name, unread] of Object.entries(rest)) {
    const known = whole[name];
    whole[name] =
      Array.isArray(known) && Array.isArray(unread)
        ? [...(known as unknown[]), ...(unread as unknown[])]
        : unread;
  }
  return JSON.stringify(whole);
}

/** Whether this part of a note is in a form that this program knows, so that it may change it. */
export function mayChange(
  { rest }: CoachNote,
  part: Exclude<keyof CoachNote, "rest">,
): boolean {
  return rest[part] === undefined || Array.isArray(rest[part]);
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Reads what `printNote` wrote; null when it is none. */
export function parseNote(text: string): CoachNote | null {
  try {
    const read = objectIn(JSON.parse(text));
    return read?.["format"] === format ? noteIn(read) : null;
  } catch {
    return null;
  }
}

function noteIn(read: Readonly<Record<string, unknown>>): CoachNote {
  const rest: Record<string, unknown> = {};
  const one = <T>(name: string, as: (input: unknown) => T | null): T | null => {
    const value = read[name];
    const known = value === undefined ? null : as(value);
    if (known === null && !isNothing(value)) rest[name] = value;
    return known;
  };
  const all = <T>(name: string, as: (input: unknown) => T | null): T[] => {
    const value = read[name];
    if (!Array.isArray(value)) {
      if (!isNothing(value)) rest[name] = value;
      return [];
    }
    const entries: unknown[] = value;
    const unread = entries.filter((entry) => as(entry) === null);
    if (unread.length > 0) rest[name] = unread;
    return entries.flatMap((entry) => as(entry) ?? []);
  };
  const note = {
    text: one("text", textIn) ?? "",
    tags: all("tags", textIn),
    sent: all("sent", sentIn),
    predicted: one("predicted", predictedIn),
    outcomes: all("outcomes", outcomeIn),
    counted: one("counted", textIn),
    consents: all("consents", consentIn),
  };
  const { version } = read;
  if (typeof version === "number" && version > 1) rest["version"] = version;
  for (const [name, value] of Object.entries(read))
    if (!(name in note) && name !== "format" && name !== "version")
      rest[name] = value;
  return { ...note, rest };
}

/** Tags as they are typed, each once. */
export function tagsIn(typed: string): readonly string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** Tags as they are typed again. */
export function tagsText(tags: readonly string[]): string {
  return tags.reduce(
    (text, tag) => (text === "" ? tag : `${text}, ${tag}`),
    "",
  );
}

function objectIn(input: unknown): Readonly<Record<string, unknown>> | null {
  return typeof input === "object" && input !== null && !Array.isArray(input)
    ? { ...input }
    : null;
}

/** Whether an entry has these fields and no others: one with more says something that would be lost. */
function hasOnly(
  entry: Readonly<Record<string, unknown>>,
  names: readonly string[],
): boolean {
  return Object.keys(entry).every((name) => names.includes(name));
}

function textIn(input: unknown): string | null {
  return typeof input === "string" ? input : null;
}

function dayIn(input: unknown): string | null {
  return typeof input === "string" && isCalendarDate(input) ? input : null;
}

function sentIn(input: unknown): SentAnswer | null {
  const entry = objectIn(input);
  if (entry === null || typeof entry["n"] !== "number") return null;
  if (!hasOnly(entry, ["n", "answer"])) return null;
  const answer = parseCoachAnswer(entry["answer"]);
  return answer.ok ? { n: entry["n"], answer: answer.value } : null;
}

function shareIn(input: unknown): Share | null {
  const entry = objectIn(input);
  const { mean, low, high } = entry ?? {};
  const all = [mean, low, high];
  return entry !== null &&
    hasOnly(entry, ["mean", "low", "high"]) &&
    all.every((one) => typeof one === "number" && one >= 0 && one <= 1)
    ? { mean: Number(mean), low: Number(low), high: Number(high) }
    : null;
}

function predictedIn(input: unknown): Predicted | null {
  const entry = objectIn(input);
  if (entry === null || !hasOnly(entry, ["on", "model", "back"])) return null;
  const back = objectIn(entry["back"]);
  if (back === null || !hasOnly(back, horizons)) return null;
  const on = dayIn(entry["on"]);
  const model = textIn(entry["model"]);
  const [early, half, year] = horizons.map((one) => shareIn(back[one]));
  if (on === null || model === null || !early || !half || !year) return null;
  return {
    on,
    model,
    back: { "3-months": early, "6-months": half, "1-year": year },
  };
}

/** Days that may be left out; null where one is there that is none. */
function daysIn<Name extends string>(
  entry: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { readonly [Key in Name]?: string } | null {
  const days: { [Key in Name]?: string } = {};
  for (const name of names) {
    if (entry[name] === undefined) continue;
    const day = dayIn(entry[name]);
    if (day === null) return null;
    days[name] = day;
  }
  return days;
}

function outcomeIn(input: unknown): ToldOutcome | null {
  const entry = objectIn(input);
  if (entry === null || !hasOnly(entry, ["on", "state", "back", "left"]))
    return null;
  const on = dayIn(entry["on"]);
  const state = [...outcomeStates, "unknown" as const].find(
    (one) => one === entry["state"],
  );
  const days = daysIn(entry, ["back", "left"]);
  return on === null || state === undefined || days === null
    ? null
    : { on, state, ...days };
}

function consentIn(input: unknown): Consent | null {
  const entry = objectIn(input);
  if (entry === null || !hasOnly(entry, ["on", "what", "way", "withdrawnOn"]))
    return null;
  const on = dayIn(entry["on"]);
  const what = textIn(entry["what"]);
  const way = consentWays.find((one) => one === entry["way"]);
  const days = daysIn(entry, ["withdrawnOn"]);
  return on === null || what === null || way === undefined || days === null
    ? null
    : { on, what, way, ...days };
}
