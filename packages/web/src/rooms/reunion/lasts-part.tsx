import {
  howSure,
  reunionRoomWords,
  type Sentence,
  type WholeReunion,
} from "@staying-power/words";
import type { OutcomeKey } from "../../ui/charts/hundred.ts";
import { OutcomeMark } from "../../ui/charts/outcome-mark.tsx";
import { OutcomeStrip } from "../../ui/charts/outcome-strip.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import "./lasts-part.css";

/** So wide a range says nothing: a coin would say as much. Ours. */
const tellsNothing = 70;

/** The chance that it lasts: of a hundred, with its range, and how sure; once the year is over, that it is. */
export function LastsPart({
  whole: { lasts, leaves, yearBehind },
}: {
  readonly whole: Pick<WholeReunion, "lasts" | "leaves" | "yearBehind">;
}) {
  const words = reunionRoomWords.lasts;
  if (yearBehind)
    return (
      <div class="stack lasts">
        <h2>{words.heading}</h2>
        <p>{words.behind}</p>
      </div>
    );
  const tells = lasts.high - lasts.low < tellsNothing;
  return (
    <div class="stack lasts">
      <h2>{words.heading}</h2>
      <OutcomeStrip
        people={{
          backAndStayed: lasts.about,
          backAndLeft: leaves.about,
          notBack: 0,
        }}
        alt={words.alt(lasts, leaves)}
      />
      <ul class="counts">
        <Count mark="backAndStayed" sentence={words.stay(lasts)} />
        <Count mark="backAndLeft" sentence={words.leave(leaves)} />
      </ul>
      <p>{words.sure[howSure(lasts, { tells })]}</p>
      <p class="quiet">{words.of}</p>
    </div>
  );
}

interface CountProps {
  readonly mark: OutcomeKey;
  readonly sentence: Sentence;
}

function Count({ mark, sentence }: CountProps) {
  return (
    <li>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <OutcomeMark outcome={mark} x={12} y={12} radius={11} />
      </svg>
      <span>
        <Worded sentence={sentence} />
      </span>
    </li>
  );
}
