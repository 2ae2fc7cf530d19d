import { useComputed } from "@preact/signals";
import { StrengthPart } from "../../ui/parts/strength-part.tsx";
import { todayWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { progressAt } from "../progress/address.ts";
import { strengthOfRecord } from "../happened/model/strength-of-record.ts";

/** What someone did for themselves, once there is any of it. */
export function BuiltPart() {
  const { session } = useApp();
  const strength = useComputed(() =>
    strengthOfRecord(session.record.value, session.today.value),
  ).value;
  if (strength.effortDays === 0) return null;
  return (
    <>
      <StrengthPart strength={strength} />
      <ScreenLink to={progressAt()} class="line-link">
        {todayWords.progress}
      </ScreenLink>
    </>
  );
}
