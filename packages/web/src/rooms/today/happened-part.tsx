import type { StateId } from "@staying-power/plan";
import { todayWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";

/** What may have happened, each one tap away. */
export function HappenedPart(_props: { readonly state: StateId }) {
  const words = todayWords.happened;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="row">
        <ScreenLink to={happenedAt()} class="button">
          {words.they}
        </ScreenLink>
      </div>
    </section>
  );
}
