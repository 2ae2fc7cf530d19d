import type { Case } from "@staying-power/case";
import { chromium } from "playwright-core";
import { bringIn } from "../e2e/bring-in.ts";
import { browseBuiltApp } from "./browse-built-app.ts";
import { spread, type Spread } from "./spread.ts";

/**
 * How long the built app takes from the start of a visit until the screen of the day stands, with all that it says.
 *
 * @param cases - what is kept, by the name of the row.
 * @param runs - visits for each, each in a fresh page.
 * @returns one entry for each case, or a sentence saying why there are none.
 */
export async function timeToday(
  cases: Readonly<Record<string, Case>>,
  runs: number,
): Promise<
  | readonly (readonly [name: string, time: Spread])[]
  | { readonly missing: string }
> {
  return browseBuiltApp(async ({ address, browserAddress }) => {
    const browser = await chromium.connect(browserAddress);
    const times: (readonly [string, Spread])[] = [];
    for (const [name, theCase] of Object.entries(cases)) {
      const context = await browser.newContext({ baseURL: address });
      const first = await context.newPage();
      await bringIn(first, { theCase });
      await first.close();
      const seconds: number[] = [];
      // The first visit fills what the browser keeps of the scripts.
      for (let run = 0; run <= runs; run += 1) {
        const page = await context.newPage();
        await page.addInitScript(() => {
          new MutationObserver((_changes, observer) => {
            if (document.querySelector(".page-today .lead") === null) return;
            observer.disconnect();
            Reflect.set(globalThis, "stoodAt", performance.now());
          }).observe(document, { subtree: true, childList: true });
        });
        await page.goto("/");
        await page.locator(".page-today .lead").waitFor();
        const stoodAt = await page.evaluate(() =>
          Number(Reflect.get(globalThis, "stoodAt")),
        );
        if (run > 0) seconds.push(stoodAt / 1e3);
        await page.close();
      }
      times.push([name, spread(seconds)]);
      await context.close();
    }
    await browser.close();
    return times;
  });
}
