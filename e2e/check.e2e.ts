import {
  checkWords,
  draftLabelWords,
  kitWords,
  plainText,
  startWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import {
  danger,
  everyCheckState,
  forbid,
  open,
  plea,
  practical,
  said,
  type,
} from "./every-check-state.ts";
import { afterLoad, withoutServer } from "./nothing-served.ts";
import { axeFinds, low, over } from "./screen-faults.ts";
import { press } from "./walk.ts";
import { tabTo } from "./tab-to.ts";
import { untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const { contexts, crisis, due, forbidden, held, hold, log, verdicts } =
  checkWords;
const phone = { viewport: { width: 360, height: 740 } } as const;

describe("a plea without contact", () => {
  it("is to be held, with its words marked, and why, and what instead", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.check }).click();
      await page.getByRole("heading", { name: checkWords.heading }).waitFor();
      expect(await page.getByRole("radio").count()).toBe(5);
      expect(
        await page
          .getByRole("radio", { name: contexts["no-contact"].label })
          .isChecked(),
      ).toBe(true);
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      const marked = await page.locator("main mark").allInnerTexts();
      expect(marked.join(" ")).toContain("come back");
      // The message runs on as it was typed, with the marks in its lines.
      expect(await page.locator(".check-draft").innerText()).not.toContain(
        "\n",
      );
      const flags = page.locator(".check-flags > li");
      const words = draftLabelWords.pleading;
      await flags.getByText(words.name, { exact: true }).waitFor();
      await flags.getByText(words.why).waitFor();
      await flags.getByText(words.instead).waitFor();
      expect(await flags.locator("q").count()).toBeGreaterThan(0);
      await flags
        .getByText(plainText(checkWords.raisedBy([])))
        .first()
        .waitFor();
      // Heard at once, without going through the page.
      await page
        .locator(".check-verdict")
        .getByText(checkWords.marked([words.name]), { exact: true })
        .waitFor();
      expect(
        await page.locator(".check-verdict").getAttribute("aria-live"),
      ).toBe("polite");
      await page
        .getByRole("button", { name: hold.morning, exact: true })
        .waitFor();
    });
  });

  it("is checked anew as it is typed, and says nothing of nothing", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await page
        .getByRole("radio", { name: contexts.coparenting.label })
        .check();
      await page.getByText(contexts.coparenting.rule).waitFor();
      await type(page, "");
      await page.locator("main mark").first().waitFor({ state: "detached" });
      expect(await page.locator(".check-verdict").innerText()).toBe("");
    });
  });
});

describe("what could be said instead", () => {
  it("offers the practical part alone, to be taken along", async () => {
    await withVisit(
      app,
      { ...phone, permissions: ["clipboard-read", "clipboard-write"] },
      async ({ page }) => {
        await page.goto("/#/check");
        await page
          .getByRole("radio", { name: contexts.coparenting.label })
          .check();
        await type(page, `${practical} You always forget it, as usual.`);
        await said(page, verdicts.edit.heading);
        const shorter = page.locator("section").filter({
          has: page.getByRole("heading", { name: checkWords.shorter }),
        });
        expect(await shorter.locator(".check-draft").innerText()).toBe(
          practical,
        );
        const copy = page.getByRole("button", { name: checkWords.copy });
        await copy.focus();
        await page.keyboard.press("Enter");
        await page.getByText(checkWords.copied).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          practical,
        );
      },
    );
  });

  it("says so where the device does not let it be copied", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = async () => {
          throw new Error("not allowed");
        };
      });
      await page.goto("/#/check");
      await page
        .getByRole("radio", { name: contexts.coparenting.label })
        .check();
      await type(page, `${practical} You always forget it, as usual.`);
      await press(page, checkWords.copy);
      await page.getByText(checkWords.notCopied).waitFor();
    });
  });

  it("goes through an apology line by line", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await page
        .getByRole("radio", { name: contexts["owed-apology"].label })
        .check();
      await type(page, "I'm sorry if I hurt you, but you were never home.");
      const lines = page.locator(".check-apology li");
      await lines.getByText(checkWords.apology.noIfOrBut.missing).waitFor();
      await lines.getByText(checkWords.apology.noBlame.missing).waitFor();
      await type(page, "I read your messages in March. I am sorry.");
      await lines.getByText(checkWords.apology.noIfOrBut.there).waitFor();
      await lines.getByText(checkWords.apology.namesOneAct.there).waitFor();
      expect(await lines.count()).toBe(6);
    });
  });
});

describe("words of danger", () => {
  it("bring help at once, and not a word about the message", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, danger);
      await said(page, crisis.heading);
      await page.locator("main .help a.call").first().waitFor();
      expect(await page.locator("main .help li").count()).toBeGreaterThan(1);
      expect(await page.locator("main mark").count()).toBe(0);
      expect(await page.locator(".check-flags").count()).toBe(0);
      const text = await page.locator("main").innerText();
      for (const advice of [
        checkWords.instead,
        checkWords.shorter,
        checkWords.fine,
        hold.morning,
      ])
        expect(text).not.toContain(advice);
      await page.getByRole("link", { name: crisis.door }).click();
      await page
        .getByRole("heading", { level: 1, name: kitWords.safe.heading })
        .waitFor();
    });
  });
});

