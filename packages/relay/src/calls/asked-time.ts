import { cellMs, type Interval } from "@staying-power/calls";
import { Refusal } from "../policy/refusal.ts";
import { dayMs } from "../routes/days-after.ts";

/** So many days ahead a coach can have something in their agenda. */
const mostDaysAhead = 800;

/**
 * The time that is asked for, by an address unless it says otherwise.
 * @throws Refusal `wrong-input` when it ends before it begins, or is longer than so many days.
 */
export function askedTime(
  { from, to }: { readonly from: string; readonly to: string },
  mostDays: number,
  place = "querystring.to",
): Interval {
  const asked = { from: Date.parse(from), to: Date.parse(to) };
  if (asked.to <= asked.from || asked.to - asked.from > mostDays * dayMs)
    throw new Refusal("wrong-input", { at: place });
  return asked;
}

/**
 * A start that a coach puts something at.
 * @throws Refusal `wrong-input` when it is between cells, some days past, or further ahead than anybody plans.
 */
export function agendaStart(start: string, at: Date): Date {
  const asked = new Date(start);
  const days = (asked.getTime() - at.getTime()) / dayMs;
  if (asked.getTime() % cellMs !== 0 || days < -1 || days > mostDaysAhead)
    throw new Refusal("wrong-input", { at: "body.start" });
  return asked;
}
