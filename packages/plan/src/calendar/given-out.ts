import { type Case, isCalendarDate, type Result } from "@staying-power/case";
import { unfoldedLines } from "@staying-power/calls/lines";

/** What is known of an entry that a calendar file gave out: enough to change it or take it back, and no word of it. */
export interface GivenOut {
  readonly uid: string;
  /** How often it was changed. */
  readonly sequence: number;
  /** A number that stands for all it said. */
  readonly print: string;
  /** The day it fell on, the first one where it comes back, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether it comes back each week. */
  readonly weekly: boolean;
  /** Whether it was taken back. */
  readonly cancelled: boolean;
}

/** What is wrong with a calendar file. */
export interface CalendarFault {
  /** The row of the file, from 1 on. */
  readonly row: number;
  /** begin: no calendar begins; end: something is not ended; uid, sequence, start: an event lacks it or it cannot be read; none: no event of ours. */
  readonly kind: "begin" | "end" | "uid" | "sequence" | "start" | "none";
}

/** What ends the names of our events. It is no address: a name of RFC 6761 that nobody can have. */
const ours = "@lamp.invalid";

/** The name of an entry in the calendar of one person, which another person's does not have. */
export function uidOf(key: string, id: string): string {
  return `${key}-${printOf([key, id])}${ours}`;
}

/** The key of the person whose calendar gave out these; undefined where it gave out none. */
export function keyOfGiven(given: readonly GivenOut[]): string | undefined {
  return given[0]?.uid.split("-")[0];
}

/**
 * What sets the calendar of one case apart from that of another, where no file was given out before.
 *
 * @param theCase - the case.
 * @returns letters and digits, the same for as long as the day it ended is the same.
 */
export function calendarKeyOf({ breakup }: Pick<Case, "breakup">): string {
  return printOf([breakup ?? ""]);
}

/** A number that stands for some lines of text: Fowler, Noll and Vo's hash, twice 32 bits. */
function printOf(lines: readonly string[]): string {
  const text = lines.join("\n");
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`;
}

function hash(text: string, from: number): string {
  let value = from;
  for (const letter of text)
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** What an event says of its state, and not of itself. */
const stateLine = /^(?:DTSTAMP|SEQUENCE|STATUS)[;:]/;

/**
 * What stands for all that an event says.
 *
 * @param lines - its unfolded lines, with its BEGIN and END or without.
 * @returns the same for the same lines, whenever they were written and however often they were changed.
 */
export function eventPrint(lines: readonly string[]): string {
  return printOf(
    lines.filter(
      (line) => !stateLine.test(line) && !/^(?:BEGIN|END):VEVENT$/.test(line),
    ),
  );
}

/**
 * What a calendar file of ours gave out.
 *
 * @param text - the file.
 * @returns each of our events in it; those of others are passed over. A file without any of ours is a fault.
 */
export function givenIn(
  text: string,
): Result<readonly GivenOut[], CalendarFault> {
  const lines = unfoldedLines(text);
  if (lines[0]?.line.replace(/^\uFEFF/, "").toUpperCase() !== "BEGIN:VCALENDAR")
    return { ok: false, error: { row: 1, kind: "begin" } };
  const open: string[] = [];
  const given: GivenOut[] = [];
  let event: { readonly row: number; readonly lines: string[] } | null = null;
  for (const { row, line } of lines) {
    const begun = /^BEGIN:(.+)$/i.exec(line.replace(/^\uFEFF/, ""))?.[1];
    const ended = /^END:(.+)$/i.exec(line)?.[1];
    if (begun === "VEVENT") event = { row, lines: [] };
    if (begun !== undefined) open.push(begun);
    event?.lines.push(line);
    if (ended === undefined) continue;
    if (open.pop() !== ended) return { ok: false, error: { row, kind: "end" } };
    if (ended !== "VEVENT" || event === null) continue;
    const read = eventIn(event.lines);
    if (typeof read === "string")
      return { ok: false, error: { row: event.row, kind: read } };
    if (read.uid.endsWith(ours)) given.push(read);
    event = null;
  }
  const last = lines.at(-1)?.row ?? 1;
  if (open.length > 0) return { ok: false, error: { row: last, kind: "end" } };
  return given.length === 0
    ? { ok: false, error: { row: last, kind: "none" } }
    : { ok: true, value: given };
}

function eventIn(lines: readonly string[]): GivenOut | CalendarFault["kind"] {
  const value = (name: string): string | undefined =>
    lines
      .find(
        (line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`),
      )
      ?.replace(/^[^:]*:/, "");
  const uid = value("UID");
  if (uid === undefined || uid === "") return "uid";
  const sequence = value("SEQUENCE") ?? "0";
  if (!/^\d{1,9}$/.test(sequence)) return "sequence";
  const on = /^(\d{4})(\d\d)(\d\d)/
    .exec(value("DTSTART") ?? "")
    ?.slice(1)
    .join("-");
  if (on === undefined || !isCalendarDate(on)) return "start";
  return {
    uid,
    sequence: Number(sequence),
    print: eventPrint(lines),
    on,
    weekly: value("RRULE") !== undefined,
    cancelled: value("STATUS") === "CANCELLED",
  };
}
