import {
  discreet,
  frameWords,
  leaveNowWords,
  plainText,
  roomTitles,
  startWords,
} from "@staying-power/words";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { elsewhereAddress } from "../packages/web/src/ui/shell/elsewhere-address.ts";
import {
  type AppUnderTest,
  keptOffline,
  startApp,
  type Visit,
} from "./app-under-test.ts";
import { asked, follow, give, goTo, start } from "./walk.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const elsewhere = "Somewhere else";

/** A visit in which the one page elsewhere answers from here; any other request to elsewhere is a fault. */
async function withElsewhere(
  story: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const visit = await app.visit(options);
  try {
    await visit.page.route(elsewhereAddress, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<title>${elsewhere}</title><h1>${elsewhere}</h1>`,
      }),
    );
    await story(visit);
    const allowed = `request to elsewhere: ${new URL(elsewhereAddress).origin}`;
    expect(visit.faults.filter((fault) => fault !== allowed)).toEqual([]);
  } finally {
    await visit.close();
  }
}

async function leave(page: Page): Promise<void> {
  await page.getByRole("link", { name: leaveNowWords.link }).click();
}

async function atElsewhere(page: Page): Promise<void> {
  await page.waitForURL(elsewhereAddress);
  await page.getByRole("heading", { name: elsewhere }).waitFor();
}

/** Presses the browser's Back, until it brings up an entry of ours. */
async function backToUs(page: Page): Promise<void> {
  const ours = page.waitForEvent("framenavigated", (frame) =>
    frame.url().startsWith(app.address),
  );
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await ours;
}

describe("Leave now", () => {
  it.each([
    "#/",
    "#/kit",
    "#/kit/write",
    "#/about",
    "#/mine/leaving",
    "#/help",
  ])("is on %s and leads away", async (hash) => {
    await withElsewhere(async ({ page }) => {
      await page.goto(`/${hash}`);
      await leave(page);
      await atElsewhere(page);
    });
  });

  it("stays in sight however far one has scrolled", async () => {
    await withElsewhere(async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto("/#/about");
      await page.getByRole("heading", { level: 2 }).last().waitFor();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const box = await page
        .getByRole("link", { name: leaveNowWords.link })
        .boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(60);
      expect(box?.height).toBeGreaterThanOrEqual(47.9);
    });
  });

  it("leaves nothing on the screen while the other page is on its way", async () => {
    await withElsewhere(async ({ page }) => {
      let arrive = (): void => {};
      const held = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(elsewhereAddress, async (route) => {
        await held;
        await route.fallback();
      });
      await start(page);
      const link = page.getByRole("link", { name: leaveNowWords.link });
      const after = await link.evaluate((element) => {
        if (element instanceof HTMLElement) element.click();
        return {
          text: document.body.textContent,
          hidden: document.body.hidden,
          title: document.title,
          address: location.pathname + location.hash,
        };
      });
      expect(after).toEqual({
        text: "",
        hidden: true,
        title: leaveNowWords.coverTitle,
        address: "/",
      });
      arrive();
      await atElsewhere(page);
    });
  });

  it("shows nothing of what was open when Back is pressed, again and again", async () => {
    await withElsewhere(async ({ page }) => {
      await page.goto("about:blank");
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await goTo(page, "#/answers");
      await page.locator(".answers .value").first().waitFor();
      let shown = 0;
      await page.exposeFunction("reportShown", () => {
        shown += 1;
      });
      await page.addInitScript(() => {
        if (location.protocol !== "http:") return;
        new MutationObserver(() => {
          const report: unknown = Reflect.get(globalThis, "reportShown");
          if (
            document.querySelector("h1") !== null &&
            typeof report === "function"
          )
            report();
        }).observe(document, { subtree: true, childList: true });
      });
      await leave(page);
      await atElsewhere(page);
      for (let times = 0; times < 3; times += 1) {
        await backToUs(page);
        await atElsewhere(page);
      }
      expect(shown).toBe(0);
    });
  });

  it("lets a fresh visit work as ever, with all that was kept", async () => {
    await withElsewhere(async ({ page }) => {
      await start(page);
      await give(page, "breakup", "2026-10-01");
      await asked(page);
      await leave(page);
      await atElsewhere(page);
      await page.goto("/");
      await follow(page, startWords.about);
      await page.goBack();
      await follow(page, frameWords.nav.reading);
      await page.goto("/#/answers");
      await page.locator(".given .value").waitFor();
      expect(await page.locator(".given .value").count()).toBe(1);
      await page.reload();
      await page.locator(".given .value").waitFor();
    });
  });

  it("shows an empty page with no network, and Back does not undo it", async () => {
    await withElsewhere(async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await follow(page, startWords.about);
      await page.context().setOffline(true);
      await leave(page);
      await page.waitForURL("about:blank");
      await backToUs(page);
      await page.waitForURL("about:blank");
      await page.waitForFunction(() => document.body.textContent === "");
    }, keptOffline);
  });
});

describe("Shift, three times", () => {
  it("leaves, and counts aloud on the way", async () => {
    await withElsewhere(async ({ page }) => {
      await page.goto("/#/kit");
      await page.getByRole("link", { name: leaveNowWords.link }).waitFor();
      await page.keyboard.press("Shift");
      await page
        .getByRole("status")
        .filter({ hasText: leaveNowWords.pressed(2) })
        .waitFor();
      await page.keyboard.press("Shift");
      await page
        .getByRole("status")
        .filter({ hasText: leaveNowWords.pressed(1) })
        .waitFor();
      await page.keyboard.press("Shift");
      await atElsewhere(page);
    });
  });

  it.each([
    ["a click", (page) => page.getByRole("heading", { level: 1 }).click()],
    ["the wheel", (page) => page.mouse.wheel(0, 40)],
    ["a key of its own", (page) => page.keyboard.press("ArrowRight")],
  ] as readonly (readonly [string, (page: Page) => Promise<void>])[])(
    "does not take Shift with %s for leaving",
    async (_name, use) => {
      await withElsewhere(async ({ page }) => {
        await page.goto("/#/about");
        await page.getByRole("link", { name: leaveNowWords.link }).waitFor();
        for (let times = 0; times < 3; times += 1) {
          await page.keyboard.down("Shift");
          await use(page);
          await page.keyboard.up("Shift");
        }
        // None of them was counted: one of its own is the first.
        await page.keyboard.press("Shift");
        await page.getByText(leaveNowWords.pressed(2)).waitFor();
      });
    },
  );

  it.each(["Alt", "Control", "Meta"])(
    "does not take Shift with %s for leaving",
    async (other) => {
      await withElsewhere(async ({ page }) => {
        await page.goto("/#/about");
        await page.getByRole("link", { name: leaveNowWords.link }).waitFor();
        for (let times = 0; times < 3; times += 1)
          await page.keyboard.press(`${other}+Shift`);
        await page.keyboard.press("Shift");
        await page.getByText(leaveNowWords.pressed(2)).waitFor();
      });
    },
  );

  it("does not mistake capital letters for leaving", async () => {
    await withElsewhere(async ({ page }) => {
      await page.goto("/#/about");
      await page.getByRole("link", { name: leaveNowWords.link }).waitFor();
      for (const letter of ["I", "A", "M", "H"])
        await page.keyboard.press(`Shift+${letter}`);
      await page.keyboard.press("Shift");
      await page.keyboard.press("Shift");
      await page.keyboard.press("x");
      await page.keyboard.press("Shift");
      await page.getByText(leaveNowWords.pressed(2)).waitFor();
    });
  });
});

describe("a plain name", () => {
  it("is in the tab, the icon, the manifest and the page, also after loading again", async () => {
    await withElsewhere(async ({ page }) => {
      await page.goto("/#/mine/discreet");
      await page.getByLabel(discreet.on).check();
      for (const again of [false, true]) {
        if (again) await page.reload();
        await page.getByText(discreet.stateOn).waitFor();
        await page.waitForFunction(
          (name) => document.title === name,
          frameWords.plainName,
        );
        expect(
          await page
            .locator(
              'link[rel="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]',
            )
            .evaluateAll((links) =>
              links.map((link) => link.getAttribute("href")),
            ),
        ).toEqual(["/notes.svg", "/notes-180.png", "/notes.webmanifest"]);
        expect(await page.locator("header .name").textContent()).toBe(
          plainText(frameWords.nav.name(frameWords.plainName)),
        );
      }
      await page.getByLabel(discreet.on).uncheck();
      await page.waitForFunction(
        (title) => document.title === title,
        roomTitles.mine,
      );
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});
