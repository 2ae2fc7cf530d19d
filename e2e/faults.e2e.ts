import { readFile } from "node:fs/promises";
import {
  answersWords,
  damagedWords,
  frameWords,
  lateWords,
  readingWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slices } from "../packages/web/src/app/slices.ts";
import { parsePatch } from "../packages/web/src/keep/patch/parse-patch.ts";
import { applied } from "../packages/web/src/keep/patch/patch.ts";
import { parseBackup } from "../packages/web/src/keep/backup/parse-backup.ts";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { openKeptProfile } from "./kept-profile.ts";
import {
  asked,
  give,
  goTo,
  press,
  readingShown,
  saySafe,
  start,
} from "./walk.ts";
import { untilStored } from "./stored-text.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const { trouble } = frameWords;

/** Gives or changes one answer on its own screen, and waits until it is taken. */
async function change(page: Page, key: string, value: unknown): Promise<void> {
  await goTo(page, `#/answers/${key}`);
  await page.waitForFunction((to) => location.hash === to, `#/answers/${key}`);
  await page.locator(".question").waitFor();
  await give(page, key, value);
}

/** The facts that stand in the browser's own database. */
async function keptFacts(page: Page): Promise<Record<string, unknown>> {
  const { kept, entries } = await page.evaluate(
    () =>
      new Promise<{ kept: unknown; entries: unknown[] }>((resolve, reject) => {
        const opening = indexedDB.open("notes");
        opening.addEventListener("error", () =>
          reject(new Error("cannot open")),
        );
        opening.addEventListener("success", () => {
          const database = opening.result;
          const reading = database.transaction(["records", "entries"]);
          const whole = reading.objectStore("records").get("case");
          const appended = reading.objectStore("entries").getAll();
          reading.addEventListener("complete", () => {
            database.close();
            resolve({ kept: whole.result, entries: appended.result });
          });
        });
      }),
  );
  const record: unknown = entries.reduce(
    (before, entry) => applied(parsePatch(entry), before),
    { case: caseIn(kept) },
  );
  const { breakup, facts } = caseIn({ record: { content: record } });
  // What was said about safety stands in the case as well, and is no part of these tests.
  const { contactForbidden: _, ...others } = facts ?? {};
  return { breakup, ...others };
}

interface KeptCase {
  readonly breakup?: string;
  readonly facts?: Record<string, unknown>;
}

function caseIn(kept: unknown): KeptCase {
  const form = kept as { record: { content: { case: KeptCase } } };
  return form.record.content.case;
}

async function putInDatabase(page: Page, value: unknown): Promise<void> {
  await page.evaluate(
    (rubbish) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("notes");
        opening.addEventListener("error", () =>
          reject(new Error("cannot open")),
        );
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction(
            ["records", "entries"],
            "readwrite",
          );
          writing.objectStore("entries").clear();
          writing.objectStore("records").put(rubbish, "case");
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    value,
  );
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).first().click(),
  ]);
  return readFile(await file.path(), "utf8");
}

describe("a device with no room left", () => {
  it("says so and what to do, holds what is given, and keeps it once there is room", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const cdp = await page.context().newCDPSession(page);
      const { origin } = new URL(app.address);
      // Chromium remembers for a while how much room there was, so there is none from the start.
      await cdp.send("Storage.overrideQuotaForOrigin", {
        origin,
        quotaSize: 1,
      });
      await start(page);
      await page.getByText(trouble.full).waitFor();
      await give(page, "breakup", "2026-10-01");
      await change(page, "endedBy", "ex");
      expect(
        parseBackup(await downloaded(page, trouble.download), today, slices),
      ).toMatchObject({
        ok: true,
        value: {
          record: { case: { breakup: "2026-10-01", facts: { endedBy: "ex" } } },
        },
      });
      await press(page, trouble.tryAgain);
      await page.getByText(trouble.tried(1)).waitFor();
      await page.getByText(trouble.full).waitFor();

      await cdp.send("Storage.overrideQuotaForOrigin", { origin });
      await press(page, trouble.tryAgain);
      await page.getByText(trouble.full).waitFor({ state: "detached" });
      expect(await keptFacts(page)).toEqual({
        breakup: "2026-10-01",
        endedBy: "ex",
      });
    });
  });
});

