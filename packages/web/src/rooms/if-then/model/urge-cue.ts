import type { Moment } from "@staying-power/case";
import {
  type IfThenCueId,
  type UrgeDays,
  type UrgeHours,
  type UrgePlace,
  urgePlaces,
  type UrgeTrigger,
  urgeTriggers,
} from "@staying-power/plan";
import { ifThenWords } from "@staying-power/words";
import { dayPartOf } from "../../../visit/day-moment.ts";

/** A trigger that the person's own urges tell of, ready for a plan. */
export interface UrgeCue {
  /** What it is called in the address. */
  readonly from: string;
  /** In words, as the “if” of a plan. */
  readonly cue: string;
  /** The trigger of the table whose small acts fit; null where those do that always fit. */
  readonly like: IfThenCueId | null;
  readonly moment: Moment;
  /** Whether it speaks of a step of the ex's. */
  readonly ofTheirs: boolean;
}

const likePlace: Readonly<Record<UrgePlace, IfThenCueId | null>> = {
  bed: "awake-at-night",
  home: "evening-alone",
  outside: "song-or-place",
  work: null,
  people: null,
};

const likeTrigger: Readonly<Record<UrgeTrigger, IfThenCueId>> = {
  alone: "evening-alone",
  bored: "bored",
  "saw-theirs": "seen-them-online",
  "song-or-place": "song-or-place",
  alcohol: "after-a-drink",
  "special-day": "special-day",
  "their-message": "message-came",
  "bad-day": "bad-day",
};

const daysOf: Readonly<Record<UrgeDays, NonNullable<Moment["days"]>>> = {
  all: [],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  weekends: ["saturday", "sunday"],
};

const likeDays: Readonly<Record<UrgeDays, IfThenCueId | null>> = {
  all: null,
  weekdays: null,
  weekends: "empty-weekend",
};

type Hours = Pick<UrgeHours, "days" | "from" | "length">;

/** A part of the day, as a trigger. */
export function hoursCue({ days, from, length }: Hours): UrgeCue {
  const isWhole = length === 24;
  const part = dayPartOf((from + Math.floor(length / 2)) % 24);
  return {
    from: `hours-${from}-${length}-${days}`,
    cue: ifThenWords.urge.hours({ days, from, length }),
    like: isWhole ? likeDays[days] : part === "night" ? "awake-at-night" : null,
    moment: {
      ...(days !== "all" && { days: daysOf[days] }),
      ...(!isWhole && { part }),
    },
    ofTheirs: false,
  };
}

/** A place, as a trigger. */
export function placeCue(place: UrgePlace): UrgeCue {
  return {
    from: `place-${place}`,
    cue: ifThenWords.urge.places[place],
    like: likePlace[place],
    moment: {},
    ofTheirs: false,
  };
}

/** A trigger of the urge log, as one of a plan. */
export function triggerCue(trigger: UrgeTrigger): UrgeCue {
  return {
    from: `trigger-${trigger}`,
    cue: ifThenWords.urge.triggers[trigger],
    like: likeTrigger[trigger],
    moment: {},
    ofTheirs: trigger === "their-message",
  };
}

/** What led up to one urge, as a trigger: what set it off before where it was; null where neither is said. */
export function urgeCue({
  place,
  trigger,
}: {
  readonly place?: UrgePlace;
  readonly trigger?: UrgeTrigger;
}): UrgeCue | null {
  if (trigger !== undefined) return triggerCue(trigger);
  return place === undefined ? null : placeCue(place);
}

/** The trigger that an address names, or null where it names none. */
export function urgeCueNamed(from: string): UrgeCue | null {
  const place = urgePlaces.find((each) => from === `place-${each}`);
  const trigger = urgeTriggers.find((each) => from === `trigger-${each}`);
  return (
    urgeCue({
      ...(place !== undefined && { place }),
      ...(trigger !== undefined && { trigger }),
    }) ?? hoursNamed(from)
  );
}

function hoursNamed(from: string): UrgeCue | null {
  const found = /^hours-(\d|1\d|2[0-3])-(3|6|24)-(all|weekdays|weekends)$/.exec(
    from,
  );
  const days = dayKinds.find((each) => each === found?.[3]);
  return found === null || days === undefined
    ? null
    : hoursCue({ days, from: Number(found[1]), length: Number(found[2]) });
}

const dayKinds: readonly UrgeDays[] = ["all", "weekdays", "weekends"];
