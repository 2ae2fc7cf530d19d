import { readFile } from "node:fs/promises";
import { spine } from "@staying-power/case";
import {
  answersWords,
  careWords,
  damagedWords,
  erasingWords,
  failingWords,
  frameWords,
  interviewWords,
  questions,
  readingWords,
  startWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  asked,
  follow,
  give,
  goTo,
  openChapter,
  openExact,
  press,
  readingShown,
  saySafe,
  start,
} from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const words = answersWords;

async function answerSome(page: Page): Promise<void> {
  await start(page);
  await give(page, "breakup", "2026-10-01");
  await goTo(page, "#/answers/endedBy");
  await page.locator('button.option[value="ex"]').click();
  await page.getByRole("heading", { name: words.heading }).waitFor();
  await goTo(page, "#/answers/issues");
  await page.locator('input[value="clingy"]').check();
  await press(page, interviewWords.keep);
  await page.getByRole("heading", { name: words.heading }).waitFor();
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}

describe("answers", () => {
  it("are still there after the page is loaded again", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await answerSome(page);
      const before = await page.locator(".given .value").allTextContents();
      expect(before).toHaveLength(3);
      await page.reload();
      await page.locator(".given .value").first().waitFor();
      expect(await page.locator(".given .value").allTextContents()).toEqual(
        before,
      );
      await goTo(page, "#/");
      await page.getByRole("link", { name: startWords.carryOn }).waitFor();
    });
  });

  it("redraw the reading at once when changed or taken back", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await answerSome(page);
      await goTo(page, "#/reading");
      await readingShown(page);
      const before = await page.locator(".counts").textContent();
      await goTo(page, "#/answers/exPartner");
      await page.locator('button.option[value="serious"]').click();
      await goTo(page, "#/reading");
      await readingShown(page);
      const changed = await page.locator(".counts").textContent();
      expect(changed).not.toBe(before);
      await goTo(page, "#/answers/exPartner");
      await press(page, interviewWords.unknown);
      await goTo(page, "#/reading");
      await readingShown(page);
      expect(await page.locator(".counts").textContent()).toBe(before);
    });
  });

  it("can be given on the reading itself, which redraws in place", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await press(page, interviewWords.seeNow);
      await readingShown(page);
      await openChapter(page, readingWords.chapters.pulls.heading);
      const question = await page.locator(".card h4").textContent();
      await page
        .locator(".card")
        .getByRole("button", { name: interviewWords.unknown })
        .click();
      await page.waitForFunction((old) => {
        const now = document.querySelector(".card h4");
        return now !== null && now.textContent !== old;
      }, question);
      expect(await page.evaluate(() => location.hash)).toBe("#/reading");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H3",
      );
    });
  });

  it("are followed by the browser's own Back and by ours", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      const second = await asked(page);
      await press(page, interviewWords.back);
      await page.waitForFunction(() => location.hash === "#/ask/breakup");
      expect(await page.getByLabel(interviewWords.date).inputValue()).toBe(
        "2026-10-01",
      );
      await page.goForward();
      await page.waitForFunction(
        (key) => location.hash === `#/ask/${key}`,
        second,
      );
      await page.goBack();
      await page.waitForFunction(() => location.hash === "#/ask/breakup");
      for (const key of ["motive", "fits", "now"]) {
        await page.goBack();
        await page.waitForFunction(
          (to) => location.hash === to,
          `#/safety/${key}`,
        );
      }
      await page.goBack();
      await page.getByRole("link", { name: startWords.carryOn }).waitFor();
    });
  });

  it("that cannot be used are refused in words, and nothing changes", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await page.getByLabel(interviewWords.date).fill("2026-11-23");
      await press(page, interviewWords.keepDate);
      await page.getByText(interviewWords.invalidDate).waitFor();
      await goTo(page, "#/answers/ageMe");
      await page.locator(".question").waitFor();
      await openExact(page);
      await page.locator('input[inputmode="numeric"]').fill("7");
      await press(page, interviewWords.keep);
      await page
        .getByText(interviewWords.invalidWhole({ low: 10, high: 120 }))
        .waitFor();
      expect(await page.evaluate(() => location.hash)).toBe("#/answers/ageMe");
    });
  });
});

