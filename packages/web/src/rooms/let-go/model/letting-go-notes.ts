import { isCalendarDate } from "@staying-power/case";
import { readFrom } from "../../../keep/as-found.ts";
import { same } from "../../../keep/patch/same.ts";
import { readOnce } from "../../../keep/read-once.ts";

/** A day that will hurt, and what someone plans for it, in their own words. */
export interface HardDate {
  readonly id: string;
  readonly name: string;
  /** The day, `YYYY-MM-DD`; one that comes every year is named by any of its years. */
  readonly on: string;
  readonly yearly: boolean;
  readonly doing: string;
  readonly place: string;
  readonly person: string;
  /** The day on which it is not shown, `YYYY-MM-DD`; it is shown when it comes again. */
  readonly off?: string;
}

/** A small farewell that was chosen, and when it was done. */
export interface ChosenRitual {
  /** Which one; a name that this version does not know is one of a later version. */
  readonly id: string;
  readonly doneOn?: string;
}

/** A letter to oneself. */
export interface PartingLetter {
  readonly id: string;
  /** When it was begun, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly at: string;
  readonly text: string;
}

/** All that is kept of letting go. */
export interface LettingGoNotes {
  readonly dates: readonly HardDate[];
  readonly rituals: readonly ChosenRitual[];
  readonly letters: readonly PartingLetter[];
  /** False where no day is to be shown on Today. */
  readonly showDates?: boolean;
  /** The day on which they mean to close the app, `YYYY-MM-DD`. */
  readonly closeOn?: string;
  /** The day on which they closed it; absent while it is open. */
  readonly closedOn?: string;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshLettingGo: LettingGoNotes = {
  dates: [],
  rituals: [],
  letters: [],
};

/**
 * Reads what was kept. It always gives notes: an entry that cannot be read goes to `unread` as it is, so nothing is lost
 * and the rest stays usable.
 */
export function parseLettingGo(input: unknown): LettingGoNotes {
  if (input === undefined || input === null) return freshLettingGo;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshLettingGo, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(listOf(kept.get("unread")) ?? [])];
  const list = <Entry extends { readonly id: string }>(
    name: "dates" | "rituals" | "letters",
    read: (item: unknown) => Entry | null,
  ): readonly Entry[] => readList(kept.get(name), { name, read, unread });
  const [closeOn, closedOn, showDates] = [
    "closeOn",
    "closedOn",
    "showDates",
  ].map((key) => kept.get(key));
  return {
    dates: list("dates", readDate),
    rituals: list("rituals", readRitual),
    letters: list("letters", readLetter),
    ...(typeof showDates === "boolean" ? { showDates } : {}),
    ...(isDay(closeOn) ? { closeOn } : {}),
    ...(isDay(closedOn) ? { closedOn } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

interface Reading<Entry> {
  readonly name: string;
  readonly read: (item: unknown) => Entry | null;
  /** Where goes what cannot be read. */
  readonly unread: unknown[];
}

function readList<Entry extends { readonly id: string }>(
  value: unknown,
  { name, read, unread }: Reading<Entry>,
): readonly Entry[] {
  if (value === undefined) return [];
  const items = listOf(value);
  if (items === null) unread.push({ [name]: value });
  const entries = new Map<string, Entry>();
  for (const item of items ?? []) {
    const entry = read(item);
    if (entry === null || entries.has(entry.id)) unread.push({ [name]: item });
    else entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

/** Reads each once, and as the very object that was found where that holds no more than is read. */
function entryReader<Entry extends object>(
  parse: (fields: ReadonlyMap<string, unknown>) => Entry | null,
): (item: unknown) => Entry | null {
  return readOnce((item): Entry | null => {
    const entry = parse(fieldsOf(item));
    if (entry === null || typeof item !== "object" || item === null)
      return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it says the same as what was parsed
    return same(entry, item) ? (item as Entry) : readFrom(entry, item);
  });
}

const readDate = entryReader((fields): HardDate | null => {
  const [id, name, on, yearly, doing, place, person, off] = [
    "id",
    "name",
    "on",
    "yearly",
    "doing",
    "place",
    "person",
    "off",
  ].map((key) => fields.get(key));
  return isName(id) &&
    typeof name === "string" &&
    isDay(on) &&
    typeof yearly === "boolean" &&
    typeof doing === "string" &&
    typeof place === "string" &&
    typeof person === "string"
    ? {
        id,
        name,
        on,
        yearly,
        doing,
        place,
        person,
        ...(isDay(off) ? { off } : {}),
      }
    : null;
});

const readRitual = entryReader((fields): ChosenRitual | null => {
  const [id, doneOn] = [fields.get("id"), fields.get("doneOn")];
  return isName(id) ? { id, ...(isDay(doneOn) ? { doneOn } : {}) } : null;
});

const readLetter = entryReader((fields): PartingLetter | null => {
  const [id, at, text] = ["id", "at", "text"].map((key) => fields.get(key));
  return isName(id) &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    typeof text === "string"
    ? { id, at, text }
    : null;
});

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function fieldsOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof item === "object" && item !== null ? Object.entries(item) : [],
  );
}
