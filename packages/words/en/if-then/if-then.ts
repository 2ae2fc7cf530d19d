import type { DayPart, WeekdayId } from "@staying-power/case";
import type {
  IfThenCueId,
  IfThenResponseId,
  UrgeDays,
  UrgeHours,
  UrgePlace,
  UrgeTrigger,
} from "@staying-power/plan";
import type { Sentence } from "../../src/sentence.ts";
import { clockHour } from "../charts/clock-hour.ts";
import { dayPartNames } from "../day-part-names.ts";
import { locale } from "../locale.ts";
import { weekdayNames } from "../weekday-names.ts";

interface IfThenWords {
  readonly heading: string;
  readonly intro: string;
  readonly empty: string;
  readonly make: string;
  readonly another: string;
  readonly kept: string;
  readonly takenBack: string;
  readonly change: (cue: string) => Sentence;
  readonly takeBack: (cue: string) => Sentence;
  readonly earlier: string;
  readonly earlierLine: (words: {
    readonly day: string;
    readonly sentence: string;
  }) => Sentence;

  readonly cue: {
    readonly heading: string;
    readonly text: string;
    readonly own: string;
    readonly ownLabel: string;
  };
  readonly response: {
    readonly heading: (cue: string) => string;
    readonly text: string;
    readonly own: string;
    readonly ownLabel: string;
  };
  readonly option: (text: string) => string;
  readonly missing: string;
  readonly on: string;
  readonly leave: string;
  readonly cues: Readonly<Record<IfThenCueId, string>>;
  readonly responses: Readonly<Record<IfThenResponseId, string>>;
  /** What the person's own urges tell of, as the “if” of a plan. */
  readonly urge: {
    readonly hours: (
      hours: Pick<UrgeHours, "days" | "from" | "length">,
    ) => string;
    readonly places: Readonly<Record<UrgePlace, string>>;
    readonly triggers: Readonly<Record<UrgeTrigger, string>>;
  };

  readonly whole: {
    readonly heading: string;
    readonly read: string;
    readonly keep: string;
    readonly otherCue: string;
    readonly otherResponse: string;
  };
  readonly moment: {
    readonly summary: string;
    readonly text: string;
    readonly part: string;
    readonly anyPart: string;
    readonly parts: Readonly<Record<DayPart, string>>;
    readonly days: string;
    readonly dayNames: Readonly<Record<WeekdayId, string>>;
  };
  /** When a plan is shown, on its card. */
  readonly shown: (words: {
    readonly days: readonly WeekdayId[];
    readonly part: DayPart | null;
  }) => string | null;
  readonly evidence: {
    readonly summary: string;
    readonly text: readonly string[];
  };
}

const atPart: Readonly<Record<DayPart, string>> = {
  morning: "in the morning",
  day: "in the daytime",
  evening: "in the evening",
  night: "at night",
};

const itIs: Readonly<Record<UrgeDays, string>> = {
  all: "it is",
  weekdays: "it is a weekday",
  weekends: "it is the weekend",
};

