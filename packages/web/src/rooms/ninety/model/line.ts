import { addDays, daysBetween, isAhead } from "@staying-power/case";
import { ninetyDays, ninetyWeek } from "@staying-power/plan";
import type { Session } from "../../../visit/session.ts";
import { shutting } from "../../reunion/model/shutting.ts";
import { hasLetGoSince, type NinetyNow, ninetyNow } from "./now.ts";

/** For so many days after the ninety the end of them is said. Ours: two weeks, as of the reunion check. */
const overFor = 14;

/** Where someone is, where the first ninety days are for them: not behind a gate, nor while letting go. */
export function ninetyOpen(
  session: Pick<Session, "person" | "gates" | "today">,
): NinetyNow | null {
  const { person, today } = session;
  return shutting(session).length > 0 || hasLetGoSince(person.value)
    ? null
    : ninetyNow(person.value, today.value);
}

/** What Today says of them: the week, that they are over, or nothing; whoever put it off is left alone until the next card. */
export function ninetySaid(
  now: NinetyNow,
  putOffOn: string | undefined,
  today: string,
): { readonly week: number } | "over" | null {
  const over = addDays(now.since, ninetyDays);
  if (now.isOver && daysBetween(over, today) >= overFor) return null;
  const from = now.isOver ? over : ninetyWeek(now.since, now.week).from;
  const isPutOff =
    putOffOn !== undefined && !isAhead(putOffOn, today) && putOffOn >= from;
  return isPutOff ? null : now.isOver ? "over" : { week: now.week };
}
