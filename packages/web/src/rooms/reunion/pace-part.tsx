import type { ReunionWay } from "@staying-power/plan";
import {
  reunionPaceWords,
  reunionRoomWords,
  reunionWords,
} from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { SayingsPart } from "./sayings-part.tsx";

/** How fast to go in these weeks; after two months of a wrong reason, that letting go is as good a way. */
export function PacePart({ way }: { readonly way: ReunionWay }) {
  const words = reunionRoomWords.pace;
  const { name, does } = reunionPaceWords[way.pace];
  return (
    <div class="stack">
      <h3>{name}</h3>
      <SayingsPart sayings={does} />
      {way.slower && <p>{reunionWords.pace.slower}</p>}
      {way.mayLeave && (
        <>
          <p>{reunionWords.pace.mayLeave}</p>
          <ScreenLink to={lettingGoAt()} class="line-link">
            {reunionRoomWords.ways.lettingGo}
          </ScreenLink>
        </>
      )}
      <p class="quiet">{words.afraid}</p>
      <ScreenLink to={helpAt()} class="line-link">
        {words.help}
      </ScreenLink>
    </div>
  );
}
