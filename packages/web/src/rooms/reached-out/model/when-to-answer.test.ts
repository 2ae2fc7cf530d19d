import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenToAnswer } from "./when-to-answer.ts";

const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();
const iso = (day: number, hour: number, minute = 0): string =>
  new Date(at(day, hour, minute)).toISOString();
const hello = { answer: "one-line", waitHours: 1 } as const;
const anger = { answer: "one-line", waitHours: 24 } as const;
const late = { answer: "next-day", waitHours: 8 } as const;

describe("whenToAnswer", () => {
  it.each<[string, Parameters<typeof whenToAnswer>, object]>([
    [
      "an errand",
      [{ answer: "yes", waitHours: 0 }, at(22, 23), at(22, 23)],
      { when: "at-once" },
    ],
    [
      "an hour later",
      [hello, at(22, 17, 40), at(22, 17, 40)],
      { when: "today", at: iso(22, 18, 40) },
    ],
    ["the hour is over", [hello, at(22, 17, 40), at(22, 19)], { when: "now" }],
    [
      "it would be night",
      [hello, at(22, 21, 30), at(22, 21, 30)],
      { when: "tomorrow", at: iso(23, 8) },
    ],
    [
      "the hour is over, at night",
      [hello, at(22, 17), at(22, 23)],
      { when: "tomorrow", at: iso(23, 8) },
    ],
    [
      "in the small hours",
      [hello, at(23, 2), at(23, 2)],
      { when: "today", at: iso(23, 8) },
    ],
    [
      "early in the morning",
      [hello, at(23, 6), at(23, 6)],
      { when: "today", at: iso(23, 8) },
    ],
    [
      "a day for anger",
      [anger, at(22, 15), at(22, 15)],
      { when: "tomorrow", at: iso(23, 15) },
    ],
    [
      "a day and a night",
      [anger, at(22, 23), at(22, 23)],
      { when: "later", at: iso(24, 8) },
    ],
    [
      "the day after, by day",
      [late, at(22, 19), at(22, 19)],
      { when: "tomorrow", at: iso(23, 8) },
    ],
    [
      "drunk at two",
      [late, at(23, 2), at(23, 2)],
      { when: "today", at: iso(23, 10) },
    ],
  ])("%s", (_, [reply, came, now], when) => {
    expect(whenToAnswer(reply, came, now)).toEqual(when);
  });

  it("is never at night, never before the pause, and never in the past", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at(1, 0), max: at(28, 0) }),
        fc.integer({ min: 0, max: 48 * 3_600_000 }),
        fc.constantFrom(hello, anger, late),
        (came, since, reply) => {
          const now = came + since;
          const found = whenToAnswer(reply, came, now);
          if (!("at" in found)) return;
          const when = new Date(found.at);
          expect(when.getHours()).toBeGreaterThanOrEqual(8);
          expect(when.getHours()).toBeLessThan(22);
          expect(when.getTime()).toBeGreaterThan(now);
          expect(when.getTime()).toBeGreaterThanOrEqual(
            came + reply.waitHours * 3_600_000,
          );
        },
      ),
      { seed: 42 },
    );
  });
});
