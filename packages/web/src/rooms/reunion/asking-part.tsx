import type { ReasonId } from "@staying-power/case";
import type { ReunionPhaseId } from "@staying-power/plan";
import { reunionReasonWords, reunionWords } from "@staying-power/words";

interface AskingPartProps {
  /** The likeliest ones. */
  readonly reasons: readonly ReasonId[];
  readonly phase: ReunionPhaseId;
}

/** What may be asked of them, and when; and what is left alone. */
export function AskingPart({ reasons, phase }: AskingPartProps) {
  const words = reunionWords.asking;
  const isEarly = phase === "before" || phase === "first";
  return (
    <div class="stack">
      <p>{words.now}</p>
      <ul class="points">
        {reasons.map((id) => (
          <li key={id}>{reunionReasonWords[id].ask}</li>
        ))}
      </ul>
      <p>{isEarly ? words.laterText : words.dueText}</p>
      <h3>{words.notHeading}</h3>
      <ul class="points">
        {words.not.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{words.no}</p>
    </div>
  );
}