/** If-then plans: a small act for each hard moment, chosen while it is calm. */
export const ifThenWords: IfThenWords = {
  heading: "If-then plans",
  intro:
    "A plan for a hard moment, made on a calm one: when this happens, I do that. It is short, so that it comes to mind by itself.",
  empty: "Your plans will stand here. One is enough to begin with.",
  make: "Make a plan",
  another: "Make another one",
  kept: "Kept.",
  takenBack: "Taken back.",
  change: (cue) => ["Change", { unseen: `: ${cue}` }],
  takeBack: (cue) => ["Take it back", { unseen: `: ${cue}` }],
  earlier: "What it was before",
  earlierLine: ({ day, sentence }) => [sentence, { quiet: ` From ${day}.` }],

  cue: {
    heading: "When is it hard? If …",
    text: "Choose the moment that comes most often. You can make a plan for another one later.",
    own: "In my own words",
    ownLabel: "If …",
  },
  response: {
    heading: (cue) => `If ${cue}, then I …`,
    text: "One small thing you can do at once, wherever you are.",
    own: "In my own words",
    ownLabel: "then I …",
  },
  option: (text) => `… ${text}`,
  missing: "Write a few words first.",
  on: "Go on",
  leave: "Leave it",
  cues: {
    "evening-alone": "it is evening and I am alone",
    "awake-at-night": "I lie awake and reach for the phone",
    "empty-weekend": "a weekend begins with nothing in it",
    "after-a-drink": "I have had a drink",
    "seen-them-online": "I see them online",
    "song-or-place": "I hear our song or pass one of our places",
    "message-came": "a message from them comes",
    "bad-day": "work has gone badly",
    bored: "I am bored and pick up the phone",
    "special-day": "a day comes that was special to us",
  },
  responses: {
    "open-kit": "open the kit and breathe with the circle",
    "write-unsent": "write it on the page that is never sent",
    "phone-away": "put the phone in another room for twenty minutes",
    "walk-round": "put on my shoes and walk once round the block",
    "ring-friend": "ring a friend and ask how the day was",
    "ask-a-friend-out": "ask a friend to do something with me",
    shower: "take a warm shower",
    tea: "make tea and drink it by the window",
    "water-and-food": "drink a glass of water and eat something",
    "go-to-bed": "brush my teeth and go to bed",
    "close-and-stand-up": "close the page and stand up",
    "breathe-out": "breathe out slowly ten times",
    "look-around": "look for three things that are new here",
    "wait-an-hour": "put the phone face down for an hour",
    "show-a-friend": "show it to a friend before I do anything",
    "put-on-music": "put on one loud song and move to it",
    "one-drawer": "tidy one drawer",
    "say-it-aloud": "say aloud: that was then",
  },
  urge: {
    hours: ({ days, from, length }) =>
      length === 24
        ? itIs[days]
        : `${itIs[days]} between ${clockHour(from)} and ${clockHour(from + length)}`,
    places: {
      bed: "I lie in bed and want to write to them",
      home: "I am at home and it gets hard",
      outside: "I am out and it gets hard",
      work: "it gets hard at work or school",
      people: "I am with people and it gets hard",
    },
    triggers: {
      alone: "I am alone and it gets quiet",
      bored: "I am bored and pick up the phone",
      "saw-theirs": "I see something of theirs",
      "song-or-place": "I hear our song or pass one of our places",
      alcohol: "I have had a drink",
      "special-day": "a day comes that was special to us",
      "their-message": "a message from them comes",
      "bad-day": "a day has gone badly",
    },
  },

  whole: {
    heading: "Your plan",
    read: "Read it aloud, once or twice, and picture the moment.",
    keep: "Keep this plan",
    otherCue: "Another moment",
    otherResponse: "Something else to do",
  },
  moment: {
    summary: "When it is shown to you",
    text: "Today can show the plan that fits the hour. Without an hour or a day, it stands on this page.",
    part: "The time of day",
    anyPart: "Any time",
    parts: dayPartNames,
    days: "Only on these days",
    dayNames: weekdayNames,
  },
  shown: ({ days, part }) => {
    const names = locale.list(days.map((day) => weekdayNames[day]));
    if (days.length === 0)
      return part === null ? null : `For any day, ${atPart[part]}.`;
    return part === null ? `For ${names}.` : `For ${names}, ${atPart[part]}.`;
  },
  evidence: {
    summary: "Does this help?",
    text: [
      "Research, on other aims. Peter Gollwitzer and Paschal Sheeran put 94 tests together in 2006: people who had made plans of this form did what they meant to do more often. The step was medium to large (about 0.65, where 0.2 is small and 0.8 is large).",
      "A larger review of 642 tests (Sheeran, Listrom and Gollwitzer, 2024) found steps from 0.27 to 0.66. Plans said as “if …, then …” and gone over once more did better.",
      "None of this was about breakups, and most of it was measured over short times. It may help you to do what you mean to do. Nobody has shown that it brings anyone back.",
    ],
  },
};
