import { type Signal, useSignal } from "@preact/signals";
import { hardDateWords } from "@staying-power/words";
import type { RefObject } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import type { HardDate } from "./model/letting-go-notes.ts";
import { longestPlan, withDate } from "./model/with-date.ts";
import { useLettingGo } from "./use-letting-go.ts";

const words = hardDateWords;

interface DateFormProps {
  /** The day that is changed; null for a new one. */
  readonly date: HardDate | null;
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

/** A day as it is typed. */
type Draft = Signal<Omit<HardDate, "id">>;

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
  const draft: Draft = useSignal<Omit<HardDate, "id">>(date ?? emptyDate);
  const problem = useSignal<Problem | null>(null);
  const fields = {
    name: useRef<HTMLInputElement>(null),
    on: useRef<HTMLInputElement>(null),
  };
  const keep = (): void => {
    const name = draft.value.name.trim();
    const missing = (["name", "on"] as const).find(
      (part) => draft.value[part].trim() === "",
    );
    problem.value = missing ?? null;
    if (missing !== undefined) {
      fields[missing].current?.focus();
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
      {date === null && <Names draft={draft} />}
      <WhichDay draft={draft} problem={problem.value} fields={fields} />
      <PlanFields draft={draft} />
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

interface WhichDayProps {
  readonly draft: Draft;
  readonly problem: Problem | null;
  readonly fields: Readonly<
    Record<"name" | "on", RefObject<HTMLInputElement | null>>
  >;
}

/** What the day is called, its date, and whether it comes again. */
function WhichDay({ draft, problem, fields }: WhichDayProps) {
  const id = useId();
  const { name: first, on: day } = fields;
  useEffect(() => first.current?.focus(), [first]);
  return (
    <>
      <label class="field">
        <span>{words.fields.name}</span>
        <input
          ref={first}
          type="text"
          maxLength={longestPlan}
          autocomplete="off"
          value={draft.value.name}
          aria-describedby={`${id}-name`}
          onInput={({ currentTarget: { value: name } }) => {
            draft.value = { ...draft.value, name };
          }}
        />
      </label>
      <div role="alert" id={`${id}-name`}>
        {problem === "name" && <p class="problem">{words.missing.name}</p>}
      </div>
      <label class="field">
        <span>{words.fields.on}</span>
        <input
          ref={day}
          type="date"
          value={draft.value.on}
          aria-describedby={`${id}-on`}
          onInput={({ currentTarget: { value: on } }) => {
            draft.value = { ...draft.value, on };
          }}
        />
      </label>
      <div role="alert" id={`${id}-on`}>
        {problem === "on" && <p class="problem">{words.missing.on}</p>}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.value.yearly}
          onChange={({ currentTarget: { checked } }) => {
            draft.value = { ...draft.value, yearly: checked };
          }}
        />
        {words.fields.yearly}
      </label>
    </>
  );
}

/** What to do, where to be, and whom to call. */
function PlanFields({ draft }: { readonly draft: Draft }) {
  const id = useId();
  return (["doing", "place", "person"] as const).map((part) => (
    <div key={part}>
      <label class="field">
        <span>{words.fields[part]}</span>
        <input
          type="text"
          maxLength={longestPlan}
          autocomplete="off"
          value={draft.value[part]}
          aria-describedby={`${id}-${part}`}
          onInput={({ currentTarget: { value } }) => {
            draft.value = { ...draft.value, [part]: value };
          }}
        />
      </label>
      <p class="quiet" id={`${id}-${part}`}>
        {words.example[part]}
      </p>
    </div>
  ));
}

/** The days that many name: one tap fills the name in, and the date where it is known. */
function Names({ draft }: { readonly draft: Draft }) {
  const { session } = useApp();
  const { breakup } = session.person.value;
  return (
    <div role="group" aria-label={words.namesLabel} class="row">
      {Object.entries(words.names).map(([key, name]) => (
        <button
          key={key}
          type="button"
          class="chip"
          onClick={() => {
            const known = key === "ended" && breakup !== undefined;
            draft.value = {
              ...draft.value,
              name,
              ...(known ? { on: breakup } : {}),
            };
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
