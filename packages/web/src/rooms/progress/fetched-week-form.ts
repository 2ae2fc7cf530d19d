import { progressWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";
import type { WeekFormProps } from "./week-form.tsx";

/** The three steps, as soon as the words of the map and of the journal are there. */
export const FetchedWeekForm: FunctionComponent<WeekFormProps> = fetchedPart(
  async () => (await import("./week-form.tsx")).WeekForm,
  progressWords.unfetched,
);
