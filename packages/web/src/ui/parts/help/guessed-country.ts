import { guessCountry } from "@staying-power/care";

/** What the clock and the languages of this browser let guess; no place is asked for. */
export function guessedCountry(): string | undefined {
  return guessCountry(
    said(() => [...navigator.languages], []),
    said(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, ""),
  );
}

/** What a browser keeps to itself is guessed without. */
function said<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
