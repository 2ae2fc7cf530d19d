import { type Locale, localeOf } from "../src/locale.ts";

/** Counts, lists, numbers, days and countries in English. */
export const locale: Locale = localeOf({
  tag: "en",
  datesOf: "en-GB",
  direction: "ltr",
  range: (low, high) => `${low} to ${high}`,
  timeOf: (city) => `${city} time`,
  betweenClauses: "; ",
  betweenStatements: ". ",
});
