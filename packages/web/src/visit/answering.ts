import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { factSaid, type SafetyKey, safetyAnswer } from "@staying-power/care";
import { type Case, mostEvents } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
import type { Keeper } from "../keep/keeper.ts";
import type { Clock } from "./clock.ts";
import type { Known } from "./known.ts";
import { momentOf } from "./moment-of.ts";
import { type Days, withAnswer } from "./with-answer.ts";

/** What answers a question, or leaves it open. */
export interface Answering {
  /** True when the newest answer could not be kept because the journal can hold no more. */
  readonly journalFull: ReadonlySignal<boolean>;
  /** Gives, changes or (by null) takes back an answer. False when it is not a valid one, or the journal is full. */
  answer(key: QuestionKey, value: unknown): boolean;
  leaveOpen(key: QuestionKey, how: "unknown" | "skipped"): void;
  /** Keeps an answer about safety. False when it is none. */
  answerSafety(key: SafetyKey, answer: string): boolean;
  /** Keeps some at once; nothing is judged by one before the others are there. */
  answerSafetyTogether(
    answers: readonly (readonly [SafetyKey, string])[],
  ): void;
}

interface AnsweringParts {
  readonly kept: Pick<Keeper, "change" | "record">;
  readonly clock: Pick<Clock, "today" | "present">;
  readonly known: Known;
}

/** Everything that answers a question, or leaves it open. */
export function answering({
  kept,
  clock,
  known: { person, facts, answered },
}: AnsweringParts): Answering {
  const { today } = clock;
  const days = (): Days => ({
    first: kept.record.value.firstDay,
    today: today.value,
  });

  const refused = signal(false);
  const journalFull = computed(
    () => refused.value && (person.value.events?.length ?? 0) >= mostEvents,
  );

  /** Null when the answer cannot be kept. */
  const caseWith = (key: QuestionKey, value: unknown): Case | null => {
    const given = withAnswer(person.value, key, value, days());
    refused.value = !given.ok && given.error === "full";
    return given.ok ? given.value : null;
  };

  const answer: Answering["answer"] = (key, value) => {
    const given = caseWith(key, value);
    if (given === null) return false;
    kept.change((before) => {
      const { [key]: _, ...others } = before.setAside;
      return { ...before, case: given, setAside: others };
    });
    return true;
  };

  const answerSafety: Answering["answerSafety"] = (key, given) => {
    const said = safetyAnswer(key, given, facts.value, momentOf(clock));
    if (said === null) return false;
    kept.change((before) => ({
      ...before,
      safety: { ...before.safety, [key]: said },
    }));
    const told = factSaid(key, said.answer);
    if (told !== null) answer(told.fact, told.value);
    return true;
  };

  return {
    journalFull,
    answer,
    answerSafety,
    answerSafetyTogether: (answers) => {
      batch(() => {
        for (const [key, given] of answers) answerSafety(key, given);
      });
    },
    leaveOpen: (key, how) => {
      const cleared = answered.value.has(key)
        ? caseWith(key, null)
        : person.value;
      if (cleared === null) return;
      kept.change((before) => ({
        ...before,
        case: cleared,
        setAside: { ...before.setAside, [key]: how },
      }));
    },
  };
}
