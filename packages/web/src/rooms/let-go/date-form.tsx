import { useSignal } from "@preact/signals";
import { hardDateWords } from "@staying-power/words";
import { useEffect, useId, useRef } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { longestPlan, withDate } from "./model/hard-dates.ts";
import type { HardDate } from "./model/letting-go-notes.ts";
import { useLettingGo } from "./use-letting-go.ts";

const words = hardDateWords;

interface DateFormProps {
  /** The day that is changed; null for a new one. */
  readonly date: HardDate | null;
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

const emptyDate = {
  name: "",
  on: "",
  yearly: true,
  doing: "",
  place: "",
  person: "",
} as const;

type Problem = "name" | "on" | "full";

/** Which day, when, and what to do, where to be and whom to call. */
export function DateForm({ date, onKept, onCancel }: DateFormProps) {
  const { change } = useLettingGo();
  const draft = useSignal<Omit<HardDate, "id">>(date ?? emptyDate);
  const problem = useSignal<Problem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const set = (said: Partial<HardDate>): void => {
    draft.value = { ...draft.value, ...said };
  };
  const keep = (): void => {
    const name = draft.value.name.trim();
    problem.value = name === "" ? "name" : draft.value.on === "" ? "on" : null;
    if (problem.value !== null) {
      (problem.value === "name" ? first : day).current?.focus();
      return;
    }
    const kept = { ...draft.value, id: date?.id ?? newId(), name };
    const outcome = { full: false };
    change((before) => {
      const after = withDate(before, kept);
      outcome.full = after === null;
      return after ?? before;
    });
    if (outcome.full) problem.value = "full";
    else onKept(name);
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {date === null && <Names onTake={set} />}
      <label class="field">
        <span>{words.fields.name}</span>
        <input
          ref={first}
          type="text"
          maxLength={longestPlan}
          autocomplete="off"
          value={draft.value.name}
          aria-describedby={`${id}-name`}
          onInput={({ currentTarget: { value } }) => set({ name: value })}
        />
      </label>
      <div role="alert" id={`${id}-name`}>
        {problem.value === "name" && (
          <p class="problem">{words.missing.name}</p>
        )}
      </div>
      <label class="field">
        <span>{words.fields.on}</span>
        <input
          ref={day}
          type="date"
          value={draft.value.on}
          aria-describedby={`${id}-on`}
          onInput={({ currentTarget: { value } }) => set({ on: value })}
        />
      </label>
      <div role="alert" id={`${id}-on`}>
        {problem.value === "on" && <p class="problem">{words.missing.on}</p>}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.value.yearly}
          onChange={({ currentTarget: { checked } }) =>
            set({ yearly: checked })
          }
        />
        {words.fields.yearly}
      </label>
      {(["doing", "place", "person"] as const).map((part) => (
        <div key={part}>
          <label class="field">
            <span>{words.fields[part]}</span>
            <input
              type="text"
              maxLength={longestPlan}
              autocomplete="off"
              value={draft.value[part]}
              aria-describedby={`${id}-${part}`}
              onInput={({ currentTarget: { value } }) => set({ [part]: value })}
            />
          </label>
          <p class="quiet" id={`${id}-${part}`}>
            {words.example[part]}
          </p>
        </div>
      ))}
      <div role="alert">
        {problem.value === "full" && <p class="problem">{words.full}</p>}
      </div>
      <div class="row">
        <button type="submit">{words.keep}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** The days that many name: one tap fills the name in, and the date where it is known. */
function Names({
  onTake,
}: {
  readonly onTake: (said: Partial<HardDate>) => void;
}) {
  const { session } = useApp();
  const { breakup } = session.person.value;
  return (
    <div role="group" aria-label={words.namesLabel} class="row">
      {Object.entries(words.names).map(([key, name]) => (
        <button
          key={key}
          type="button"
          class="chip"
          onClick={() =>
            onTake({
              name,
              ...(key === "ended" && breakup !== undefined
                ? { on: breakup }
                : {}),
            })
          }
        >
          {name}
        </button>
      ))}
    </div>
  );
}
