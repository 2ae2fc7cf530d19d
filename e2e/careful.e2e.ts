import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  carefulWords,
  checkWords,
  erasingWords,
  mineWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type AppUnderTest,
  builtApp,
  keptOffline,
  startApp,
} from "./app-under-test.ts";
import {
  getIt,
  holdAfter,
  part,
  pieces,
  readCarefully,
  told,
  toOffer,
} from "./careful-pieces.ts";
import { open, practical, said, type } from "./every-check-state.ts";
import { afterLoad } from "./nothing-served.ts";
import { axeFindsInBoth, low, over } from "./screen-faults.ts";
import { tabTo } from "./tab-to.ts";
import { wordsOfTiny, writeTinyNetwork } from "./tiny-network.ts";
import { goTo, press } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

const web = fileURLToPath(new URL("../packages/web", import.meta.url));
const vite = fileURLToPath(
  new URL("../node_modules/vite/bin/vite.js", import.meta.url),
);
const phone = { viewport: { width: 360, height: 740 } } as const;
const { coming, faults, saving } = carefulWords;
const { lines, readBy } = checkWords;

/** The app with a careful reader that knows two words, in a folder of its own. */
let folder = "";
let app: AppUnderTest;
/** All of it, in megabytes, as it lies on the disk of the server. */
let size = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "careful-"));
  await writeTinyNetwork(join(folder, "network"));
  const built = join(folder, "app");
  await promisify(execFile)(
    process.execPath,
    [vite, "build", "--outDir", built, "--logLevel", "error"],
    {
      cwd: web,
      env: { ...process.env, CAREFUL_FOLDER: join(folder, "network") },
    },
  );
  app = await startApp(built);
  const all = join(built, "assets/careful");
  for (const name of await readdir(all))
    size += (await stat(join(all, name))).size / 1_000_000;
  size = Math.round(size * 10) / 10;
}, 300_000);
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** What is kept of it on this device. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await caches.has("careful"))
      ? (await (await caches.open("careful")).keys()).map(({ url }) => url)
      : [],
  );
}

/** Fetches all of it from the page in Mine. */
async function fetchAll(page: Page): Promise<void> {
  await page.goto("/#/mine/careful");
  await getIt(page).click();
  await part(page).getByRole("button", { name: carefulWords.remove }).waitFor();
}

describe("the careful check", () => {
  it("is offered below the answer, fetched once it is asked for, and reads what stands there", async () => {
    await withVisit(app, phone, async ({ page, requests }) => {
      await toOffer(page);
      const button = page.getByRole("button", {
        name: checkWords.copy,
        exact: true,
      });
      expect(
        await page
          .locator(".check-careful")
          .evaluate((offer) => offer.getBoundingClientRect().top),
      ).toBeGreaterThan(
        await button.evaluate((box) => box.getBoundingClientRect().bottom),
      );
      // The build says how much it is; nothing of it was asked for so far.
      expect(await getIt(page).textContent()).toMatch(
        /Get it: \d\.\d MB, once/,
      );
      const before = requests.length;
      expect(requests.filter((url) => pieces.test(url))).toEqual([]);
      expect(await page.locator(".check-read-by").textContent()).toBe("");
      await getIt(page).click();
      await page.getByText(carefulWords.here).waitFor();
      await readCarefully(page);
      await said(page, lines.fine.heading);
      const asked = requests.slice(before);
      // The other rooms may still be fetched ahead; what is asked of a server with those kept is looked at below.
      expect(
        asked.filter((url) => !pieces.test(url) && !/\.(?:js|css)$/.test(url)),
      ).toEqual([]);
      const came = asked.filter((url) => pieces.test(url));
      expect(new Set(came).size).toBe(came.length);
      expect(came.length).toBeGreaterThan(5);
      expect((await kept(page)).toSorted()).toEqual(came.toSorted());
    });
  });

  it("brings help where the small one thinks nothing of it, with the text and the caret left as they are", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await open(page);
      const field = page.getByLabel(checkWords.label);
      await field.pressSequentially(`The ${wordsOfTiny.danger} is on.`);
      await said(page, lines.help.heading);
      await page.locator("main .help a.call").first().waitFor();
      await readCarefully(page);
      await page.keyboard.type(" Bye.");
      expect(await field.inputValue()).toBe(
        `The ${wordsOfTiny.danger} is on. Bye.`,
      );
    });
  });

  it("takes the place of the small answer without taking the focus away", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await open(page);
      await type(page, practical);
      await readCarefully(page);
      const copy = page.getByRole("button", {
        name: checkWords.copy,
        exact: true,
      });
      await copy.focus();
      await page.getByLabel(checkWords.label).evaluate((box, text) => {
        if (!(box instanceof HTMLTextAreaElement)) return;
        box.value = text;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }, `Here is the ${wordsOfTiny.hold}.`);
      await said(page, lines.hold.heading);
      // Its button went with the answer it belonged to: the focus is on the answer.
      expect(
        await page.evaluate(() => document.activeElement?.className),
      ).toContain("check-verdict");
    });
  });

  it("changes not one letter where both say the same", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await open(page);
      await page.evaluate(() => {
        const seen: string[] = [];
        Reflect.set(globalThis, "seen", seen);
        const look = (): void => {
          const heading = document.querySelector(".check-verdict h2");
          const text = heading?.textContent ?? "";
          if (text !== seen.at(-1)) seen.push(text);
        };
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      await type(page, practical);
      await readCarefully(page);
      expect(
        await page.evaluate(() => Reflect.get(globalThis, "seen")),
      ).toEqual(["", lines.fine.heading]);
    });
  });

  it("is there with no network from then on, and through a reload", async () => {
    const own = await startApp(join(folder, "app"));
    try {
      await withVisit(own, keptOffline, async (visit) => {
        const { page } = visit;
        await page.goto("/");
        const servedSince = await afterLoad(own, visit);
        // It is no part of what is kept for offline use by itself.
        const names = await page.evaluate(async () => {
          const all = await caches.keys();
          const found = await Promise.all(
            all.map(async (name) => (await caches.open(name)).keys()),
          );
          return found.flat().map(({ url }) => url);
        });
        expect(names.length).toBeGreaterThan(40);
        expect(names.filter((url) => pieces.test(url))).toEqual([]);
        await fetchAll(page);
        // All else is here already: only what was asked for is asked of the server.
        expect(servedSince().length).toBeGreaterThan(5);
        expect(servedSince().filter((url) => !pieces.test(url))).toEqual([]);
        await own.stopServer();
        await page.goto("/#/check");
        await page.reload();
        await type(page, `Here is the ${wordsOfTiny.hold}.`);
        await said(page, lines.hold.heading);
        await readCarefully(page);
      });
    } finally {
      await own.close();
    }
  });
});

