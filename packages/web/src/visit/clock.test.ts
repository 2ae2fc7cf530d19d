import { computed } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { clock } from "./clock.ts";

/** A time that stands until it is moved, and the timers that then ring. */
function madeTime(start: string) {
  let present = Date.parse(start);
  let zoneHours = 0;
  let timers: { readonly at: number; readonly done: () => void }[] = [];
  let wake = (): void => {};
  const made = clock({
    now: () => present,
    dayAt: (moment) =>
      new Date(moment + zoneHours * 3_600_000).toISOString().slice(0, 10),
    wait: (ms, done) => timers.push({ at: present + ms, done }),
    onWake: (look) => {
      wake = look;
    },
  });
  return {
    clock: made,
    /** Time goes on, and every timer rings when it is due. */
    until: (moment: string): void => {
      const end = Date.parse(moment);
      for (;;) {
        const [next] = timers.toSorted((a, b) => a.at - b.at);
        if (next === undefined || next.at > end) break;
        timers = timers.filter((timer) => timer !== next);
        present = next.at;
        next.done();
      }
      present = end;
    },
    /** The page sleeps with all its timers, then wakes. */
    sleepUntil: (moment: string): void => {
      present = Date.parse(moment);
      wake();
    },
    travel: (hours: number): void => {
      zoneHours = hours;
      wake();
    },
  };
}

describe("clock", () => {
  it("turns over at midnight, for whatever is worked out from it", () => {
    const time = madeTime("2026-11-22T23:58:30Z");
    const shown = computed(() => `today is ${time.clock.today.value}`);
    expect(shown.value).toBe("today is 2026-11-22");
    time.until("2026-11-22T23:59:59.999Z");
    expect(shown.value).toBe("today is 2026-11-22");
    time.until("2026-11-23T00:00:00Z");
    expect(shown.value).toBe("today is 2026-11-23");
    time.until("2026-11-24T00:00:00Z");
    expect(shown.value).toBe("today is 2026-11-24");
  });

  it("turns over at a midnight that is no whole hour of anyone else's", () => {
    const time = madeTime("2026-11-22T18:00:00Z");
    time.travel(5.75);
    expect(time.clock.today.value).toBe("2026-11-22");
    time.until("2026-11-22T18:15:00Z");
    expect(time.clock.today.value).toBe("2026-11-23");
  });

  it("knows the day on waking, though every timer slept", () => {
    const time = madeTime("2026-11-22T12:00:00Z");
    time.sleepUntil("2026-11-25T07:30:00Z");
    expect(time.clock.today.value).toBe("2026-11-25");
  });

  it("follows a person to another time zone, forth and back", () => {
    const time = madeTime("2026-11-22T20:00:00Z");
    time.travel(9);
    expect(time.clock.today.value).toBe("2026-11-23");
    time.travel(-8);
    expect(time.clock.today.value).toBe("2026-11-22");
  });

  it("follows a clock that is set back", () => {
    const time = madeTime("2026-11-22T12:00:00Z");
    time.sleepUntil("2026-11-21T12:00:00Z");
    expect(time.clock.today.value).toBe("2026-11-21");
  });

  it("tells the minute as it begins, and the present to the millisecond", () => {
    const time = madeTime("2026-11-22T12:00:10.250Z");
    time.until("2026-11-22T12:02:30.500Z");
    expect(time.clock.minute.value).toBe(Date.parse("2026-11-22T12:02:00Z"));
    expect(time.clock.present()).toBe(Date.parse("2026-11-22T12:02:30.500Z"));
    // Looked at within the same minute, it says the same: nothing is drawn again.
    time.sleepUntil("2026-11-22T12:02:59.999Z");
    expect(time.clock.minute.value).toBe(Date.parse("2026-11-22T12:02:00Z"));
  });
});
