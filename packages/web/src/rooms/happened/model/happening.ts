import {
  breakWays,
  type Event,
  type EventStamp,
  signalIds,
} from "@staying-power/case";
import { happenedWords, questions } from "@staying-power/words";

/** Something that can have happened, as it is offered. */
export interface Happening {
  /** Different for each. */
  readonly id: string;
  readonly label: string;
  /** The event it becomes. */
  event(stamp: EventStamp): Event;
}

interface Happenings {
  readonly them: readonly Happening[];
  readonly both: readonly Happening[];
  readonly you: readonly Happening[];
}

/** All that can be told, by whose doing it was; being together and apart are told by turns. */
export function happenings(isTogether: boolean): Happenings {
  const words = happenedWords;
  return {
    them: signalIds
      .filter((signal) => signal !== "none")
      .map((signal) => ({
        id: signal,
        label: questions.signals.options[signal],
        event: (stamp) => ({ ...stamp, kind: "signal", signal }),
      })),
    both: [
      {
        id: "answered",
        label: words.answered,
        event: (stamp) => ({ ...stamp, kind: "answered" }),
      },
      {
        id: "met",
        label: words.met,
        event: (stamp) => ({ ...stamp, kind: "met" }),
      },
      isTogether
        ? {
            id: "left-again",
            label: words.leftAgain,
            event: (stamp) => ({ ...stamp, kind: "left-again" }),
          }
        : {
            id: "returned",
            label: words.returned,
            event: (stamp) => ({ ...stamp, kind: "returned" }),
          },
    ],
    you: breakWays.map((how) => ({
      id: how,
      label: words.breaks[how],
      event: (stamp) => ({ ...stamp, kind: "break", how }),
    })),
  };
}
