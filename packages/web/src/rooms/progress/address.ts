import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages: how it goes over time, the week in review, and the weeks that were. */
const progressPages = ["pictures", "week", "weeks"] as const;
export type ProgressPage = (typeof progressPages)[number];

/** How it goes over time. */
export const progressAt = address("progress", {
  page: optional(oneOf(progressPages), "pictures"),
});
