import { spine } from "@staying-power/case";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { firstHours } from "./walks/first-hours.ts";
import { walkFirstHour } from "./walks/walk-first-hour.ts";
import { withVisit } from "./with-visit.ts";

/** From the first screen to a full reading; no more than this, by the plan of the product. */
const mostTaps = 24;

/** What of a phone's screen the bar of a case leaves free. */
const firstScreenful = 676;

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe("the first hour", () => {
  it.each(firstHours)("is short: $who", async (hour) => {
    await withVisit(app, hour.browser, async ({ page }) => {
      const { help, reading, message } = await walkFirstHour(page, hour);
      const byTouch = hour.keyboard === undefined;
      if (byTouch) expect(help.taps).toBe(1);
      expect(help.at).toBeGreaterThan(0);
      expect(help.at).toBeLessThan(500);

      expect(reading === null).toBe(hour.fits.includes("contact:they-asked"));
      if (reading !== null && hour.later === undefined) {
        const { asked } = reading;
        // Nobody under 18 is asked about marriage, nor about children before their age is told otherwise; all else of the
        // spine is asked of everyone, in its order.
        const isYoung = hour.fits.includes("adult:no");
        const inPlace = spine.filter(
          (key) => asked.includes(key) && !(isYoung && key === "children"),
        );
        expect(asked.slice(0, inPlace.length)).toEqual(inPlace);
        expect(inPlace.length).toBeGreaterThanOrEqual(
          isYoung ? spine.length - 1 : spine.length,
        );
        expect(new Set(asked).size).toBe(asked.length);
        if (hour.answers["endedBy"] === "me")
          expect(asked).not.toContain("exSaidRegret");
        expect(reading.taps).toBeGreaterThan(spine.length);
      }
      if (reading !== null && byTouch) {
        expect(reading.taps).toBeLessThanOrEqual(mostTaps);
        // Where words of care come first, the numbers follow them.
        if (hour.fits.length === 0) {
          expect(reading.buttonsEndAt).toBeLessThanOrEqual(firstScreenful);
          expect(reading.height).toBeLessThanOrEqual(1580);
        } else expect(reading.height).toBeLessThanOrEqual(2700);
      }

      expect(message === null).toBe(reading === null);
      if (message !== null && byTouch) {
        expect(message.verdictAt).toBeLessThan(message.buttonEndsAt);
        expect(message.buttonEndsAt).toBeLessThanOrEqual(firstScreenful);
      }
    });
  });
});
