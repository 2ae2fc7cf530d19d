import { oldProblemWords, ninetyRoomWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ninetyAt } from "./address.ts";
import { AgainPart } from "./again-part.tsx";
import { timesSince } from "./model/times.ts";
import { useNinety } from "./use-ninety.ts";

/** The old problem, on the page of the week: when it showed, one tap to note it, and what to do. */
export function ProblemPart({ since }: { readonly since: string }) {
  const { kept } = useNinety();
  const words = ninetyRoomWords.problem;
  const times = timesSince(kept, since);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>
        {times.length === 0
          ? words.none
          : words.noted(times.map(({ on }) => on))}
      </p>
      <AgainPart said={oldProblemWords.times.today} />
      <ScreenLink to={ninetyAt({ page: "problem" })} class="line-link">
        {words.open}
      </ScreenLink>
    </section>
  );
}
