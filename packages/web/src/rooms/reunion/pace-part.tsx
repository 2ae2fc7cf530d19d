import type { ReunionPhase } from "@staying-power/plan";
import { reasons as reasonWords, reunionWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";

/** How fast to go in these weeks. */
export function PacePart({ phase }: { readonly phase: ReunionPhase }) {
  const words = reunionWords.pace;
  return (
    <div class="stack">
      {words.phases[phase.id].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {phase.watch.length > 0 && (
        <p>{words.watch(phase.watch.map((id) => reasonWords[id].name))}</p>
      )}
      <p class="quiet">{words.afraid}</p>
      <ScreenLink to={helpAt()} class="line-link">
        {words.help}
      </ScreenLink>
    </div>
  );
}
