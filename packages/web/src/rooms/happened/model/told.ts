import {
  dayOf,
  type Event,
  eventsInOrder,
  type Case,
} from "@staying-power/case";
import { happenedWords, questions } from "@staying-power/words";

/** Something that was told, with its words. */
export interface Told {
  readonly event: Event;
  readonly what: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** What happened and what was decided, the newest first; answers, moods, and what was done of the map stand elsewhere. */
export function told(person: Case): readonly Told[] {
  return eventsInOrder(person)
    .flatMap((event) => {
      const what = wordsOf(event);
      return what === null ? [] : [{ event, what, day: dayOf(event.at) }];
    })
    .toReversed();
}

/** Whether the two are together by what was told last. */
export function isTogether(person: Case): boolean {
  return (
    eventsInOrder(person).findLast(
      ({ kind }) => kind === "returned" || kind === "left-again",
    )?.kind === "returned"
  );
}

function wordsOf(event: Event): string | null {
  const words = happenedWords;
  switch (event.kind) {
    case "signal":
      return questions.signals.said[event.signal];
    case "break":
      return words.breaks[event.how ?? "other"];
    case "met":
      return words.met;
    case "answered":
      return words.answered;
    case "returned":
      return words.returned;
    case "left-again":
      return words.leftAgain;
    case "waiting":
      if (event.until === null) return words.noWaiting;
      return event.came === true ? words.signCame : words.waiting;
    case "letting-go":
      return event.chosen ? words.lettingGo : words.goingOn;
    case "conduct":
    case "check-in":
    case "looked":
    case "task":
    case "if-then":
    case "fact":
      return null;
  }
}
