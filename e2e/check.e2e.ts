import {
  careWords,
  checkWords,
  draftLabelWords,
  kitWords,
  plainText,
  startWords,
} from "@staying-power/words";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import {
  choose,
  danger,
  everyCheckState,
  forbid,
  open,
  plea,
  practical,
  said,
  type,
  unfold,
} from "./every-check-state.ts";
import { afterLoad, withoutServer } from "./nothing-served.ts";
import { axeFindsInBoth, low, over } from "./screen-faults.ts";
import { goTo, press } from "./walk.ts";
import { tabTo } from "./tab-to.ts";
import { untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const { contexts, due, forbidden, held, hold, lines, log, no } = checkWords;
const phone = { viewport: { width: 360, height: 740 } } as const;

describe("a plea without contact", () => {
  it("is to be held, with its words marked, and why, and what instead", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.check }).click();
      await page.getByRole("heading", { name: checkWords.heading }).waitFor();
      // The text comes first, and nothing is asked before it.
      expect(await page.locator("main :is(input, select)").count()).toBe(0);
      await type(page, plea);
      await said(page, lines.hold.heading);
      expect(await page.locator("main mark").first().isVisible()).toBe(false);
      await unfold(page, checkWords.why);
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
      const stoodOut = flags.getByText("These words stood out").first();
      expect(await stoodOut.isVisible()).toBe(false);
      await flags.getByText(checkWords.whyMarked).first().click();
      await stoodOut.waitFor();
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
      await said(page, lines.hold.heading);
      await choose(page, "coparenting");
      await unfold(page, checkWords.why);
      await page.getByText(contexts.coparenting.rule).waitFor();
      await type(page, "");
      await page.locator("main mark").first().waitFor({ state: "detached" });
      expect(await page.locator(".check-verdict").innerText()).toBe("");
    });
  });
});

/** A text as long as people write them: 120 words, and not one of them marked by hand. */
const long =
  "Hi. I know you said you need time and I am trying to give it to you, but I have been walking round this flat all day and every room has you in it. I keep thinking about the last evening and about all the things I did not say when you stood there with your coat on. I miss you so much that I cannot sleep. Please just talk to me once, ten minutes, anywhere you like, and I promise I will not ask for anything else. I can change, I have already started, and I know that we could be happy again if you gave us one more chance. Please come home to me. I am still here, and I still love you more than anything.";
const parents =
  "Can you take Ella to swimming at 5 on Friday? Her bag is by the door and her goggles are in the side pocket. She has a cough, so the inhaler is in the front of the bag, two puffs before she goes in. The dentist moved to Thursday at 4, the card is on the fridge. School needs the form back by Monday and I have signed my half. Parents evening is on the 3rd at 6. I can do the pick up on Saturday at 10 if you bring her coat, the blue one, and her spelling book. Her lunch money is paid until the end of the month. Granny sends the wellies on Sunday. You always forget the coat, as usual.";

describe("the first screenful of a phone", () => {
  it.each([
    ["a hold", long, "no-contact", "hold", hold.morning],
    ["a change", parents, "coparenting", "change-marked", checkWords.look],
    [
      "what is fine",
      parents.replace(" You always forget the coat, as usual.", " Thanks."),
      "coparenting",
      "fine",
      checkWords.copy,
    ],
  ] as const)(
    "has the verdict and its button in it: %s",
    async (_, text, context, line, button) => {
      expect(text.split(" ").length).toBeGreaterThanOrEqual(115);
      await withVisit(app, phone, async ({ page }) => {
        await page.goto("/#/check");
        await type(page, text);
        await choose(page, context);
        await said(page, lines[line].heading);
        const bottoms = [
          page.locator(".check-verdict"),
          page.getByRole("button", { name: button, exact: true }),
        ].map((part) =>
          part
            .first()
            .evaluate((box) => box.getBoundingClientRect().bottom + scrollY),
        );
        for (const bottom of await Promise.all(bottoms))
          expect(bottom).toBeLessThanOrEqual(740);
        // The text itself stands above both, and all of it can be reached.
        expect(await page.getByLabel(checkWords.label).inputValue()).toBe(text);
      });
    },
  );

  it("has the first number to call in it where there is danger", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, danger);
      await said(page, lines.help.heading);
      const call = page.locator("main .help a.call").first();
      await call.waitFor();
      expect(
        await call.evaluate((box) => box.getBoundingClientRect().bottom),
      ).toBeLessThanOrEqual(740);
    });
  });
});

