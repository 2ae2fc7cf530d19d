import { reunionRoomWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { leftAgainAt } from "../left-again/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { reunionAt } from "./address.ts";

/** After a second exit: no number, no blame, and letting go proposed. */
export function LeftPart() {
  const words = reunionRoomWords;
  return (
    <Screen heading={words.left.heading} about="reunion, left">
      {words.left.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div class="stack">
        <ScreenLink to={kitAt()} class="button main-action">
          {words.left.kit}
        </ScreenLink>
        <ScreenLink to={lettingGoAt()} class="button">
          {words.ways.lettingGo}
        </ScreenLink>
      </div>
      <ScreenLink to={leftAgainAt()} class="line-link">
        {words.left.helps}
      </ScreenLink>
      <ScreenLink to={reunionAt({ page: "earlier" })} class="line-link quiet">
        {words.ways.answers}
      </ScreenLink>
      <HurtingLine />
    </Screen>
  );
}
