import type { LettingGoStudyId, lettingGoStudies } from "@staying-power/care";

/** What each study found, with its numbers, and where it ends. */
export type LettingGoStudyWords = Readonly<
  Record<LettingGoStudyId, (studies: typeof lettingGoStudies) => string>
>;
