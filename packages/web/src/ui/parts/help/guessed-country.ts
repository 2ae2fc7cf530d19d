import { guessCountry } from "@staying-power/care";

/** What the clock and the languages of this browser let guess; no place is asked for. */
export function guessedCountry(): string | undefined {
  return guessCountry(
    navigator.languages,
    new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
}