describe("fetching it", () => {
  it("says how far it is, stops by the keyboard, and goes on where it stopped", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const tap = await holdAfter(page, 3);
      await toOffer(page);
      await getIt(page).focus();
      await page.keyboard.press("Enter");
      const bar = part(page).getByRole("progressbar", { name: coming.label });
      await bar.waitFor();
      await expect.poll(() => tap.asked.length).toBe(4);
      expect(await told(page).textContent()).toBe(coming.begun);
      expect(await bar.getAttribute("aria-valuetext")).toMatch(
        /^\d(?:\.\d)? of \d\.\d MB$/,
      );
      // The button that was pressed is gone; the one that stops it has the focus.
      expect(
        await page.evaluate(() => document.activeElement?.textContent),
      ).toBe(carefulWords.stop);
      // Whoever goes on writing is not waited for.
      await type(page, `${practical} Thanks.`);
      await said(page, lines.fine.heading);
      await tabTo(page, carefulWords.stop);
      await page.keyboard.press("Enter");
      await part(page).getByText(faults.stopped).waitFor();
      expect(await kept(page)).toHaveLength(3);
      await tap.letAll();
      await page.reload();
      await toOffer(page);
      expect(await getIt(page).textContent()).toMatch(
        /^Go on: \d\.\d MB to come/,
      );
      await getIt(page).click();
      await page.getByText(carefulWords.here).waitFor();
      // Three once; the one that was stopped twice; each of the others once.
      expect(tap.asked.length).toBe(new Set(tap.asked).size + 1);
    });
  });

  it("says that the line broke, or is not there, and goes on", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const asked: string[] = [];
      await page.route(pieces, (route) => {
        asked.push(route.request().url());
        return asked.length === 3 ? route.abort() : route.continue();
      });
      await toOffer(page);
      await getIt(page).click();
      await part(page).getByText(faults.broken).waitFor();
      await page.context().setOffline(true);
      await getIt(page).click();
      await part(page).getByText(faults.offline).waitFor();
      await page.context().setOffline(false);
      await getIt(page).click();
      await readCarefully(page);
    });
  });

  it("says so where the server has it no more", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.route(pieces, (route) => route.fulfill({ status: 404 }));
      await toOffer(page);
      await getIt(page).click();
      await part(page).getByText(faults.missing).waitFor();
      await said(page, lines.fine.heading);
    });
  });

  it("throws away what is not what it should be, says so, and the small check goes on", async () => {
    await withVisit(app, phone, async ({ page }) => {
      let count = 0;
      await page.route(pieces, async (route) => {
        count += 1;
        if (count !== 2) {
          await route.continue();
          return;
        }
        const answer = await route.fetch();
        const body = Buffer.from(await answer.body());
        body[200] = (body[200] ?? 0) ^ 255;
        await route.fulfill({ response: answer, body });
      });
      await toOffer(page);
      await getIt(page).click();
      await part(page).getByText(faults.wrong).waitFor();
      expect(await kept(page)).toHaveLength(1);
      await type(page, "Please please come back to me, I am begging you.");
      await said(page, lines.hold.heading);
      expect(await page.locator(".check-read-by").textContent()).toBe("");
      await getIt(page).click();
      await readCarefully(page);
    });
  });

  it("asks for room first, and fetches nothing where there is none", async () => {
    await withVisit(app, phone, async ({ page, requests }) => {
      await page.addInitScript(() => {
        StorageManager.prototype.estimate = async () => ({
          quota: 4_000_000,
          usage: 1_000_000,
        });
      });
      await toOffer(page);
      await getIt(page).click();
      await part(page).getByText(faults.full).waitFor();
      expect(requests.filter((url) => pieces.test(url))).toEqual([]);
    });
  });

  it("says that there is no room where the browser finds out later, and keeps what came", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.addInitScript(() => {
        const put = Cache.prototype.put;
        let count = 0;
        Cache.prototype.put = function (request, answer) {
          count += 1;
          return count === 3
            ? Promise.reject(new DOMException("", "QuotaExceededError"))
            : put.call(this, request, answer);
        };
      });
      await toOffer(page);
      await getIt(page).click();
      await part(page).getByText(faults.full).waitFor();
      expect(await kept(page)).toHaveLength(2);
      await press(page, carefulWords.removePart);
      await part(page).getByText(carefulWords.removed).waitFor();
      expect(await kept(page)).toEqual([]);
    });
  });

  it.each([
    ["saveData", { saveData: true, effectiveType: "4g" }],
    ["a slow line", { saveData: false, effectiveType: "slow-2g" }],
  ])("begins only after a second yes: %s", async (_, line) => {
    await withVisit(app, phone, async ({ page, requests }) => {
      await page.addInitScript((connection) => {
        Object.defineProperty(navigator, "connection", { value: connection });
      }, line);
      const asked = () => requests.filter((url) => pieces.test(url)).length;
      await toOffer(page);
      const begin = getIt(page);
      await begin.click();
      const question = part(page).getByText(
        /asks to save data\. Get \d\.\d MB/,
      );
      await question.waitFor();
      await press(page, saving.no);
      await question.waitFor({ state: "detached" });
      expect(asked()).toBe(0);
      await begin.click();
      await question.waitFor();
      expect(asked()).toBe(0);
      await press(page, saving.yes);
      await readCarefully(page);
      expect(asked()).toBeGreaterThan(5);
    });
  });

  it("comes once for two tabs: the other one sees how far it is, and can stop it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const tap = await holdAfter(page.context(), 2);
      await toOffer(page);
      await getIt(page).click();
      await expect.poll(() => tap.asked.length).toBe(3);
      const other = await page.context().newPage();
      await other.goto("/#/mine/careful");
      const bar = part(other).getByRole("progressbar");
      await bar.waitFor();
      expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(0);
      expect(tap.asked).toHaveLength(3);
      await part(other)
        .getByRole("button", { name: carefulWords.stop })
        .click();
      await part(page).getByText(faults.stopped).waitFor();
      await getIt(other).waitFor();
      // Whoever asks now fetches, and the first tab looks on.
      await tap.letAll();
      await getIt(other).click();
      await part(other).getByText(carefulWords.kept(size)).waitFor();
      await page.getByText(carefulWords.here).waitFor();
      await readCarefully(page);
      expect(tap.asked.length).toBe(new Set(tap.asked).size + 1);
    });
  });
});

