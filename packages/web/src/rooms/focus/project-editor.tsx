import { useSignal } from "@preact/signals";
import { focusAreas } from "@staying-power/case";
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
        <label class="field">
          <span>{words.area}</span>
          <select
            value={draft.area}
            onChange={({ currentTarget: { value } }) => {
              const area = focusAreas.find((each) => each === value);
              if (area !== undefined) onChange({ ...draft, area });
            }}
          >
            {focusAreas.map((area) => (
              <option key={area} value={area}>
                {words.areas[area]}
              </option>
            ))}
          </select>
        </label>
        <p>{words.ideas[draft.area]}</p>
        <p>{words.amounts[draft.area]}</p>
        <p class="quiet">{words.ownFigure}</p>
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
        <h2>{words.week}</h2>
        <p>{words.weekHow}</p>
        <WeekGrid
          slots={draft.slots}
          onChange={(slots) => onChange({ ...draft, slots })}
        />
        <p role="status">{words.slots(draft.slots)}</p>
        <SlotFields
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
