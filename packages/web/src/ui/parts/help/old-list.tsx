import { daysBetween } from "@staying-power/case";
import { helpWords, locale } from "@staying-power/words";
import { useApp } from "../../shell/app-context.ts";

/** From then on a list is said to be old: it is to be checked once a year. */
const oldAfterDays = 366;

/** Says that a list of lines was not checked for long, by the clock of the device, and what to do then. */
export function OldList({ checkedSince }: { readonly checkedSince: string }) {
  const { session } = useApp();
  const days = daysBetween(checkedSince, session.today.value);
  return days <= oldAfterDays ? null : (
    <p>{helpWords.old(locale.day(checkedSince))}</p>
  );
}
