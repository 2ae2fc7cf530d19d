import fc from "fast-check";
import ICAL from "ical.js";
import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printCallFile } from "./call-file.ts";
import type { CallFile } from "./calls.ts";
import { clocksAlike } from "./testing/changes-of-zones.ts";

const plain: CallFile = {
  method: "REQUEST",
  uid: "5f0c@desk.example",
  sequence: 2,
  start: Date.UTC(2027, 2, 29, 10),
  minutes: 50,
  at: Date.UTC(2026, 10, 30, 12),
  summary: "Call",
  description: "",
  location: "",
};
const reader = fileURLToPath(
  new URL("testing/read-calendars.ts", import.meta.url),
);

function eventIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = calendar.getFirstSubcomponent("vevent");
  if (event === null) throw new Error("no event");
  return { calendar, event };
}

const fiveMinutes = 300_000;

/** The last five minutes before each change of each zone's clocks in twenty years, and the first after it. */
const moments = [
  ...new Set(
    clocksAlike().flatMap(({ changes }) =>
      changes.flatMap((change) => [change - fiveMinutes, change]),
    ),
  ),
];

describe("printCallFile", () => {
  it.each(["UTC", "America/New_York", "Asia/Kolkata"])(
    "is the same instant to two readers on a machine in %s, at both edges of every change of every zone",
    (TZ) => {
      expect(moments.length).toBeGreaterThan(1500);
      const files = moments.map((start) =>
        printCallFile({
          ...plain,
          start,
          organizer: {
            name: 'Ann "A": B, C; D',
            mail: "ann+calls@example.org",
          },
          attendee: { mail: "someone@example.org" },
          alarms: [60],
        }),
      );
      const said = execFileSync(process.execPath, [reader], {
        input: JSON.stringify(files),
        env: { ...process.env, TZ },
        maxBuffer: 1 << 26,
      });
      const times = moments.map((start) => [start, start + 50 * 60_000]);
      expect(JSON.parse(said.toString())).toStrictEqual(
        times.map((time) => [time, time]),
      );
    },
  );

  it("says who asks whom, in which version, and where it is changed", () => {
    const { calendar, event } = eventIn(
      printCallFile({
        ...plain,
        url: "https://app.example/#/call/abc",
        organizer: { name: 'Ann "A"\nB', mail: "ann?x=y@example.org" },
        attendee: { mail: "someone@example.org" },
        alarms: [1440, 60],
      }),
    );
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    for (const [name, value] of [
      ["uid", plain.uid],
      ["sequence", 2],
      ["status", "CONFIRMED"],
      ["url", "https://app.example/#/call/abc"],
      ["organizer", "mailto:ann%3Fx=y@example.org"],
      ["attendee", "mailto:someone@example.org"],
    ] as const)
      expect(event.getFirstPropertyValue(name)).toBe(value);
    expect(String(event.getFirstPropertyValue("dtstamp"))).toBe(
      "2026-11-30T12:00:00Z",
    );
    expect(event.getFirstProperty("organizer")?.getFirstParameter("cn")).toBe(
      "Ann 'A' B",
    );
    expect(
      event
        .getAllSubcomponents("valarm")
        .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
    ).toStrictEqual(["-PT1440M", "-PT60M"]);
  });

  it("takes a call back without an alarm", () => {
    const file = printCallFile({ ...plain, method: "CANCEL", alarms: [60] });
    const { calendar, event } = eventIn(file);
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(event.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(file).not.toContain("VALARM");
  });

  it("holds any text in its own line, and no line is longer than 75 bytes", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (summary, description, name) => {
        const file = printCallFile({
          ...plain,
          summary,
          description,
          location: summary,
          url: `https://app.example/${summary}`,
          organizer: { name, mail: "ann@example.org" },
        });
        const { event } = eventIn(file);
        const kept = (said: string): string =>
          said
            .toWellFormed()
            .replaceAll(/\r\n?/g, "\n")
            .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
        expect(event.getFirstPropertyValue("summary")).toBe(kept(summary));
        expect(event.getFirstPropertyValue("description") ?? "").toBe(
          kept(description),
        );
        expect(event.getAllProperties().map((each) => each.name)).not.toContain(
          "x-planted",
        );
        expect(event.getFirstPropertyValue("dtstart")?.toString()).toBe(
          "2027-03-29T10:00:00Z",
        );
        for (const line of file.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { seed: 20_261_130, numRuns: 60 },
    );
  });
});
