import { useComputed } from "@preact/signals";
import { StrengthPart } from "../../ui/parts/strength-part.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { strengthOfRecord } from "../happened/model/strength-of-record.ts";

/** What someone did for themselves, once there is any of it. */
export function BuiltPart() {
  const { session } = useApp();
  const strength = useComputed(() =>
    strengthOfRecord(session.record.value, session.today.value),
  ).value;
  return strength.effortDays > 0 ? <StrengthPart strength={strength} /> : null;
}
