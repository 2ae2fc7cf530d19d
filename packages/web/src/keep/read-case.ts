import {
  type Case,
  currentVersion,
  type Event,
  type FactKey,
  factKinds,
  type Facts,
  fieldsByEventKind,
  isEvent,
  isEverydayEvent,
  isFactKey,
  isFactValue,
  parseCase,
  sharedStart,
} from "@staying-power/case";
import { readFrom } from "./as-found.ts";
import { isPlain, own, type Plain, same } from "./patch/same.ts";
import { readOnce } from "./read-once.ts";

/**
 * The case as far as this version reads it. A version still to come may add facts,
 * kinds of event, options and keys: those are left out of the view, and stay where
 * they are. A case that is wrong in what it should hold is no case, as for `parseCase`.
 */
export const readCase: (found: unknown) => ReturnType<typeof parseCase> =
  readOnce((found) => {
    const read = isPlain(found) ? viewOf(found) : null;
    return read === null ? parseCase(found) : { ok: true, value: read };
  });

/** Null when the case is damaged. */
function viewOf(found: Plain): Case | null {
  const version = own(found, "version");
  if (
    own(found, "format") !== "staying-power/case" ||
    typeof version !== "number" ||
    !Number.isInteger(version) ||
    version < currentVersion
  )
    return null;
  const facts = readFacts(own(found, "facts"));
  const events = readEvents(own(found, "events"));
  const days = readDays(own(found, "breakup"), own(found, "asOf"));
  const damaged = facts === null || events === null || days === null;
  if (damaged && version === currentVersion) return null;
  const view: Case = {
    format: "staying-power/case",
    version: 1,
    ...days,
    ...(facts && own(found, "facts") !== undefined && { facts }),
    ...(events && own(found, "events") !== undefined && { events }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it says the same as the view
  return same(view, found) ? (found as unknown as Case) : view;
}

/** An entry that a later version may read, and this one leaves as it is. */
export interface LaterEvent {
  readonly at: string;
  readonly kind: string;
}

/**
 * The entries of a journal that this version leaves for a later one.
 * @param record what is kept, as found.
 */
export function eventsForLater(record: unknown): readonly LaterEvent[] {
  const person = isPlain(record) ? own(record, "case") : undefined;
  const events = isPlain(person) ? own(person, "events") : undefined;
  const list: readonly unknown[] = Array.isArray(events) ? events : [];
  return list.flatMap((found) => {
    if (readEvent(found) !== null || !isPlain(found)) return [];
    const { at, kind } = found;
    return typeof at === "string" && typeof kind === "string"
      ? [{ at, kind }]
      : [];
  });
}

function readDays(
  breakup: unknown,
  asOf: unknown,
): Pick<Case, "breakup" | "asOf"> | null {
  const days = parseCase({
    format: "staying-power/case",
    version: 1,
    ...(breakup !== undefined && { breakup }),
    ...(asOf !== undefined && { asOf }),
  });
  if (!days.ok) return null;
  const { format: _format, version: _version, ...rest } = days.value;
  return rest;
}

/** Null when a fact is of another shape than any version of this format gives it. */
const readFacts = readOnce((found): Facts | null => {
  if (found === undefined) return {};
  if (!isPlain(found)) return null;
  const entries = Object.entries(found).map(
    ([key, value]) =>
      [key, isFactKey(key) ? known(key, value) : value] as const,
  );
  const damaged = entries.some(
    ([key, value]) =>
      isFactKey(key) &&
      value !== undefined &&
      !isFactValue(key, value) &&
      !mayBeNewer(key, value),
  );
  if (damaged) return null;
  const facts = Object.fromEntries(
    entries.filter(([key, value]) => isFactKey(key) && isFactValue(key, value)),
  );
  return same(facts, found) ? found : facts;
});

/** The list of events that was read last, where all of it was read, and what came of it. */
let before: {
  readonly found: readonly unknown[];
  readonly events: readonly Event[];
} = { found: [], events: [] };

/**
 * Null when what should be a list of events is none, or holds what is no event of
 * any version. A list that begins as the last one did is read from where it differs.
 */
const readEvents = readOnce((found): readonly Event[] | null => {
  if (found === undefined) return [];
  if (!Array.isArray(found)) return null;
  const list: readonly unknown[] = found;
  const start = sharedStart(before.found, list);
  const read = list.slice(start).map(readEvent);
  if (read.includes("damaged")) return null;
  const events = read.filter(
    (each) => typeof each === "object" && each !== null,
  );
  const isWhole =
    events.length === read.length &&
    events.every((event, place) => event === list[start + place]);
  const all = isWhole
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of them was found to be an event
      (list as readonly Event[])
    : [...before.events.slice(0, start), ...events];
  before = isWhole ? { found: list, events: all } : { found: [], events: [] };
  return all;
});

/** The event; null when a later version may read it. Those of every day are sooner read again than looked up. */
function readEvent(found: unknown): Event | null | "damaged" {
  return isEverydayEvent(found) ? found : readOther(found);
}

const readOther = readOnce((found): Event | null | "damaged" => {
  if (isEvent(found)) return found;
  if (!isPlain(found)) return "damaged";
  const { at, id, note, edited } = found;
  const stamp = {
    at,
    ...(id !== undefined && { id }),
    ...(note !== undefined && { note }),
    ...(edited !== undefined && { edited }),
  };
  if (!isEvent({ ...stamp, kind: "left-again" })) return "damaged";
  const kind = own(found, "kind");
  const fields = Object.entries(fieldsByEventKind).find(
    ([name]) => name === kind,
  );
  if (fields === undefined) return typeof kind === "string" ? null : "damaged";
  const fact = own(found, "fact");
  const event = {
    ...stamp,
    kind,
    ...Object.fromEntries(
      fields[1]
        .filter((key) => own(found, key) !== undefined)
        .map((key) => [key, knownPart(key, own(found, key), fact)]),
    ),
  };
  return isEvent(event) ? readFrom(event, found) : null;
});

function knownPart(key: string, value: unknown, fact: unknown): unknown {
  if (key === "conduct") return known("conduct", value);
  return key === "value" && typeof fact === "string" && isFactKey(fact)
    ? known(fact, value)
    : value;
}

/** Of a set, what is known of it; all else as it is. */
function known(key: FactKey, value: unknown): unknown {
  const kind = factKinds[key];
  if (kind.kind !== "set" || !Array.isArray(value)) return value;
  const options: readonly string[] = kind.options;
  const left = value.filter(
    (each) => typeof each !== "string" || options.includes(each),
  );
  return left.length === value.length ? value : left;
}

/** Whether a later version could mean it: another option, or another bound. */
function mayBeNewer(key: FactKey, value: unknown): boolean {
  const { kind } = factKinds[key];
  if (kind === "choice") return typeof value === "string";
  return (kind === "integer" || kind === "number") && typeof value === "number";
}
