import { outcomeStates } from "@staying-power/case";
import { deskOutcomesWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDraft } from "../../ui/use-draft.ts";
import type { ToldOutcome } from "../../visit/coach-note.ts";

const words = deskOutcomesWords.ofCase;
const states = [...outcomeStates, "unknown"] as const;

/** Which days are asked for with each answer. */
const daysOf: Readonly<
  Record<ToldOutcome["state"], readonly ("back" | "left")[]>
> = {
  apart: [],
  together: ["back"],
  "ended-again": ["back", "left"],
  unknown: [],
};

interface OutcomeFormProps {
  readonly id: string;
  readonly breakup: string | undefined;
  readonly today: string;
  readonly busy: boolean;
  readonly onFault: (fault: string) => void;
  readonly onKeep: (told: ToldOutcome, counts: boolean) => Promise<boolean>;
}

/** One question, and the days where somebody came back. */
export function OutcomeForm({
  id,
  breakup,
  today,
  busy,
  onFault,
  onKeep,
}: OutcomeFormProps) {
  const { typed, keepTyped, sent } = useDraft(id, "outcome");
  /** As it was chosen last. */
  const [counted, setCounted] = useState(true);
  const draft = typed ?? {
    state: null,
    days: { back: "", left: "" },
    counts: counted,
  };
  const { state, days, counts } = draft;
  const keep = async (): Promise<void> => {
    const told = state === null ? null : toldOf(state, days, today);
    if (told === null) return onFault(words.choose);
    const fault = faultOf(told, { breakup, today });
    onFault(fault ?? "");
    if (fault !== null || !(await onKeep(told, counts))) return;
    setCounted(counts);
    sent(typed);
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <fieldset class="options">
        <legend>{words.question}</legend>
        {states.map((one) => (
          <label class="option" key={one}>
            <input
              type="radio"
              name="outcome"
              checked={state === one}
              onChange={() => keepTyped({ ...draft, state: one })}
            />
            {words.states[one]}
          </label>
        ))}
      </fieldset>
      {state !== null &&
        daysOf[state].map((name) => (
          <label class="field" key={name}>
            <span>{words[name]}</span>
            <input
              type="date"
              max={today}
              value={days[name]}
              onInput={(event) =>
                keepTyped({
                  ...draft,
                  days: { ...days, [name]: event.currentTarget.value },
                })
              }
            />
            <span class="quiet">{words.dayNote}</span>
          </label>
        ))}
      <CountField
        counts={counts}
        onChange={(to) => keepTyped({ ...draft, counts: to })}
      />
      <button type="submit" class="main-action" disabled={busy}>
        {words.keep}
      </button>
    </form>
  );
}

interface CountFieldProps {
  readonly counts: boolean;
  readonly onChange: (counts: boolean) => void;
}

/** Whether it stands in the coach's figures too. */
function CountField({ counts, onChange }: CountFieldProps) {
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={counts}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {words.count}
      </label>
      <p class="quiet">{words.countNote}</p>
    </div>
  );
}

function toldOf(
  state: ToldOutcome["state"],
  days: { readonly back: string; readonly left: string },
  on: string,
): ToldOutcome {
  const asked = daysOf[state].filter((name) => days[name] !== "");
  return {
    on,
    state,
    ...Object.fromEntries(asked.map((name) => [name, days[name]])),
  };
}

/** What is wrong with the days that were typed; null for nothing. */
function faultOf(
  { back, left }: ToldOutcome,
  {
    breakup = "",
    today,
  }: { readonly breakup?: string | undefined; readonly today: string },
): string | null {
  const typed = [back, left].filter((day) => day !== undefined);
  if (typed.some((day) => day < breakup || day > today)) return words.day;
  return back !== undefined && left !== undefined && left < back
    ? words.order
    : null;
}
