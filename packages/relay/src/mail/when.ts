/** A moment by a clock, as it is written in mails. */
export interface When {
  /** "Monday 29 March, 11:00". */
  readonly short: string;
  /** "Monday 29 March 2027, 11:00, British Summer Time (Europe/London)". */
  readonly long: string;
}

const day = { weekday: "long", day: "numeric", month: "long" } as const;
const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** A moment by the clock of a zone; by UTC where this Node does not know the zone. */
export function whenIn(zone: string, at: Date): When {
  return written(knownZone(zone), at, at);
}

/**
 * A moment as it was promised by somebody's clock.
 * @param wall - `2027-03-29T11:00`, which is printed as it stands, also when the zone's law has changed since.
 */
export function whenPromised(zone: string, at: Date, wall: string): When {
  const promised = new Date(`${wall.slice(0, 16)}:00Z`);
  return written(
    knownZone(zone),
    at,
    Number.isNaN(promised.getTime()) ? at : promised,
    "UTC",
  );
}

function written(zone: string, at: Date, shown: Date, shownIn = zone): When {
  const print = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone: shownIn })
      .format(shown)
      .replace(/^(\p{L}+), /u, "$1 ");
  const clock = print(time);
  return {
    short: `${print(day)}, ${clock}`,
    long: `${print({ ...day, year: "numeric" })}, ${clock}, ${nameOf(zone, at)} (${zone})`,
  };
}

/** What the zone is called at that moment: "Central European Summer Time". */
function nameOf(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    timeZoneName: "long",
  }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

function knownZone(zone: string): string {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}
