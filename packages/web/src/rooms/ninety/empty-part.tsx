import { ninetyRoomWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { reunionAt } from "../reunion/address.ts";

/** What will be here, and the first step to it. */
export function EmptyPart() {
  const words = ninetyRoomWords;
  return (
    <Screen heading={words.heading} about="ninety, empty">
      <p>{words.empty.text}</p>
      <div class="stack">
        <ScreenLink to={happenedAt()} class="button main-action">
          {words.empty.tell}
        </ScreenLink>
        <ScreenLink to={reunionAt()} class="button">
          {words.empty.check}
        </ScreenLink>
      </div>
      <ScreenLink to={lettingGoAt()} class="line-link">
        {words.ways.lettingGo}
      </ScreenLink>
    </Screen>
  );
}