describe("what is kept of it", () => {
  it("is told in Mine, removed there, and fetched again", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const { careful } = mineWords;
      await page.goto("/#/mine");
      await page.getByText(careful.off).waitFor();
      await page.getByRole("link", { name: mineWords.careful.label }).click();
      await part(page).getByText(carefulWords.absent).waitFor();
      await getIt(page).click();
      await part(page).getByText(carefulWords.kept(size)).waitFor();
      await goTo(page, "#/mine");
      await page.getByText(careful.on(size)).waitFor();
      await goTo(page, "#/mine/careful");
      await press(page, carefulWords.remove);
      await part(page).getByText(carefulWords.removed).waitFor();
      expect(await kept(page)).toEqual([]);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(
        await page.evaluate(() => document.activeElement?.textContent),
      ).toBe(carefulWords.get(size));
      await getIt(page).click();
      await part(page).getByText(carefulWords.kept(size)).waitFor();
    });
  });

  it("goes with everything else", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await goTo(page, "#/mine/erase");
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await page
        .getByRole("heading", { name: erasingWords.doneHeading })
        .waitFor();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    });
  });

  it("is looked at before it reads: what was changed on the device is thrown away, and that is said", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await page.evaluate(async () => {
        const cache = await caches.open("careful");
        const [first, second] = await cache.keys();
        if (first === undefined || second === undefined) return;
        const other = await cache.match(second);
        if (other !== undefined) await cache.put(first, other);
      });
      await toOffer(page);
      await part(page).getByText(faults.damaged).waitFor();
      await said(page, lines.fine.heading);
      expect(await kept(page)).toEqual([]);
      await getIt(page).click();
      await readCarefully(page);
    });
  });

  it("answers with the small check alone where it would not run, and says so", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await fetchAll(page);
      await page.route(/careful-worker/, (route) => route.abort());
      await page.reload();
      await open(page);
      await type(page, practical);
      await said(page, lines.fine.heading);
      await page
        .locator(".check-read-by")
        .getByText(readBy["small-alone"])
        .waitFor();
    });
  });
});

