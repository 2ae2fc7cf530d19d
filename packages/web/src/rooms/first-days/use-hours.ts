import { useApp } from "../../ui/shell/app-context.ts";
import { began, type Hours, hoursAt } from "./model/hours.ts";

/** Where someone stands in the first days; null where nothing says when it happened. */
export function useHours(): Hours | null {
  const { session } = useApp();
  const now = session.clock.minute.value;
  const start = began(
    {
      endedAt: session.record.value.kit.endedAt,
      breakup: session.person.value.breakup,
    },
    now,
  );
  return start === null ? null : hoursAt(start, now);
}
