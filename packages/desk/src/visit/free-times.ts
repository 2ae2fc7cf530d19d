import { addDays } from "@staying-power/case";
import { type Slot, slotsOf } from "@staying-power/calls";
import {
  type AgendaCall,
  type Availability,
  holidays,
  keptAvailability,
} from "@staying-power/envelope";
import type { Answered } from "../net/relay-client.ts";
import type { HeldCall, Window } from "./agenda.ts";
import { windowOfDays } from "./agenda-days.ts";
import type { Desk } from "./desk.ts";
import { dayIn } from "./zone.ts";

const minuteMs = 60_000;

/** What a call takes of its coach's time, with what is kept free around it. */
function taken({ start, end, kind }: AgendaCall): {
  readonly from: number;
  readonly to: number;
} {
  return {
    from: Date.parse(start) - (kind?.before ?? 0) * minuteMs,
    to: Date.parse(end) + (kind?.after ?? 0) * minuteMs,
  };
}

/** The other calls that stand, of all that are known. */
function others(calls: readonly HeldCall[], id: string): readonly AgendaCall[] {
  return calls
    .map(({ call }) => call)
    .filter((call) => call.id !== id && call.state !== "cancelled");
}

/** What is free on a day, and in which zone the hours are set that say so. */
export interface FreeTimes {
  readonly slots: readonly Slot[];
  /** Null where no hours are set yet. */
  readonly setIn: string | null;
}

/**
 * The starts that a call can be moved to, on one day by the clock of a zone: by the hours the coach set, and by what
 * stands in the agenda. The hours may be set by another clock; the day is still the one that was asked for. What another
 * calendar says is busy only the relay knows; it has the last word on all of them.
 */
export async function freeTimes(
  desk: Desk,
  call: AgendaCall,
  { day, zone }: { readonly day: string; readonly zone: string },
): Promise<Answered<FreeTimes>> {
  const kept = await desk.asCoach((relay, token) =>
    relay.json("/v1/availability", keptAvailability, { token }),
  );
  if (!kept.ok) return kept;
  const hours = kept.value.availability;
  if (hours === null || call.kind === null)
    return { ok: true, value: { slots: [], setIn: hours?.zone ?? null } };
  const window = windowOfDays(zone, day, 1);
  // Caps are of a whole week, so the calls of the days around it count too.
  const around = await desk.agenda.look(
    windowOfDays(hours.zone, addDays(day, -7), 15),
  );
  if (!around.ok) return around;
  const off = await daysOff(desk, hours, window);
  if (!off.ok) return off;
  const standing = others(around.value, call.id);
  const slots = slotsOf({
    hours,
    kind: call.kind,
    taken: standing.map(taken),
    booked: standing
      .filter(({ kind }) => kind !== null)
      .map(({ start }) => Date.parse(start)),
    daysOff: off.value,
    now: desk.now().getTime(),
    within: { from: Date.parse(window.from), to: Date.parse(window.to) },
  });
  return { ok: true, value: { slots, setIn: hours.zone } };
}

/** The public holidays of every year that a window touches by the clock of the hours. */
async function daysOff(
  desk: Desk,
  { holidays: country, zone }: Availability,
  { from, to }: Window,
): Promise<Answered<readonly string[]>> {
  if (country === null) return { ok: true, value: [] };
  const years = new Set(
    [from, to].map((at) => dayIn(zone, new Date(at)).slice(0, 4)),
  );
  const days: string[] = [];
  for (const year of years) {
    const got = await desk.asCoach((relay, token) =>
      relay.json(`/v1/holidays?country=${country}&year=${year}`, holidays, {
        token,
      }),
    );
    if (!got.ok) return got;
    days.push(...got.value.days.map((one) => one.day));
  }
  return { ok: true, value: days };
}