describe("a database that another tab holds", () => {
  it("is waited for, then told of; what is there and what is new are both kept", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      const other = await page.context().newPage();
      await other.goto("/manifest.webmanifest");
      // It holds on to the version that is there, and wants a newer one: nobody else gets in.
      await other.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const holding = indexedDB.open("notes");
            holding.addEventListener("success", () => {
              const wanting = indexedDB.open("notes", 3);
              wanting.addEventListener("upgradeneeded", () =>
                wanting.transaction?.abort(),
              );
              wanting.addEventListener("blocked", () => {
                Reflect.set(globalThis, "letGo", () => holding.result.close());
                resolve();
              });
            });
          }),
      );

      await change(page, "endedBy", "ex");
      await page.getByText(trouble.blocked).waitFor();
      expect(
        parseBackup(await downloaded(page, trouble.download), today, slices),
      ).toMatchObject({
        ok: true,
        value: {
          record: { case: { breakup: "2026-10-01", facts: { endedBy: "ex" } } },
        },
      });

      await other.evaluate(() => {
        const letGo: unknown = Reflect.get(globalThis, "letGo");
        if (typeof letGo === "function") letGo();
      });
      await press(page, trouble.tryAgain);
      await page.getByText(trouble.blocked).waitFor({ state: "detached" });
      expect(await keptFacts(page)).toEqual({
        breakup: "2026-10-01",
        endedBy: "ex",
      });
    });
  });
});

describe("a record that was damaged", () => {
  it.each([
    ["a word", "rubbish", damagedWords],
    [
      "nothing of ours",
      { revision: 4, record: { a: [1, 2, 3] } },
      damagedWords,
    ],
    [
      "a later version",
      { revision: 9, record: { format: "staying-power/kept", version: 2 } },
      damagedWords.newer,
    ],
    [
      "a lock cut off",
      {
        revision: 3,
        record: {
          format: "staying-power/kept",
          version: 1,
          settings: { discreet: false },
          lock: { recipient: "age1" },
          content: "half of it",
        },
      },
      damagedWords,
    ],
  ])("is left as it is and handed out whole: %s", async (...told) => {
    const [, rubbish, words] = told;
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await putInDatabase(page, rubbish);

      await page.goto("/#/reading");
      await page.reload();
      await page.getByRole("heading", { name: words.heading }).waitFor();
      await page.getByText(words.text).waitFor();
      const inside = typeof rubbish === "string" ? rubbish : rubbish.record;
      expect(JSON.parse(await downloaded(page, damagedWords.download))).toEqual(
        inside,
      );
      await goTo(page, "#/answers/endedBy");
      await page.reload();
      await page.getByRole("heading", { name: words.heading }).waitFor();
      expect(JSON.parse(await downloaded(page, damagedWords.download))).toEqual(
        inside,
      );
    });
  });
});

/** Where in a change the tab dies: with the tap, once the page has dealt with it, and after its next frame. */
const momentsOfDeath = [
  "with the tap",
  "after the tap",
  "a frame later",
] as const;

describe("a tab that is killed in the middle of a write", () => {
  it.each(momentsOfDeath)(
    "leaves the state before or after, never a broken one: %s",
    async (moment) => {
      await withVisit(app, {}, async ({ page }) => {
        const context = page.context();
        await start(page);
        await give(page, "breakup", "2026-10-01");
        await change(page, "exPartner", "none");
        await page
          .getByRole("heading", { name: answersWords.heading })
          .waitFor();
        expect(await keptFacts(page)).toHaveProperty("exPartner", "none");
        const seen: unknown[] = [];
        let before: unknown = "none";
        for (let round = 0; round < 4; round += 1) {
          const value = before === "none" ? "serious" : "none";
          const doomed = await context.newPage();
          await doomed.goto("/#/answers/exPartner");
          await doomed.locator(`button.option[value="${value}"]`).waitFor();
          const tapped = doomed
            .locator(`button.option[value="${value}"]`)
            .evaluate((button, later) => {
              if (button instanceof HTMLElement) button.click();
              return later ? new Promise(requestAnimationFrame) : null;
            }, moment === "a frame later")
            .catch(() => null);
          if (moment !== "with the tap") await tapped;
          const cdp = await context.newCDPSession(doomed);
          const died = doomed.waitForEvent("crash");
          void cdp.send("Page.crash").catch(() => null);
          await died;
          await doomed.close();

          const again = await context.newPage();
          await again.goto("/#/answers");
          await again
            .getByRole("heading", { name: answersWords.heading })
            .waitFor();
          const facts = await keptFacts(again);
          expect(facts["breakup"]).toBe("2026-10-01");
          expect([before, value]).toContain(facts["exPartner"]);
          expect(await again.locator(".given .value").count()).toBe(2);
          before = facts["exPartner"];
          seen.push(before);
          await again.close();
        }
        expect(seen).toHaveLength(4);
      });
    },
  );
});

