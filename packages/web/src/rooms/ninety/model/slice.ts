import type { Slice } from "../../../keep/slice.ts";
import {
  freshNinety,
  type NinetyKept,
  parseNinetyKept,
} from "./ninety-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** The first ninety days after they came back: chosen acts, and the old problem. */
    readonly ninety: NinetyKept;
  }
}

/** What is kept of the first ninety days. */
export const ninetySlice: Slice<"ninety", NinetyKept> = {
  name: "ninety",
  fresh: freshNinety,
  parse: parseNinetyKept,
  count: ({ acts, times, problem, sign, unread = [] }) => ({
    notes:
      acts.length +
      times.length +
      [problem, sign].filter((own) => own !== undefined).length +
      unread.length,
  }),
  passing: ["two", "putOffOn"],
};
