import { errandsOf } from "@staying-power/plan";
import { mapScreenWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { logisticsAt } from "./address.ts";

/** One line that leads to plain messages, where the case speaks of something to settle. */
export function LogisticsLine() {
  const { session } = useApp();
  return errandsOf(session.planInput.value).own.length === 0 ? null : (
    <div>
      <ScreenLink to={logisticsAt()} class="line-link">
        {mapScreenWords.logistics}
      </ScreenLink>
    </div>
  );
}
