import { readingWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";
import type { TimeCurvesProps } from "./time-curves.tsx";

/** The curves, as soon as what draws them is there: it is heavy, and the first screenful does not wait for it. */
export const TimePart: FunctionComponent<TimeCurvesProps> = fetchedPart(
  async () => (await import("./time-curves.tsx")).TimeCurves,
  readingWords.curve.failed,
);
