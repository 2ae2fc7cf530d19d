import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseCoachLink } from "@staying-power/envelope";
import { frameWords, startWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachCall, everyCall, ownCalls } from "./every-call.ts";
import { everyCheckState } from "./every-check-state.ts";
import { everyFocusState, focusJournals } from "./every-focus-state.ts";
import { everyGate } from "./every-gate.ts";
import { everyKitPage } from "./every-kit-page.ts";
import { everyLockState } from "./every-lock-state.ts";
import {
  formats,
  least,
  paperNames,
  pastTheSides,
  toPaper,
} from "./every-paper.ts";
import {
  everyLettingGo,
  ownWords as ownLettingGo,
} from "./every-letting-go.ts";
import { eachNinety, ownNinety } from "./every-ninety.ts";
import { eachProgress, ownWords } from "./every-progress.ts";
import { everyScreen } from "./every-screen.ts";
import { eachShare, everyShare, exampleLink, ownShare } from "./every-share.ts";
import { everyUrgeState, longNote } from "./every-urge-state.ts";
import { longestCase } from "./longest-case.ts";
import { pseudoFaults } from "./pseudo-faults.ts";
import { readPdf } from "./read-pdf.ts";
import { cutOff } from "./screen-faults.ts";
import { untranslated } from "./untranslated.ts";
import { withVisit } from "./with-visit.ts";

const web = fileURLToPath(new URL("../packages/web", import.meta.url));
const vite = fileURLToPath(
  new URL("../node_modules/vite/bin/vite.js", import.meta.url),
);
const phone = { viewport: { width: 360, height: 740 } };

let folder = "";
let app: AppUnderTest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pseudo-"));
  const flags = ["--mode", "pseudo", "--outDir", folder, "--logLevel", "error"];
  await promisify(execFile)(
    process.execPath,
    [vite, "build", ...flags, "--emptyOutDir"],
    { cwd: web },
  );
  app = await startApp(folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe("the app in another language, two fifths longer", () => {
  it("is what these tests speak, and what the page says it is", async () => {
    expect(startWords.start).toMatch(/^⟦.*⟧$/u);
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.start }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("en-XA");
      const manifest = await page.request.get("/notes.webmanifest");
      expect(await manifest.json()).toMatchObject({
        name: frameWords.plainName,
      });
    });
  });

  it("fits every screen on a small phone, and leaves no English there", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let screens = 0;
      await everyScreen(page, async (name) => {
        screens += 1;
        found.push(...(await pseudoFaults(page, name)));
      });
      expect(screens).toBeGreaterThan(35);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of the message check", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyCheckState(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name)));
      });
      expect(states).toBeGreaterThan(3);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of what the kit learns", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyUrgeState(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, [longNote])));
      });
      expect(states).toBeGreaterThan(9);
      expect(found).toEqual([]);
    });
  });

  it("fits the pages behind the kit in every state", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyKitPage(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name)));
      });
      expect(states).toBeGreaterThan(12);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of a project of one's own", async () => {
    const own = Object.values(focusJournals)
      .flat()
      .flatMap((event) =>
        event.kind === "project"
          ? [event.what, event.show, event.first, event.note]
          : [],
      )
      .filter((text) => typeof text === "string");
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyFocusState(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, own)));
      });
      expect(states).toBeGreaterThan(13);
      expect(found).toEqual([]);
    });
  });

  it("fits every gate, with the help that goes with it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let gates = 0;
      await everyGate(page, async (gate) => {
        gates += 1;
        found.push(...(await pseudoFaults(page, gate)));
      });
      expect(gates).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of the lock", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyLockState(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name)));
      });
      expect(states).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });
  });

  it("fits every kind of time that goes by", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await eachProgress(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, ownWords)));
      });
      expect(states).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });
  });

  it("fits the first ninety days in every state", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await eachNinety(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, ownNinety)));
      });
      expect(states).toBe(24);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of sharing with a coach", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await eachShare(page, exampleLink, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, ownShare)));
      });
      expect(states).toBe(Object.keys(everyShare(exampleLink)).length);
      expect(found).toEqual([]);
    });
  });

  it("fits every state of calls with a coach", async () => {
    const { relay } = parseCoachLink(exampleLink) ?? { relay: null };
    // This one may ask a relay, as an app whose owner allowed it.
    const asking = await startApp(folder, undefined, undefined, relay);
    try {
      await withVisit(asking, phone, async ({ page }) => {
        const found: string[] = [];
        let states = 0;
        await eachCall(page, exampleLink, async (name) => {
          states += 1;
          found.push(...(await pseudoFaults(page, name, ownCalls)));
        });
        expect(states).toBe(Object.keys(everyCall(exampleLink)).length);
        expect(found).toEqual([]);
      });
    } finally {
      await asking.close();
    }
  });

  it("fits letting go, closing and a second ending", async () => {
    await withVisit(app, phone, async ({ page }) => {
      const found: string[] = [];
      let states = 0;
      await everyLettingGo(page, async (name) => {
        states += 1;
        found.push(...(await pseudoFaults(page, name, ownLettingGo)));
      });
      expect(states).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });
  });
});

describe("what is printed in another language", () => {
  it("is one page each, in letters as large as in this one, and the card holds it all", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, longestCase);
      for (const name of paperNames) {
        await toPaper(page, name);
        for (const format of formats) {
          const { pages } = readPdf(await page.pdf({ format }));
          expect([name, format, pages.length]).toEqual([name, format, 1]);
          expect(pages[0]?.smallestPt).toBeGreaterThanOrEqual(least[name]);
        }
      }
      await page.emulateMedia({ media: "print" });
      expect(await pastTheSides(page)).toEqual([]);
    });
  });
});

/** Shows a page of a test's own, on which no app goes on drawing. */
async function show(page: Page, html: string): Promise<void> {
  await page.goto("about:blank");
  await page.setContent(html);
}

describe("the search for what is cut off", () => {
  it("finds a text past its picture, and one in a box that hides it", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: startWords.start }).waitFor();
      expect(await cutOff(page)).toEqual([]);
      await show(
        page,
        '<svg width="300" height="40"><text x="4" y="20">in</text><text x="20" y="20" text-anchor="end">far too long</text></svg><p style="overflow: hidden; white-space: nowrap; width: 40px">wide wide wide wide</p>',
      );
      const found = await cutOff(page);
      expect(found.map((part) => /^<(\w+)/.exec(part)?.[1])).toEqual([
        "text",
        "p",
      ]);
    });
  });
});

describe("the search for what stayed English", () => {
  it("finds a text, a label and a title outside the brackets, and no value", async () => {
    await withVisit(app, phone, async ({ page }) => {
      await show(
        page,
        '<title>Home</title><p aria-label="Close">⟦Öñé⟧ left 3</p><p>⟦Šåý ⟦ĥî⟧ ţö⟧ Sam</p><p>+4 (2), D</p><q>Hello</q>',
      );
      expect(
        await untranslated(page, {
          values: ["Sam"],
          signs: ["D"],
          within: "q",
        }),
      ).toEqual(["title: Home", "p aria-label: Close", "p: ⟦Öñé⟧ left 3"]);
    });
  });
});
