import {
  deskAnswerWords,
  deskEnterWords,
  deskInboxWords,
  deskKeepingWords,
  deskLinkWords,
  deskParcelWords,
  proposalWords,
  sharedWords,
  shareWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sweep } from "../packages/relay/src/sweep.ts";
import { bringIn } from "./bring-in.ts";
import { beginAs, button, link, newLink, openNewest } from "./desk-steps.ts";
import { bothSidesForFile, visitDesk } from "./desk-under-test.ts";
import { untilStored } from "./stored-text.ts";
import { withVisit } from "./with-visit.ts";

/** Longer than the work behind a passphrase takes on a busy machine. */
const patienceMs = 30_000;
const dayMs = 24 * 3_600_000;

const { desk, app } = await bothSidesForFile();

const phone = { viewport: { width: 360, height: 740 } };
const theCase = {
  breakup: "2026-11-01",
  facts: { endedBy: "ex", relationshipMonths: 30 },
  events: [
    {
      kind: "if-then",
      at: "2026-11-20",
      id: "own",
      plan: "late",
      cue: "it is late",
      response: "I count the hours",
    },
  ],
} as const;

/** The words that both read to each other on the phone, as they stand on a page. */
async function checkWordsOn(page: Page): Promise<readonly string[]> {
  const text = await page.locator("main").innerText();
  return (
    /(?:\b[bdf-hj-npr-tvz][aiou][bdf-hj-npr-tvz][aiou][bdf-hj-npr-tvz]\b[\s·]*){5}/
      .exec(text)?.[0]
      .trim()
      .split(/[\s·]+/) ?? []
  );
}

/** Sends what stands ready, and waits until it went. */
async function send(page: Page): Promise<void> {
  await button(page, shareWords.send.go).click();
  await page.getByText(shareWords.send.sent).waitFor();
}

const { proposals } = deskAnswerWords;

/** A change to what they have, and something of another list. */
async function proposeMore(page: Page): Promise<void> {
  await page.getByText("When it is late, then I count the hours").waitFor();
  await button(page, proposals.theirs.change).click();
  const change = page.getByRole("group", {
    name: proposals.changes["if-then"],
  });
  await change.getByLabel(proposals.response).fill("I read two pages");
  await button(page, proposals.add.day).click();
  const day = page.getByRole("group", { name: proposals.kinds.day });
  await day.getByLabel(proposals.name).fill("Her birthday");
  await day.getByLabel(proposals.on).fill("2027-01-05");
  await day.getByLabel(proposals.doing).fill("Cook with Sam");
}

/** Each line beside what they have: one left, two taken, one of them undone and taken again. */
async function decideLineByLine(page: Page): Promise<void> {
  const line = (heading: string) =>
    page.getByRole("listitem").filter({
      has: page.getByRole("heading", { name: heading, exact: true }),
    });
  const press = (where: ReturnType<typeof line>, name: string) =>
    where.getByRole("button", { name, exact: true }).click();
  const fresh = line(proposalWords.kinds["if-then"]);
  await press(fresh, proposalWords.decline);
  await fresh.getByText(proposalWords.declined).waitFor();
  const change = line(proposalWords.changes["if-then"]);
  await change.getByText("then I count the hours").waitFor();
  await press(change, proposalWords.accept);
  await change.getByText(proposalWords.accepted).waitFor();
  await press(change, proposalWords.undo);
  await press(change, proposalWords.accept);
  await change.getByText(proposalWords.accepted).waitFor();
  await untilStored(page, "I read two pages");
  const day = line(proposalWords.kinds.day);
  await press(day, proposalWords.accept);
  await day.getByText(proposalWords.acceptedIn.day).waitFor();
  await untilStored(page, "Cook with Sam");
  await page.goto("/#/if-then");
  await page.getByText("I read two pages").waitFor();
  expect(await page.getByText("I call Ana").count()).toBe(0);
  await page.goBack();
}

