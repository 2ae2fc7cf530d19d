import type { ReboundId } from "@staying-power/plan";
import type {
  FeelStage,
  KnowPage,
  ReboundRow,
  Saying,
} from "../../src/know-words.ts";
import type { Sentence } from "../../src/sentence.ts";
import { mapWords } from "../plan/map.ts";
import { markWords } from "../plan/marks.ts";
import { friendZonePage } from "./friend-zone.ts";
import { reboundPage, reboundRows } from "./rebound.ts";
import { feelPage, feelStages } from "./what-they-may-feel.ts";

interface WorthKnowingWords {
  readonly rebound: KnowPage;
  readonly rows: Readonly<Record<ReboundId, ReboundRow>>;
  readonly rowsHeading: string;
  readonly yours: string;
  readonly because: (reasons: readonly string[]) => string;
  readonly noneIsYours: string;
  readonly otherRows: string;
  readonly allRows: string;
  readonly friendZone: KnowPage;
  readonly no: {
    readonly heading: string;
    readonly text: readonly Saying[];
    readonly check: (line: string) => Sentence;
    readonly notNow: string;
  };
  readonly feel: KnowPage;
  readonly feelStages: readonly FeelStage[];
  readonly feelSeen: {
    readonly heading: string;
    readonly text: string;
    readonly note: string;
  };
  readonly saying: (saying: Saying) => Sentence;
  readonly line: (text: string) => Sentence;
  readonly lettingGo: { readonly text: string; readonly read: string };
  readonly back: string;
}

/** The pages worth knowing: a rebound, the friend zone, and what they may feel. */
export const worthKnowingWords: WorthKnowingWords = {
  rebound: reboundPage,
  rows: reboundRows,
  rowsHeading: "Four ways it can stand",
  yours: "By what you told, this may be yours",
  because: mapWords.because,
  noneIsYours:
    "By what you told, none of these is plainly yours. They are here to read.",
  otherRows: "The other ways it can stand",
  allRows: "The ways it can stand",
  friendZone: friendZonePage,
  no: {
    heading: "How to say a kind no for now",
    text: [
      {
        text: "Be kind, set no conditions, and do not sulk.",
        mark: "peer",
      },
      {
        text: "Say it if they ask. It needs no announcement.",
        mark: "inferred",
      },
    ],
    check: (line) => ["Take it to the message check", { unseen: `: ${line}` }],
    notNow:
      "For now nothing is written to them, so there is nothing to say here. Your map says why.",
  },
  feel: feelPage,
  feelStages,
  feelSeen: {
    heading: "What have you seen?",
    text: "Tick only what you saw or were told, not what you guess. It is kept nowhere and decides nothing.",
    note: "What you saw is what you saw. It does not tell what they feel, or what comes next.",
  },
  saying: ({ text, mark }) => [`${text} `, { quiet: `(${markWords[mark]})` }],
  line: (text) => [{ quote: text }],
  lettingGo: {
    text: "Letting go is as good a way as any of these, on any day.",
    read: "What letting go can be",
  },
  back: "To your map",
};
