import type { Moment } from "@staying-power/case";

/** What a cue of an if-then plan is offered with: when it is likely, and what fits it. */
export interface IfThenCue {
  readonly moment?: Moment;
  /** What may be done instead: each small, at once, alone or with a friend, and never with the ex. */
  readonly responses: readonly IfThenResponseId[];
  /** Whether it speaks of a step of the ex's: then it is not offered where nothing may. */
  readonly ofTheirs: boolean;
}

/** All small acts that are offered, in order. */
export const ifThenResponseIds = [
  "open-kit",
  "write-unsent",
  "phone-away",
  "walk-round",
  "ring-friend",
  "ask-a-friend-out",
  "shower",
  "tea",
  "water-and-food",
  "go-to-bed",
  "close-and-stand-up",
  "breathe-out",
  "look-around",
  "wait-an-hour",
  "show-a-friend",
  "put-on-music",
  "one-drawer",
  "say-it-aloud",
] as const;

/** One of them. */
export type IfThenResponseId = (typeof ifThenResponseIds)[number];

/** Triggers that many know, each with acts that fit. Ours; the form is research's. */
const cueTable = {
  "evening-alone": {
    moment: { part: "evening" },
    responses: ["ring-friend", "walk-round", "shower", "open-kit"],
    ofTheirs: false,
  },
  "awake-at-night": {
    moment: { part: "night" },
    responses: ["phone-away", "write-unsent", "tea", "breathe-out"],
    ofTheirs: false,
  },
  "empty-weekend": {
    moment: { days: ["saturday", "sunday"] },
    responses: ["ask-a-friend-out", "walk-round", "one-drawer", "put-on-music"],
    ofTheirs: false,
  },
  "after-a-drink": {
    responses: ["phone-away", "water-and-food", "go-to-bed", "ring-friend"],
    ofTheirs: false,
  },
  "seen-them-online": {
    responses: ["close-and-stand-up", "phone-away", "walk-round", "open-kit"],
    ofTheirs: false,
  },
  "song-or-place": {
    responses: ["look-around", "breathe-out", "say-it-aloud", "walk-round"],
    ofTheirs: false,
  },
  "message-came": {
    responses: ["wait-an-hour", "phone-away", "show-a-friend", "breathe-out"],
    ofTheirs: true,
  },
  "bad-day": {
    moment: { part: "evening" },
    responses: ["walk-round", "ring-friend", "shower", "water-and-food"],
    ofTheirs: false,
  },
  bored: {
    responses: ["one-drawer", "walk-round", "put-on-music", "ring-friend"],
    ofTheirs: false,
  },
  "special-day": {
    responses: ["ask-a-friend-out", "write-unsent", "phone-away", "walk-round"],
    ofTheirs: false,
  },
} as const;

/** The id of a cue that is offered. */
export type IfThenCueId = keyof typeof cueTable;

/** Every cue, by its id. */
export const ifThenCues: Readonly<Record<IfThenCueId, IfThenCue>> = cueTable;

/** All ids, in the order of the table. */
export const ifThenCueIds: readonly IfThenCueId[] =
  Object.keys(ifThenCues).filter(isIfThenCueId);

/**
 * @param text - any text.
 * @returns whether it is the id of a cue.
 */
export function isIfThenCueId(text: string): text is IfThenCueId {
  return Object.hasOwn(ifThenCues, text);
}
