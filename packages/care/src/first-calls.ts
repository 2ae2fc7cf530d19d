import { firstCallsByCountry } from "../data/first-calls.ts";
import type { FirstCalls } from "./help-line.ts";

/** The countries whose lines are listed, ISO 3166-1 alpha-2. */
export const helpCountries: readonly string[] =
  Object.keys(firstCallsByCountry);

/**
 * What to call at once, known before the list of lines is there.
 * @param country - ISO 3166-1 alpha-2.
 * @returns null for a country that is not listed, and where none is known.
 */
export function firstCalls(country: string | undefined): FirstCalls | null {
  return country !== undefined && Object.hasOwn(firstCallsByCountry, country)
    ? (firstCallsByCountry[country] ?? null)
    : null;
}
