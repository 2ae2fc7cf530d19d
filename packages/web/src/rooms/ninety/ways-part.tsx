import { ninetyRoomWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { reunionAt } from "../reunion/address.ts";
import { ninetyAt } from "./address.ts";

/** The ways on; letting go among them, and what to tell when it ended or they said no. */
export function WaysPart({ check = true }: { readonly check?: boolean }) {
  const words = ninetyRoomWords.ways;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="ways">
        <ScreenLink to={ninetyAt({ page: "weeks" })} class="line-link">
          {words.weeks}
        </ScreenLink>
        {check && (
          <ScreenLink to={reunionAt()} class="line-link">
            {words.check}
          </ScreenLink>
        )}
        <ScreenLink to={reunionAt({ page: "agreement" })} class="line-link">
          {words.agreement}
        </ScreenLink>
        <ScreenLink to={happenedAt()} class="line-link">
          {words.stop}
        </ScreenLink>
        <ScreenLink to={lettingGoAt()} class="line-link">
          {words.lettingGo}
        </ScreenLink>
      </div>
    </section>
  );
}
