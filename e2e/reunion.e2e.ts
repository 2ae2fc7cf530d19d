import {
  agreementWords,
  gateWords,
  locale,
  printWords,
  reasons,
  reunionQuestionWords,
  reunionRoomWords,
  reunionWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import {
  eachReturn,
  eachReunionPage,
  openReunion,
  type ReunionTold,
  workedOut,
} from "./every-reunion.ts";
import { readPdf, withoutSpaces } from "./read-pdf.ts";
import { axeFindsInBoth, cutOff, over } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { follow, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const words = reunionRoomWords;
const phone = { viewport: { width: 360, height: 740 } };

const textOf = (page: Page): Promise<string> =>
  page.locator("main").innerText();

/** The two likeliest reasons, as the page shows them. */
const likeliest = (page: Page): Promise<string[]> =>
  page.locator(".reason h3").allInnerTexts();

describe("the room of a reunion check", () => {
  it.each([
    ["kind of return", eachReturn, 14],
    ["page", eachReunionPage, 7],
  ] as const)(
    "has no fault, in the light and in the dark: each %s",
    async (_name, each, states) => {
      await withVisit(app, phone, async ({ page }) => {
        const faults: string[] = [];
        const seen: string[] = [];
        await each(page, async (name) => {
          seen.push(name);
          faults.push(...(await axeFindsInBoth(page, name)));
          const { page: wide, parts } = await over(page);
          if (wide > 0) faults.push(`${name}: ${parts.join()}`);
          faults.push(
            ...(await cutOff(page)).map((text) => `${name}: ${text}`),
          );
        });
        expect(faults).toEqual([]);
        expect(seen).toHaveLength(states);
      });
    },
  );

  it.each([
    ["a return after violence", "abuse-of-me"],
    ["a stated no", "they-said-no"],
    ["a gate that leaves numbers", "addiction"],
  ] as const)("goes to safety, and shows no number: %s", async (name, gate) => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, name satisfies ReunionTold);
      for (const hash of [
        "#/reunion",
        "#/reunion/ask",
        "#/reunion/agreement",
      ]) {
        await page.goto(`/${hash}`);
        await page
          .getByRole("heading", { level: 1, name: gateWords[gate].heading })
          .waitFor();
        const text = await textOf(page);
        expect(text).not.toContain(words.lasts.heading);
        expect(text).not.toContain(agreementWords.keep);
        expect(await page.locator("main .strip").count()).toBe(0);
      }
    });
  });
});

describe("a mirage", () => {
  it("that ends shows wrong reasons, and leads to letting go once they left", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, "a first check");
      expect(await likeliest(page)).not.toEqual([reasons.attraction.name]);
      expect(await textOf(page)).toContain(reunionWords.pace.heading);
      await openReunion(page, "a mirage that ends");
      const text = await textOf(page);
      expect(text).toContain(words.left.heading);
      expect(text).not.toMatch(/\d+ of 100/);
      await follow(page, words.ways.lettingGo);
      await page.locator(".page-letting-go h1").waitFor();
    });
  });

  it("that turns real is said so, as a picture and as a table", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, "a mirage that turns real");
      const text = await textOf(page);
      expect(text).toContain("Another reason takes its place");
      expect((await likeliest(page))[0]).toBe(reasons.attraction.name);
      const picture = page.locator("svg[role=img].curve.history");
      await picture.waitFor();
      // Four checks of two reasons.
      expect(await picture.locator(".dot").count()).toBe(8);
    });
  });
});

describe("a sound return", () => {
  it("is answered by keyboard alone, kept, and changed later", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, "just back");
      await tabTo(page, words.begin);
      await page.keyboard.press("Enter");
      const { ask, options } = reunionQuestionWords["at-ease"];
      await page.getByRole("heading", { level: 1, name: ask }).waitFor();
      await tabTo(page, options["at-ease"]);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { level: 1, name: ask })
        .waitFor({ state: "detached" });
      await untilStored(page, '"at-ease"');
      await workedOut(page);
      await page.locator("main .option").first().waitFor();
      await tabTo(page, words.ask.skip);
      await page.keyboard.press("Enter");
      await workedOut(page);
      await page.locator("main .option").first().click();
      await workedOut(page);
      await follow(page, words.ask.see);
      await page.locator(".reason").first().waitFor();
      await follow(page, words.ways.answers);
      await page.locator(".earlier li").first().waitFor();
      expect(await page.locator(".earlier li").count()).toBe(2);
      await press(page, `Take out the answer to: ${words.short["at-ease"]}`);
      expect(await page.locator(".earlier li").count()).toBe(1);
      await press(page, words.ask.undo);
      await expect.poll(() => page.locator(".earlier li").count()).toBe(2);
    });
  });

  it("can be agreed on one page, in both sizes of paper", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await openReunion(page, "a sound return", "#/reunion/agreement");
      await page.evaluate(() => {
        globalThis.print = () => {
          document.documentElement.dataset["asked"] = "yes";
        };
      });
      await press(page, printWords.print);
      await page.locator("html[data-asked=yes]").waitFor();
      for (const format of ["A4", "Letter"] as const) {
        const { pages } = readPdf(await page.pdf({ format }));
        expect(pages).toHaveLength(1);
        for (const text of [
          agreementWords.paper.title,
          agreementWords.paper.stop,
          agreementWords.paper.review(locale.day("2026-12-03")),
          agreementWords.paper.sign,
        ])
          expect(pages[0]?.text).toContain(withoutSpaces(text));
      }
    });
  });
});

describe("with the network off", () => {
  it("asks, works it out and keeps it", async () => {
    await withVisit(
      app,
      { ...keptOffline, ...phone },
      async ({ page, untilKept }) => {
        await openReunion(page, "a first check");
        await untilKept();
        await page.context().setOffline(true);
        await page.reload();
        await page.locator(".reason").first().waitFor();
        await follow(page, words.goOn);
        await workedOut(page);
        await press(page, words.ask.skip);
        await follow(page, words.ask.see);
        await page.locator(".reason").first().waitFor();
      },
    );
  });
});
