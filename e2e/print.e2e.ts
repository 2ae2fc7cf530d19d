import {
  boundsOf,
  cardWords,
  contactKindWords,
  frameWords,
  gateWords,
  locale,
  mapWords,
  outcomeNames,
  ownableTexts,
  ownMarkWords,
  paperWords,
  printWords,
  readingWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { everyDay } from "./every-day.ts";
import {
  formats,
  least,
  type PaperName,
  paperNames,
  pastTheSides,
  toPaper,
} from "./every-paper.ts";
import { addresses, shown } from "./every-screen.ts";
import { longestCase } from "./longest-case.ts";
import { packedIn, readPdf, withoutSpaces } from "./read-pdf.ts";
import { goTo } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const inTheDark = {
  viewport: { width: 360, height: 740 },
  colorScheme: "dark",
} as const;

/** With the title and the address at its edges, as browsers print unless they are told not to. */
async function printed(page: Page, format: (typeof formats)[number] = "A4") {
  return readPdf(await page.pdf({ format, displayHeaderFooter: true }));
}

/** What stands on each page, whatever the case. */
const says: Readonly<Record<PaperName, readonly string[]>> = {
  map: [printWords.headings.map, mapWords.headings.stages],
  reading: [
    printWords.headings.reading,
    readingWords.chapters.reasons.heading,
    readingWords.chapters.paths.heading,
    readingWords.rangeNote,
  ],
  reply: [printWords.headings.reply, contactKindWords["asks-to-meet"].name],
  card: [cardWords.name, ...cardWords.steps, "116 123", "999"],
};

/** What no page may show: the ways on, the name of the app, and where it is. */
const never = [
  frameWords.name,
  frameWords.nav.home,
  printWords.print,
  "127.0.0.1",
  "#/",
].map(withoutSpaces);

/** Looks at the page of this name in both sizes, and gives its letters. */
async function looked(page: Page, name: PaperName): Promise<string> {
  const texts: string[] = [];
  for (const format of formats) {
    const { title, pages } = await printed(page, format);
    expect([name, format, pages.length]).toEqual([name, format, 1]);
    expect(title).toBe(frameWords.plainName);
    for (const { text, smallestPt, lightest } of pages) {
      texts.push(text);
      for (const said of says[name])
        expect(text).toContain(withoutSpaces(said));
      for (const said of never) expect(text).not.toContain(said);
      expect(text).toContain(
        withoutSpaces(paperWords.printed(locale.day(today))),
      );
      expect(smallestPt).toBeGreaterThanOrEqual(least[name]);
      // Dark enough on white, though it was printed from a dark screen.
      expect(lightest).toBeLessThan(0.35);
    }
  }
  expect(new Set(texts).size).toBe(1);
  return texts[0] ?? "";
}

const coachsName = "Maximiliane Alexandra Hohenstein";

/** A coach's words for every text that can be theirs, each as long as it may be. */
const inLongWords = {
  ownWords: {
    coach: {
      name: coachsName,
      recipient: `age1${"q".repeat(58)}`,
      verify: "A".repeat(86),
      relay: "https://desk.example.org",
      door: "A".repeat(43),
      revision: 1,
      texts: Object.fromEntries(
        Object.entries(boundsOf(ownableTexts)).map(([id, { most }]) => [
          id,
          "Abcd ".repeat(most / 5).trim(),
        ]),
      ),
      bytes: 1,
      on: today,
    },
  },
};

/** Every kind of day on which nothing is withheld. */
const openDays = Object.entries(everyDay).filter(
  ([, { given }]) => given === undefined,
);

describe("what is printed", () => {
  it.each(openDays)(
    "is one page each, in A4 and in Letter: %s",
    async (_day, brought) => {
      await withVisit(app, inTheDark, async ({ page }) => {
        await bringIn(page, brought);
        for (const name of paperNames) {
          await toPaper(page, name);
          await looked(page, name);
        }
      });
    },
  );

  it("is one page each with as much of everything as there can be, of which the least is left out", async () => {
    await withVisit(app, inTheDark, async ({ page }) => {
      await bringIn(page, longestCase);
      const texts = new Map<PaperName, string>();
      for (const name of paperNames) {
        await toPaper(page, name);
        texts.set(name, await looked(page, name));
      }
      // The first plan of their own is there, and the last one is not.
      expect(texts.get("map")).toContain("If0WhatIwant");
      expect(texts.get("map")).not.toContain("If5WhatIwant");
      expect(texts.get("map")).toContain(withoutSpaces(paperWords.rest));
    });
  });

  it("is one page each in a coach's words, as long as they may be, and says whose they are", async () => {
    await withVisit(app, inTheDark, async ({ page }) => {
      await bringIn(page, { ...longestCase, more: inLongWords });
      for (const name of ["map", "reply"] as const) {
        await toPaper(page, name);
        const text = await looked(page, name);
        expect(text).toContain("AbcdAbcdAbcd");
        expect(text).toContain(withoutSpaces(ownMarkWords.onPaper(coachsName)));
      }
    });
  });

  it("is the same by the menu of the browser, and the screen goes on as it was", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await bringIn(page, everyDay["an ordinary day"] ?? longestCase);
      await page.goto("/#/map");
      await page.locator(".page-map .task").first().waitFor();
      const title = await page.title();
      expect(title).not.toBe(frameWords.plainName);
      const pageForPaper = withoutSpaces(paperWords.rest);
      await expect
        .poll(async () => (await printed(page)).pages[0]?.text, {
          timeout: 30_000,
        })
        .toContain(pageForPaper);
      expect((await printed(page)).pages).toHaveLength(1);
      expect(await page.title()).toBe(title);
      expect(await page.locator(".paper").isVisible()).toBe(false);
      expect(await page.locator(".bottom-bar").isVisible()).toBe(true);
    });
  });

  it("shows the numbers of the screen", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await bringIn(page, everyDay["an ordinary day"] ?? longestCase);
      await toPaper(page, "reading");
      const text = await looked(page, "reading");
      const counts = await page.locator(".counts li").allInnerTexts();
      const [back = "", stayed = ""] = counts.map(
        (line) => /^\D*(\d+)/.exec(line)?.[1],
      );
      expect(Number(back)).toBeGreaterThan(0);
      expect(text).toContain(`${back}of100comeback`);
      expect(text).toContain(
        withoutSpaces(`${stayed} ${outcomeNames.backAndStayed}`),
      );
    });
  });
});

