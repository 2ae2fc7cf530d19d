import {
  breakWays,
  type Event,
  type EventStamp,
  signalIds,
} from "@staying-power/case";
import type { ActId } from "@staying-power/plan";
import { happenedWords, questions } from "@staying-power/words";
import type { ToldHere } from "../address.ts";

/** Something that can have happened, as it is offered. */
export interface Happening {
  /** Different for each. */
  readonly id: string;
  readonly label: string;
  /** What the person did, as the rules about No Contact know it; absent where it was not theirs to do. */
  readonly act?: ActId;
  /** Whether the entry alone does not say it: then its note begins with the label. */
  readonly inNote?: true;
  /** The event it becomes. */
  event(stamp: EventStamp): Event;
}

/** By whose doing it was. */
export const happeningGroups = ["them", "you", "both", "quiet"] as const;

/** One of them. */
export type HappeningGroup = (typeof happeningGroups)[number];

/** All that can be told, by whose doing it was. */
export type Happenings = Readonly<Record<HappeningGroup, readonly Happening[]>>;

/**
 * All that can be told; being together and apart are told by turns. A quiet day is the signal `none` of that day: it says
 * that nothing came, so the map counts it towards a quiet week, and the reading takes it for the silence it is, told once
 * however often (see `habits`). A check-in without values would say none of that. What no kind of entry stands for, such
 * as an errand, is such a check-in with a note: it moves neither the reading nor the count of days.
 */
export function happenings(isTogether: boolean): Happenings {
  return {
    them: signalIds
      .filter((signal) => signal !== "none")
      .map((signal) => ({
        id: signal,
        label: questions.signals.options[signal],
        event: (stamp) => ({ ...stamp, kind: "signal", signal }),
      })),
    you: yourDoing(),
    both: [...betweenTwo(), togetherOrApart(isTogether)],
    quiet: [quietDay],
  };
}

/**
 * What is offered to someone who comes to tell a certain thing, the likeliest first.
 *
 * @param what - from the address.
 * @returns null where all of it is to be offered.
 */
export function happeningsOf(what: ToldHere): readonly Happening[] | null {
  const [you, both] = [yourDoing(), betweenTwo()];
  switch (what) {
    case "anything":
      return null;
    case "wrote":
      return you.filter(({ id }) => !notWriting.has(id));
    case "answered":
      return both.filter(
        ({ act }) => act === "answered" || act === "kept-talking",
      );
    case "met":
      return [
        ...both.filter(({ id }) => aboutMeeting.has(id)),
        ...you.filter(({ id }) => aboutMeeting.has(id)),
      ];
    case "looked":
      return you.filter(({ id }) => id === "looked");
    case "quiet-day":
      return [quietDay];
  }
}

const notWriting: ReadonlySet<string> = new Set([
  "looked",
  "dated-to-be-seen",
  "met-on-purpose",
]);
const aboutMeeting: ReadonlySet<string> = new Set([
  "met",
  "met-by-chance",
  "met-on-purpose",
  "slept-together",
]);

const quietDay: Happening = {
  id: "quiet-day",
  label: happenedWords.quietDay,
  event: (stamp) => ({ ...stamp, kind: "signal", signal: "none" }),
};

/** What the person did, the most usual first; every act of METHOD T3 that is theirs alone. */
function yourDoing(): readonly Happening[] {
  const words = happenedWords;
  return [
    ...breakWays.map((how): Happening => ({
      id: how,
      label: words.breaks[how],
      act: how === "through-friends" ? "through-others" : "wrote",
      event: (stamp) => ({ ...stamp, kind: "break", how }),
    })),
    {
      id: "looked",
      label: words.looked,
      act: "looked",
      event: (stamp) => ({ ...stamp, kind: "looked" }),
    },
    broke("greeted", words.greeted, "wrote"),
    { ...broke("through-others", words.posted, "other"), id: "posted" },
    noted("errand", words.errand),
    noted("errand-with-feelings", words.errandWithFeelings),
    {
      id: "one-apology",
      label: words.oneApology,
      act: "one-apology",
      event: (stamp) => ({
        ...stamp,
        kind: "fact",
        fact: "apology",
        value: "given",
      }),
    },
    noted("emergency", words.emergency),
    broke("met-on-purpose", words.metOnPurpose, "turned-up"),
    noted("dated-to-be-seen", words.datedToBeSeen),
  ];
}

function betweenTwo(): readonly Happening[] {
  const words = happenedWords;
  return [
    {
      id: "answered",
      label: words.answered,
      act: "answered",
      event: (stamp) => ({ ...stamp, kind: "answered" }),
    },
    {
      id: "kept-talking",
      label: words.keptTalking,
      act: "kept-talking",
      inNote: true,
      event: (stamp) => ({ ...stamp, kind: "answered" }),
    },
    {
      id: "met",
      label: words.met,
      event: (stamp) => ({ ...stamp, kind: "met" }),
    },
    {
      id: "met-by-chance",
      label: words.metByChance,
      act: "met-by-chance",
      event: (stamp) => ({ ...stamp, kind: "met", chance: true }),
    },
    broke("slept-together", words.sleptTogether, "other"),
  ];
}

function togetherOrApart(isTogether: boolean): Happening {
  const words = happenedWords;
  return isTogether
    ? {
        id: "left-again",
        label: words.leftAgain,
        event: (stamp) => ({ ...stamp, kind: "left-again" }),
      }
    : {
        id: "returned",
        label: words.returned,
        event: (stamp) => ({ ...stamp, kind: "returned" }),
      };
}

/** A break that its entry does not tell apart from others. */
function broke(
  act: ActId,
  label: string,
  how: (typeof breakWays)[number],
): Happening {
  return {
    id: act,
    label,
    act,
    inNote: true,
    event: (stamp) => ({ ...stamp, kind: "break", how }),
  };
}

/** Something that breaks nothing, and that no kind of entry stands for. */
function noted(act: ActId, label: string): Happening {
  return {
    id: act,
    label,
    act,
    inNote: true,
    event: (stamp) => ({ ...stamp, kind: "check-in" }),
  };
}
