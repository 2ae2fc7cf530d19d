import {
  deskBeginWords,
  deskFrameWords,
  deskInboxWords,
  deskLinkWords,
  deskParcelWords,
} from "@staying-power/words";
import type { Locator, Page } from "playwright-core";
import type { DeskUnderTest } from "./desk-under-test.ts";

const begin = deskBeginWords;
const frame = deskFrameWords;
const words = deskLinkWords;
const parcel = deskParcelWords;

/** A button of this name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** A link of this name. */
export const link = (page: Page, name: string): Locator =>
  page.getByRole("link", { name, exact: true });

/** Sets a desk up to where the way in is chosen; gives the recovery code. */
export async function beginAs(
  desk: DeskUnderTest,
  page: Page,
  name: string,
): Promise<string> {
  return beginAt(await desk.invite(), page, name);
}

/** The same by a link to begin. */
export async function beginAt(
  address: string,
  page: Page,
  name: string,
): Promise<string> {
  await page.goto(address);
  await page.getByLabel(begin.who.name).fill(name);
  await button(page, begin.who.action).click();
  const code = await page.locator("output").innerText();
  await button(page, begin.code.action).click();
  await page.getByLabel(begin.test.label).fill("wrong");
  await button(page, begin.test.action).click();
  await page.getByText(begin.test.wrong).waitFor();
  await page.getByLabel(begin.test.label).fill(code.toLowerCase());
  await button(page, begin.test.action).click();
  await page.getByRole("heading", { name: begin.way.heading }).waitFor();
  return code;
}

/** Makes a link and reads it off the page. */
export async function newLink(page: Page): Promise<string> {
  await link(page, frame.nav.link).click();
  await button(page, words.make).click();
  const field = page.getByLabel(words.address, { exact: true });
  await field.waitFor();
  return field.inputValue();
}

/** Opens the sealed case that came last. */
export async function openNewest(page: Page): Promise<void> {
  await link(page, frame.nav.inbox).click();
  await page
    .locator("main li a")
    .filter({ hasText: deskInboxWords.sealed })
    .first()
    .click();
  await button(page, parcel.sealed.action).click();
}
