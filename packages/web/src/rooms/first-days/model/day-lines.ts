import type { firstDaysWords, KnowMark } from "@staying-power/words";
import type { DayPart } from "./hours.ts";

/** One line, as it is told. */
interface DayLine {
  readonly mark: KnowMark;
  /** Where it comes from: a section of METHOD, or a study named in `care`. */
  readonly from: string;
  /** It is something to do once, and can be ticked. */
  readonly tick?: true;
  /** It speaks of them, or of what to settle: left out behind a gate that leaves nothing but care. */
  readonly isAdvice?: true;
  /** It is for someone who was left: who ended it themselves goes by another rule. Source: METHOD 1.2. */
  readonly leftOnly?: true;
}

/** The name of a line. */
export type LineName = keyof typeof firstDaysWords.lines;

/** What a person may find themselves in. */
export const fitNames = [
  "night",
  "children",
  "together",
  "ended",
  "alone",
] as const;
export type FitName = (typeof fitNames)[number];

/** Every line of the first days, each with who says it. */
export const dayLines = {
  stop: { mark: "author", from: "1.3", tick: true, leftOnly: true },
  protest: { mark: "author", from: "1.3", isAdvice: true, leftOnly: true },
  phone: { mark: "inferred", from: "11.1", tick: true },
  breathe: { mark: "research", from: "urgeStudies.breathing", tick: true },
  "one-person": { mark: "inferred", from: "11.1", tick: true },
  "sit-down": { mark: "inferred", from: "11.1", tick: true },

  company: { mark: "inferred", from: "11.1", tick: true },
  drink: { mark: "inferred", from: "11.1", tick: true },
  eat: { mark: "inferred", from: "11.1", tick: true },
  "phone-night": { mark: "inferred", from: "T14", tick: true },
  sleep: { mark: "inferred", from: "11.1" },
  unsent: { mark: "inferred", from: "T14", tick: true },
  "no-look": { mark: "author", from: "1.7" },
  "decide-nothing": { mark: "inferred", from: "11.1" },

  "first-things": { mark: "inferred", from: "11.1", tick: true },
  silence: { mark: "author", from: "1.1", isAdvice: true, leftOnly: true },
  "no-announcement": {
    mark: "peer",
    from: "1.3",
    isAdvice: true,
    leftOnly: true,
  },
  work: { mark: "inferred", from: "11.1", tick: true },
  "tell-two": { mark: "inferred", from: "11.1", tick: true },
  "no-post": { mark: "inferred", from: "1.7" },
  "no-messenger": { mark: "peer", from: "1.5" },
  things: { mark: "inferred", from: "11.1", tick: true, isAdvice: true },
  undecided: { mark: "inferred", from: "11.1", isAdvice: true },

  "three-meals": { mark: "inferred", from: "11.1", tick: true },
  outside: { mark: "inferred", from: "11.1", tick: true },
  waves: { mark: "peer", from: "2.3" },
  harder: { mark: "inferred", from: "T3", tick: true },
  reasons: { mark: "inferred", from: "11.1", tick: true, isAdvice: true },
  "one-matter": { mark: "inferred", from: "1.6", isAdvice: true },

  "three-lines": { mark: "inferred", from: "11.1", tick: true },
  "hard-hour": { mark: "inferred", from: "11.1", tick: true },
  doctor: { mark: "inferred", from: "12.1" },
  "no-rush": { mark: "seed", from: "1.4", isAdvice: true },

  "night-lines": { mark: "inferred", from: "12.1" },
  "night-voice": { mark: "inferred", from: "11.1", tick: true },
  "night-hands": { mark: "inferred", from: "11.1", tick: true },
  "night-light": { mark: "inferred", from: "11.1" },

  "kids-day": { mark: "inferred", from: "11.1" },
  "kids-say": { mark: "inferred", from: "11.1", tick: true, isAdvice: true },
  "kids-between": { mark: "peer", from: "12.1" },
  "kids-hour": { mark: "inferred", from: "11.1", tick: true },
  "kids-matters": { mark: "peer", from: "1.6", isAdvice: true },

  rooms: { mark: "peer", from: "1.6", tick: true, isAdvice: true },
  courtesy: { mark: "peer", from: "1.6", isAdvice: true },
  "move-later": { mark: "inferred", from: "1.6", isAdvice: true },
  "home-unsafe": { mark: "inferred", from: "12.1" },

  "ended-grief": { mark: "inferred", from: "11.1" },
  "ended-sorry": { mark: "author", from: "1.2", isAdvice: true },
  "ended-month": { mark: "peer", from: "1.2", isAdvice: true },
  "ended-sleep": { mark: "inferred", from: "T13", isAdvice: true },
  "ended-firm": { mark: "inferred", from: "11.1", isAdvice: true },

  "alone-call": { mark: "inferred", from: "11.1", tick: true },
  "alone-sound": { mark: "inferred", from: "11.1", tick: true },
  "alone-people": { mark: "inferred", from: "11.1", tick: true },
} as const satisfies Readonly<Record<LineName, DayLine>>;

/** The lines of each part, and of what a person may find themselves in. */
const linesOf: Readonly<Record<DayPart | FitName, readonly LineName[]>> = {
  hour: ["stop", "phone", "breathe", "one-person", "sit-down", "protest"],
  tonight: [
    "company",
    "drink",
    "eat",
    "phone-night",
    "unsent",
    "sleep",
    "no-look",
    "decide-nothing",
  ],
  morning: [
    "first-things",
    "work",
    "tell-two",
    "things",
    "silence",
    "no-announcement",
    "no-messenger",
    "no-post",
    "undecided",
  ],
  second: [
    "three-meals",
    "outside",
    "harder",
    "reasons",
    "one-matter",
    "waves",
  ],
  third: ["three-lines", "hard-hour", "doctor", "no-rush"],
  night: ["night-lines", "night-voice", "night-hands", "night-light"],
  children: [
    "kids-day",
    "kids-say",
    "kids-hour",
    "kids-between",
    "kids-matters",
  ],
  together: ["rooms", "courtesy", "move-later", "home-unsafe"],
  ended: [
    "ended-grief",
    "ended-sleep",
    "ended-sorry",
    "ended-month",
    "ended-firm",
  ],
  alone: ["alone-call", "alone-sound", "alone-people"],
};

/** What decides which lines are told. */
export interface Telling {
  /** Whether no gate leaves nothing but care. */
  readonly isOpen: boolean;
  /** Whether they ended it themselves. */
  readonly endedIt: boolean;
}

/**
 * The lines that are told under a heading.
 *
 * @param name - a part, or what a person finds themselves in.
 * @param telling - what decides it.
 */
export function toldLines(
  name: DayPart | FitName,
  { isOpen, endedIt }: Telling,
): readonly LineName[] {
  const of: Readonly<Record<LineName, DayLine>> = dayLines;
  return linesOf[name].filter(
    (line) =>
      (isOpen || of[line].isAdvice !== true) &&
      (!endedIt || of[line].leftOnly !== true),
  );
}

/** What of a case says that something fits. */
interface FitFacts {
  readonly children?: boolean;
  readonly ties?: readonly string[];
  readonly endedBy?: string;
}

/**
 * What fits by what was told: these stand open.
 *
 * @param facts - the answers.
 * @param isNight - by the clock of the device.
 */
export function fitting(
  { children, ties = [], endedBy }: FitFacts,
  isNight: boolean,
): ReadonlySet<FitName> {
  const fits = {
    night: isNight,
    children: children === true,
    together: ties.includes("home"),
    ended: endedBy === "me",
    alone: false,
  };
  return new Set(fitNames.filter((name) => fits[name]));
}
