import { interviewWords } from "@staying-power/words";
import { chromium, type Page } from "playwright-core";
import { answerRealCase } from "../e2e/answer-real-case.ts";
import { readingShown } from "../e2e/walk.ts";
import { browseBuiltApp } from "./browse-built-app.ts";
import { slowDown } from "./slow-down.ts";
import { spread, type Spread } from "./spread.ts";

/** How long the picture takes to follow an answer. */
export interface UpdateTimes {
  /** From the finger on an answer to the new picture on the screen. */
  readonly update: Spread;
  /** How many times longer a fixed piece of work took than at full speed, to show that the slow-down is real. */
  readonly slowed: { readonly page: number; readonly worker: number };
}

/**
 * Opens the built app, gives a case, then answers on the reading itself, again and again.
 *
 * @param factors - how many times slower the whole browser is made; 1 leaves it alone.
 * @param atLeast - answers timed for each factor.
 * @returns one entry for each factor, or a sentence saying why there are none.
 */
export async function timeUpdate(
  factors: readonly number[],
  atLeast: number,
): Promise<readonly UpdateTimes[] | { readonly missing: string }> {
  return browseBuiltApp(async ({ address, browserAddress, pid }) => {
    const times: UpdateTimes[] = [];
    for (const factor of factors)
      times.push(await timeAt(browserAddress, pid, address, factor, atLeast));
    return times;
  });
}

async function timeAt(
  browserAddress: string,
  pid: number,
  address: string,
  factor: number,
  atLeast: number,
): Promise<UpdateTimes> {
  const browser = await chromium.connect(browserAddress);
  const seconds: number[] = [];
  let slowed = { page: 1, worker: 1 };
  try {
    while (seconds.length < atLeast) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await answerRealCase(page, new Date().toISOString().slice(0, 10));
      const before = await fixedWork(page);
      const release = factor > 1 ? slowDown(pid, factor) : null;
      try {
        const after = release === null ? before : await fixedWork(page);
        slowed = {
          page: after.page / before.page,
          worker: after.worker / before.worker,
        };
        seconds.push(...(await answersTimed(page, atLeast - seconds.length)));
      } finally {
        await release?.();
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { update: spread(seconds), slowed };
}

/** Answers on the reading until its questions are over. @returns seconds, one for each answer that one tap gives. */
async function answersTimed(page: Page, most: number): Promise<number[]> {
  const seconds: number[] = [];
  const card = page.locator(".card").filter({ has: page.locator("h3") });
  while (seconds.length < most) {
    await readingShown(page);
    if ((await card.count()) === 0) break;
    const question = await card.locator("h3").textContent();
    // "No" where that is an answer, else the first: never one that calls for care instead of a picture.
    const no = card.locator('button.option[value="false"]');
    const option =
      (await no.count()) > 0 ? no : card.locator("button.option").first();
    if ((await option.count()) > 0) {
      await option.scrollIntoViewIfNeeded();
      const drawn = untilDrawn(page);
      await option.click();
      seconds.push(await drawn);
    } else
      await card
        .getByRole("button", { name: interviewWords.unknown, exact: true })
        .click();
    await page.waitForFunction(
      (old) => document.querySelector(".card h3")?.textContent !== old,
      question,
    );
  }
  return seconds;
}

/** Seconds from the next touch of the page until the figures that follow it have been painted. */
function untilDrawn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let touched = Number.NaN;
        let wasBusy = false;
        addEventListener(
          "pointerdown",
          (event) => {
            touched = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const watch = new MutationObserver(() => {
          const busy = document
            .querySelector(".figures")
            ?.getAttribute("aria-busy");
          if (busy === "true") wasBusy = true;
          if (busy !== "false" || !wasBusy) return;
          watch.disconnect();
          // The frame after the change has been drawn once the task after it runs.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () =>
              resolve((performance.now() - touched) / 1000),
            );
            port1.start();
            port2.postMessage(null);
          });
        });
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          attributeFilter: ["aria-busy"],
        });
      }),
  );
}

/** Milliseconds the same arithmetic takes in the page and in a worker. */
async function fixedWork(
  page: Page,
): Promise<{ readonly page: number; readonly worker: number }> {
  const cdp = await page.context().newCDPSession(page);
  const here = await loopMs((expression) =>
    cdp
      .send("Runtime.evaluate", { expression, returnByValue: true })
      .then(({ result }) => Number(result.value)),
  );
  await cdp.detach();
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("the forecast has no worker");
  const there = await loopMs((expression) =>
    worker.evaluate(expression).then(Number),
  );
  return { page: here, worker: there };
}

/** The median of five, after a first that warms up. */
async function loopMs(
  run: (expression: string) => Promise<number>,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 6; i += 1) times.push(await run(loop));
  return spread(times.slice(1)).median;
}

const loop = `(() => {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < 4e7; i += 1) sum += Math.sqrt(i);
  return sum > 0 ? performance.now() - began : 0;
})()`;
