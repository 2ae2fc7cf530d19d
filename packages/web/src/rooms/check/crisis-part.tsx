import type { DraftFlag } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { kitAt } from "../kit/address.ts";
import { crisisNeeds } from "./model/known-danger.ts";

/** Help at once, and not a word about the message. */
export function CrisisPart({
  flags,
}: {
  readonly flags: readonly DraftFlag[];
}) {
  const { session } = useApp();
  return (
    <>
      <HelpLines needs={crisisNeeds(session.gates.value, flags)} />
      <div>
        <ScreenLink to={kitAt({ door: "safe" })} class="button">
          {checkWords.crisisDoor}
        </ScreenLink>
      </div>
    </>
  );
}
