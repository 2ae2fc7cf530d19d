import {
  deskContentWords,
  deskFrameWords,
  kitWords,
  ownMarkWords,
  ownWords,
  plainText,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keptOffline } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { beginAs, button, link, newLink } from "./desk-steps.ts";
import { bothSidesForFile, linkIn, visitDesk } from "./desk-under-test.ts";
import { untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

/** Longer than the work behind a passphrase takes on a busy machine. */
const patienceMs = 30_000;

const { desk, app } = await bothSidesForFile();

const phone = { viewport: { width: 360, height: 740 } };
const words = deskContentWords;
/** The first line of the wait, by day and by night, each of which is the coach's in these tests. */
const lines = [
  "You can still write tomorrow. You cannot take back today.",
  "You can still write tomorrow. You cannot take back tonight.",
] as const;

/** A coach at work, with a link. */
async function coachCalled(name: string) {
  const coach = await visitDesk(desk);
  coach.page.setDefaultTimeout(patienceMs);
  await beginAs(desk, coach.page, name);
  await button(coach.page, "Use a passkey").click();
  return { ...coach, address: await newLink(coach.page) };
}

/** Writes a text of the coach's own in the place of one of ours. */
async function write(page: Page, ours: string, own: string): Promise<void> {
  await page.getByLabel(words.search).fill(ours);
  await page
    .getByRole("button")
    .filter({ hasText: plainText(words.write(ours)) })
    .click();
  await page.getByLabel(plainText(words.ownFor(ours))).fill(own);
}

async function publish(page: Page, edition: number): Promise<void> {
  await button(page, words.publish.action).click();
  await page.getByText(words.publish.done(edition)).waitFor();
}

/** Opens a coach's link and presses the button that fetches their words. */
async function get(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`/${new URL(address).hash}`);
  await page.getByRole("button", { name: new RegExp(`^Get ${name}`) }).click();
}

describe("a coach's own words", () => {
  it("reach their person, work offline, say whose they are, and go when they are removed", async () => {
    const coach = await coachCalled("Ann Wells");
    await link(coach.page, deskFrameWords.nav.content).click();
    await coach.page.getByText(words.first.heading).waitFor();
    for (const ours of lines)
      await write(coach.page, ours, "Ann says: the night is long enough.");
    await publish(coach.page, 1);

    await withVisit(app, { ...phone, ...keptOffline }, async (visit) => {
      const { page } = visit;
      page.setDefaultTimeout(patienceMs);
      await bringIn(page, {
        theCase: { breakup: "2026-11-01", facts: { contactForbidden: "no" } },
      });
      await get(page, coach.address, "Ann Wells");
      await page.getByText(ownWords.kept.came(1)).waitFor();
      await untilStored(page, "Ann says");
      await visit.untilKept();
      await page.context().setOffline(true);
      await page.goto("/#/kit");
      await page.reload();
      await page.getByText("Ann says: the night is long enough.").waitFor();
      await page.getByText("Ann Wells’s words").click();
      await page.getByText(ownMarkWords.before).waitFor();
      await page.context().setOffline(false);

      await page.goto("/#/share");
      await button(page, ownWords.kept.remove).click();
      await page.getByText(ownWords.kept.removed).waitFor();
      await page.goto("/#/kit");
      await page.getByRole("link", { name: kitWords.doors.write }).waitFor();
      expect(await page.getByText("Ann says").count()).toBe(0);
    });
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("never reach another coach's person, by their link or by a changed one", async () => {
    const ann = await coachCalled("Ann Other");
    await link(ann.page, deskFrameWords.nav.content).click();
    await write(ann.page, lines[0], "Ann’s alone.");
    await publish(ann.page, 1);
    const ben = await coachCalled("Ben");
    const [anns, bens] = [linkIn(ann.address), linkIn(ben.address)];
    const [annsKey, bensKey] = [anns, bens].map(
      ({ coaches }) => coaches[0]?.recipient ?? "",
    );
    const asked = (door: string, recipient = "") =>
      fetch(`${desk.address}/v1/content/${recipient}`, {
        headers: { authorization: `Bearer ${door}` },
      });
    expect((await asked(anns.door, annsKey)).status).toBe(200);
    expect((await asked(bens.door, annsKey)).status).toBe(404);
    expect((await asked(bens.door, bensKey)).status).toBe(404);
    expect((await asked(anns.door, bensKey)).status).toBe(404);
    await Promise.all([ann.close(), ben.close()]);
  });

  it("are never used when they are not in order: changed on the way, older, or beyond what a coach may change", async () => {
    const coach = await coachCalled("Cleo");
    await link(coach.page, deskFrameWords.nav.content).click();
    await write(coach.page, lines[0], "Cleo’s first.");
    await publish(coach.page, 1);
    const { door, coaches } = linkIn(coach.address);
    const path = `/v1/content/${coaches[0]?.recipient}`;
    const first: unknown = await (
      await fetch(`${desk.address}${path}`, {
        headers: { authorization: `Bearer ${door}` },
      })
    ).json();
    await write(coach.page, lines[1], "Cleo’s second.");
    await publish(coach.page, 2);

    await withVisit(app, phone, async ({ page }) => {
      page.setDefaultTimeout(patienceMs);
      await bringIn(page, { theCase: { breakup: "2026-11-01" } });
      // What checks them does not come.
      await page.route("**/checked-content*", async (route) => {
        await route.abort();
      });
      await get(page, coach.address, "Cleo");
      await page.getByText(ownWords.faults.unfetched).waitFor();
      await page.unroute("**/checked-content*");
      // Whoever runs the relay changes one sign of what was signed.
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const came = (await response.json()) as { signed: string };
        const text = Buffer.from(came.signed, "base64url").toString();
        const signed = Buffer.from(
          text.replace("Cleo’s first.", "Go to their home."),
        ).toString("base64url");
        await route.fulfill({ response, json: { ...came, signed } });
      });
      await get(page, coach.address, "Cleo");
      await page.getByText(ownWords.faults.signature("Cleo")).waitFor();
      await page.unroute(`**${path}`);
      await get(page, coach.address, "Cleo");
      await page.getByText(ownWords.kept.came(2)).waitFor();
      // And then gives out an edition of before, signed by the coach as it is.
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: first });
      });
      await button(page, ownWords.kept.newer).click();
      await page.getByText(ownWords.faults.older("Cleo")).waitFor();
      await untilStored(page, "Cleo’s second.");
    });
    expect(coach.faults).toEqual([]);
    await coach.close();
  });
});
