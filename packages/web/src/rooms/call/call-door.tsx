import { callWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { callAt } from "./address.ts";
import { nextCall } from "./model/calls.ts";
import { shortHour } from "./model/told-clocks.ts";
import { shownZone } from "./use-calls.ts";

const words = callWords.doors;

/** The way to calls, and when the next one is. */
export function CallDoor() {
  const { session } = useApp();
  const next = nextCall(session.record.value.calls, session.clock.minute.value);
  return (
    <Door
      to={callAt()}
      label={words.label}
      note={
        next === null
          ? words.none
          : words.next({
              coach: next.seen.coach.name,
              when: shortHour(next.seen.start, shownZone()),
            })
      }
    />
  );
}
