import type { Slice } from "../../../keep/slice.ts";
import { type CallsKept, freshCalls, parseCallsKept } from "./calls-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** Calls with a coach, by what right, and the one that is being booked. */
    readonly calls: CallsKept;
  }
}

/** What is kept of calls. */
export const callsSlice: Slice<"calls", CallsKept> = {
  name: "calls",
  fresh: freshCalls,
  parse: parseCallsKept,
  count: ({ calls, waits, links, draft, unread = [] }) => ({
    notes:
      calls.length +
      waits.length +
      links.length +
      (draft === undefined ? 0 : 1) +
      unread.length,
  }),
};
