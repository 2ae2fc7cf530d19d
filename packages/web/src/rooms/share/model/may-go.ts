import type { SharedCase } from "@staying-power/case";
import { shareWords as words } from "@staying-power/words";
import { type ShareChoice } from "./choice.ts";
import { leastDays, mostDays } from "./choosing.ts";
import { mostBytes, sealedSize } from "./sealed-size.ts";

/** What has to be put right before it may go; null where it may. */
export function mayGo(
  shared: SharedCase,
  { days }: ShareChoice,
  coaches: number,
): string | null {
  if (days < leastDays || days > mostDays) return words.days.wrong;
  const { facts = {}, events = [], breakup } = shared.case;
  const isEmpty =
    Object.keys(facts).length === 0 &&
    events.length === 0 &&
    breakup === undefined &&
    shared.asks === undefined &&
    shared.journal === undefined &&
    shared.readings === undefined &&
    shared.safety === undefined;
  if (isEmpty) return words.send.nothing;
  return sealedSize(JSON.stringify(shared), coaches) > mostBytes
    ? words.preview.tooLarge(mostBytes)
    : null;
}
