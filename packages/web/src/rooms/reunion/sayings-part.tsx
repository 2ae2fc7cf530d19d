import { type Saying, worthKnowingWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

/** Sayings, each with who says it. */
export function SayingsPart({
  sayings,
}: {
  readonly sayings: readonly Saying[];
}) {
  return (
    <ul class="points">
      {sayings.map((saying) => (
        <li key={saying.text}>
          <Worded sentence={worthKnowingWords.saying(saying)} />
        </li>
      ))}
    </ul>
  );
}
