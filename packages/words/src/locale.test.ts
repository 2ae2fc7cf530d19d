import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locale } from "../en/locale.ts";
import { type Locale, localeOf } from "./locale.ts";

const runs = { seed: 9, numRuns: 500 };

const arabic = localeOf({
  tag: "ar",
  datesOf: "ar-EG",
  direction: "rtl",
  range: (low, high) => `${low}–${high}`,
  timeOf: (city) => `توقيت ${city}`,
  betweenClauses: "؛ ",
  betweenStatements: ". ",
});

describe("plural", () => {
  const forms = { one: "one day", other: "many days" };

  it("takes the form of one in English for one alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (count) => {
        expect(locale.plural(count, forms)).toBe(
          count === 1 ? "one day" : "many days",
        );
      }),
      runs,
    );
  });

  it("puts a wording for a very number before every form", () => {
    expect(locale.plural(0, { "=0": "no day", ...forms })).toBe("no day");
    expect(locale.plural(1, { "=1": "a day", ...forms })).toBe("a day");
  });

  it("follows a language that has more forms, and falls back to the last", () => {
    const days = { zero: "0", one: "1", two: "2", few: "3-10", other: "more" };
    expect([0, 1, 2, 5, 50].map((count) => arabic.plural(count, days))).toEqual(
      ["0", "1", "2", "3-10", "more"],
    );
  });
});

describe("day", () => {
  const anyDay = fc
    .date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it("names the very day it was given, in every time zone", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const said = new Date(`${locale.day(date)} 00:00:00 UTC`);
        expect(said.toISOString().slice(0, 10)).toBe(date);
      }),
      runs,
    );
  });

  it("reads as people write it", () => {
    expect(locale.day("2026-10-01")).toBe("1 October 2026");
  });
});

describe("moment", () => {
  it("is told by the clock of the zone that is named", () => {
    const at = "2026-10-01T01:10:00.000Z";
    const said = (zone: string): string =>
      locale.moment(at, zone).replaceAll(/\s/gu, " ");
    expect(said("Europe/Berlin")).toBe("1 October 2026 at 03:10");
    expect(said("America/New_York")).toBe("30 September 2026 at 21:10");
  });
});

describe("zone", () => {
  it.each([
    ["Europe/Berlin", "Berlin time"],
    ["America/New_York", "New York time"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires time"],
    // Browsers call these by names that their people have left behind.
    ["Europe/Kiev", "Kyiv time"],
    ["Asia/Calcutta", "Kolkata time"],
    ["UTC", "UTC"],
    ["Etc/UTC", "UTC"],
    // Its sign is the other way round.
    ["Etc/GMT+5", "UTC−5"],
    ["Mars/Olympus_Mons", "Olympus Mons time"],
  ])("%s is %s, the same all year", (zone, said) => {
    expect(locale.zone(zone)).toBe(said);
  });
});

describe("city", () => {
  it.each([
    ["America/New_York", "New York"],
    ["America/Indiana/Indianapolis", "Indianapolis"],
    ["Asia/Katmandu", "Kathmandu"],
    ["Etc/GMT-10", "UTC+10"],
    ["UTC", "UTC"],
  ])("of %s is %s", (zone, city) => {
    expect(locale.city(zone)).toBe(city);
  });
});

describe("writeDatesAs", () => {
  const english = (): Locale =>
    localeOf({
      tag: "en",
      datesOf: "en-GB",
      direction: "ltr",
      range: (low, high) => `${low} to ${high}`,
      timeOf: (city) => `${city} time`,
      betweenClauses: "; ",
      betweenStatements: ". ",
    });

  it.each([
    ["en-US", "October 1, 2026"],
    ["en-GB", "1 October 2026"],
    ["en-AU", "1 October 2026"],
    ["en-US-u-hc-h23", "October 1, 2026"],
    // English without a region, another language, and what is no tag at all.
    ["en", "1 October 2026"],
    ["de-DE", "1 October 2026"],
    ["", "1 October 2026"],
    ["no tag", "1 October 2026"],
  ])("of %j makes it %j", (tag, day) => {
    const one = english();
    one.writeDatesAs(tag);
    expect(one.day("2026-10-01")).toBe(day);
    expect(one.moment("2026-10-01T01:10:00Z", "UTC")).toContain(day);
  });

  it("leaves numbers and countries as the language has them", () => {
    const one = english();
    one.writeDatesAs("en-IN");
    expect(one.number(5_000_000)).toBe("5,000,000");
    expect(one.country("DE")).toBe("Germany");
  });

  it("may be asked again, and goes back to the usual way", () => {
    const one = english();
    one.writeDatesAs("en-US");
    one.writeDatesAs("fr-FR");
    expect(one.day("2026-10-01")).toBe("1 October 2026");
  });
});

describe("numbers, ranges, lists and countries", () => {
  it("says a range, or the one number when both ends meet", () => {
    expect(locale.range({ low: 2, high: 17 })).toBe("2 to 17");
    expect(locale.range({ low: 5, high: 5 })).toBe("5");
    expect(locale.between("−2", "+9")).toBe("−2 to +9");
  });

  it("signs a difference, nothing but nought without a sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (difference) => {
        const size = Math.abs(difference);
        expect(locale.signed(difference)).toBe(
          difference === 0 ? "0" : `${difference > 0 ? "+" : "−"}${size}`,
        );
      }),
      runs,
    );
    expect(locale.signed(-0)).toBe("0");
  });

  it("groups digits", () => {
    expect(locale.number(5_000_000)).toBe("5,000,000");
  });

  it("puts things side by side, without loss and in order", () => {
    expect(locale.list([])).toBe("");
    expect(locale.list(["Jealousy"])).toBe("Jealousy");
    expect(locale.list(["Jealousy", "Money", "Trust"])).toBe(
      "Jealousy, Money, Trust",
    );
    expect(locale.clauses(["one, two", "three"])).toBe("one, two; three");
    expect(locale.statements(["They came", "They left"])).toBe(
      "They came. They left",
    );
  });

  it("names countries, and keeps letters that name none", () => {
    expect(locale.country("FR")).toBe("France");
    expect(locale.country("QX")).toBe("QX");
  });

  it("sorts as people of the language do", () => {
    expect(["Åland", "Zimbabwe", "Austria"].toSorted(locale.compare)).toEqual([
      "Åland",
      "Austria",
      "Zimbabwe",
    ]);
  });
});
