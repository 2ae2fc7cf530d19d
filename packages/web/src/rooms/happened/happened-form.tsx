import { happenedWords } from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt, type ToldHere } from "./address.ts";
import {
  type Happening,
  type HappeningGroup,
  happeningGroups,
  happenings,
  happeningsOf,
} from "./model/happening.ts";
import type { ToldEntry } from "./model/told-entry.ts";
import { useHappened } from "./use-happened.ts";
import { WhenField } from "./when-field.tsx";
import "../../ui/parts/forms.css";

interface HappenedFormProps {
  readonly what: ToldHere;
  readonly isTogether: boolean;
  readonly onKept: (told: ToldEntry) => void;
}

/** What it was, and when: by whose doing it was first, since there is much that can happen. */
export function HappenedForm({ what, isTogether, onKept }: HappenedFormProps) {
  const words = happenedWords;
  const few = happeningsOf(what);
  const [group, setGroup] = useState<HappeningGroup | null>(null);
  const form = useHappened(few?.[0] ?? null, (told) => {
    setGroup(null);
    onKept(told);
  });
  const problemId = useId();
  const all = happenings(isTogether);
  const options = few ?? (group === null ? [] : all[group]);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.keep();
      }}
    >
      {few === null && (
        <Groups
          chosen={group}
          onChoose={(next) => {
            setGroup(next);
            const [first, ...others] = all[next];
            form.choose(others.length === 0 ? (first ?? null) : null);
          }}
        />
      )}
      {options.length > 0 && (
        <Options
          options={options}
          chosen={form.chosen}
          onChoose={form.choose}
        />
      )}
      {few !== null && (
        <ScreenLink to={happenedAt()} class="line-link">
          {words.elsewhere}
        </ScreenLink>
      )}
      <WhenField
        day={form.day}
        today={form.today}
        problemId={problemId}
        onChange={form.onDay}
      />
      <label class="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={9_500}
          value={form.note}
          onInput={(event) => form.write(event.currentTarget.value)}
        />
      </label>
      <div role="alert" id={problemId}>
        {form.problem !== "" && <p class="problem">{form.problem}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
    </form>
  );
}

interface GroupsProps {
  readonly chosen: HappeningGroup | null;
  readonly onChoose: (group: HappeningGroup) => void;
}

function Groups({ chosen, onChoose }: GroupsProps) {
  const words = happenedWords;
  return (
    <fieldset class="stack">
      <legend>{words.who}</legend>
      <div class="options pairs">
        {happeningGroups.map((group) => (
          <button
            key={group}
            type="button"
            class="option"
            aria-pressed={chosen === group}
            onClick={() => onChoose(group)}
          >
            {words.groups[group]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface OptionsProps {
  readonly options: readonly Happening[];
  readonly chosen: Happening | null;
  readonly onChoose: (happening: Happening) => void;
}

function Options({ options, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset class="options">
      <legend>{happenedWords.which}</legend>
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
