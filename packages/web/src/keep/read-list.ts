import { isCalendarDate } from "@staying-power/case";
import { readFrom } from "./as-found.ts";
import { same } from "./patch/same.ts";
import { readOnce } from "./read-once.ts";

/** How a list is read. */
interface Reading<Entry> {
  readonly name: string;
  readonly read: (item: unknown) => Entry | null;
  /** Where goes what cannot be read. */
  readonly unread: unknown[];
}

/**
 * Reads a list of things that have an `id`, each once.
 *
 * @param value - what stands there; nothing is an empty list.
 * @returns what could be read; all else goes to `unread`, word for word, under the name of the list.
 */
export function readList<Entry extends { readonly id: string }>(
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

/** Reads each entry once, and as the very object that was found where that holds no more than is read. */
export function entryReader<Entry extends object>(
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

/** Whether it is a text that something can go by. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether it is a day, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

/** The list, or null where it is none. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** The fields of an object, by name; none of anything else. */
export function fieldsOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof item === "object" && item !== null ? Object.entries(item) : [],
  );
}