describe("two tabs that are both written in", () => {
  it("keep everything of both, and show it in both", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      const other = await page.context().newPage();
      await other.goto("/#/answers");
      await other.locator(".given .value").first().waitFor();

      const here = {
        endedBy: "ex",
        exPartner: "none",
        ending: "torn",
        apology: "given",
      };
      const there = {
        children: false,
        newFocus: true,
        network: "neutral",
        longDistance: false,
      };
      const writeAll = async (
        tab: Page,
        facts: Readonly<Record<string, unknown>>,
      ): Promise<void> => {
        for (const [key, value] of Object.entries(facts))
          await change(tab, key, value);
      };
      await Promise.all([writeAll(page, here), writeAll(other, there)]);

      for (const tab of [page, other]) {
        await goTo(tab, "#/answers");
        await tab.waitForFunction(
          () => document.querySelectorAll(".given .value").length === 9,
        );
      }
      expect(await keptFacts(page)).toEqual({
        breakup: "2026-10-01",
        ...here,
        ...there,
      });
    });
  });
});

describe("a clock that was set back", () => {
  it.each(["2026-09-01", "2019-01-01", "1970-01-02"])(
    "to %s loses nothing, and more can be answered",
    async (day) => {
      await withVisit(app, {}, async ({ page }) => {
        await start(page);
        await give(page, "breakup", "2026-10-01");
        await change(page, "endedBy", "ex");
        await untilStored(page, "endedBy");
        await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
        await page.reload();
        await goTo(page, "#/reading");
        await readingShown(page);
        await change(page, "exPartner", "none");
        await goTo(page, "#/reading");
        await readingShown(page);
        // The reading of before may still stand there: what was told is kept first.
        await untilStored(page, "exPartner");
        await page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z"));
        await page.reload();
        await readingShown(page);
        expect(await keptFacts(page)).toEqual({
          breakup: "2026-10-01",
          endedBy: "ex",
          exPartner: "none",
        });
      });
    },
  );
});

describe("a clock that was ahead", () => {
  it("is told of where dates are, and put right in one tap that can be undone; what is told of oneself is asked again in its time", async () => {
    const at = (day: string) => new Date(`${day}T12:00:00Z`);
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await change(page, "conduct", ["no-contact"]);
      await page.clock.setFixedTime(at("2027-11-23"));
      await page.reload();
      await change(page, "exPartner", "none");
      await page.clock.setFixedTime(at("2026-11-23"));
      await page.reload();
      const found = lateWords.found(1, "2026-11-23");
      for (const room of ["answers", "happened", "history", "reading"]) {
        await goTo(page, `#/${room}`);
        await page.getByText(found).waitFor();
      }
      await readingShown(page);
      await press(page, lateWords.put(1));
      await page.getByText(lateWords.done).waitFor();
      await press(page, lateWords.undo);
      await page.getByText(found).waitFor();
      await press(page, lateWords.put(1));
      await page.clock.setFixedTime(at("2026-12-14"));
      await page.reload();
      // After so long they are asked about safety first.
      await saySafe(page);
      await goTo(page, "#/reading");
      await readingShown(page);
      await press(page, readingWords.askAgain.still);
      await page.getByText(readingWords.askAgain.kept).waitFor();
      await page.reload();
      await readingShown(page);
      expect(
        await page
          .getByRole("button", { name: readingWords.askAgain.still })
          .count(),
      ).toBe(0);
      expect(await page.getByText(found).count()).toBe(0);
    });
  });
});

describe("a browser set to keep nothing of any site", () => {
  it("runs all the same, says what is not kept, and hands it out", async () => {
    const block = 2;
    const profile = await openKeptProfile(app.address, {
      profile: { default_content_setting_values: { cookies: block } },
    });
    try {
      const { page } = profile;
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await start(page);
      await page.getByText(trouble.unreadable).waitFor();
      await give(page, "breakup", "2026-10-01");
      await change(page, "endedBy", "ex");
      await goTo(page, "#/reading");
      await readingShown(page);
      expect(
        parseBackup(await downloaded(page, trouble.download), today, slices),
      ).toMatchObject({
        ok: true,
        value: {
          record: { case: { breakup: "2026-10-01", facts: { endedBy: "ex" } } },
        },
      });
      expect(errors).toEqual([]);
    } finally {
      await profile.close();
    }
  });
});
