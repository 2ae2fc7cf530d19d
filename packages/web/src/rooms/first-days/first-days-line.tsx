import { todayWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { firstDaysAt } from "./address.ts";
import { useHours } from "./use-hours.ts";

/** One line that leads to the first 72 hours, for as long as they last. */
export function FirstDaysLine() {
  const hours = useHours();
  return hours === null || hours.part === null ? null : (
    <div>
      <ScreenLink to={firstDaysAt()} class="line-link">
        {todayWords.firstDays}
      </ScreenLink>
    </div>
  );
}
