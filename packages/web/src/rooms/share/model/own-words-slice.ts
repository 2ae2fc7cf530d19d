import {
  joinOwnWords,
  type OwnWordsKept,
  parseOwnWords,
} from "../../../keep/coachs-words.ts";
import type { Slice } from "../../../keep/slice.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** The words of a coach, where someone got them. */
    readonly ownWords: OwnWordsKept;
  }
}

/** What is kept of a coach's own words. Nothing in it was written by the person, and none of it counts as theirs. */
export const ownWordsSlice: Slice<"ownWords", OwnWordsKept> = {
  name: "ownWords",
  fresh: {},
  parse: parseOwnWords,
  join: joinOwnWords,
  count: () => ({}),
};
