import type {
  UrgeCount,
  UrgeDays,
  UrgeHours,
  UrgePlace,
  UrgeTrigger,
} from "@staying-power/plan";
import type { Sentence } from "../../src/sentence.ts";
import { clockHour } from "../charts/clock-hour.ts";
import { locale } from "../locale.ts";

interface UrgeWords {
  readonly led: {
    readonly heading: string;
    readonly text: string;
    readonly place: string;
    readonly trigger: string;
    readonly note: string;
    readonly kept: string;
    readonly places: Readonly<Record<UrgePlace, string>>;
    readonly triggers: Readonly<Record<UrgeTrigger, string>>;
  };
  readonly plan: {
    readonly heading: string;
    readonly text: string;
    readonly link: string;
    readonly knownLink: (cue: string) => string;
  };
  readonly learned: {
    readonly heading: string;
    /** Before there are enough. */
    readonly soon: (more: number) => string;
    /** There were enough, and nothing stands out. */
    readonly none: string;
    readonly next: (more: number) => string;
    readonly hours: (hours: UrgeHours) => string;
    readonly place: (
      found: UrgeCount & { readonly place: UrgePlace },
    ) => string;
    readonly trigger: (
      found: UrgeCount & { readonly trigger: UrgeTrigger },
    ) => string;
    readonly planFor: (cue: string) => Sentence;
    readonly chart: {
      readonly alt: (of: number) => string;
      readonly column: (hour: number) => string;
      readonly hour: string;
      readonly count: string;
    };
    readonly how: string;
    readonly howText: readonly string[];
  };
}

const inPlace: Readonly<Record<UrgePlace, string>> = {
  bed: "in bed",
  home: "at home",
  outside: "outside",
  work: "at work or school",
  people: "with people",
};

const byTrigger: Readonly<Record<UrgeTrigger, string>> = {
  alone: "while you were alone",
  bored: "while you were bored",
  "saw-theirs": "after you saw something of theirs",
  "song-or-place": "with a song or a place",
  alcohol: "after a drink",
  "special-day": "on a day that meant something",
  "their-message": "after a message from them",
  "bad-day": "after a bad day",
};

const onDays: Readonly<Record<UrgeDays, string>> = {
  all: "",
  weekdays: " on weekdays",
  weekends: " at weekends",
};

/** What led up to an urge, and what is learned from many of them. */
export const urgeWords: UrgeWords = {
  led: {
    heading: "What led up to it?",
    text: "A tap is enough, and you can skip all of it. After some time this page can tell which hours, places and triggers stand out.",
    place: "Where were you?",
    trigger: "What set it off most?",
    note: "In your own words, if you like",
    kept: "Kept on this device",
    places: {
      bed: "In bed",
      home: "At home",
      outside: "Outside",
      work: "At work or school",
      people: "With people",
    },
    triggers: {
      alone: "I was alone",
      bored: "I was bored",
      "saw-theirs": "I saw something of theirs",
      "song-or-place": "A song or a place",
      alcohol: "I had been drinking",
      "special-day": "A day that meant something",
      "their-message": "A message from them",
      "bad-day": "A bad day",
    },
  },
  plan: {
    heading: "For the next time",
    text: "A plan made now, in one sentence: if this comes again, then I do that.",
    link: "Make an if-then plan",
    knownLink: (cue) => `Make a plan: if ${cue} …`,
  },
  learned: {
    heading: "What your hard moments share",
    soon: (more) =>
      locale.plural(more, {
        one: "After one more hard moment, this page can look for hours, places and triggers that stand out. There is no need to note every one.",
        other: `After ${more} more hard moments, this page can look for hours, places and triggers that stand out. There is no need to note every one.`,
      }),
    none: "So far no hour, no place and no trigger stands out clearly enough to say so.",
    next: (more) =>
      locale.plural(more, {
        one: "It looks again after one more.",
        other: `It looks again after ${more} more.`,
      }),
    hours: ({ days, from, length, count, of }) => {
      const when =
        length === 24
          ? onDays[days]
          : `${onDays[days]} between ${clockHour(from)} and ${clockHour(from + length)}`;
      return count * 2 > of
        ? `Most of your hard moments, ${count} of ${of}, came${when}.`
        : `Many of your hard moments, ${count} of ${of}, came${when}.`;
    },
    place: ({ place, count, of }) =>
      `Of the ${of} where you said where you were, ${count} came ${inPlace[place]}.`,
    trigger: ({ trigger, count, of }) =>
      `Of the ${of} where you said what set it off, ${count} came ${byTrigger[trigger]}.`,
    planFor: (cue) => ["Make a plan for this", { unseen: `: if ${cue}` }],
    chart: {
      alt: (of) =>
        locale.plural(of, {
          one: "One hard moment of the last 12 weeks, by the hour of the day.",
          other: `${of} hard moments of the last 12 weeks, by the hour of the day.`,
        }),
      column: (hour) => `${clockHour(hour)} to ${clockHour(hour + 1)}`,
      hour: "Hour of the day",
      count: "Hard moments",
    },
    how: "How this is worked out",
    howText: [
      "It counts what you note here, and each time you say on Today that the urge is strong. What you note within an hour counts once. Only the last 12 weeks count, since hard hours change.",
      "It speaks only where chance alone would hardly do this. Of 20 people whose hard moments come evenly over the hours they are awake, it tells one at most, on average, that something stands out.",
      "It says when they come, and not why. It knows only what you note, and it says nothing about what you are like.",
      "All of it is worked out on this device.",
    ],
  },
};
