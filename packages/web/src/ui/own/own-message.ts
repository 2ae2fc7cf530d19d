import type { TextsByName } from "@staying-power/words";
import { inUse } from "./in-use.tsx";

/**
 * A plain message in a coach's own words; undefined where there is none.
 *
 * @param name - the message.
 * @param slots - what stands in each slot of its template.
 */
export function ownMessage(
  name: string,
  slots: TextsByName,
): string | undefined {
  const now = inUse.value;
  if (now === undefined) return undefined;
  const { coach, laying } = now;
  const own = laying.text(coach.texts, `message.${name}`, "");
  return own === "" ? undefined : laying.filled(own, slots);
}
