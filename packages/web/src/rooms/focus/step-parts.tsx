import { useSignal } from "@preact/signals";
import { type FocusArea, focusAreas } from "@staying-power/case";
import { focusIdeas, focusWords, mapScreenWords } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import type { FocusStep } from "./address.ts";
import { type DraftProject, withIdea } from "./model/draft-project.ts";
import { GoRow } from "./go-row.tsx";
import { OwnField } from "./own-field.tsx";

interface AreaPartProps {
  readonly area: FocusArea | null;
  readonly onChoose: (area: FocusArea) => void;
}

/** Which part of life it is of: one tap. */
export function AreaPart({ area, onChoose }: AreaPartProps) {
  const words = focusWords;
  return (
    <>
      <p>{words.area.text}</p>
      <div class="options pairs">
        {focusAreas.map((each) => (
          <button
            key={each}
            type="button"
            class="option"
            aria-pressed={area === null ? undefined : each === area}
            onClick={() => onChoose(each)}
          >
            {words.areas[each]}
          </button>
        ))}
      </div>
    </>
  );
}

interface StepProps {
  readonly draft: DraftProject;
  readonly onChange: (draft: DraftProject) => void;
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** What it is: in one's own words, or from an idea that one tap fills in. */
export function IdeaPart({ draft, onChange, onGo, onBack }: StepProps) {
  const words = focusWords;
  const ideas = focusIdeas[draft.area];
  const isMissing = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        isMissing.value = draft.what.trim() === "";
        if (isMissing.value) field.current?.focus();
        else onGo();
      }}
    >
      <OwnField
        label={words.idea.own}
        value={draft.what}
        field={field}
        problem={{ id, isThere: isMissing.value }}
        onType={(what) => onChange({ ...draft, what })}
      />
      <div role="alert" id={id}>
        {isMissing.value && <p class="problem">{words.missing}</p>}
      </div>
      <p class="quiet">{words.idea.ideas}</p>
      <div class="options ideas">
        {ideas.map((idea) => (
          <button
            key={idea.what}
            type="button"
            class="option"
            aria-pressed={idea.what === draft.what}
            onClick={() => {
              isMissing.value = false;
              onChange(withIdea(draft, idea, ideas));
            }}
          >
            {idea.what}
          </button>
        ))}
      </div>
      <GoRow onBack={onBack} />
    </form>
  );
}

/** Made small: what there is to show in thirty days, a first step, and how much a week is enough. */
export function SmallPart({ draft, onChange, onGo, onBack }: StepProps) {
  const words = focusWords;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      <p>{words.small.text}</p>
      <OwnField
        label={words.small.show}
        value={draft.show}
        onType={(show) => onChange({ ...draft, show })}
      />
      <OwnField
        label={words.small.first}
        value={draft.first}
        onType={(first) => onChange({ ...draft, first })}
      />
      <div>
        <p>{words.amounts[draft.area]}</p>
        <p class="quiet">{words.ownFigure}</p>
      </div>
      <GoRow onBack={onBack} />
    </form>
  );
}

interface WholePartProps {
  readonly draft: DraftProject;
  /** Whether the journal has no room for it. */
  readonly isFull: boolean;
  readonly onKeep: () => void;
  readonly onBack: () => void;
  readonly onStep: (step: FocusStep) => void;
}

/** The project as one sentence, to be read and kept. */
export function WholePart({
  draft,
  isFull,
  onKeep,
  onBack,
  onStep,
}: WholePartProps) {
  const words = focusWords;
  const { other } = words.whole;
  return (
    <>
      <p class="own">{words.whole.sentence(draft)}</p>
      {draft.first.trim() !== "" && <p>{words.first(draft.first)}</p>}
      <p>{words.whole.read}</p>
      <div role="alert">
        {isFull && <p class="problem">{mapScreenWords.full}</p>}
      </div>
      <GoRow label={words.whole.keep} onGo={onKeep} onBack={onBack} />
      <div class="row">
        {(["idea", "small", "week"] as const).map((step) => (
          <button key={step} type="button" onClick={() => onStep(step)}>
            {other[step]}
          </button>
        ))}
      </div>
    </>
  );
}