describe("a person and a coach, each in a browser of their own", () => {
  it("share, open, answer, accept, send anew, and end it", async () => {
    const coach = await visitDesk(desk);
    coach.page.setDefaultTimeout(patienceMs);
    await beginAs(desk, coach.page, "Ann Wells");
    await button(coach.page, "Use a passkey").click();
    const address = await newLink(coach.page);
    const said = await checkWordsOn(coach.page);
    expect(said).toHaveLength(5);

    await withVisit(app, phone, async ({ page }) => {
      page.setDefaultTimeout(patienceMs);
      await bringIn(page, { theCase });
      await page.goto(`/${new URL(address).hash}`);
      await page.getByText(shareWords.who.one("Ann Wells")).waitFor();
      expect(await checkWordsOn(page)).toEqual(said);
      await page.getByLabel(shareWords.words.name).fill("Kim");
      await page.getByLabel(shareWords.words.asks).fill("Should I answer?");
      await send(page);

      await openNewest(coach.page);
      await coach.page
        .locator(".brief")
        .getByText("Should I answer?")
        .waitFor();
      await link(coach.page, "Answer").click();
      await coach.page.getByLabel("Your answer").fill("Not this week.");
      await button(coach.page, "A plan for a hard moment").click();
      await coach.page.getByLabel("When this happens").fill("It is early");
      await coach.page.getByLabel("They do this instead").fill("I call Ana");
      await proposeMore(coach.page);
      await button(coach.page, "Look at it before it goes").click();
      await button(coach.page, "Seal it and send it").click();
      await coach.page.getByText(deskAnswerWords.sent).waitFor();

      await button(page, sharedWords.look.go).click();
      await page.getByText(/^Ann Wells opened it on/).waitFor();
      await page.getByText("Not this week.").waitFor();
      await decideLineByLine(page);

      await page.getByRole("link", { name: sharedWords.change.newer }).click();
      await button(page, shareWords.send.newer).click();
      await page.getByText(/^You sent version 2 on/).waitFor();
      await link(coach.page, "Cases").click();
      await button(coach.page, deskInboxWords.refresh).click();
      await coach.page
        .getByText(deskInboxWords.states.version, { exact: true })
        .waitFor();

      await button(page, sharedWords.change.back).click();
      await button(page, sharedWords.change.backGo).click();
      await page.getByText(/^You took it back on/).waitFor();
      await button(coach.page, deskInboxWords.refresh).click();
      await coach.page.getByText(deskInboxWords.endedHeading).click();
      await coach.page
        .getByText(deskInboxWords.states.revoked, { exact: true })
        .waitFor();
    });
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("end it from the other side, and by a closed link", async () => {
    const coach = await visitDesk(desk);
    coach.page.setDefaultTimeout(patienceMs);
    await beginAs(desk, coach.page, "Bea");
    await button(coach.page, "Use a passkey").click();
    const address = await newLink(coach.page);
    await withVisit(app, phone, async ({ page }) => {
      page.setDefaultTimeout(patienceMs);
      await bringIn(page, { theCase });
      await page.goto(`/${new URL(address).hash}`);
      await send(page);
      await openNewest(coach.page);
      await link(coach.page, deskParcelWords.tabs.keeping).click();
      await coach.page.getByLabel(deskKeepingWords.dispose.sure).check();
      await button(coach.page, deskKeepingWords.dispose.action).click();
      await coach.page
        .getByText(deskInboxWords.states.disposed)
        .first()
        .waitFor();
      await button(page, sharedWords.look.go).click();
      await page.getByText(sharedWords.faults.gone).first().waitFor();

      await link(coach.page, "Your links").click();
      await button(coach.page, deskLinkWords.list.close).click();
      await button(coach.page, deskLinkWords.list.sure).click();
      await coach.page.getByText(/^Closed on/).waitFor();
      await page.goto(`/${new URL(address).hash}`);
      await button(page, shareWords.send.go).click();
      await page.getByText(sharedWords.faults.closed).waitFor();
    });
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("let it go on the day that was chosen, and both are told", async () => {
    const coach = await visitDesk(desk);
    coach.page.setDefaultTimeout(patienceMs);
    await beginAs(desk, coach.page, "Cara");
    await button(coach.page, "Use a passkey").click();
    const address = await newLink(coach.page);
    await withVisit(app, phone, async ({ page }) => {
      page.setDefaultTimeout(patienceMs);
      await bringIn(page, { theCase });
      await page.goto(`/${new URL(address).hash}`);
      await send(page);
      await openNewest(coach.page);

      desk.pass(31 * dayMs);
      await sweep(desk.store, desk.now());
      await button(page, sharedWords.look.go).click();
      await page.getByText(sharedWords.faults.gone).first().waitFor();
      await page.getByText(sharedWords.ended.gone).waitFor();
      expect(await button(page, sharedWords.look.go).count()).toBe(0);

      // A sign-in does not last that long either.
      await coach.page.reload();
      await button(coach.page, deskEnterWords.passkey).click();
      await link(coach.page, "Cases").click();
      await coach.page.getByText(deskInboxWords.endedHeading).click();
      await coach.page
        .getByText(deskInboxWords.states.expired, { exact: true })
        .waitFor();
    });
    expect(coach.faults).toEqual([]);
    await coach.close();
  });
});
