import {
  deskAccountWords,
  deskBeginWords,
  deskEnterWords,
  deskKeepingWords,
  deskNotesWords,
  deskParcelWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  beginAs,
  beginAt,
  button,
  link,
  newLink,
  openNewest,
} from "./desk-steps.ts";
import { deskForFile, handIn, linkIn, visitDesk } from "./desk-under-test.ts";
import { sharedCases } from "./shared-cases.ts";
import { tabTo } from "./tab-to.ts";

const account = deskAccountWords;
const begin = deskBeginWords;
const enter = deskEnterWords;
const keeping = deskKeepingWords;
const notes = deskNotesWords;
const parcel = deskParcelWords;
const laptop = { viewport: { width: 1280, height: 800 } };
/** Longer than the work behind a passphrase takes on a busy machine. */
const patienceMs = 60_000;

const desk = await deskForFile();

/** Goes to a button by the keyboard and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** A new passphrase, twice, by the keyboard. */
async function typePassphrase(
  page: Page,
  action: string,
  typed: string,
): Promise<void> {
  await press(page, action);
  await page.getByLabel(begin.way.passphrase, { exact: true }).waitFor();
  for (const label of [begin.way.passphrase, begin.way.again]) {
    await tabTo(page, label);
    await page.keyboard.type(typed);
  }
  await page.keyboard.press("Enter");
}

async function signInBy(
  page: Page,
  way: "passphrase" | "recovery",
  [name, secret]: readonly [string, string],
): Promise<void> {
  await page.goto(desk.address);
  await page.getByRole("heading", { name: enter.heading }).waitFor();
  if (way === "recovery") await press(page, enter.recovery);
  else await press(page, enter.passphrase);
  await page.getByLabel(enter.name).fill(name);
  await page
    .getByRole("textbox", { name: enter[way], exact: true })
    .fill(secret);
  await page.keyboard.press("Enter");
}

async function visit() {
  const begun = await visitDesk(desk, laptop);
  begun.page.setDefaultTimeout(patienceMs);
  return begun;
}

// What is typed twice is worked on long, on a machine that may be busy.
describe("the ways in of a desk", { timeout: 400_000 }, () => {
  it("are added, replaced and taken away; a lost device is signed out; all of it ends", async () => {
    const [here, there] = [await visit(), await visit()];
    const { page } = here;
    await beginAs(desk, page, "Ann Wells");
    await button(page, "Use a passkey").click();
    await link(page, account.heading).click();
    // The only way in that opens cases stays.
    await page.getByText(account.keys.last).waitFor();
    const removals = page.getByRole("button", { name: /^Remove / });
    expect(await removals.count()).toBe(0);
    await typePassphrase(page, account.keys.passphrase, "river lamp nine");
    await page.getByText(account.keys.passphraseDone).waitFor();
    expect(await removals.count()).toBe(2);

    await press(page, account.keys.code);
    const code = await page.locator("output").innerText();
    await press(page, begin.code.action);
    await tabTo(page, begin.test.label);
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByText(account.keys.codeDone).waitFor();

    // Somebody has the other device; it is put out from here, and asks again at the next touch.
    await signInBy(there.page, "passphrase", ["Ann Wells", "river lamp nine"]);
    await link(there.page, "Cases").waitFor();
    await link(page, "Cases").click();
    await link(page, account.heading).click();
    await press(page, account.devices.outOthers);
    await button(page, account.devices.outOthers).waitFor({
      state: "detached",
    });
    await link(there.page, account.heading).click();
    await there.page.getByText(enter.why.expired).waitFor();

    // Its way in goes as well, and lets nobody in any more.
    await removals.filter({ hasText: account.keys.kinds.passphrase }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(account.keys.last).waitFor();
    await signInBy(there.page, "passphrase", ["Ann Wells", "river lamp nine"]);
    await there.page.getByText(enter.wrong).waitFor();
    await signInBy(there.page, "recovery", ["Ann Wells", code]);
    await there.page.getByText(enter.recovered).waitFor();

    await tabTo(page, account.erase.sure);
    await page.keyboard.press("Space");
    await press(page, account.erase.action);
    await page.getByText(enter.why.removed).waitFor();
    await link(there.page, account.heading).click();
    await there.page.getByText(enter.why.expired).waitFor();
    expect([...here.faults, ...there.faults]).toEqual([]);
    await here.close();
    await there.close();
  });

  it("let a second coach in, who opens the same case and reads the note for both", async () => {
    const [ann, ben] = [await visit(), await visit()];
    await beginAs(desk, ann.page, "Ann Lee");
    await button(ann.page, "Use a passkey").click();
    await link(ann.page, account.heading).click();
    await ann.page.getByText(account.keys.last).waitFor();
    await press(ann.page, account.practice.action);
    const invited = await ann.page
      .getByLabel(account.practice.label)
      .inputValue();
    await beginAt(invited, ben.page, "Ben Moss");
    await button(ben.page, "Use a passkey").click();
    await link(ben.page, "Make a link").waitFor();

    await link(ann.page, "Your links").click();
    await tabTo(ann.page, "Ben Moss");
    await ann.page.keyboard.press("Space");
    const carried = linkIn(await newLink(ann.page));
    expect(carried.coaches.map(({ name }) => name)).toEqual([
      "Ann Lee",
      "Ben Moss",
    ]);
    await handIn(carried, sharedCases.kim);

    await openNewest(ann.page);
    await link(ann.page, parcel.tabs.notes).click();
    await ann.page.getByLabel(notes.shared).fill("Ben: ask about the cat.");
    await ann.page.keyboard.press("Tab");
    await ann.page.keyboard.press("Enter");
    await ann.page.getByText(notes.kept).waitFor();

    await openNewest(ben.page);
    await link(ben.page, parcel.tabs.notes).click();
    await ben.page.getByText(notes.others("Ann Lee")).waitFor();
    await ben.page.getByText("Ben: ask about the cat.").waitFor();

    await link(ben.page, parcel.tabs.keeping).click();
    await tabTo(ben.page, keeping.days);
    await ben.page.keyboard.type("400");
    await ben.page.keyboard.press("Enter");
    await ben.page.getByText(/^Choose from 1 to \d+ days/).waitFor();
    await ben.page.keyboard.press("Control+A");
    await ben.page.keyboard.type("3");
    await ben.page.keyboard.press("Enter");
    await ben.page.getByText(keeping.shortened).waitFor();
    expect([...ann.faults, ...ben.faults]).toEqual([]);
    await ann.close();
    await ben.close();
  });
});
