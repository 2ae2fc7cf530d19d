import type { ReadonlySignal } from "@preact/signals";
import { factSaid, safetyAnswer } from "@staying-power/care";
import type { Keeper } from "../keep/keeper.ts";
import type { Known } from "./known.ts";
import type { Session } from "./session.ts";
import { type Days, withAnswer } from "./with-answer.ts";

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
}: AnsweringParts): Pick<Session, "answer" | "answerSafety" | "leaveOpen"> {
  const days = (): Days => ({
    first: kept.record.value.firstDay,
    today: today.value,
  });

  const answer: Session["answer"] = (key, value) => {
    const given = withAnswer(person.value, key, value, days());
    if (!given.ok) return false;
    kept.change((before) => {
      const { [key]: _, ...others } = before.setAside;
      return { ...before, case: given.value, setAside: others };
    });
    return true;
  };

  return {
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
        ? withAnswer(person.value, key, null, days())
        : null;
      kept.change((before) => ({
        ...before,
        ...(cleared?.ok === true ? { case: cleared.value } : {}),
        setAside: { ...before.setAside, [key]: how },
      }));
    },
  };
}