describe("behind a gate", () => {
  it.each([
    ["contact", "they-asked", "they-said-no"],
    ["now", "i-may-hurt-myself", "danger-to-myself"],
  ] as const)(
    "that withholds, %s: %s, no page is offered, and what is withheld is on none",
    async (key, answer, gate) => {
      await withVisit(app, inTheDark, async ({ page }) => {
        await bringIn(page, {
          ...(everyDay["an ordinary day"] ?? longestCase),
          given: { [key]: answer },
        });
        for (const hash of ["#/map", "#/reading", "#/they-wrote/warm"]) {
          await page.goto("/#/about");
          await page.locator(".page-about h1").waitFor();
          await page.goto(`/${hash}`);
          await page.locator(".safety").first().waitFor();
          expect(await page.locator(".print-part").count()).toBe(0);
          const { pages } = await printed(page);
          const text = pages.map((each) => each.text).join("");
          expect(text).toContain(withoutSpaces(gateWords[gate].heading));
          for (const withheld of [
            mapWords.states["no-contact"],
            outcomeNames.backAndStayed,
            ...contactKindWords.warm.say,
          ])
            expect(text).not.toContain(withoutSpaces(withheld));
        }
      });
    },
  );

  it("that leaves the numbers open, its words come first", async () => {
    await withVisit(app, inTheDark, async ({ page }) => {
      await bringIn(page, {
        ...(everyDay["an ordinary day"] ?? longestCase),
        given: { contact: "needs-space" },
      });
      for (const name of ["map", "reading", "reply"] as const) {
        await toPaper(page, name);
        const text = await looked(page, name);
        const { heading, text: words } = gateWords["asked-for-space"];
        const start = withoutSpaces(
          `${printWords.headings[name]} ${paperWords.printed(locale.day(today))} ${heading} ${words.join(" ")}`,
        );
        expect(text.slice(0, start.length)).toBe(start);
      }
    });
  });
});

