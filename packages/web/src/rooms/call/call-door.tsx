import { callDoorWords as words } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { callAt } from "./address.ts";
import { isOver } from "./model/over.ts";

/** The way to calls, and how many are to come. */
export function CallDoor() {
  const { session } = useApp();
  const now = session.clock.minute.value;
  const coming = session.record.value.calls.calls.filter(
    (call) => call.seen?.state === "booked" && !isOver(call, now),
  ).length;
  return (
    <Door
      to={callAt()}
      label={words.label}
      note={coming === 0 ? words.none : words.some(coming)}
    />
  );
}
