import { addDays, type Event } from "@staying-power/case";
import { happenedWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { type Happening, happenings } from "./model/happening.ts";
import { useHappened } from "./use-happened.ts";
import "../../ui/parts/forms.css";

interface HappenedFormProps {
  readonly isTogether: boolean;
  readonly onKept: (kind: Event["kind"]) => void;
}

/** What it was, and when. */
export function HappenedForm({ isTogether, onKept }: HappenedFormProps) {
  const words = happenedWords;
  const { chosen, day, today, note, problem, choose, onDay, write, keep } =
    useHappened(onKept);
  const problemId = useId();
  const { them, both, you } = happenings(isTogether);
  const groups = [
    { name: words.them, options: them },
    { name: words.both, options: both },
    { name: words.you, options: you },
  ];
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {groups.map(({ name, options }) => (
        <Options
          key={name}
          name={name}
          options={options}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <When day={day} today={today} problemId={problemId} onChange={onDay} />
      <label class="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={10_000}
          value={note}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <div role="alert" id={problemId}>
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}

interface OptionsProps {
  readonly name: string;
  readonly options: readonly Happening[];
  readonly chosen: Happening | null;
  readonly onChoose: (happening: Happening) => void;
}

/** One of many, by whose doing it was; the names of all groups are one set of choices. */
function Options({ name, options, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      {options.map((option) => (
        <label class="option" key={option.id}>
          <input
            type="radio"
            name="happened"
            value={option.id}
            checked={chosen?.id === option.id}
            onChange={() => onChoose(option)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

interface WhenProps {
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  readonly today: string;
  readonly problemId: string;
  readonly onChange: (day: string) => void;
}

/** A day up to today: in one tap, or to the day. */
function When({ day, today, problemId, onChange }: WhenProps) {
  const words = happenedWords;
  return (
    <fieldset class="stack">
      <legend>{words.when}</legend>
      <div class="options pairs">
        {[
          { label: words.today, value: today },
          { label: words.yesterday, value: addDays(today, -1) },
        ].map(({ label, value }) => (
          <button
            key={value}
            type="button"
            class="option"
            aria-pressed={day === value}
            onClick={() => onChange(value)}
          >
            {label}
          </button>
        ))}
      </div>
      <label class="field">
        <span>{words.date}</span>
        <input
          type="date"
          max={today}
          value={day}
          aria-describedby={problemId}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