describe("safety", () => {
  it.each([
    ["issues", "abuse"],
    ["conduct", "threatened"],
    ["contactForbidden", "they-asked"],
    ["contactForbidden", "court-order"],
  ])("comes first and shows no number after %s: %s", async (key, value) => {
    await withVisit(app, {}, async ({ page }) => {
      await answerSome(page);
      await goTo(page, `#/answers/${key}`);
      if (key === "contactForbidden")
        await page.locator(`button.option[value="${value}"]`).click();
      else {
        await page.locator(`input[value="${value}"]`).check();
        await press(page, interviewWords.keep);
      }
      await goTo(page, "#/reading");
      await page.locator(".safety").waitFor();
      expect(await page.locator(".headline, svg, table").count()).toBe(0);
      expect(await page.locator("main").textContent()).not.toMatch(/of 100/);
      await page.getByRole("link", { name: careWords.change }).click();
      await page.getByRole("heading", { name: words.heading }).waitFor();
    });
  });

  it.each([
    ["issues", "addiction"],
    ["ageMe", "17"],
  ])("comes before the reading after %s: %s", async (key, value) => {
    await withVisit(app, {}, async ({ page }) => {
      await answerSome(page);
      await goTo(page, `#/answers/${key}`);
      await page.locator(".question").waitFor();
      await openExact(page);
      if (key === "ageMe")
        await page.locator('input[inputmode="numeric"]').fill(value);
      else await page.locator(`input[value="${value}"]`).check();
      await press(page, interviewWords.keep);
      await goTo(page, "#/reading");
      await page.locator(".safety").waitFor();
      await readingShown(page);
      const order = await page
        .locator(".safety, .headline")
        .evaluateAll((parts) =>
          parts.map((part) => part.classList.contains("safety")),
        );
      expect(order[0]).toBe(true);
      expect(order.at(-1)).toBe(false);
    });
  });
});

describe("a browser that does not keep things", () => {
  it("is told of plainly, and nothing typed is lost", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(IDBFactory.prototype, "open", {
          value: () => {
            throw new DOMException("", "SecurityError");
          },
        });
      });
      await start(page);
      await page.getByText(frameWords.trouble.blocked).waitFor();
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      const saved: unknown = JSON.parse(
        await download(page, frameWords.trouble.download),
      );
      expect(saved).toMatchObject({
        format: "staying-power/backup",
        record: { case: { breakup: "2026-10-01" } },
      });
    });
  });

  it("is told of when it has no room, and is asked again", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await page.evaluate(() => {
        const put = IDBObjectStore.prototype.put;
        Reflect.set(globalThis, "makeRoom", () => {
          IDBObjectStore.prototype.put = put;
        });
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("", "QuotaExceededError");
        };
      });
      await give(page, "breakup", "2026-10-01");
      await page.getByText(frameWords.trouble.full).waitFor();
      await page.evaluate(() => {
        const makeRoom: unknown = Reflect.get(globalThis, "makeRoom");
        if (typeof makeRoom === "function") makeRoom();
      });
      await press(page, frameWords.trouble.tryAgain);
      await page
        .getByText(frameWords.trouble.full)
        .waitFor({ state: "detached" });
      await page.goto("/#/answers");
      await page.reload();
      await page.locator(".given .value").first().waitFor();
    });
  });

  it("offers what is there as it is, then a fresh start, when it cannot be read", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await answerSome(page);
      await page.evaluate(
        () =>
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
              const damaged = { format: "staying-power/case", version: "?" };
              writing.objectStore("entries").clear();
              writing.objectStore("records").put({ case: damaged }, "case");
              writing.addEventListener("complete", () => {
                opening.result.close();
                resolve();
              });
            });
          }),
      );
      await page.reload();
      await page.getByRole("heading", { name: damagedWords.heading }).waitFor();
      const raw = await download(page, damagedWords.download);
      expect(JSON.parse(raw)).toEqual({
        case: { format: "staying-power/case", version: "?" },
      });
      await press(page, damagedWords.afresh);
      await press(page, erasingWords.yes);
      await goTo(page, "#/");
      await follow(page, startWords.start);
      await saySafe(page);
      await page.getByLabel(interviewWords.date).waitFor();
    });
  });
});

describe("a forecast that cannot run", () => {
  it("is told of plainly, keeps the answers, and can be tried again", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.addInitScript(() => {
        const Real = globalThis.Worker;
        let broken = true;
        Reflect.set(globalThis, "mend", () => {
          broken = false;
        });
        Reflect.set(
          globalThis,
          "Worker",
          class extends Real {
            constructor(url: string | URL, options?: WorkerOptions) {
              if (broken) throw new Error("no workers today");
              super(url, options);
            }
          },
        );
      });
      await start(page);
      await page.getByLabel(interviewWords.date).fill("2026-10-01");
      await press(page, interviewWords.keepDate);
      // The spine needs no forecast; what would narrow it most does.
      for (const key of spine.slice(1)) {
        const name = questions[key].ask;
        await page.getByRole("heading", { name, exact: true }).waitFor();
        await press(page, interviewWords.skip);
      }
      await page
        .getByRole("heading", { name: interviewWords.failed })
        .waitFor();
      await page.evaluate(() => {
        const mend: unknown = Reflect.get(globalThis, "mend");
        if (typeof mend === "function") mend();
      });
      await press(page, failingWords.again);
      expect(await asked(page)).not.toBeNull();
    });
  });
});
