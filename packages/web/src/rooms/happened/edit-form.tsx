import { useSignal } from "@preact/signals";
import { type Event, isEvent } from "@staying-power/case";
import { journalWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { type Edit, edited, editOf } from "./model/edited.ts";
import { KindFields } from "./kind-fields.tsx";
import "../../ui/parts/forms.css";

interface EditFormProps {
  readonly event: Event;
  /** What the form is called, for those who hear it. */
  readonly name: string;
  readonly onKeep: (after: Event) => void;
  readonly onCancel: () => void;
}

/** Changes an entry in its place: what it was within its family, its day and hour, its values, and its note. */
export function EditForm({ event, name, onKeep, onCancel }: EditFormProps) {
  const { session } = useApp();
  const words = journalWords.form;
  const edit = useSignal<Edit>(editOf(event));
  const isWrong = useSignal(false);
  const problem = useSignal("");
  const problemId = useId();
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    form.current
      ?.querySelector<HTMLElement>("select, input, textarea")
      ?.focus();
  }, []);

  const set = (part: Partial<Edit>): void => {
    edit.value = { ...edit.value, ...part };
    problem.value = "";
  };
  const keep = (): void => {
    const after = edited(event, edit.value, {
      today: session.today.value,
      present: session.clock.present(),
    });
    if (after === "day") problem.value = words.invalidDay;
    else if (after === "hour") problem.value = words.invalidHour;
    else if (isWrong.value || !isEvent(after))
      problem.value = words.invalidAnswer;
    else onKeep(after);
  };

  return (
    <form
      class="stack journal-edit"
      aria-label={name}
      noValidate
      ref={form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        keep();
      }}
    >
      <KindFields
        event={edit.value.event}
        onChange={(next) => {
          isWrong.value = next === null;
          if (next !== null) set({ event: next });
        }}
      />
      <WhenFields
        edit={edit.value}
        today={session.today.value}
        problemId={problemId}
        onChange={set}
      />
      <label class="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={10_000}
          value={edit.value.note}
          onInput={({ currentTarget }) => set({ note: currentTarget.value })}
        />
      </label>
      <div role="alert" id={problemId}>
        {problem.value !== "" && <p class="problem">{problem.value}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}

interface WhenFieldsProps {
  readonly edit: Edit;
  readonly today: string;
  readonly problemId: string;
  readonly onChange: (part: Partial<Edit>) => void;
}

/** Its day, and the hour where it is known. */
function WhenFields({ edit, today, problemId, onChange }: WhenFieldsProps) {
  const words = journalWords.form;
  return (
    <div class="fields">
      <label class="field">
        <span>{words.day}</span>
        <input
          type="date"
          max={today}
          value={edit.day}
          aria-describedby={problemId}
          onInput={({ currentTarget }) =>
            onChange({ day: currentTarget.value })
          }
        />
      </label>
      <label class="field">
        <span>{words.hour}</span>
        <input
          type="time"
          value={edit.hour}
          aria-describedby={problemId}
          onInput={({ currentTarget }) =>
            onChange({ hour: currentTarget.value })
          }
        />
      </label>
    </div>
  );
}
