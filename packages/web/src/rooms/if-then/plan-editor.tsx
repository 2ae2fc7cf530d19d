import type { IfThenCueId } from "@staying-power/plan";
import { ifThenWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { HalfPart } from "./half-part.tsx";
import { type DraftPlan, responsesFor, withCue } from "./model/draft-plan.ts";
import { WholePart } from "./whole-part.tsx";

interface PlanEditorProps {
  readonly draft: DraftPlan;
  /** The triggers that are offered, the likeliest first. */
  readonly cues: readonly IfThenCueId[];
  /** Whether the journal has no room for it. */
  readonly isFull: boolean;
  readonly onChange: (draft: DraftPlan) => void;
  readonly onKeep: (draft: DraftPlan) => void;
  readonly onLeave: () => void;
}

/** Making a plan: the moment, what I do instead, and the two as one sentence. */
export function PlanEditor({
  draft,
  cues,
  isFull,
  onChange,
  onKeep,
  onLeave,
}: PlanEditorProps) {
  const words = ifThenWords;
  return (
    <Screen heading={headingOf(draft)} about={`if-then ${draft.step}`}>
      {draft.step === "cue" && (
        <HalfPart
          key="cue"
          words={words.cue}
          options={cues.map((id) => ({ id, text: words.cues[id] }))}
          start={draft.cue}
          onChoose={(id, text) => onChange(withCue(draft, id, text))}
        />
      )}
      {draft.step === "response" && (
        <HalfPart
          key="response"
          words={words.response}
          options={responsesFor(draft).map((id) => ({
            id,
            text: words.responses[id],
          }))}
          start={draft.response}
          onChoose={(_id, response) =>
            onChange({ ...draft, response, step: "whole" })
          }
        />
      )}
      {draft.step === "whole" && (
        <WholePart
          draft={draft}
          isFull={isFull}
          onChange={onChange}
          onKeep={() => onKeep(draft)}
        />
      )}
      <div>
        <button type="button" class="plain" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </Screen>
  );
}

function headingOf({ step, cue }: DraftPlan): string {
  const words = ifThenWords;
  if (step === "cue") return words.cue.heading;
  return step === "response"
    ? words.response.heading(cue)
    : words.whole.heading;
}
