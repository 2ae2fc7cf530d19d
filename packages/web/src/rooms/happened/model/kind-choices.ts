import {
  breakWays,
  type Event,
  type EventStamp,
  signalIds,
} from "@staying-power/case";
import { happenedWords, journalWords } from "@staying-power/words";
import { breakWords, signalWords } from "./entry-words.ts";

/** One thing that an entry can have been instead, by the same doing. */
export interface KindChoice {
  readonly id: string;
  readonly label: string;
  /** The entry as that. */
  as(stamp: EventStamp): Event;
}

/**
 * What an entry can be put right to: what is by the same doing, and has no values of its own.
 *
 * @param event - the entry as it is.
 * @returns the choices, and the id of the one that it is now; none where an entry of its kind stays one.
 */
export function kindChoices(event: Event): {
  readonly now: string;
  readonly choices: readonly KindChoice[];
} {
  switch (event.kind) {
    case "signal":
      return { now: event.signal, choices: ofTheirs };
    case "break":
      return { now: event.how ?? "other", choices: ofMine };
    case "looked":
      return { now: "looked", choices: ofMine };
    case "met":
      return {
        now: event.chance === true ? "met-by-chance" : "met",
        choices: ofBoth(event),
      };
    case "answered":
    case "returned":
    case "left-again":
      return { now: event.kind, choices: ofBoth(event) };
    case "conduct":
    case "check-in":
    case "task":
    case "waiting":
    case "if-then":
    case "project":
    case "slot":
    case "letting-go":
    case "outcome":
    case "reunion":
    case "fact":
      return { now: "", choices: [] };
  }
}

const ofTheirs: readonly KindChoice[] = signalIds.map((signal) => ({
  id: signal,
  label: signalWords(signal),
  as: (stamp) => ({ ...stamp, kind: "signal", signal }),
}));

const ofMine: readonly KindChoice[] = [
  ...breakWays.map((how): KindChoice => ({
    id: how,
    label: breakWords(how),
    as: (stamp) => ({ ...stamp, kind: "break", how }),
  })),
  {
    id: "looked",
    label: journalWords.looked,
    as: (stamp) => ({ ...stamp, kind: "looked" }),
  },
];

/** A return keeps its reason while it is one. */
function ofBoth(event: Event): readonly KindChoice[] {
  const words = happenedWords;
  return [
    {
      id: "answered",
      label: words.answered,
      as: (stamp) => ({ ...stamp, kind: "answered" }),
    },
    {
      id: "met",
      label: words.met,
      as: (stamp) => ({ ...stamp, kind: "met" }),
    },
    {
      id: "met-by-chance",
      label: words.metByChance,
      as: (stamp) => ({ ...stamp, kind: "met", chance: true }),
    },
    {
      id: "returned",
      label: words.returned,
      as: (stamp) =>
        event.kind === "returned" ? event : { ...stamp, kind: "returned" },
    },
    {
      id: "left-again",
      label: words.leftAgain,
      as: (stamp) => ({ ...stamp, kind: "left-again" }),
    },
  ];
}
