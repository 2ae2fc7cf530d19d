import type { UrgeStudyId } from "./urge-studies.ts";

/** What someone may want right now, and what there is to try for it, in order. */
const aimTable = {
  "to-calm-down": ["breathe-out", "watch-it", "next-thing"],
  "to-want-them-less": ["what-was-hard", "let-their-page-be"],
  "to-feel-better": ["something-else", "as-it-is"],
  "not-to-look": ["harder-to-look", "one-plan"],
} as const;

/** The id of an aim. */
export type UrgeAimId = keyof typeof aimTable;
/** The id of something to try. */
export type UrgeTechniqueId = (typeof aimTable)[UrgeAimId][number];

/** The techniques of each aim. */
export const urgeAims: Readonly<Record<UrgeAimId, readonly UrgeTechniqueId[]>> =
  aimTable;

/** All aims, in the order of the table. */
export const urgeAimIds: readonly UrgeAimId[] = [
  "to-calm-down",
  "to-want-them-less",
  "to-feel-better",
  "not-to-look",
];

/** The studies that each technique rests on; none where it is our own rule (METHOD T14). */
export const studiesOfTechnique: Readonly<
  Record<UrgeTechniqueId, readonly UrgeStudyId[]>
> = {
  "breathe-out": ["breathing"],
  "watch-it": ["watching"],
  "next-thing": [],
  "what-was-hard": ["thinking", "thinkingAgain"],
  "let-their-page-be": ["looking"],
  "something-else": ["thinking"],
  "as-it-is": ["accepting"],
  "harder-to-look": ["looking"],
  "one-plan": ["planning"],
};
