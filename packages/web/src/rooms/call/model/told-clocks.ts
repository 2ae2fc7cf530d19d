import type { Call, CallKind } from "@staying-power/envelope";
import { callWords, locale } from "@staying-power/words";
import { dayOf, offsetAt, wallAfter, wallAt } from "./clocks.ts";
import type { FreeStart } from "./free-days.ts";

const words = callWords.clocks;

/** The hour of a time on a clock, as it is written here. */
function hourOf(wall: string): string {
  return locale.hour(`${wall}Z`, "UTC");
}

/** Whose clocks are told: the coach’s by its zone, or by their name where the zone is not known. */
export type Zones = { readonly zone: string } & (
  { readonly coachZone: string } | { readonly coach: string }
);

/** A start on one's own clock, and on the coach's where that is another one. */
export function bothClocks(
  { start, mine, wall, isTwice }: FreeStart,
  zones: Zones,
): readonly string[] {
  const { zone } = zones;
  const isSame =
    "coachZone" in zones ? zone === zones.coachZone : mine === wall;
  return [
    isTwice
      ? words.mineTwice({ time: hourOf(mine), offset: offsetAt(start, zone) })
      : words.mine(hourOf(mine)),
    ...(isSame ? [] : [theirClock({ mine, wall }, zones)]),
  ];
}

function theirClock(
  { mine, wall }: Pick<FreeStart, "mine" | "wall">,
  zones: Zones,
): string {
  const time = hourOf(wall);
  const day = dayOf(wall);
  const isSameDay = day === dayOf(mine);
  if ("coach" in zones) {
    const { coach } = zones;
    return isSameDay
      ? words.forCoach({ time, coach })
      : words.forCoachOn({ time, coach, day });
  }
  const city = locale.city(zones.coachZone);
  return isSameDay
    ? words.theirs({ time, city })
    : words.theirsOn({ time, city, day });
}

/** When a call is, said in full: on one's own clock, and on the coach's. */
export function wholeHour(
  call: Pick<Call, "start" | "wall" | "coachZone"> & {
    readonly kind: Pick<CallKind, "minutes">;
    readonly coach: { readonly name: string };
  },
  zone: string,
): { readonly yours: string; readonly coachs: string } {
  const { start, wall, coach, kind } = call;
  const mine = wallAt(start, zone);
  const span = (from: string) => ({
    day: dayOf(from),
    from: hourOf(from),
    to: hourOf(wallAfter(from, kind.minutes)),
  });
  return {
    yours: words.yours(span(mine)),
    coachs: words.coachs({ coach: coach.name, ...span(wall) }),
  };
}

/** When a start is on one's own clock, in short. */
export function shortHour(start: string, zone: string): string {
  const mine = wallAt(start, zone);
  return words.short({ day: dayOf(mine), time: hourOf(mine) });
}
