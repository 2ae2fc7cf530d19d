import { useSignal } from "@preact/signals";
import { type FocusArea, focusAreas } from "@staying-power/case";
import { focusWords, mapScreenWords } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { Screen } from "../../ui/shell/screen.tsx";
import type { DraftProject } from "./model/draft-project.ts";
import { SlotFields } from "./slot-fields.tsx";
import { WeekGrid } from "./week-grid.tsx";

/** How long each text of a project may be, in characters. */
const longest = 300;

interface ProjectEditorProps {
  readonly draft: DraftProject;
  /** Whether the journal has no room for it. */
  readonly isFull: boolean;
  readonly onChange: (draft: DraftProject) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Making a project, or changing it: its area, what it is, what there is to show, and its week. */
export function ProjectEditor({
  draft,
  isFull,
  onChange,
  onKeep,
  onLeave,
}: ProjectEditorProps) {
  const words = focusWords;
  const isMissing = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <Screen heading={words.make} about="focus project">
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          isMissing.value = draft.what.trim() === "";
          if (isMissing.value) field.current?.focus();
          else onKeep();
        }}
      >
        <AreaField
          area={draft.area}
          onChange={(area) => onChange({ ...draft, area })}
        />
        <label class="field">
          <span>{words.what}</span>
          <textarea
            ref={field}
            rows={2}
            maxLength={longest}
            autocomplete="off"
            value={draft.what}
            aria-describedby={`${id}-problem`}
            aria-invalid={isMissing.value}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...draft, what: value })
            }
          />
        </label>
        <div role="alert" id={`${id}-problem`}>
          {isMissing.value && <p class="problem">{words.missing}</p>}
        </div>
        <label class="field">
          <span>{words.inThirty}</span>
          <textarea
            rows={2}
            maxLength={longest}
            autocomplete="off"
            value={draft.show}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...draft, show: value })
            }
          />
        </label>
        <WeekPart
          slots={draft.slots}
          onChange={(slots) => onChange({ ...draft, slots })}
        />
        <div role="alert">
          {isFull && <p class="problem">{mapScreenWords.full}</p>}
        </div>
        <button type="submit" class="main-action">
          {words.keep}
        </button>
        <div>
          <button type="button" class="plain" onClick={onLeave}>
            {words.leave}
          </button>
        </div>
      </form>
    </Screen>
  );
}

interface AreaFieldProps {
  readonly area: FocusArea;
  readonly onChange: (area: FocusArea) => void;
}

/** Which part of life it is of, with ideas for it and how much of it is enough. */
function AreaField({ area, onChange }: AreaFieldProps) {
  const words = focusWords;
  return (
    <>
      <label class="field">
        <span>{words.area}</span>
        <select
          value={area}
          onChange={({ currentTarget: { value } }) => {
            const next = focusAreas.find((each) => each === value);
            if (next !== undefined) onChange(next);
          }}
        >
          {focusAreas.map((each) => (
            <option key={each} value={each}>
              {words.areas[each]}
            </option>
          ))}
        </select>
      </label>
      <p>{words.ideas[area]}</p>
      <p>{words.amounts[area]}</p>
      <p class="quiet">{words.ownFigure}</p>
    </>
  );
}

interface WeekPartProps {
  readonly slots: DraftProject["slots"];
  readonly onChange: (slots: DraftProject["slots"]) => void;
}

/** Its place in the week: as a grid, and as a list. */
function WeekPart({ slots, onChange }: WeekPartProps) {
  const words = focusWords;
  return (
    <>
      <h2>{words.week}</h2>
      <p>{words.weekHow}</p>
      <WeekGrid slots={slots} onChange={onChange} />
      <p role="status">{words.slots(slots)}</p>
      <SlotFields slots={slots} onChange={onChange} />
    </>
  );
}
