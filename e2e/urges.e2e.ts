import {
  clockHour,
  ifThenWords,
  kitWords,
  mapWords,
  plainText,
  urgeWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { everyUrgeState, urgeLogs, withUrges } from "./every-urge-state.ts";
import {
  axeFindsInBoth,
  cutOff,
  low,
  over,
  withStyle,
} from "./screen-faults.ts";
import { storedText, untilStored } from "./stored-text.ts";
import { follow, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const { after } = kitWords;
const { learned, led, plan } = urgeWords;
const phone = { viewport: { width: 360, height: 740 } } as const;

const shown = (page: Page, text: string): Promise<void> =>
  page.getByText(text, { exact: true }).waitFor();

describe("from an urge to a plan", () => {
  it("is noted in a tap, told what led up to it, learned from, and met with a plan that the person keeps", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const nights = urgeLogs["what stands out"].slice(0, 9);
      await bringIn(page, withUrges(nights));
      await page.clock.setFixedTime(new Date("2026-11-22T23:30:00Z"));
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      await follow(page, kitWords.doors.after);
      await shown(page, learned.soon(1));
      await press(page, after.outcomes.held);
      await page
        .getByRole("heading", { name: after.now.held.heading })
        .waitFor();
      await press(page, led.places.bed);
      await press(page, led.triggers.alone);
      await untilStored(page, '"trigger":"alone"');
      await page.getByLabel(led.note).fill("The radio was on.");
      await untilStored(page, "The radio was on.");
      // Ten of ten, on ten nights.
      const hours = { days: "all", from: 22, length: 3 } as const;
      await shown(page, learned.hours({ ...hours, count: 10, of: 10 }));
      await page.getByRole("img", { name: learned.chart.alt(10) }).waitFor();
      await page
        .getByRole("link")
        .filter({
          hasText: plainText(learned.planFor(ifThenWords.urge.hours(hours))),
        })
        .click();

      const cue = ifThenWords.urge.hours(hours);
      await page
        .getByRole("heading", { name: ifThenWords.response.heading(cue) })
        .waitFor();
      expect(await storedText(page)).not.toContain('"if-then"');
      const response = ifThenWords.responses["phone-away"];
      await press(page, ifThenWords.option(response));
      await shown(page, mapWords.ifThen({ cue, response }));
      expect(await storedText(page)).not.toContain('"if-then"');
      await press(page, ifThenWords.whole.keep);
      await untilStored(page, '"kind":"if-then"');
      expect(await storedText(page)).toContain('"moment":{"part":"night"}');
    });
  });

  it("keeps the hour that was lived, whatever zone the clock is in afterwards", async () => {
    const noted = async (timezoneId: string): Promise<string> => {
      let text = "";
      await withVisit(app, { ...phone, timezoneId }, async ({ page }) => {
        await page.goto("/#/kit/after");
        await press(page, after.outcomes.held);
        await untilStored(page, '"outcome":"held"');
        text = await storedText(page);
      });
      return text;
    };
    expect(await noted("Europe/Berlin")).toContain("T13:00:00.000+01:00");
    expect(await noted("America/New_York")).toContain("T07:00:00.000-05:00");
  });

  it("offers a plan for what was just said, and none for a message of theirs behind a no", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const log = urgeLogs["what stands out"].map((urge) => ({
        ...urge,
        trigger: "their-message",
      }));
      await bringIn(page, {
        ...withUrges(log),
        given: { contact: "they-asked" },
      });
      await page.goto("/#/kit/after");
      const found = { trigger: "their-message", count: 15, of: 15 } as const;
      await shown(page, learned.trigger(found));
      const cue = ifThenWords.urge.triggers["their-message"];
      const links = page.getByRole("link").filter({ hasText: cue });
      expect(await links.count()).toBe(0);
      await press(page, after.outcomes.friend);
      await shown(page, plan.link);
      await press(page, led.triggers.bored);
      await shown(page, plan.knownLink(ifThenWords.urge.triggers.bored));
      await press(page, led.triggers["their-message"]);
      await shown(page, plan.link);
      expect(await links.count()).toBe(0);
    });
  });
});

describe("what happened", () => {
  it("notes a look in the journal only after a yes, and takes it out again", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/after");
      await press(page, after.outcomes.looked);
      await shown(page, after.now.looked.heading);
      await untilStored(page, '"outcome":"looked"');
      expect(await storedText(page)).not.toContain('"kind":"looked"');
      await press(page, after.note.yes);
      await untilStored(page, '"kind":"looked"');
      await press(page, after.note.no);
      await untilStored(page, '"kind":"looked"', false);
      await press(page, after.note.yes);
      await untilStored(page, '"kind":"looked"');
      await press(page, after.takeBack);
      await untilStored(page, '"kind":"looked"', false);
      expect(await storedText(page)).not.toContain('"outcome":"');
    });
  });

  it("takes what led up to it back by a second tap", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/after");
      await press(page, after.outcomes["still-there"]);
      const pressed = page.locator('.kit-kinds [aria-pressed="true"]');
      const said = page.locator(".kit-urges .quiet");
      await press(page, led.places.outside);
      await press(page, led.places.work);
      await expect
        .poll(() => pressed.allInnerTexts())
        .toEqual([led.places.work]);
      await expect.poll(() => said.innerText()).toContain(led.places.work);
      await press(page, led.places.work);
      await expect.poll(() => pressed.count()).toBe(0);
      expect(await said.innerText()).not.toContain(led.places.work);
    });
  });
});

describe("what stands out", () => {
  it("has a table beside its picture that says the same, and says how it is worked out", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, withUrges(urgeLogs["what stands out"]));
      await page.goto("/#/kit/after");
      await page.locator(".twin summary").click();
      const rows = await page.locator(".twin tbody tr").allInnerTexts();
      expect(rows.map((row) => row.split("\t"))).toContainEqual([
        `${clockHour(23)} to ${clockHour(0)}`,
        "4",
      ]);
      const counts = rows.map((row) => Number(row.split("\t")[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(15);
      await page.getByText(learned.how).click();
      for (const text of learned.howText) await shown(page, text);
    });
  });

  it("asks for nothing while nothing was noted", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/after");
      await shown(page, after.none);
      expect(await page.getByText(learned.heading).count()).toBe(0);
    });
  });
});

describe("every state of it", () => {
  it("passes axe in light and in dark", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        let seen = 0;
        await everyUrgeState(page, async (name) => {
          seen += 1;
          expect(await axeFindsInBoth(page, name)).toEqual([]);
        });
        expect(seen).toBe(11);
      },
    );
  }, 240_000);

  it.each([
    ["360 px", 360, ""],
    ["200 % on a phone", 360, "html{font-size:36px}"],
  ])(
    "scrolls nothing sideways, and cuts nothing off: %s",
    async (_, width, css) => {
      await withVisit(
        app,
        { viewport: { width, height: 740 } },
        async ({ page }) => {
          await everyUrgeState(page, async (name) => {
            await withStyle(page, css);
            expect({
              name,
              over: await over(page),
              cut: await cutOff(page),
              low: await low(page, "button, a, summary, input, textarea"),
            }).toEqual({
              name,
              over: { page: 0, parts: [] },
              cut: [],
              low: [],
            });
          });
        },
      );
    },
    240_000,
  );
});
