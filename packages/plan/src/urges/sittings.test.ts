import { describe, expect, it } from "vitest";
import { sittingsOf, type UrgeMoment } from "./sittings.ts";

const hoursOf = (...ats: readonly string[]): readonly number[] =>
  sittingsOf(ats.map((at) => ({ at }))).map(({ hour }) => hour);

describe("sittingsOf", () => {
  it("counts what is noted within an hour once, at the hour it began", () => {
    expect(
      hoursOf(
        "2026-11-20T22:50:00+01:00",
        "2026-11-20T23:10:00+01:00",
        "2026-11-20T23:49:59+01:00",
        "2026-11-20T23:50:00+01:00",
      ),
    ).toEqual([22, 23]);
  });

  it("takes of a sitting the first place and the first trigger that were said", () => {
    const sitting: readonly UrgeMoment[] = [
      { at: "2026-11-20T22:00:00+01:00" },
      { at: "2026-11-20T22:10:00+01:00", trigger: "bored" },
      { at: "2026-11-20T22:20:00+01:00", place: "bed", trigger: "alone" },
    ];
    expect(sittingsOf(sitting)).toMatchObject([
      { hour: 22, place: "bed", trigger: "bored" },
    ]);
  });

  it("goes by the hour that was lived, in whatever time zone", () => {
    expect(
      hoursOf(
        "2026-11-20T23:30:00+01:00",
        "2026-11-21T23:30:00-08:00",
        "2026-11-23T23:30:00+13:00",
      ),
    ).toEqual([23, 23, 23]);
  });

  it("counts the hour that a clock set back goes through twice as two", () => {
    expect(
      hoursOf("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"),
    ).toEqual([2, 2]);
    // One hour before, and one hour that a clock put forward leaves out.
    expect(
      hoursOf("2026-03-29T01:45:00+01:00", "2026-03-29T03:15:00+02:00"),
    ).toEqual([1]);
  });

  it("gives a night until five to the day before", () => {
    const days = sittingsOf([
      { at: "2026-11-20T23:00:00+01:00" },
      { at: "2026-11-21T04:59:00+01:00" },
      { at: "2026-11-21T06:00:00+01:00" },
      { at: "2026-11-23T01:00:00+01:00" },
      { at: "2026-11-23T05:00:00+01:00" },
    ]);
    const [friday = 0] = days.map(({ day }) => day);
    expect(days.map(({ day }) => day - friday)).toEqual([0, 0, 1, 2, 3]);
    expect(days.map(({ weekend }) => weekend)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it("leaves out what has no hour, and what is no moment", () => {
    expect(hoursOf("2026-11-20", "soon", "", "2026-02-30T10:00Z")).toEqual([]);
  });

  it("reads the first and the last day that there are", () => {
    expect(hoursOf("1900-01-01T00:00:00Z", "2199-12-31T23:59:00Z")).toEqual([
      0, 23,
    ]);
  });
});
