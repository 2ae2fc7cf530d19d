import { type BreakWay, type Event, type SignalId } from "@staying-power/case";
import {
  answerText,
  happenedWords,
  journalWords,
  locale,
  outcomeSaid,
  questions,
} from "@staying-power/words";

/**
 * An entry of the journal in words, without its day and its note.
 *
 * @param event - the entry.
 * @param taskName - what a task of the map is called, as far as that is known by now.
 */
export function entryWords(
  event: Event,
  taskName: (id: string) => string | undefined = () => undefined,
): string {
  const words = journalWords;
  switch (event.kind) {
    case "signal":
      return signalWords(event.signal);
    case "break":
      return breakWords(event.how);
    case "looked":
      return words.looked;
    case "met":
      return event.chance === true ? words.metByChance : happenedWords.met;
    case "answered":
      return happenedWords.answered;
    case "returned":
      return happenedWords.returned;
    case "left-again":
      return happenedWords.leftAgain;
    case "check-in":
      return words.checkIn(event) || words.bareNote;
    case "task": {
      const name = taskName(event.task) ?? words.someTask;
      return event.done ? words.task(name) : words.taskBack(name);
    }
    case "waiting":
      if (event.until === null) return words.noWaiting;
      return event.came === true
        ? words.signCame
        : words.waiting(locale.day(event.until));
    case "if-then":
      return event.cue === null ? words.noIfThen : words.ifThen;
    case "project":
      return words.project(
        event.what !== null ? "kept" : event.done === true ? "done" : "ended",
      );
    case "slot":
      return words.slot[event.done ? "done" : "left"];
    case "letting-go":
      return event.chosen ? words.lettingGo : words.goingOn;
    case "outcome":
      return outcomeSaid(event);
    case "reunion":
      return words.reunion;
    case "conduct":
      return words.conduct(answerText("conduct", event.conduct));
    case "fact":
      return words.answer({
        about: questions[event.fact].short,
        said:
          event.value === null
            ? words.takenBack
            : answerText(event.fact, event.value),
      });
  }
}

/** What a signal of the ex is called in the journal; none at all is a quiet day. */
export function signalWords(signal: SignalId): string {
  return signal === "none"
    ? journalWords.quietDay
    : questions.signals.said[signal];
}

/** What a break is called in the journal. */
export function breakWords(how: BreakWay | undefined): string {
  return happenedWords.breaks[how ?? "other"];
}
