import type { HelpNeed } from "@staying-power/care";
import { reachedOutWords, theirDangerWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import type { Endangered } from "./model/pasted-says.ts";

interface DangerPartProps {
  readonly whom: readonly Endangered[];
  readonly onNotThat: () => void;
}

const needs: Readonly<Record<Endangered, HelpNeed>> = {
  themselves: "crisis",
  you: "violence",
};

/** Help before any answer: for them, for the person who reads, or for both. */
export function DangerPart({ whom, onNotThat }: DangerPartProps) {
  const words = reachedOutWords.danger;
  return (
    <>
      {whom.map((one) => (
        <div key={one} class="stack">
          <h2>{theirDangerWords[one].heading}</h2>
          {theirDangerWords[one].text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
      <HelpLines needs={whom.map((one) => needs[one])} />
      <div class="stack">
        <ScreenLink to={kitAt({ door: "safe" })} class="button">
          {words.care}
        </ScreenLink>
        <button type="button" class="plain" onClick={onNotThat}>
          {words.notThat}
        </button>
      </div>
    </>
  );
}
