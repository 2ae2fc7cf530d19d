import type { CoachContent } from "@staying-power/case";
import type { TextsByName } from "@staying-power/words";

/** What a coach says in words of their own. */
export interface OwnWords {
  readonly name: string;
  readonly colour: NonNullable<CoachContent["colour"]> | null;
  readonly texts: TextsByName;
}

/** What is published, and what stands on the screen. */
export interface ContentDraft {
  /** The newest edition; 0 before the first. */
  readonly revision: number;
  readonly published: OwnWords;
  readonly draft: OwnWords;
  /** Newest first. */
  readonly editions: readonly {
    readonly revision: number;
    readonly at: string;
  }[];
}
