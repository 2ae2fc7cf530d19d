import { reunionRoomWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";

/** What will be here, and the first step to it. */
export function EmptyPart() {
  const words = reunionRoomWords;
  return (
    <Screen heading={words.heading} about="reunion, empty">
      <p class="lead">{words.lead}</p>
      <p>{words.empty.text}</p>
      <div class="stack">
        <ScreenLink to={happenedAt()} class="button main-action">
          {words.empty.back}
        </ScreenLink>
        <ScreenLink to={reachedOutAt()} class="button">
          {words.empty.wrote}
        </ScreenLink>
      </div>
      <ScreenLink to={lettingGoAt()} class="line-link">
        {words.ways.lettingGo}
      </ScreenLink>
    </Screen>
  );
}
