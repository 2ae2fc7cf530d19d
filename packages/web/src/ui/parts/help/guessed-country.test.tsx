import { afterEach, describe, expect, it, vi } from "vitest";
import { guessedCountry } from "./guessed-country.ts";

/** A device with this clock and these languages, most wanted first. */
function device(timeZone: string, ...languages: readonly string[]): void {
  vi.stubEnv("TZ", timeZone);
  vi.spyOn(navigator, "languages", "get").mockReturnValue([...languages]);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("the country that is guessed", () => {
  it("comes from the clock of the device, against its languages", () => {
    device("Europe/Vienna", "en-US", "de-DE");
    expect(guessedCountry()).toBe("AT");
  });

  it("comes from the languages where the clock names no place", () => {
    device("UTC", "fr", "fr-CA");
    expect(guessedCountry()).toBe("CA");
  });

  it.each([
    ["Africa/Lagos", "en-GB"],
    ["UTC", "en"],
  ])("is none where it would be blind: %s, %s", (timeZone, language) => {
    device(timeZone, language);
    expect(guessedCountry()).toBeUndefined();
  });
});
