import { callsAheadWords as words, locale } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { bookedAt, waitedAt } from "./address.ts";
import type { KeptCall, KeptWait } from "./model/calls-kept.ts";
import { dayOf, wallAt } from "./model/clocks.ts";
import { isOver } from "./model/over.ts";
import { shownZone } from "./use-calls.ts";

/** The call that comes next, and each hour that is waited for: as they stood when they were last looked at. */
export function AheadPart() {
  const { session } = useApp();
  const { calls, waits } = session.record.value.calls;
  const now = session.clock.minute.value;
  const [next] = calls
    .filter((call) => call.seen?.state === "booked" && !isOver(call, now))
    .toSorted((one, other) => startOf(one) - startOf(other));
  const waited = waits.filter((wait) => isWaitedFor(wait, now));
  if (next === undefined && waited.length === 0) return null;
  return (
    <ul>
      {next !== undefined && (
        <li>
          <ScreenLink to={bookedAt({ call: next.id })} class="line-link">
            {nextText(next, session.today.value)}
          </ScreenLink>
        </li>
      )}
      {waited.map(({ id, seen }) => (
        <li key={id}>
          <ScreenLink to={waitedAt({ wait: id })} class="line-link">
            {seen === undefined
              ? words.waitUnseen
              : words.wait(seen.coach.name)}
          </ScreenLink>
        </li>
      ))}
    </ul>
  );
}

function startOf({ seen }: KeptCall): number {
  return Date.parse(seen?.start ?? "");
}

function isWaitedFor({ seen, gone }: KeptWait, now: number): boolean {
  return (
    gone === undefined && (seen === undefined || Date.parse(seen.to) > now)
  );
}

function nextText({ seen }: KeptCall, today: string): string {
  if (seen === undefined) return "";
  const wall = wallAt(seen.start, shownZone());
  const day = dayOf(wall);
  const of = { coach: seen.coach.name, time: locale.hour(`${wall}Z`, "UTC") };
  return day === today ? words.today(of) : words.next({ ...of, day });
}
