import type { Page } from "playwright-core";
import { readingShown } from "./walk.ts";

/** What has a page for paper, by its address, with a place of its screen that is there when it can be printed. */
const papers = {
  map: ["#/map", ".page-map .task"],
  reading: ["#/reading", ".page-reading .figures"],
  reply: ["#/they-wrote/asks-to-meet", ".page-they-wrote .card"],
  card: ["#/card", ".page-card .wallet"],
} as const;

export type PaperName = keyof typeof papers;

export const paperNames: readonly PaperName[] = [
  "map",
  "reading",
  "reply",
  "card",
];

export const formats = ["A4", "Letter"] as const;

/** Opens a screen that can be printed and presses its button: the page for paper is in place when the browser is asked. */
export async function toPaper(page: Page, name: PaperName): Promise<void> {
  const [hash, shown] = papers[name];
  await page.goto(`/${hash}`);
  await page.locator(shown).first().waitFor();
  if (name === "reading") await readingShown(page);
  await page.evaluate(() => {
    delete document.documentElement.dataset["asked"];
    globalThis.print = () => {
      document.documentElement.dataset["asked"] = "yes";
    };
  });
  await page
    .locator(name === "card" ? "main .main-action" : ".print-part button")
    .click();
  await page.locator("html[data-asked=yes]").waitFor();
}

/** The least size of letters on each, in points: a card is held nearer. */
export const least: Readonly<Record<PaperName, number>> = {
  map: 9,
  reading: 9,
  reply: 9,
  card: 7,
};

/** What of the card reaches over the edge of its side, once it is laid out to be printed. */
export function pastTheSides(page: Page): Promise<string[]> {
  return page.locator(".wallet-side").evaluateAll((sides) =>
    sides.flatMap((side) => {
      const edge = side.getBoundingClientRect();
      return [...side.querySelectorAll("*")]
        .filter((part) => {
          const { right, bottom } = part.getBoundingClientRect();
          return right > edge.right - 8 || bottom > edge.bottom - 8;
        })
        .map((part) => part.outerHTML.slice(0, 80));
    }),
  );
}
