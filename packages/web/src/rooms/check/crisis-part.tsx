import type { HelpNeed } from "@staying-power/care";
import type { DraftFlag } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";

/** Help at once, and not a word about the message. */
export function CrisisPart({
  flags,
}: {
  readonly flags: readonly DraftFlag[];
}) {
  const onlyOthers =
    flags.some(({ label }) => label === "threat-other") &&
    !flags.some(({ label }) => label === "threat-self-harm");
  const needs: readonly HelpNeed[] = onlyOthers
    ? ["using-violence", "crisis"]
    : ["crisis", "using-violence"];
  return (
    <>
      <HelpLines needs={needs} />
      <div>
        <ScreenLink to={kitAt({ door: "safe" })} class="button">
          {checkWords.crisis.door}
        </ScreenLink>
      </div>
    </>
  );
}
