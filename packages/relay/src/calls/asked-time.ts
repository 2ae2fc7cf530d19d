import type { Interval } from "@staying-power/calls";
import { Refusal } from "../policy/refusal.ts";

const dayMs = 86_400_000;

/**
 * The time that an address asks for.
 * @throws Refusal `wrong-input` when it ends before it begins, or is longer than so many days.
 */
export function askedTime(
  { from, to }: { readonly from: string; readonly to: string },
  mostDays: number,
): Interval {
  const asked = { from: Date.parse(from), to: Date.parse(to) };
  if (asked.to <= asked.from || asked.to - asked.from > mostDays * dayMs)
    throw new Refusal("wrong-input", { at: "querystring.to" });
  return asked;
}
