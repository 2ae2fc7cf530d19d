import { checkWords } from "@staying-power/words";
import type { BrowserContext, Locator, Page, Route } from "playwright-core";
import { practical, said, type } from "./every-check-state.ts";

/** The pieces of the careful reader among what is asked for. */
export const pieces = /\/assets\/careful\/[0-9a-f]{64}\.part$/;

/** The part that fetches it, wherever it stands. */
export const part = (page: Page): Locator => page.locator(".careful-part");

/** What that part says aloud. */
export const told = (page: Page): Locator => part(page).getByRole("status");

/** The button that begins or goes on, by its first word. */
export const getIt = (page: Page): Locator =>
  part(page).getByRole("button", { name: /^(?:Get it|Go on)/ });

/** Types a message that is fine, and opens what stands below its answer. */
export async function toOffer(
  page: Page,
  text: string = practical,
): Promise<void> {
  await page.goto("/#/check");
  await type(page, text);
  await said(page, checkWords.lines.fine.heading);
  await page.locator(".check-careful > summary").click();
  await getIt(page).waitFor();
}

/** Waits until an answer says that the careful reader has read it. */
export async function readCarefully(page: Page): Promise<void> {
  await page
    .locator(".check-read-by")
    .getByText(checkWords.readBy.careful)
    .waitFor();
}

/** The pieces as they are let through: so many at once, and the rest once told to. */
export interface Tap {
  readonly asked: readonly string[];
  letAll(): Promise<void>;
}

/** Lets so many pieces through and holds the next ones back. */
export async function holdAfter(
  where: BrowserContext | Page,
  count: number,
): Promise<Tap> {
  const asked: string[] = [];
  const held: Route[] = [];
  let through = count;
  await where.route(pieces, async (route) => {
    asked.push(route.request().url());
    if (asked.length > through) held.push(route);
    else await route.continue();
  });
  return {
    asked,
    letAll: async () => {
      through = Number.POSITIVE_INFINITY;
      // One that was given up meanwhile takes nothing.
      await Promise.all(
        held.splice(0).map((route) => route.continue().catch(() => null)),
      );
    },
  };
}
