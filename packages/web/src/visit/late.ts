import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { isAhead, lateEntries, withLateOnToday } from "@staying-power/case";
import { parseSafetyAnswers } from "@staying-power/care";
import type { BrowserRecord } from "../keep/browser-record.ts";
import type { Keeper } from "../keep/keeper.ts";

/** What is dated after today, as by a clock that was ahead. */
export interface Late {
  /** How many entries are dated after today; 0 once they are left as they are for this visit. */
  readonly late: ReadonlySignal<number>;
  /** Whether they were just put on today, and nothing was told since. */
  readonly lateMended: ReadonlySignal<boolean>;
  putLateOnToday(): void;
  undoLate(): void;
  leaveLate(): void;
}

interface LateParts {
  readonly kept: Pick<Keeper, "change" | "record">;
  readonly today: ReadonlySignal<string>;
}

type Dated = Pick<BrowserRecord, "case" | "firstDay" | "safety">;

/** Counts what is dated after today, and puts it right. */
export function late({ kept: { change, record }, today }: LateParts): Late {
  const left = signal(false);
  const mend = signal<{ readonly before: Dated; readonly after: Dated } | null>(
    null,
  );
  return {
    late: computed(() =>
      left.value ? 0 : lateInRecord(record.value, today.value),
    ),
    lateMended: computed(() => {
      const { case: person, firstDay } = record.value;
      const after = mend.value?.after;
      return after?.case === person && after.firstDay === firstDay;
    }),
    putLateOnToday: () => {
      const { case: person, firstDay, safety } = record.value;
      change((before) => ({
        ...before,
        ...mended(before, today.value),
      }));
      mend.value = {
        before: { case: person, firstDay, safety },
        after: record.value,
      };
    },
    undoLate: () => {
      const before = mend.value?.before;
      if (before !== undefined) change((now) => ({ ...now, ...before }));
      mend.value = null;
    },
    leaveLate: () => {
      left.value = true;
    },
  };
}

/** The answers of the first day carry no date of their own. */
function lateInRecord(
  { case: person, firstDay }: Pick<Dated, "case" | "firstDay">,
  today: string,
): number {
  const first = isAhead(firstDay, today)
    ? Object.keys(person.facts ?? {}).length
    : 0;
  return first + lateEntries(person, today);
}

function mended(
  { case: person, firstDay, safety }: Dated,
  today: string,
): Dated {
  const dated = (day: string): string => (isAhead(day, today) ? today : day);
  return {
    case: withLateOnToday(person, today),
    firstDay: dated(firstDay),
    safety: parseSafetyAnswers(
      Object.fromEntries(
        Object.entries(safety).map(([key, said]) => [
          key,
          { ...said, on: dated(said.on) },
        ]),
      ),
    ),
  };
}
