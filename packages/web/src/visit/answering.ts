import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { factSaid, type SafetyKey, safetyAnswer } from "@staying-power/care";
import { type Case, mostEvents } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
import type { Keeper } from "../keep/keeper.ts";
import type { Known } from "./known.ts";
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
}

interface AnsweringParts {
  readonly kept: Pick<Keeper, "change" | "record">;
  readonly today: ReadonlySignal<string>;
  readonly known: Known;
}

/** Everything that answers a question, or leaves it open. */
export function answering({
  kept,
  today,
  known: { person, facts, answered },
}: AnsweringParts): Answering {
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

  return {
    journalFull,
    answer,
    answerSafety: (key, given) => {
      const said = safetyAnswer(key, given, facts.value, today.value);
      if (said === null) return false;
      kept.change((before) => ({
        ...before,
        safety: { ...before.safety, [key]: said },
      }));
      const told = factSaid(key, said.answer);
      if (told !== null) answer(told.fact, told.value);
      return true;
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
