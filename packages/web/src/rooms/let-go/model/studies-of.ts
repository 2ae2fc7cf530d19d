import type { LettingGoStudyId } from "@staying-power/care";
import type { LettingGoAreaId, LettingGoFitId } from "@staying-power/plan";

/** What research bears on each part; where none was read there is none. */
export const studiesOfArea: Readonly<
  Record<LettingGoAreaId, readonly LettingGoStudyId[]>
> = {
  things: [],
  places: [],
  online: ["looking"],
  others: [],
  dates: [],
  body: ["year", "guessing"],
  steps: [],
  sense: ["accepting", "writing"],
};

/** The same for what makes it different for someone. */
export const studiesOfFit: Readonly<
  Record<LettingGoFitId, readonly LettingGoStudyId[]>
> = {
  "you-ended-it": ["contact"],
  children: ["meetings"],
  "same-home": [],
  "after-years": [],
  "ended-again": [],
};
