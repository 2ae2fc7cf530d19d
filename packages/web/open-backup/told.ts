import { isCalendarDate } from "@staying-power/case";
import { locale } from "@staying-power/words";
import { type Fields, fieldsOf } from "./read-file.ts";

/** One thing a person wrote or answered. */
export interface Line {
  /** The question, or when it was; null where there is neither. */
  readonly label: string | null;
  readonly text: string;
  /** What else is to be said of it. */
  readonly more?: string | undefined;
  /** Whether it could put someone in danger who is not alone with the screen. */
  readonly isAboutSafety?: boolean;
}

/** Lines of one kind under their heading. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A section, and what of its source it could not put in words; undefined when it is nothing. */
export interface ToldSection {
  readonly section: Section;
  readonly rest: unknown;
}

/** One item in words, with what of it is left over; or null when it cannot be put in words at all. */
export type Teller = (
  item: Fields,
) => { readonly line: Line; readonly rest: Fields } | null;

/** A list in words; items that nobody can read are left over as they are, and so are unknown parts of the others. */
export function tellList(
  list: unknown,
  tell: Teller,
): { readonly lines: readonly Line[]; readonly rest: unknown } {
  if (list === undefined) return { lines: [], rest: undefined };
  if (!Array.isArray(list)) return { lines: [], rest: list };
  const items: readonly unknown[] = list;
  const lines: Line[] = [];
  const rest: unknown[] = [];
  for (const item of items) {
    const fields = fieldsOf(item);
    const told = fields && tell(fields);
    if (told === null) rest.push(item);
    else {
      lines.push(told.line);
      if (Object.keys(told.rest).length > 0) rest.push(told.rest);
    }
  }
  return { lines, rest: rest.length > 0 ? rest : undefined };
}

/** The word for an id of a table, or the id itself where the table has none. */
export function named(table: object, id: string): string {
  const word: unknown = Object.hasOwn(table, id)
    ? new Map(Object.entries(table)).get(id)
    : undefined;
  return typeof word === "string" ? word : id;
}

/** A day or an instant as a person reads it; anything else as it stands. */
export function when(at: string): string {
  if (isCalendarDate(at)) return locale.day(at);
  return Number.isNaN(Date.parse(at)) ? at : locale.moment(at);
}

/** The text of a field, or null where it is none. */
export function textIn(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === "string" ? value : null;
}
