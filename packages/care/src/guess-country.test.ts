import { describe, expect, it } from "vitest";
import { guessCountry, helpCountries } from "./index.ts";

describe("guessCountry", () => {
  it.each([
    [["de-DE"], "Europe/Vienna", "AT"],
    [["en-US"], "Asia/Calcutta", "IN"],
    [["en-US", "en"], "Australia/Perth", "AU"],
    [["en"], "America/Indiana/Knox", "US"],
    [["en-US"], "Europe/London", "GB"],
  ] as const)(
    "trusts the clock more than %s: %s",
    (languages, zone, country) => {
      expect(guessCountry(languages, zone)).toBe(country);
    },
  );

  it.each([
    [["en", "en-CA", "fr-FR"], "UTC", "CA"],
    [["zh-Hant-TW"], "Etc/GMT-8", "TW"],
    [["pt-br"], "", "BR"],
    [["xx-XX", "sv-SE"], "UTC", "SE"],
  ] as const)(
    "asks the language where the clock names no place: %s, %s",
    (languages, zone, country) => {
      expect(guessCountry(languages, zone)).toBe(country);
    },
  );

  it.each([
    [["en-GB"], "Africa/Lagos"],
    [["en"], "UTC"],
    [[], "UTC"],
    [["es-419"], "UTC"],
    [["en-GB"], "Europe/Londinium"],
  ] as const)(
    "guesses nothing rather than wrongly: %s, %s",
    (languages, zone) => {
      expect(guessCountry(languages, zone)).toBeUndefined();
    },
  );

  it("knows a clock of every country listed", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const guessed = new Set(zones.map((zone) => guessCountry([], zone)));
    expect(helpCountries.filter((country) => !guessed.has(country))).toEqual(
      [],
    );
  });
});
