import type { Locator, Page } from "playwright-core";
import type { DeskUnderTest } from "./desk-under-test.ts";

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
  await page.goto(await desk.invite());
  await page.getByLabel("Your name").fill(name);
  await button(page, "Go on").click();
  const code = await page.locator("output").innerText();
  await button(page, "I have it. Go on").click();
  await page.getByLabel("Recovery code").fill("wrong");
  await button(page, "It is right, go on").click();
  await page.getByText("That is not the code.").waitFor();
  await page.getByLabel("Recovery code").fill(code.toLowerCase());
  await button(page, "It is right, go on").click();
  await page.getByRole("heading", { name: "How you will sign in" }).waitFor();
  return code;
}

/** Makes a link and reads it off the page. */
export async function newLink(page: Page): Promise<string> {
  await link(page, "Your links").click();
  await button(page, "Make a link").click();
  const field = page.getByLabel("The link", { exact: true });
  await field.waitFor();
  return field.inputValue();
}

/** Opens the sealed case that came last. */
export async function openNewest(page: Page): Promise<void> {
  await link(page, "Cases").click();
  await page
    .getByRole("link", { name: /^Sealed case/ })
    .first()
    .click();
  await button(page, "Open it").click();
}
