import { useSignal } from "@preact/signals";
import { happenedWords } from "@staying-power/words";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import type { Happening } from "./model/happening.ts";
import { type ToldEntry, toldEntry } from "./model/told-entry.ts";

/** What is being told: the choice, its day, and a note, until it is kept. */
export function useHappened(
  first: Happening | null,
  onKept: (told: ToldEntry) => void,
) {
  const { session } = useApp();
  const words = happenedWords;
  const today = session.today.value;
  const chosen = useSignal<Happening | null>(first);
  /** Null for today, whatever day that is by the time it is kept. */
  const otherDay = useSignal<string | null>(null);
  const note = useSignal("");
  const problem = useSignal("");
  const day = otherDay.value ?? today;

  /** What stands in the way, or what is to be kept. */
  const entry = (): ToldEntry | string => {
    if (chosen.value === null) return words.choose;
    if (day === "" || day > today) return words.invalidDate;
    const text = note.value.trim();
    return toldEntry(session, {
      happening: chosen.value,
      day,
      stamp: {
        // Of one day the order counts: what is told today has its hour.
        at: day === today ? localMoment(session.clock.present()) : day,
        id: newId(),
        ...(text === "" ? {} : { note: text }),
      },
    });
  };

  return {
    chosen: chosen.value,
    day,
    today,
    note: note.value,
    problem: problem.value,
    choose: (happening: Happening | null) => {
      chosen.value = happening;
      problem.value = "";
    },
    onDay: (value: string) => {
      otherDay.value = value === today ? null : value;
    },
    write: (text: string) => {
      note.value = text;
    },
    keep: () => {
      const told = entry();
      if (typeof told === "string") problem.value = told;
      else if (!session.log(told.event)) problem.value = words.full;
      else {
        problem.value = "";
        chosen.value = null;
        note.value = "";
        otherDay.value = null;
        onKept(told);
      }
    },
  };
}
