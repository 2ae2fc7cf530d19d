import { checkWords } from "@staying-power/words";
import { chromium, type Page } from "playwright-core";
import { readCorpus } from "../scripts/message-model/read-corpus.ts";
import { browseBuiltApp } from "./browse-built-app.ts";
import { slowDown } from "./slow-down.ts";
import { spread, type Spread } from "./spread.ts";

/** How long the built app's worker takes for a draft of 200 words, from the question to the answer. */
export interface CheckTimes {
  readonly factor: number;
  readonly check: Spread;
  /** How many times longer a fixed piece of work took in the worker than at full speed. */
  readonly slowed: number;
}

/**
 * @param factors - how many times slower the whole browser is made; 1 leaves it alone.
 * @param runs - drafts timed for each factor, each another one.
 * @returns one entry for each factor, or a sentence saying why there are none.
 */
export async function timeCheck(
  factors: readonly number[],
  runs: number,
): Promise<readonly CheckTimes[] | { readonly missing: string }> {
  const drafts = await longDrafts(runs + warmUp);
  return browseBuiltApp(async ({ address, browserAddress, pid }) => {
    const browser = await chromium.connect(browserAddress);
    const page = await browser.newPage({ baseURL: address });
    await page.goto("/#/check");
    await page.getByLabel(checkWords.label).fill("Please come back.");
    await page.locator("main mark").first().waitFor();
    const fullSpeed = await loopMs(page);
    const times: CheckTimes[] = [];
    for (const factor of factors) {
      const release = factor > 1 ? slowDown(pid, factor) : null;
      try {
        times.push({
          factor,
          slowed: release === null ? 1 : (await loopMs(page)) / fullSpeed,
          check: spread((await timed(page, drafts)).slice(warmUp)),
        });
      } finally {
        await release?.();
      }
    }
    await browser.close();
    return times;
  });
}

/** Drafts before the first that counts. */
const warmUp = 5;
const words = 200;

/** Drafts of 200 words, made of those that were set aside, one after another. */
async function longDrafts(count: number): Promise<readonly string[]> {
  const all = (await readCorpus("aside")).flatMap(({ text }) =>
    text.split(/\s+/),
  );
  return Array.from({ length: count }, (_, at) => {
    const from = (at * words) % (all.length - words);
    return all.slice(from, from + words).join(" ");
  });
}

/** Seconds for each draft, from a worker that only this asks. */
async function timed(
  page: Page,
  drafts: readonly string[],
): Promise<readonly number[]> {
  return page.evaluate(async (given) => {
    const script = performance
      .getEntriesByType("resource")
      .find(({ name }) => name.includes("draft-worker"));
    if (script === undefined) throw new Error("the check has no worker");
    const worker = new Worker(script.name, { type: "module" });
    const seconds: number[] = [];
    for (const [id, draft] of given.entries()) {
      const answered = new Promise((resolve) => {
        worker.addEventListener("message", resolve, { once: true });
      });
      const began = performance.now();
      worker.postMessage({
        id,
        draft,
        context: "no-contact",
        contactForbidden: false,
      });
      await answered;
      seconds.push((performance.now() - began) / 1000);
    }
    worker.terminate();
    return seconds;
  }, drafts);
}

/** Milliseconds the same arithmetic takes in the check's worker: the median of five, after one that warms up. */
async function loopMs(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("the check has no worker");
  const times: number[] = [];
  for (let i = 0; i < 6; i += 1)
    times.push(
      await worker.evaluate(() => {
        const began = performance.now();
        let sum = 0;
        for (let k = 0; k < 4e7; k += 1) sum += Math.sqrt(k);
        return sum > 0 ? performance.now() - began : 0;
      }),
    );
  return spread(times.slice(1)).median;
}