describe("the hour", () => {
  it.each([
    ["10:00", lines.hold.text, hold.morning],
    ["21:00", lines.hold.evening, hold.morning],
    ["02:00", lines.hold.evening, hold.thisMorning],
  ])("is heard in the words, at %s", async (hour, text, button) => {
    await withVisit(app, phone, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`2026-11-22T${hour}:00Z`));
      await page.goto("/#/check");
      await type(page, plea);
      await page.getByText(text, { exact: true }).waitFor();
      await page.getByRole("button", { name: button, exact: true }).waitFor();
    });
  });
});

describe("what is typed", () => {
  const field = (page: Page) => page.getByLabel(checkWords.label);
  const holds = async (box: Locator, text: string): Promise<void> => {
    await box.waitFor();
    await expect.poll(() => box.inputValue()).toBe(text);
  };

  it("stays through leaving and coming back, and through a reload, until it is deleted", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.check }).click();
      await type(page, plea);
      await page.goBack();
      await page.getByRole("link", { name: startWords.check }).waitFor();
      await page.goForward();
      await holds(field(page), plea);
      await page.reload();
      await holds(field(page), plea);
      // As many days later as they like, however they come.
      await page.clock.setFixedTime(new Date("2026-12-24T12:00:00Z"));
      await page.goto("/");
      await page.reload();
      await page.getByRole("link", { name: startWords.check }).click();
      await holds(field(page), plea);
      await press(page, checkWords.delete);
      expect(await field(page).inputValue()).toBe("");
      await untilStored(page, plea, false);
      await press(page, due.undo);
      await untilStored(page, plea);
      expect(await field(page).inputValue()).toBe(plea);
      await press(page, checkWords.delete);
      await untilStored(page, plea, false);
      await page.reload();
      await field(page).waitFor();
      expect(await field(page).inputValue()).toBe("");
    });
  });

  it("stays through saying that they asked for no message, and nothing is asked after it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await unfold(page, no.ask);
      await press(page, no.answers["they-asked"]);
      await page
        .getByRole("heading", { level: 1, name: lines["not-to-send"].heading })
        .waitFor();
      const kept = page.getByLabel(checkWords.labelNo);
      expect(await kept.inputValue()).toBe(plea);
      expect(await page.evaluate(() => location.hash)).toBe("#/check");
      await untilStored(page, plea);
      await page.reload();
      await holds(kept, plea);
      await page.getByRole("link", { name: forbidden.write }).click();
      await holds(page.getByLabel(kitWords.write.label), plea);
      await page.goBack();
      await holds(kept, plea);
      await press(page, checkWords.delete);
      await untilStored(page, plea, false);
    });
  });

  it("comes back to be checked when the no was a slip of the thumb", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await unfold(page, no.ask);
      await press(page, no.answers["court-order"]);
      await page.getByText(no.noted).waitFor();
      await press(page, due.undo);
      await said(page, lines.hold.heading);
      expect(await field(page).inputValue()).toBe(plea);
    });
  });

  it("is not lost to a page taken along from the box, nor to the other way round", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, practical);
      await untilStored(page, practical);
      await page.goto("/#/kit/write");
      await page.getByLabel(kitWords.write.label).fill(plea);
      await page.getByRole("link", { name: kitWords.write.check }).click();
      await said(page, lines.hold.heading);
      expect(await field(page).inputValue()).toBe(plea);
      await untilStored(page, practical);
    });
  });
});

