import { journalWords, writeWords } from "@staying-power/words";
import { chromium, type Page } from "playwright-core";
import { bringIn, type Brought } from "../e2e/bring-in.ts";
import { browseBuiltApp } from "./browse-built-app.ts";

/** What the frames of one scroll took, in milliseconds. */
export interface Frames {
  readonly name: string;
  readonly frames: number;
  readonly median: number;
  readonly worst: number;
  /** The share of frames that came after more than so many milliseconds. */
  readonly over17: number;
  readonly over50: number;
  /** From the tap on "Show all" until the next frame. */
  readonly shown: number;
  /** How many elements stood in the page afterwards. */
  readonly elements: number;
}

/** Each list, how it is opened, and what is kept there. */
interface List {
  readonly name: string;
  readonly brought: Brought;
  readonly hash: string;
  readonly all: string;
  readonly row: string;
}

/**
 * How smoothly two long lists scroll in the built app: as it is, and with all of their rows in the page at once, which
 * is what the app does where a browser cannot tell what is near.
 *
 * @param brought - what is kept: a journal of what happened, and one for oneself.
 * @param tell - is told each as soon as it is known.
 * @returns what is missing, if something is.
 */
export async function timeScroll(
  brought: { readonly happened: Brought; readonly written: Brought },
  tell: (frames: Frames) => void,
): Promise<{ readonly missing: string } | null> {
  const lists: readonly List[] = [
    {
      name: "what happened",
      brought: brought.happened,
      hash: "#/happened",
      all: journalWords.whole,
      row: ".journal-day li",
    },
    {
      name: "what you wrote",
      brought: brought.written,
      hash: "#/journal/entries",
      all: writeWords.entries.whole,
      row: ".journal-list li",
    },
  ];
  return browseBuiltApp(async ({ address, browserAddress }) => {
    const browser = await chromium.connect(browserAddress);
    for (const list of lists) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 360, height: 740 },
      });
      const first = await context.newPage();
      first.setDefaultTimeout(180_000);
      await bringIn(first, list.brought);
      await first.close();
      for (const isWhole of [false, true]) {
        const page = await context.newPage();
        page.setDefaultTimeout(180_000);
        if (isWhole)
          await page.addInitScript(() =>
            Reflect.deleteProperty(globalThis, "IntersectionObserver"),
          );
        tell(await scrolled(page, list, isWhole));
        await page.close();
      }
      await context.close();
    }
    await browser.close();
    return null;
  });
}

async function scrolled(
  page: Page,
  { name, hash, all, row }: List,
  isWhole: boolean,
): Promise<Frames> {
  await page.goto(`/${hash}`);
  await page.locator(row).first().waitFor();
  const button = page.getByRole("button", { name: all, exact: true });
  await button.waitFor();
  // With all of it in the page a frame takes so long that a few tell enough.
  const turns = isWhole ? 12 : 180;
  const told = await button.evaluate(async (element: HTMLElement, many) => {
    const frame = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const began = performance.now();
    element.click();
    await frame();
    await frame();
    const shown = performance.now() - began;
    // Five thousand pixels a second, as a hard fling does, then through all of it as the bar is dragged.
    const step = 83;
    const most = document.documentElement.scrollHeight;
    const times: number[] = [];
    let before = await frame();
    for (let turn = 0; turn < many; turn += 1) {
      const dragged = turn - (many * 2) / 3;
      if (dragged < 0) scrollBy(0, step);
      else scrollTo(0, (most * dragged) / (many / 3));
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return { shown, times, elements: document.querySelectorAll("*").length };
  }, turns);
  const times = told.times.toSorted((one, other) => one - other);
  const share = (ms: number): number =>
    times.filter((time) => time > ms).length / times.length;
  return {
    name: `${name}, ${isWhole ? "all of it in the page" : "what is near"}`,
    frames: times.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    worst: times.at(-1) ?? 0,
    // A frame of a screen of 60 Hz takes 16.7 ms, and is told to a tenth.
    over17: share(16.8),
    over50: share(50),
    shown: told.shown,
    elements: told.elements,
  };
}
