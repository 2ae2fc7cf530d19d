import { makeLock } from "@staying-power/seal";
import { kitWords, plainText, type Sentence } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { goTo, press } from "./walk.ts";
import { afterLoad, withoutServer } from "./nothing-served.ts";
import { axeFindsInBoth, low, over, withStyle } from "./screen-faults.ts";
import { tabTo } from "./tab-to.ts";
import { storedText, untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const { after, breathe, call, doors, why, write } = kitWords;
const phone = { viewport: { width: 360, height: 740 } } as const;

/** Opens one door of the kit and waits for its heading. */
async function open(page: Page, door: string, heading: string): Promise<void> {
  await goTo(page, `#/kit/${door}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Presses the button of this name that says, to those who hear it, what it is about. */
async function pressOf(page: Page, sentence: Sentence): Promise<void> {
  await page
    .getByRole("button")
    .filter({ hasText: plainText(sentence) })
    .click();
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel(write.label).fill(text);
  await page.getByText(write.kept, { exact: true }).waitFor();
}

describe("the kit", () => {
  it("is one tap from the first screen, before anything was asked", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.locator('a[href="#/kit"]').first().click();
      await page.getByRole("heading", { name: breathe.heading }).waitFor();
      expect(await page.locator(".breath-word").textContent()).toBe(breathe.in);
      expect(await page.getByRole("status").allTextContents()).toContain(
        breathe.left(20),
      );
      for (const door of ["write", "why", "call", "safe"] as const)
        expect(
          await page.getByRole("link", { name: doors[door] }).isVisible(),
        ).toBe(true);
    });
  });

  it("asks for nothing from anywhere once it is there, whatever is written", async () => {
    await withVisit(app, keptOffline, async (visit) => {
      const { page } = visit;
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      const servedSince = await afterLoad(app, visit);
      await open(page, "write", write.heading);
      await type(page, "I only want to say this once.");
      await press(page, write.aside);
      await open(page, "why", why.heading);
      await page.getByLabel(why.label).fill("To sleep.");
      await press(page, why.add);
      await open(page, "call", call.heading);
      await open(page, "after", after.heading);
      await press(page, after.outcomes.wrote);
      await press(page, after.count.yes);
      await page.getByText(after.count.counted).waitFor();
      await untilStored(page, "wrote");
      expect(servedSince()).toEqual([]);
    });
  });

  it("needs no network from the second visit", async () => {
    await withoutServer(async (page) => {
      await page.goto("/#/kit");
      await page.reload();
      await page.getByRole("heading", { name: breathe.heading }).waitFor();
      await open(page, "write", write.heading);
      await type(page, "Still here.");
      await page.reload();
      await expect
        .poll(() => page.getByLabel(write.label).inputValue())
        .toBe("Still here.");
    });
  });
});

describe("the wait", () => {
  const at = Date.parse("2026-11-22T03:00:00Z");
  const status = (page: Page): Promise<string> =>
    page.locator(".kit-left [role=status]").innerText();

  it("goes on behind the doors and over a reload, ends calmly, and starts again", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.clock.install({ time: at });
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      await expect.poll(() => status(page)).toBe(breathe.left(20));
      await untilStored(page, "startedAt");
      await page.clock.runFor(61_000);
      await expect.poll(() => status(page)).toBe(breathe.left(19));

      await open(page, "why", why.heading);
      await page.clock.runFor(5 * 60_000);
      await goTo(page, "#/kit");
      await expect.poll(() => status(page)).toBe(breathe.left(14));
      await page.reload();
      await page.locator(".breath").waitFor();
      await expect.poll(() => status(page)).toBe(breathe.left(14));

      await page.clock.runFor(14 * 60_000);
      await page.getByText(breathe.over.text).waitFor();
      expect(await status(page)).toBe(breathe.over.done);
      await press(page, breathe.again);
      await expect.poll(() => status(page)).toBe(breathe.left(20));
    });
  });

  it.each([
    ["back by two hours", -2 * 3_600_000, breathe.left(20)],
    ["forward by ten minutes", 10 * 60_000, breathe.left(10)],
    ["forward by a day", 24 * 3_600_000, breathe.left(20)],
  ])(
    "makes sense of a clock set %s between two loads",
    async (_, by, expected) => {
      await withVisit(app, {}, async ({ page }) => {
        await page.clock.setFixedTime(at);
        await page.goto("/#/kit");
        await page.locator(".breath").waitFor();
        await untilStored(page, String(at));
        await page.clock.setFixedTime(at + by);
        await page.reload();
        await page.locator(".breath").waitFor();
        await expect.poll(() => status(page)).toBe(expected);
      });
    },
  );
});

describe("the breath", () => {
  it("moves, and stands still where less motion is wanted", async () => {
    const running = (page: Page): Promise<number> =>
      page.evaluate(() => document.getAnimations().length);
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit");
      await page.locator(".breath-circle.in").waitFor();
      await expect.poll(() => running(page)).toBeGreaterThan(0);
    });
    await withVisit(app, { reducedMotion: "reduce" }, async ({ page }) => {
      await page.goto("/#/kit");
      await page.locator(".breath-circle.in").waitFor();
      expect(await running(page)).toBe(0);
      expect(await page.locator(".breath-word").innerText()).toBe(breathe.in);
    });
  });
});

describe("writing without sending", () => {
  it("keeps what is typed over a reload, puts it away, deletes it and takes that back", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/write");
      await type(page, "You were gone so fast.\nI waited.");
      await page.reload();
      await expect
        .poll(() => page.getByLabel(write.label).inputValue())
        .toBe("You were gone so fast.\nI waited.");

      await press(page, write.aside);
      await type(page, "And one thing more.");
      const earlier = page.locator(".kit-list details");
      expect(await earlier.count()).toBe(1);
      await earlier.locator("summary").click();
      await earlier.getByText("I waited.").waitFor();
      await earlier.getByRole("button").click();
      await untilStored(page, "I waited.", false);
      const undo = page.getByRole("button", { name: kitWords.undo });
      await undo.waitFor();
      expect(
        await undo.evaluate((button) => button === document.activeElement),
      ).toBe(true);
      await undo.click();
      await untilStored(page, "I waited.");
      expect(await earlier.count()).toBe(1);
      expect(await page.getByLabel(write.label).inputValue()).toBe(
        "And one thing more.",
      );
    });
  });

  it("keeps what was typed a moment before going elsewhere", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit/write");
      await page.getByLabel(write.label).fill("Not lost.");
      await goTo(page, "#/kit");
      await untilStored(page, "Not lost.");
    });
  });

  it("loses nothing when two tabs go on with the same page", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit/write");
      await type(page, "Begun.");
      const other = await page.context().newPage();
      await other.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
      await other.goto(new URL("/#/kit/write", page.url()).href);
      await expect
        .poll(() => other.getByLabel(write.label).inputValue())
        .toBe("Begun.");
      await type(other, "Begun, and gone on with there.");
      await untilStored(page, "gone on with there");
      await page.getByLabel(write.label).fill("Begun, and gone on with here.");
      await untilStored(page, "gone on with here");
      expect(await storedText(page)).toContain("gone on with there");
    });
  });
});

describe("reasons and people", () => {
  it("adds, changes, moves and deletes reasons, and takes back a deletion", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit/why");
      const shown = (): Promise<string[]> =>
        page.locator(".kit-reasons .kit-text").allInnerTexts();
      await press(page, `${why.prompts[1]} …`);
      await page.keyboard.type("sleeps.");
      await press(page, why.add);
      await expect.poll(shown).toEqual([`${why.prompts[1]} sleeps.`]);
      for (const text of ["Second.", "Third."]) {
        await page.getByLabel(why.label).fill(text);
        await press(page, why.add);
      }
      await press(page, why.arrange);
      await pressOf(page, why.up("Third."));
      await expect
        .poll(shown)
        .toEqual([`${why.prompts[1]} sleeps.`, "Third.", "Second."]);
      await pressOf(page, why.edit("Second."));
      await page.getByLabel(why.editLabel).fill("Second, better said.");
      await press(page, why.keep);
      await pressOf(page, why.delete("Third."));
      await expect.poll(async () => (await shown()).length).toBe(2);
      await press(page, kitWords.undo);
      await untilStored(page, "Third.");
      await page.reload();
      await expect
        .poll(shown)
        .toEqual([
          `${why.prompts[1]} sleeps.`,
          "Third.",
          "Second, better said.",
        ]);
    });
  });

  it("refuses a number that cannot be called, and calls one that can", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/call");
      await press(page, call.add);
      await page.getByText(call.missing).waitFor();
      await page.getByLabel(call.name, { exact: true }).fill("Sam");
      await page.getByLabel(call.number, { exact: true }).fill("ask me");
      await press(page, call.add);
      await page.getByText(call.invalid).waitFor();
      await page
        .getByLabel(call.number, { exact: true })
        .fill("+44 20 7946 0000");
      await press(page, call.add);
      const link = page.locator('a[href="tel:+442079460000"]');
      await link.waitFor();
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      await pressOf(page, call.delete("Sam"));
      await link.waitFor({ state: "detached" });
      await press(page, kitWords.undo);
      await link.waitFor();
    });
  });
});

describe("what happened", () => {
  it("counts contact in the reading only after a yes, and takes it back", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit/after");
      await press(page, after.outcomes.wrote);
      await page
        .getByRole("heading", { name: after.now.reached.heading })
        .waitFor();
      await untilStored(page, '"outcome":"wrote"');
      expect(await storedText(page)).not.toContain('"kind":"break"');
      await press(page, after.count.yes);
      await untilStored(page, '"kind":"break","how":"wrote"');
      await press(page, after.count.no);
      await untilStored(page, '"kind":"break"', false);
      await press(page, after.count.yes);
      await untilStored(page, '"kind":"break"');
      await press(page, after.takeBack);
      await untilStored(page, '"kind":"break"', false);
      expect(await storedText(page)).not.toContain('"outcome":"');
    });
  });

  it("keeps every urge, says what passed, and never makes less of it", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit/after");
      for (const outcome of ["held", "looked"] as const) {
        await press(page, after.outcomes[outcome]);
        await page
          .getByRole("heading", { name: after.now[outcome].heading })
          .waitFor();
        await open(page, "", breathe.heading);
        await open(page, "after", after.heading);
      }
      await page.getByText(after.tally({ met: 2, held: 1 })).waitFor();
    });
  });
});

describe("while what is kept is locked", () => {
  it("breathes, counts and names help without unlocking, and leaves what is sealed as it is", async () => {
    const made = await makeLock({
      passphrase: "not a very long passphrase",
      random: new Uint8Array(15),
      workFactor: 4,
    });
    if (!made.ok) throw new Error(made.error.kind);
    const { lock } = made.value;
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      await untilStored(page, "startedAt");
      await page.evaluate(async (sealedBy) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open("notes");
          request.addEventListener("success", () => resolve(request.result));
        });
        const record = {
          format: "staying-power/kept",
          version: 1,
          settings: { discreet: false },
          lock: sealedBy,
          content: new Uint8Array([1, 2, 3]),
        };
        await new Promise((resolve) => {
          const request = database
            .transaction("records", "readwrite")
            .objectStore("records")
            .put({ revision: 99, record }, "case");
          request.addEventListener("success", resolve);
        });
        database.close();
      }, lock);
      const sealed = await storedText(page);
      await page.clock.setFixedTime(new Date("2026-11-22T12:05:00Z"));
      await page.reload();
      await page.getByText(breathe.left(15)).waitFor();

      await open(page, "call", call.heading);
      await page.getByText(kitWords.locked.text).waitFor();
      await page.locator("main .help li").nth(1).waitFor();
      await open(page, "safe", kitWords.safe.heading);
      await page.locator("main .help li").nth(1).waitFor();
      await open(page, "after", after.heading);
      await press(page, after.outcomes.held);
      await page.getByText(after.savedLocked).waitFor();
      await open(page, "write", write.heading);
      expect(await page.getByLabel(write.label).count()).toBe(0);
      await press(page, kitWords.locked.unlock);
      await page.getByText(kitWords.locked.text).waitFor({ state: "detached" });
      expect(await storedText(page)).toBe(sealed);
    });
  });
});

/** Goes through every door in every kind of state, and stops at each. */
async function everyDoor(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/#/kit");
  await page.locator(".breath").waitFor();
  await page.locator(".kit-aims summary").evaluateAll((all) => {
    for (const summary of all)
      summary.closest("details")?.removeAttribute("name");
    for (const summary of all)
      if (summary instanceof HTMLElement) summary.click();
  });
  await stop("breathe");
  await open(page, "write", write.heading);
  await stop("write, empty");
  await type(page, `${"A long word: ".repeat(40)}${"m".repeat(200)}`);
  await press(page, write.aside);
  await page.locator(".kit-list summary").click();
  await stop("write, one open");
  await page.locator(".kit-list details button").click();
  await stop("write, one deleted");
  await open(page, "why", why.heading);
  await press(page, why.add);
  await stop("why, empty, with a problem");
  for (const text of ["Sleep.", "m".repeat(200), "My own life."]) {
    await page.getByLabel(why.label).fill(text);
    await press(page, why.add);
  }
  await press(page, why.arrange);
  await pressOf(page, why.edit("Sleep."));
  await stop("why, arranging");
  await open(page, "call", call.heading);
  await press(page, call.add);
  await stop("call, empty, with a problem");
  await page.getByLabel(call.name, { exact: true }).fill("m".repeat(100));
  await page.getByLabel(call.number, { exact: true }).fill("+44 20 7946 0000");
  await press(page, call.add);
  await page.locator(".kit-people a").waitFor();
  await stop("call, one person");
  await open(page, "safe", kitWords.safe.heading);
  await stop("safe");
  for (const outcome of ["wrote", "looked", "still-there"] as const) {
    await open(page, "after", after.heading);
    await stop("after");
    await press(page, after.outcomes[outcome]);
    await page.getByText(after.saved).waitFor();
    await stop(`after: ${outcome}`);
    await goTo(page, "#/kit");
    await page.locator(".breath").waitFor();
  }
}

describe("every door", () => {
  it("passes axe in light and in dark", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        let seen = 0;
        await everyDoor(page, async (name) => {
          seen += 1;
          expect(await axeFindsInBoth(page, name)).toEqual([]);
        });
        expect(seen).toBe(15);
      },
    );
  }, 240_000);

  it.each([
    ["360 px", 360, ""],
    ["200 %", 720, "html{font-size:36px}"],
    ["200 % on a phone", 360, "html{font-size:36px}"],
  ])(
    "scrolls nothing sideways, and is high enough to press: %s",
    async (_, width, css) => {
      await withVisit(
        app,
        { viewport: { width, height: 740 } },
        async ({ page }) => {
          await everyDoor(page, async (name) => {
            await withStyle(page, css);
            expect({
              name,
              over: await over(page),
              low: await low(page, "button, a, summary, input, textarea"),
            }).toEqual({ name, over: { page: 0, parts: [] }, low: [] });
          });
        },
      );
    },
  );

  it("opens and works by the keyboard alone", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/kit");
      await page.locator(".breath").waitFor();
      await tabTo(page, doors.write);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { level: 1, name: write.heading })
        .waitFor();
      await tabTo(page, write.label);
      await page.keyboard.type("By keys alone.");
      await tabTo(page, write.aside);
      await page.keyboard.press("Enter");
      await page.locator(".kit-list summary").waitFor();
      await page.goBack();
      await page.locator(".breath").waitFor();
      await tabTo(page, doors.after);
      await page.keyboard.press("Enter");
      await tabTo(page, after.outcomes.held);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: after.now.held.heading })
        .waitFor();
      const focused = await page.evaluate(
        () => document.activeElement?.textContent,
      );
      expect(focused).toBe(after.now.held.heading);
    });
  });
});
