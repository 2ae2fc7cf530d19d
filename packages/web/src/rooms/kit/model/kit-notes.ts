import {
  type DraftContext,
  draftContexts,
  type OutcomeVerdict,
  outcomeVerdicts,
} from "@staying-power/check";
import {
  type UrgePlace,
  urgePlaces,
  type UrgeTrigger,
  urgeTriggers,
} from "@staying-power/plan";
import { readFrom } from "../../../keep/as-found.ts";
import { readOnce } from "../../../keep/read-once.ts";
import { same } from "../../../keep/patch/same.ts";
import type { KitStep } from "./kit-steps.ts";

/** Something written and not sent. */
export interface KitDraft {
  readonly id: string;
  /** When it was begun, as an instant. */
  readonly at: string;
  readonly text: string;
}

/** A reason to hold on, in the person's own words. */
export interface KitReason {
  readonly id: string;
  readonly text: string;
}

/** Someone to call. */
export interface KitPerson {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** What the urge asked for. */
export const urgeKinds = ["write", "call", "look", "go"] as const;
export type UrgeKind = (typeof urgeKinds)[number];

/** What came of it. */
export const urgeOutcomes = [
  "held",
  "unsent",
  "friend",
  "wrote",
  "called",
  "went",
  "looked",
  "still-there",
  "not-said",
] as const;
export type UrgeOutcome = (typeof urgeOutcomes)[number];

/** What came of an urge that passed without a step towards the ex. */
export const passed: ReadonlySet<UrgeOutcome> = new Set([
  "held",
  "unsent",
  "friend",
]);

/** One urge, and what came of it. */
export interface KitUrge {
  readonly id: string;
  /** When it was noted, as an instant: with the offset of the clock that was lived by, or, from before, in UTC. */
  readonly at: string;
  readonly kind?: UrgeKind;
  readonly outcome: UrgeOutcome;
  readonly place?: UrgePlace;
  readonly trigger?: UrgeTrigger;
  /** What else led up to it, in the person's own words. */
  readonly note?: string;
}

/** A message held back for now, to be looked at again when its time has come. */
export interface HeldDraft {
  readonly id: string;
  /** When it was held first, as an instant. */
  readonly at: string;
  readonly text: string;
  readonly context: DraftContext;
  /** What the check said of it. */
  readonly verdict: OutcomeVerdict;
  /** When to ask again, as an instant. */
  readonly until: string;
}

/** What can become of a message. */
const draftChoices = ["send", "hold", "let-go"] as const;

/** What was chosen for a message; never the message itself. */
export interface DraftChoice {
  readonly id: string;
  /** When, as an instant. */
  readonly at: string;
  readonly verdict: OutcomeVerdict;
  readonly choice: (typeof draftChoices)[number];
}

/** Everything a person wrote down in the kit. */
export interface KitNotes {
  readonly drafts: readonly KitDraft[];
  readonly reasons: readonly KitReason[];
  readonly people: readonly KitPerson[];
  readonly urges: readonly KitUrge[];
  readonly held: readonly HeldDraft[];
  readonly choices: readonly DraftChoice[];
  /** Small things that were ticked; not there until there is one. */
  readonly steps?: readonly KitStep[];
  /** When it ended, as an instant, where that was said in the kit. */
  readonly endedAt?: string;
  /** The draft that lies open in the box, by its id. */
  readonly open?: string;
  /** The draft that lies in the check of a message, by its id. */
  readonly desk?: string;
  /** The present wait: when it began, in milliseconds since 1970. */
  readonly timer?: { readonly startedAt: number };
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshKitNotes: KitNotes = {
  drafts: [],
  reasons: [],
  people: [],
  urges: [],
  held: [],
  choices: [],
};

/**
 * Reads kept notes. It always gives notes: an entry that cannot be read goes to
 * `unread` as it is, so nothing is lost and the rest stays usable.
 */
export function parseKitNotes(input: unknown): KitNotes {
  if (input === undefined || input === null) return freshKitNotes;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshKitNotes, unread: [input] };
  const kept = new Map<string, unknown>(Object.entries(input));
  const unread: unknown[] = [...(listOf(kept.get("unread")) ?? [])];

  const list = <Entry extends { readonly id: string }>(
    key: string,
    read: (item: unknown) => Entry | null,
  ): readonly Entry[] => {
    const value = kept.get(key);
    if (value === undefined) return [];
    const items = listOf(value);
    if (items === null) unread.push({ [key]: value });
    const entries = new Map<string, Entry>();
    for (const item of items ?? []) {
      const entry = read(item);
      if (entry === null || entries.has(entry.id)) unread.push({ [key]: item });
      else entries.set(entry.id, entry);
    }
    return [...entries.values()];
  };

