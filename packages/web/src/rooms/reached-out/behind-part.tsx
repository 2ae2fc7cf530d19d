import type { Gate } from "@staying-power/care";
import {
  type ContactKindId,
  type PlanInput,
  replyTo,
} from "@staying-power/plan";
import { reachedOutWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { AnswerPart } from "./answer-part.tsx";
import { KindChoices } from "./kind-choices.tsx";

interface BehindPartProps {
  readonly gates: readonly Gate[];
  readonly kind: ContactKindId | null;
  readonly input: PlanInput;
  readonly text: string;
}

/** Behind a gate nothing is said of contact; what children or a shared home demand may be answered where it lets that through. */
export function BehindPart({ gates, kind, input, text }: BehindPartProps) {
  const words = reachedOutWords.gate;
  const errands = (["errand", "belongings"] as const).filter(
    (each) => replyTo(each, input).answer !== "none",
  );
  const chosen = errands.find((each) => each === kind);
  return (
    <>
      <BeforeNumbers gates={gates} heading={words.below} />
      <p>{words.noAnswer}</p>
      {chosen !== undefined && (
        <AnswerPart kind={chosen} input={input} text={text} />
      )}
      {chosen === undefined && errands.length > 0 && (
        <div class="stack">
          <p>{words.errands}</p>
          <KindChoices kinds={errands} />
        </div>
      )}
      <div>
        <ScreenLink to={happenedAt()} class="line-link">
          {words.log}
        </ScreenLink>
      </div>
    </>
  );
}
