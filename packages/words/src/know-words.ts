import type { Mark } from "@staying-power/plan";

/** Who says something: a mark of the method, or a study. */
export type KnowMark = Mark | "research";

/** One thing that is said, and by whom. */
export interface Saying {
  readonly text: string;
  readonly mark: KnowMark;
  /** It speaks of answering or meeting them: left out where nothing may be answered. */
  readonly contact?: boolean;
}

/** Sayings under a heading. */
interface SayingPart {
  readonly heading: string;
  readonly says: readonly Saying[];
}

/** One calm page. */
export interface KnowPage {
  readonly heading: string;
  readonly intro: string;
  readonly parts: readonly SayingPart[];
  /** Where those who write about it disagree. */
  readonly disagree: SayingPart;
}

/** One row of what a new partner may be. */
export interface ReboundRow {
  readonly name: string;
  readonly seen: string;
  readonly does: readonly Saying[];
}

/** One stage that one who left may go through, and what of it can be seen. */
export interface FeelStage {
  readonly id: string;
  readonly name: string;
  readonly seen: readonly string[];
}