describe("the card for the wallet", () => {
  it("has two sides of a bank card, and nothing runs over their edges", async () => {
    await withVisit(app, {}, async ({ page }) => {
      for (const brought of [longestCase, everyDay["the first day"]]) {
        await bringIn(page, brought ?? longestCase);
        await page.goto("/#/card");
        await page.locator(".wallet").waitFor();
        await page.emulateMedia({ media: "print" });
        const sides = await page.locator(".wallet-side").evaluateAll((all) =>
          all.map((side) => {
            const { width, height } = side.getBoundingClientRect();
            return [width, height].map((px) => Math.round((px / 96) * 25.4));
          }),
        );
        expect(sides).toEqual([
          [85, 54],
          [85, 54],
        ]);
        expect(await pastTheSides(page)).toEqual([]);
        await page.emulateMedia({ media: null });
      }
    });
  });

  it("holds their first reasons, cut where there is no room, and whom to call, and leaves the reasons off when asked", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await bringIn(page, longestCase);
      await toPaper(page, "card");
      const text = await looked(page, "card");
      expect(text).toContain("1WhatIwanttokeep");
      expect(text).toContain("2WhatIwanttokeep");
      expect(text).not.toContain("3WhatIwanttokeep");
      expect(text).toContain(withoutSpaces("…"));
      expect(text).toContain(withoutSpaces("+44 7700 900123 456789 0123"));
      expect(await page.getByText(cardWords.isCut).isVisible()).toBe(true);

      await page.getByLabel(cardWords.withReasons).uncheck();
      await page.locator(".wallet-lines").waitFor();
      expect(await looked(page, "card")).not.toContain("WhatIwanttokeep");
    });
  });

  it("has lines to write on for all that is not known", async () => {
    const nowhere = { timezoneId: "Africa/Lagos", locale: "en-NG" };
    await withVisit(app, nowhere, async ({ page }) => {
      await page.goto("/#/card");
      await page.getByText(cardWords.noCountry).waitFor();
      await page.getByText(cardWords.noReasons).waitFor();
      await page.getByText(cardWords.noPerson).waitFor();
      const { pages } = await printed(page);
      expect(pages).toHaveLength(1);
      for (const line of [
        cardWords.someone,
        cardWords.listening,
        cardWords.emergency,
      ])
        expect(pages[0]?.text).toContain(withoutSpaces(line));
      expect(await page.locator(".wallet-blank").count()).toBe(7);
    });
  });
});

describe("every other screen", () => {
  it("is printed without its bars and buttons, dark on white, and nothing stands over the text", async () => {
    await withVisit(app, inTheDark, async ({ page }) => {
      await page.goto("/");
      const found: string[] = [];
      for (const address of addresses) {
        await goTo(page, address);
        await shown(page, address);
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        const faults = await page.evaluate(() =>
          [...document.querySelectorAll("body *")]
            .filter((part) => part.checkVisibility())
            .filter((part) => {
              const { position, color } = getComputedStyle(part);
              const [red = 0] = (color.match(/\d+/g) ?? []).map(Number);
              return (
                part.matches(".bar, .bottom-bar, .leave-now, .line-link") ||
                ["sticky", "fixed"].includes(position) ||
                red > 90
              );
            })
            .map((part) => part.outerHTML.slice(0, 80)),
        );
        found.push(...faults.map((fault) => `${address}: ${fault}`));
        const paper = await page.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor,
        );
        if (paper !== "rgb(255, 255, 255)") found.push(`${address}: ${paper}`);
        await page.emulateMedia({ media: null, colorScheme: "dark" });
      }
      expect(addresses.length).toBeGreaterThan(25);
      expect(found).toEqual([]);
    });
  });
});

describe("a packed part of a page", () => {
  it("is as long as it says, whatever its last byte is", () => {
    for (const last of Array.from({ length: 256 }, (_, byte) => byte)) {
      const packed = Buffer.from([0x78, 0x9c, 10, last]);
      const object = Buffer.concat([
        Buffer.from("<</Length 4>> stream\n"),
        packed,
        Buffer.from("\nendstream\n"),
      ]);
      expect(packedIn(object.toString("latin1"))).toEqual(packed);
    }
  });
});
