import { isCalendarDate } from "@staying-power/case";
import { readOnce } from "../../../keep/read-once.ts";
import type { Slice } from "../../../keep/slice.ts";

/** Whether someone is asked what has become of it. What they answered stands in the journal. */
export interface OutcomeAsking {
  /** They said: never. */
  readonly never?: true;
  /** The day on which they put it off, `YYYY-MM-DD`. */
  readonly putOffOn?: string;
}

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** Whether to ask what has become of it. */
    readonly outcome: OutcomeAsking;
  }
}

const fresh: OutcomeAsking = {};

/** What is kept of the asking. */
export const outcomeSlice: Slice<"outcome", OutcomeAsking> = {
  name: "outcome",
  fresh,
  parse: readOnce((found) => {
    if (typeof found !== "object" || found === null) return fresh;
    const on = "putOffOn" in found ? found.putOffOn : null;
    return {
      ...("never" in found && found.never === true && { never: true }),
      ...(typeof on === "string" && isCalendarDate(on) && { putOffOn: on }),
    };
  }),
  count: () => ({}),
  passing: ["putOffOn"],
};
