import ICAL from "ical.js";

/** A part of a calendar in the form of RFC 7265: its name, its lines, and the parts within it. */
export interface Part {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** A line of a part: `dtstart`, its parameters, and its values, of which only texts and rules are read. */
export interface Line {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly values: readonly unknown[];
}

/**
 * The calendars in a text.
 *
 * @param text - a calendar file.
 * @returns each one, or null when there is none, or a line that cannot be read.
 */
export function calendarsIn(text: string): readonly Part[] | null {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch {
    return null;
  }
  const one = partOf(parsed);
  const all =
    one === null ? listOf(parsed).flatMap((each) => partOf(each) ?? []) : [one];
  const found = all.filter(({ name }) => name === "vcalendar");
  return found.length === 0 ? null : found;
}

/**
 * The lines of a part that have a name.
 *
 * @param part - where to look.
 * @param name - in small letters.
 */
export function linesOf(part: Part, name: string): readonly Line[] {
  return part.lines.filter((line) => line.name === name);
}

/**
 * The first line of a part that has a name.
 *
 * @param part - where to look.
 * @param name - in small letters.
 */
export function lineOf(part: Part, name: string): Line | undefined {
  return part.lines.find((line) => line.name === name);
}

/**
 * The first value of a line as a text.
 *
 * @param part - where to look.
 * @param name - in small letters.
 * @returns the text in capitals, or an empty one where there is none.
 */
export function signOf(part: Part, name: string): string {
  const [value] = lineOf(part, name)?.values ?? [];
  return typeof value === "string" ? value.trim().toUpperCase() : "";
}

function partOf(value: unknown): Part | null {
  const [name, lines, parts] = listOf(value);
  if (typeof name !== "string") return null;
  return {
    name,
    lines: listOf(lines).flatMap((line) => lineIn(line) ?? []),
    parts: listOf(parts).flatMap((part) => partOf(part) ?? []),
  };
}

function lineIn(value: unknown): Line | null {
  const [name, parameters, , ...values] = listOf(value);
  if (typeof name !== "string") return null;
  return {
    name,
    parameters: new Map(
      Object.entries(isRecord(parameters) ? parameters : {}).flatMap(
        ([key, said]) => (typeof said === "string" ? [[key, said]] : []),
      ),
    ),
    values,
  };
}

/**
 * What stands in a list.
 *
 * @param value - a list, or one thing, which is taken for a list of it.
 */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/**
 * Whether something is an object with names.
 *
 * @param value - anything.
 */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