describe("what safety knows", () => {
  const despair = "life isnt worth it without you";

  it("brings help for what may be danger, and no verdict on love", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      const soft = "I can't live without you. I love you so much.";
      await type(page, soft);
      await page.getByText(checkWords.maybeDanger.text).waitFor();
      await said(page, lines.hold.heading);
      await goTo(page, "#/safety/now");
      await page.locator('button.option[value="i-may-hurt-myself"]').click();
      await page.waitForFunction(() => location.hash !== "#/safety/now");
      await open(page);
      await said(page, lines.help.heading);
      const call = page.locator("main .help a.call").first();
      await call.waitFor();
      expect(
        await call.evaluate((box) => box.getBoundingClientRect().bottom),
      ).toBeLessThanOrEqual(740);
      const text = await page.locator("main").innerText();
      for (const words of [lines.hold.heading, hold.morning, checkWords.why])
        expect(text).not.toContain(words);
    });
  });

  it("is not needed for plain despair, and a no does not silence it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, despair);
      await said(page, lines.help.heading);
      await unfoldNothing(page);
      await forbid(page, "they-asked");
      await open(page, lines["not-to-send"].heading);
      await said(page, lines.help.heading);
      await page.locator("main .help a.call").first().waitFor();
    });
  });
});

/** In danger nothing is folded away, and nothing of the wording is there. */
async function unfoldNothing(page: Page): Promise<void> {
  expect(await page.locator("main details").count()).toBe(0);
  expect(await page.locator("main mark").count()).toBe(0);
}

describe("the ways to it", () => {
  it("lead from the words of care where no gate withholds, and from none that does", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      for (const [question, answer, links] of [
        ["motive", "lonely", 1],
        ["now", "i-may-hurt-myself", 0],
      ] as const) {
        await goTo(page, `#/safety/${question}`);
        await page.locator(`button.option[value="${answer}"]`).click();
        await page.waitForFunction(
          (asked) => !location.hash.startsWith(`#/safety/${asked}`),
          question,
        );
        await goTo(page, "#/care");
        await page.locator(".safety").waitFor();
        await expect
          .poll(
            () => page.getByRole("link", { name: careWords.check }).count(),
            { timeout: 15_000 },
          )
          .toBe(links);
      }
    });
  });

  it("lead from the kit, back again, and not after a no", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/kit");
      await page.getByRole("link", { name: kitWords.doors.check }).click();
      await page.getByLabel(checkWords.label).waitFor();
      await page
        .getByRole("link", { name: new RegExp(checkWords.backToBreath) })
        .click();
      await page.getByRole("link", { name: kitWords.doors.write }).waitFor();
      await forbid(page, "they-asked");
      await goTo(page, "#/kit");
      await page.getByRole("link", { name: kitWords.doors.write }).click();
      await page.getByLabel(kitWords.write.label).waitFor();
      expect(
        await page.getByRole("link", { name: kitWords.write.check }).count(),
      ).toBe(0);
      await goTo(page, "#/kit");
      await page.getByRole("link", { name: kitWords.doors.write }).waitFor();
      expect(
        await page.getByRole("link", { name: kitWords.doors.check }).count(),
      ).toBe(0);
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
        await type(page, `${practical} You always forget it, as usual.`);
        await choose(page, "coparenting");
        await said(page, lines["change-marked"].heading);
        await press(page, checkWords.look);
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
      await type(page, `${practical} You always forget it, as usual.`);
      await choose(page, "coparenting");
      await press(page, checkWords.look);
      await press(page, checkWords.copy);
      await page.getByText(checkWords.notCopied).waitFor();
    });
  });

  it("goes through an apology line by line", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, "I'm sorry if I hurt you, but you were never home.");
      await choose(page, "owed-apology");
      const list = page.locator(".check-apology li");
      await unfold(page, checkWords.why);
      await list.getByText(checkWords.apology.noIfOrBut.missing).waitFor();
      await list.getByText(checkWords.apology.noBlame.missing).waitFor();
      await type(page, "I read your messages in March. I am sorry.");
      await said(page, lines["apology-once"].heading);
      await list.getByText(checkWords.apology.noIfOrBut.there).waitFor();
      await list.getByText(checkWords.apology.namesOneAct.there).waitFor();
      expect(await list.count()).toBe(6);
      expect(
        await list.getByText(checkWords.apologyNo, { exact: true }).count(),
      ).toBe(0);
      await page.getByText(checkWords.apologyNote).waitFor();
      // A clear one where nobody is in touch: held, and not to be sent at the same time.
      await type(page, "I'm sorry I shouted at you on Sunday. It was wrong.");
      await said(page, lines["apology-once"].heading);
      await choose(page, "no-contact");
      await said(page, lines["hold-apology"].heading);
      expect(await page.getByText(checkWords.apologyNote).count()).toBe(0);
    });
  });
});

