import { dayOf, type Event } from "@staying-power/case";
import { localMoment } from "../../../visit/local-moment.ts";

/** An entry as it is being changed: what was typed beside the values of its kind. */
export interface Edit {
  /** With the values of its kind as they are chosen now. */
  readonly event: Event;
  /** `YYYY-MM-DD`, or what was typed. */
  readonly day: string;
  /** `HH:MM`, or empty where the hour is not known. */
  readonly hour: string;
  readonly note: string;
}

/** The hour of an entry as a clock showed it, `HH:MM`; null where only its day is known. */
export function hourOf(at: string): string | null {
  return at.length === 10 ? null : at.slice(11, 16);
}

/** The beginning of an edit: the entry as it is. */
export function editOf(event: Event): Edit {
  return {
    event,
    day: dayOf(event.at),
    hour: hourOf(event.at) ?? "",
    note: event.note ?? "",
  };
}

/**
 * The entry that an edit makes of another one.
 *
 * @param before - the entry as it was.
 * @param edit - what was typed and chosen.
 * @param now - the person's own date, and the present in milliseconds since 1970.
 * @returns the entry; or what of it lies ahead. One that was dated ahead already may stay where it is.
 */
export function edited(
  before: Event,
  { event, day, hour, note }: Edit,
  now: { readonly today: string; readonly present: number },
): Event | "day" | "hour" {
  const isMoved =
    day !== dayOf(before.at) || hour !== (hourOf(before.at) ?? "");
  if (isMoved && (day === "" || day > now.today)) return "day";
  const at = isMoved ? momentAt(before.at, day, hour) : before.at;
  if (isMoved && hour !== "" && Date.parse(at) > now.present) return "hour";
  const { note: _, ...bare } = event;
  const text = note.trim();
  return { ...bare, at, ...(text === "" ? {} : { note: text }) };
}

/** In the zone that the entry was told in; one without an hour so far gets that of the person. */
function momentAt(before: string, day: string, hour: string): string {
  if (hour === "") return day;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(before.slice(10))?.[0];
  return zone === undefined
    ? localMoment(Date.parse(`${day}T${hour}`))
    : `${day}T${hour}:00${zone}`;
}