describe("a stated no", () => {
  it("leaves one answer, not to send, and a place for the words", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await forbid(page, "they-asked");
      await open(page, forbidden.heading);
      expect(await page.locator("main textarea").count()).toBe(0);
      expect(await page.getByRole("radio").count()).toBe(0);
      await page.getByRole("link", { name: forbidden.write }).click();
      await page
        .getByRole("heading", { level: 1, name: kitWords.write.heading })
        .waitFor();
    });
  });

  it("asks of a message held before only to let it go", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await press(page, hold.hour);
      await untilStored(page, plea);
      await forbid(page, "court-order");
      await page.clock.setFixedTime(new Date("2026-11-22T14:00:00Z"));
      await open(page, forbidden.heading);
      await page.getByRole("heading", { name: due.forbidden }).waitFor();
      expect(
        await page.getByRole("button", { name: due.send, exact: true }).count(),
      ).toBe(0);
      await press(page, due.letGo);
      await untilStored(page, plea, false);
    });
  });
});

describe("holding", () => {
  it("keeps a message until the morning, asks then, and counts every choice alike", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await press(page, hold.morning);
      await page.locator(".check-said").getByText("23 November").waitFor();
      expect(await page.getByLabel(checkWords.label).inputValue()).toBe("");
      await page.getByRole("heading", { name: held.heading }).waitFor();
      await untilStored(page, '"until":"2026-11-23T08:00:00.000Z"');

      await page.clock.setFixedTime(new Date("2026-11-23T07:59:00Z"));
      await page.goto("/");
      await page.getByRole("link", { name: startWords.check }).waitFor();

      await page.clock.setFixedTime(new Date("2026-11-23T09:00:00Z"));
      await page.reload();
      await page.getByRole("link", { name: startWords.checkDue }).click();
      await page.getByRole("heading", { name: due.nextDay }).waitFor();
      await page.locator(".check-due").getByText(plea).waitFor();

      await press(page, hold.again);
      await press(page, hold.hour);
      await page.locator(".check-due").waitFor({ state: "detached" });
      await page.clock.setFixedTime(new Date("2026-11-23T10:30:00Z"));
      await page.reload();
      await page.locator(".check-due").waitFor();

      await press(page, due.letGo);
      await untilStored(page, plea, false);
      await page
        .getByText(log.counted({ send: 0, hold: 2, "let-go": 1 }))
        .waitFor();
      await press(page, due.undo);
      await untilStored(page, plea);
      await press(page, due.send);
      await page.getByText(due.sendText).waitFor();
      await press(page, due.sendDone);
      await untilStored(page, plea, false);
      await untilStored(page, '"choice":"send"');
      await page
        .getByText(log.counted({ send: 1, hold: 2, "let-go": 0 }))
        .waitFor();
    });
  });

  it("takes a time of their own, and says kindly when it is none", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await page.getByText(hold.own, { exact: true }).click();
      await press(page, hold.ownKeep);
      await page.getByText(hold.ownWrong).waitFor();
      await page.getByLabel(hold.ownLabel).fill("2026-11-29T18:00");
      await press(page, hold.ownKeep);
      await untilStored(page, '"until":"2026-11-29T18:00:00.000Z"');
    });
  });

  it("takes up what lies open in the box that sends nothing", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit/write");
      await page.getByLabel(kitWords.write.label).fill(plea);
      await page.getByRole("link", { name: kitWords.write.check }).click();
      await said(page, verdicts.hold.heading);
      expect(await page.getByLabel(checkWords.label).inputValue()).toBe(plea);
      await page
        .getByRole("link", { name: new RegExp(checkWords.backToBox) })
        .click();
      await expect
        .poll(() => page.getByLabel(kitWords.write.label).inputValue())
        .toBe(plea);
    });
  });
});

describe("the network", () => {
  it("is asked for nothing while a draft is checked and held", async () => {
    await withVisit(app, {}, async (visit) => {
      const { page } = visit;
      await page.goto("/");
      const servedSince = await afterLoad(app, visit);
      await open(page);
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await press(page, hold.hour);
      await untilStored(page, plea);
      await type(page, danger);
      await page.locator("main .help a.call").first().waitFor();
      expect(servedSince()).toEqual([]);
    });
  });

  it("is not needed from the second visit", async () => {
    await withoutServer(async (page) => {
      await page.goto("/#/check");
      await page.reload();
      await type(page, plea);
      await said(page, verdicts.hold.heading);
      await page.locator("main mark").first().waitFor();
    });
  });
});

describe("every state", () => {
  it.each(["light", "dark"] as const)(
    "passes axe in %s, and fits a small phone",
    async (colorScheme) => {
      await withVisit(
        app,
        { ...phone, colorScheme, reducedMotion: "reduce" },
        async ({ page }) => {
          let seen = 0;
          await everyCheckState(page, async (name) => {
            seen += 1;
            expect(await axeFinds(page, name)).toEqual([]);
            expect({
              name,
              over: await over(page),
              low: await low(page),
            }).toEqual({ name, over: { page: 0, parts: [] }, low: [] });
          });
          expect(seen).toBe(10);
        },
      );
    },
    240_000,
  );

  it("works by the keyboard alone", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/check");
      await page.getByLabel(checkWords.label).waitFor();
      await tabTo(page, contexts["no-contact"].label);
      await page.keyboard.press("ArrowDown");
      expect(
        await page
          .getByRole("radio", { name: contexts["ex-reached-out"].label })
          .isChecked(),
      ).toBe(true);
      await page.keyboard.press("ArrowUp");
      await tabTo(page, checkWords.label);
      await page.keyboard.type(plea);
      await said(page, verdicts.hold.heading);
      await tabTo(page, hold.morning);
      await page.keyboard.press("Enter");
      await untilStored(page, plea);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toContain("23 November");
      await tabTo(page, held.until("23 November 2026 at 08:00"));
      await page.keyboard.press("Enter");
      await tabTo(page, plainText(held.letGo("23 November 2026 at 08:00")));
      await page.keyboard.press("Enter");
      await tabTo(page, due.undo);
      await page.keyboard.press("Enter");
      await untilStored(page, plea);
    });
  });
});
