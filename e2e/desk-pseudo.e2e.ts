import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  deskAccountWords,
  deskAnswerWords,
  deskBeginWords,
  deskEnterWords,
  deskFrameWords,
  deskParcelWords,
} from "@staying-power/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAs, button, link, newLink, openNewest } from "./desk-steps.ts";
import {
  type DeskUnderTest,
  handIn,
  linkIn,
  startDesk,
  visitDesk,
} from "./desk-under-test.ts";
import { pseudoFaults } from "./pseudo-faults.ts";
import { sharedCases } from "./shared-cases.ts";

const desk = fileURLToPath(new URL("../packages/desk", import.meta.url));
const vite = fileURLToPath(
  new URL("../node_modules/vite/bin/vite.js", import.meta.url),
);
const patienceMs = 60_000;

let folder = "";
let under: DeskUnderTest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-pseudo-"));
  const flags = ["--mode", "pseudo", "--outDir", folder, "--logLevel", "error"];
  await promisify(execFile)(
    process.execPath,
    [vite, "build", ...flags, "--emptyOutDir"],
    { cwd: desk },
  );
  under = await startDesk(folder);
});
afterAll(async () => {
  await under.close();
  await rm(folder, { recursive: true });
});

/** What people and devices are called, and what they wrote. */
const own: readonly string[] = [
  "Ann Wells",
  "Kim",
  "Dana",
  sharedCases.kim.asks,
  sharedCases.dana.asks,
  ...sharedCases.kim.journal.map(({ text }) => text),
  "Samaritans",
  "Childline",
  // Before those that begin like them.
  ...Intl.supportedValuesOf("timeZone").toSorted(
    (one, other) => other.length - one.length,
  ),
  "UTC",
  "Chrome",
  "Chromium",
  "Linux",
];

describe("the desk in another language, two fifths longer", () => {
  it("fits every room on a small phone, and leaves no English there", async () => {
    const visit = await visitDesk(under, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = visit;
    page.setDefaultTimeout(patienceMs);
    const found: string[] = [];
    const stop = async (name: string): Promise<void> => {
      // Paper is no screen: it is wide, and seen by nobody.
      const spoken = await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLElement>(
          ".paper-place",
        ))
          part.style.display = "none";
        return [...document.querySelectorAll("main b")].map(
          (word) => word.textContent,
        );
      });
      // The words for the phone stand for a key, in every language the same.
      const known = name === "a new link" ? [...own, ...spoken] : own;
      found.push(...(await pseudoFaults(page, name, known)));
    };
    const begin = deskBeginWords;
    const enter = deskEnterWords;
    const frame = deskFrameWords;
    const parcel = deskParcelWords;
    const answer = deskAnswerWords;
    const account = deskAccountWords;
    await page.goto(under.address);
    await page.getByRole("heading", { name: enter.heading }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en-XA");
    await stop("sign in");
    await page.goto(await under.invite());
    await page.getByLabel(begin.who.name).waitFor();
    await stop("who you are");
    await beginAs(under, page, "Ann Wells");
    await stop("way in");
    await button(page, begin.way.other).click();
    await stop("passphrase");
    await button(page, begin.way.back).click();
    await button(page, begin.way.passkey).click();
    await link(page, begin.done.action).waitFor();
    await stop("set up");
    const carried = linkIn(await newLink(page));
    await stop("a new link");
    await link(page, frame.nav.inbox).click();
    await stop("no case yet");

    await link(page, frame.nav.account).click();
    await handIn(carried, sharedCases.kim);
    await openNewest(page);
    await page.locator(".brief .people, .brief [role=img]").first().waitFor();
    await stop("the brief");
    await link(page, parcel.tabs.answer).click();
    await page.getByLabel(answer.text).fill(sharedCases.kim.asks);
    for (const add of Object.values(answer.proposals.add))
      await button(page, add).click();
    await button(page, answer.call.add).click();
    await page.getByLabel(answer.call.at).fill("2099-01-12T18:00");
    await stop("an answer");
    await link(page, parcel.tabs.notes).click();
    await stop("notes");
    await link(page, parcel.tabs.keeping).click();
    await stop("how long");

    await handIn(carried, sharedCases.dana);
    await openNewest(page);
    await page.locator(".brief-care").waitFor();
    await stop("the brief behind a gate");
    await link(page, frame.nav.account).click();
    await page.getByRole("heading", { name: account.erase.heading }).waitFor();
    await button(page, account.practice.action).click();
    await page.getByLabel(account.practice.label).waitFor();
    await stop("ways in");
    expect(found).toEqual([]);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});