describe("words of danger", () => {
  it("bring help at once, and not a word about the message", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, danger);
      await said(page, lines.help.heading);
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
      await page.getByRole("link", { name: checkWords.crisisDoor }).click();
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
      await open(page, lines["not-to-send"].heading);
      expect(await page.locator("main textarea").count()).toBe(0);
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
      await said(page, lines.hold.heading);
      await unfold(page, checkWords.otherWays);
      await press(page, hold.hour);
      await untilStored(page, plea);
      await forbid(page, "court-order");
      await page.clock.setFixedTime(new Date("2026-11-22T14:00:00Z"));
      await open(page, lines["not-to-send"].heading);
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
  it("keeps a message until the morning, asks then, and counts nothing", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, lines.hold.heading);
      await press(page, hold.morning);
      await page.locator(".check-said").getByText("23 November").waitFor();
      expect(await page.getByLabel(checkWords.label).inputValue()).toBe("");
      await page.getByText(hold.done).waitFor();
      await page
        .getByText(hold.asksAgain("23 November 2026 at 08:00"))
        .waitFor();
      // An empty desk: no verdict, no list, and nothing counted.
      expect(await page.locator(".check-verdict").innerText()).toBe("");
      expect(await page.locator("main").innerText()).not.toMatch(
        /Held: |Sent: |Let go: /,
      );
      expect(await page.locator(".check-held li").first().isVisible()).toBe(
        false,
      );
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
      await press(page, due.undo);
      await untilStored(page, plea);
      await press(page, due.send);
      await page.getByText(due.sendText).waitFor();
      await press(page, due.sendDone);
      await untilStored(page, plea, false);
      await untilStored(page, '"choice":"send"');
      await unfold(page, held.heading);
      await page.getByText(log.text).waitFor();
      await press(page, log.forget);
      await untilStored(page, '"choice":"send"', false);
    });
  });

  it("takes a time of their own, and says kindly when it is none", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/#/check");
      await type(page, plea);
      await said(page, lines.hold.heading);
      await unfold(page, checkWords.otherWays);
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
      await said(page, lines.hold.heading);
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
    await withVisit(app, keptOffline, async (visit) => {
      const { page } = visit;
      await page.goto("/");
      const servedSince = await afterLoad(app, visit);
      await open(page);
      await type(page, plea);
      await said(page, lines.hold.heading);
      await unfold(page, checkWords.otherWays);
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
      await said(page, lines.hold.heading);
      await unfold(page, checkWords.why);
      await page.locator("main mark").first().waitFor();
    });
  });
});

describe("every state", () => {
  it("passes axe in light and in dark, and fits a small phone", async () => {
    await withVisit(
      app,
      { ...phone, reducedMotion: "reduce" },
      async ({ page }) => {
        let seen = 0;
        await everyCheckState(page, async (name) => {
          seen += 1;
          expect(await axeFindsInBoth(page, name)).toEqual([]);
          expect({
            name,
            over: await over(page),
            low: await low(page),
          }).toEqual({ name, over: { page: 0, parts: [] }, low: [] });
        });
        expect(seen).toBe(14);
      },
    );
  }, 240_000);

  it("works by the keyboard alone", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/check");
      await page.getByLabel(checkWords.label).waitFor();
      await tabTo(page, checkWords.label);
      await page.keyboard.type(plea);
      await said(page, lines.hold.heading);
      await tabTo(page, hold.morning);
      await page.keyboard.press("Enter");
      await untilStored(page, plea);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toContain("23 November");
      await tabTo(page, held.heading);
      await page.keyboard.press("Enter");
      await tabTo(page, plainText(held.letGo("23 November 2026 at 08:00")));
      await page.keyboard.press("Enter");
      await tabTo(page, due.undo);
      await page.keyboard.press("Enter");
      await untilStored(page, plea);
    });
  });
});