  const notes = {
    drafts: list("drafts", readDraft),
    reasons: list("reasons", readReason),
    people: list("people", readPerson),
    urges: list("urges", readUrge),
    held: list("held", readHeld),
    choices: list("choices", readChoice),
  };
  const steps = list("steps", readStep);
  const endedAt = kept.get("endedAt");
  const open = kept.get("open");
  const desk = kept.get("desk");
  const startedAt = fieldsOf(kept.get("timer")).get("startedAt");
  return {
    ...notes,
    ...(steps.length > 0 ? { steps } : {}),
    ...(isInstant(endedAt) ? { endedAt } : {}),
    ...(typeof open === "string" ? { open } : {}),
    ...(typeof desk === "string" ? { desk } : {}),
    ...(typeof startedAt === "number" && Number.isFinite(startedAt)
      ? { timer: { startedAt } }
      : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

const readDraft = readEntry(parseDraft);
const readReason = readEntry(parseReason);
const readPerson = readEntry(parsePerson);
const readUrge = readEntry(parseUrge);
const readHeld = readEntry(parseHeld);
const readChoice = readEntry(parseChoice);
const readStep = readEntry(parseStep);

/** Reads each entry once, and as the very object that was found where that holds no more than is read. */
function readEntry<Entry extends object>(
  parse: (fields: Fields) => Entry | null,
): (item: unknown) => Entry | null {
  return readOnce((item) => {
    const entry = parse(fieldsOf(item));
    if (entry === null || typeof item !== "object" || item === null)
      return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it says the same as what was parsed
    return same(entry, item) ? (item as Entry) : readFrom(entry, item);
  });
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(item: unknown): Fields {
  return new Map(
    typeof item === "object" && item !== null ? Object.entries(item) : [],
  );
}

function parseDraft(fields: Fields): KitDraft | null {
  const [id, at, text] = ["id", "at", "text"].map((key) => fields.get(key));
  return isId(id) && isInstant(at) && typeof text === "string"
    ? { id, at, text }
    : null;
}

function parseReason(fields: Fields): KitReason | null {
  const [id, text] = ["id", "text"].map((key) => fields.get(key));
  return isId(id) && typeof text === "string" ? { id, text } : null;
}

function parsePerson(fields: Fields): KitPerson | null {
  const [id, name, number] = ["id", "name", "number"].map((key) =>
    fields.get(key),
  );
  return isId(id) && typeof name === "string" && typeof number === "string"
    ? { id, name, number }
    : null;
}

function parseUrge(fields: Fields): KitUrge | null {
  const [id, at] = ["id", "at"].map((key) => fields.get(key));
  const outcome = urgeOutcomes.find((known) => known === fields.get("outcome"));
  const kind = urgeKinds.find((known) => known === fields.get("kind"));
  const plainKind = fields.get("kind") === undefined || kind !== undefined;
  return isId(id) && isInstant(at) && outcome !== undefined && plainKind
    ? {
        id,
        at,
        ...(kind === undefined ? {} : { kind }),
        outcome,
        ...ledToIt(fields),
      }
    : null;
}

/** What led up to an urge. A place or a trigger of a later version stays as it is beside what is read. */
function ledToIt(fields: Fields): Pick<KitUrge, "place" | "trigger" | "note"> {
  const place = urgePlaces.find((known) => known === fields.get("place"));
  const trigger = urgeTriggers.find((known) => known === fields.get("trigger"));
  const note = fields.get("note");
  return {
    ...(place === undefined ? {} : { place }),
    ...(trigger === undefined ? {} : { trigger }),
    ...(typeof note === "string" ? { note } : {}),
  };
}

function parseHeld(fields: Fields): HeldDraft | null {
  const [until, draft] = [fields.get("until"), parseDraft(fields)];
  const context = draftContexts.find((each) => each === fields.get("context"));
  const verdict = outcomeVerdicts.find(
    (each) => each === fields.get("verdict"),
  );
  return draft !== null && isInstant(until) && context && verdict
    ? { ...draft, context, verdict, until }
    : null;
}

function parseChoice(fields: Fields): DraftChoice | null {
  const [id, at] = ["id", "at"].map((key) => fields.get(key));
  const verdict = outcomeVerdicts.find(
    (each) => each === fields.get("verdict"),
  );
  const choice = draftChoices.find((each) => each === fields.get("choice"));
  return isId(id) && isInstant(at) && verdict && choice
    ? { id, at, verdict, choice }
    : null;
}

function parseStep(fields: Fields): KitStep | null {
  const [id, at] = ["id", "at"].map((key) => fields.get(key));
  return isId(id) && isInstant(at) ? { id, at } : null;
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isInstant(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
