import { firstDaysWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { nextAt } from "../interview/address.ts";
import { mapAt } from "../map/address.ts";

/** After three days: what comes now has a plan of its own, or can have one. */
export function OverPart() {
  const words = firstDaysWords.when;
  const { session } = useApp();
  const isBegun = session.begun.value;
  return (
    <>
      <p>{words.overText}</p>
      <ScreenLink to={isBegun ? mapAt() : nextAt()} class="button main-action">
        {isBegun ? words.toMap : words.toQuestions}
      </ScreenLink>
    </>
  );
}
