import { type Strength, strengthOf } from "@staying-power/plan";
import type { BrowserRecord } from "../../../keep/browser-record.ts";
import { localDate } from "../../../visit/local-date.ts";
import { passed } from "../../kit/model/kit-notes.ts";

/**
 * What someone did for themselves, by their journal and by the urges that the kit saw pass.
 *
 * @param record - what is kept.
 * @param today - the person's own date, `YYYY-MM-DD`.
 */
export function strengthOfRecord(
  { case: theCase, kit }: Pick<BrowserRecord, "case" | "kit">,
  today: string,
): Strength {
  const held = kit.urges
    .filter(({ outcome }) => passed.has(outcome))
    .map(({ at }) => localDate(new Date(at)));
  return strengthOf({ theCase, today, held });
}
