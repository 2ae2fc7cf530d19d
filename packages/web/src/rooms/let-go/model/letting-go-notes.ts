import {
  entryReader,
  fieldsOf,
  isDay,
  isName,
  listOf,
  readList,
} from "../../../keep/read-list.ts";

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
