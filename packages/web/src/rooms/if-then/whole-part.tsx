import { ifThenWords, mapScreenWords, mapWords } from "@staying-power/words";
import type { DraftPlan } from "./model/draft-plan.ts";
import { MomentFields } from "./moment-fields.tsx";

interface WholePartProps {
  readonly draft: DraftPlan;
  readonly isFull: boolean;
  readonly onChange: (draft: DraftPlan) => void;
  readonly onKeep: () => void;
}

/** The plan as one sentence, to be read aloud and kept. */
export function WholePart({ draft, isFull, onChange, onKeep }: WholePartProps) {
  const words = ifThenWords.whole;
  return (
    <>
      <p class="sentence">{mapWords.ifThen(draft)}</p>
      <p>{words.read}</p>
      <div role="alert">
        {isFull && <p class="problem">{mapScreenWords.full}</p>}
      </div>
      <button type="button" class="main-action" onClick={onKeep}>
        {words.keep}
      </button>
      <div class="row">
        <button
          type="button"
          onClick={() => onChange({ ...draft, step: "cue" })}
        >
          {words.otherCue}
        </button>
        <button
          type="button"
          onClick={() => onChange({ ...draft, step: "response" })}
        >
          {words.otherResponse}
        </button>
      </div>
      <MomentFields
        moment={draft.moment}
        onChange={(moment) => onChange({ ...draft, moment })}
      />
    </>
  );
}