describe("a browser in which it cannot be had", () => {
  it("says so in Mine, and is not offered it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, "WebAssembly");
      });
      await page.goto("/#/check");
      await type(page, practical);
      await said(page, lines.fine.heading);
      expect(await page.locator(".check-careful").count()).toBe(0);
      await goTo(page, "#/mine/careful");
      await part(page).getByText(carefulWords.unable.browser).waitFor();
      expect(await getIt(page).count()).toBe(0);
    });
  });

  it("says that the page was not opened over a safe connection", async () => {
    const baseURL = app.address.replace("127.0.0.1", "plain.test");
    await withVisit(app, { ...phone, baseURL }, async ({ page }) => {
      await page.goto("/#/mine/careful");
      await part(page).getByText(carefulWords.unable.insecure).waitFor();
      expect(await getIt(page).count()).toBe(0);
    });
  });
});

describe("code that is no script", () => {
  it("runs nowhere but in the worker of the careful check", async () => {
    const visit = await app.visit();
    try {
      const { page } = visit;
      await page.goto("/");
      const empty = [0, 97, 115, 109, 1, 0, 0, 0];
      const refused = await page.evaluate(
        (module) =>
          WebAssembly.compile(Uint8Array.from(module)).then(
            () => "",
            (error: unknown) => String(error),
          ),
        empty,
      );
      expect(refused).toContain("Content Security Policy");
      const served = await page.evaluate(async () =>
        (await fetch("/")).headers.get("content-security-policy"),
      );
      expect(served).not.toContain("unsafe");
    } finally {
      await visit.close();
    }
  });
});

describe("every state of it", () => {
  it.each([
    ["a phone", phone.viewport],
    ["a desk", { width: 1280, height: 800 }],
  ])(
    "is right for whoever sees, hears or touches it: %s",
    async (_, viewport) => {
      await withVisit(app, { viewport }, async ({ page }) => {
        const finds: string[] = [];
        const look = async (name: string): Promise<void> => {
          finds.push(...(await axeFindsInBoth(page, name)));
          expect([name, await low(page)]).toEqual([name, []]);
          expect((await over(page)).page).toBeLessThanOrEqual(0);
        };
        const tap = await holdAfter(page, 3);
        await toOffer(page);
        await look("offered");
        await getIt(page).click();
        await expect.poll(() => tap.asked.length).toBe(4);
        await look("coming");
        await press(page, carefulWords.stop);
        await part(page).getByText(faults.stopped).waitFor();
        await look("stopped");
        await tap.letAll();
        await getIt(page).click();
        await readCarefully(page);
        await look("read");
        await goTo(page, "#/mine/careful");
        await part(page).getByText(carefulWords.kept(size)).waitFor();
        await look("kept");
        expect(finds).toEqual([]);
      });
    },
  );
});

describe("the files that are shipped", () => {
  // Until they stand in the tree, the app is built without.
  it.runIf(existsSync(join(builtApp, "assets/careful")))(
    "are fetched, run and read what is typed",
    async () => {
      const shipped = await startApp();
      try {
        await withVisit(shipped, phone, async ({ page }) => {
          // Thirty megabytes, each looked at twice, on a machine that may be busy.
          page.setDefaultTimeout(120_000);
          await fetchAll(page);
          await goTo(page, "#/check");
          await type(page, practical);
          await readCarefully(page);
        });
      } finally {
        await shipped.close();
      }
    },
    300_000,
  );
});
