import { isZone } from "@staying-power/calls";
import {
  type Availability,
  availability as availabilitySchema,
} from "@staying-power/envelope";

/** A span of the day, as it is kept. */
export type Span = Availability["weekly"][number]["span"];

/** Where something is in the hours: `kinds.0.name`. */
export type Place = string;

/** What is wrong at a place: the name of the words for it. */
export type Faults = ReadonlyMap<Place, string>;

/** Days of the week, 1 being Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** What there is to begin with: working hours, and one kind of call. */
export function usualHours(zone: string, name: string): Availability {
  return {
    zone,
    kinds: [newKind(name)],
    weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, span: usualSpan })),
    exceptions: [],
    holidays: null,
    noticeHours: 24,
    horizonDays: 28,
    everyMinutes: 30,
    mostADay: null,
    mostAWeek: null,
    busyFrom: null,
    busyGiven: null,
    mail: null,
  };
}

/** The hours of a day that has none yet. */
const usualSpan: Span = { from: "09:00", to: "17:00" };

/** A kind of call, as it is before anything is said of it. */
export function newKind(name: string): Availability["kinds"][number] {
  return {
    id: crypto.randomUUID(),
    name,
    minutes: 50,
    before: 0,
    after: 10,
    place: "video",
    where: "",
    price: "",
    payLink: "",
  };
}

/** As it is sent: nothing at the ends of a text, the days in their order. */
export function tidied(draft: Availability): Availability {
  const mail = draft.mail?.trim() ?? "";
  const busyFrom = draft.busyFrom?.trim() ?? "";
  return {
    ...draft,
    zone: draft.zone.trim(),
    kinds: draft.kinds.map((kind) => ({
      ...kind,
      name: kind.name.trim(),
      where: kind.where.trim(),
      price: kind.price.trim(),
      payLink: kind.payLink.trim(),
    })),
    mail: mail === "" ? null : mail,
    busyFrom: busyFrom === "" ? null : busyFrom,
  };
}

/** What has to be mended before it can be saved, in the order of the screen. */
export function faultsOf(draft: Availability): Faults {
  const faults = new Map<Place, string>();
  const add = (place: Place, what: string): void => {
    if (!faults.has(place)) faults.set(place, what);
  };
  const parsed = availabilitySchema.safeParse(tidied(draft));
  for (const { path } of parsed.success ? [] : parsed.error.issues) {
    const last = path.findLast((step) => typeof step === "string") ?? "other";
    // An end before its start is told where the end is.
    const isSpan = last === "span" || last === "spans";
    add([...path, ...(isSpan ? ["to"] : [])].join("."), isSpan ? "span" : last);
  }
  if (!isZone(draft.zone.trim())) add("zone", "zone");
  for (const place of overlaps(draft)) add(place, "overlap");
  const days = draft.exceptions.map(({ day }) => day);
  for (const [place, day] of days.entries())
    if (days.indexOf(day) < place) add(`exceptions.${place}.day`, "twice");
  return faults;
}

/** The starts of spans that begin before another one of their day is over. */
function overlaps({ weekly, exceptions }: Availability): readonly Place[] {
  const placed = [
    ...weekly.map(({ weekday, span }, place) => ({
      day: `${weekday}`,
      span,
      place: `weekly.${place}.span.from`,
    })),
    ...exceptions.flatMap(({ day, spans }, which) =>
      spans.map((span, place) => ({
        day,
        span,
        place: `exceptions.${which}.spans.${place}.from`,
      })),
    ),
  ];
  return placed
    .filter(({ day, span }, own) =>
      placed.some(
        (other, place) =>
          place < own &&
          other.day === day &&
          span.from < other.span.to &&
          other.span.from < span.to,
      ),
    )
    .map(({ place }) => place);
}

/** Gives some days of the week the hours of another one, in the place of their own. */
export function copiedDay(
  { weekly }: Availability,
  from: number,
  to: readonly number[],
): Availability["weekly"] {
  const spans = weekly.filter(({ weekday }) => weekday === from);
  return [
    ...weekly.filter(({ weekday }) => !to.includes(weekday)),
    ...to.flatMap((weekday) => spans.map(({ span }) => ({ weekday, span }))),
  ];
}

/** Another span behind those of a day, where there is still time. */
export function nextSpan(spans: readonly Span[]): Span {
  const last = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (last === undefined) return usualSpan;
  const hour = Number(last.slice(0, 2));
  const two = (number: number): string => String(number).padStart(2, "0");
  return hour >= 22
    ? { from: "", to: "" }
    : { from: `${two(hour + 1)}:00`, to: `${two(hour + 2)}:00` };
}
