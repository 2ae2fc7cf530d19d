import type { ReunionPaceId } from "@staying-power/plan";
import {
  reunionPaceWords,
  reunionRoomWords,
  reunionWords,
} from "@staying-power/words";
import { SayingsPart } from "./sayings-part.tsx";

/** What may be asked of them in these weeks, and what is left alone. */
export function AskingPart({ pace }: { readonly pace: ReunionPaceId }) {
  const words = reunionRoomWords.asking;
  const { asks, nots } = reunionPaceWords[pace];
  return (
    <div class="stack">
      <p>{words.when}</p>
      <SayingsPart sayings={asks} />
      <h3>{reunionWords.pace.nots}</h3>
      <SayingsPart sayings={nots} />
      <p>{words.never}</p>
      <p>{words.no}</p>
    </div>
  );
}
