import type { Page } from "playwright-core";
import { answerRealCase } from "./answer-real-case.ts";

/** The screens a person may land on, as Lighthouse loads them: in this order, since the later ones need a case. */
export const lighthouseScreens: readonly {
  readonly name: string;
  readonly hash: string;
  readonly prepare: (page: Page) => Promise<void>;
}[] = [
  { name: "the first screen", hash: "#/", prepare: () => Promise.resolve() },
  { name: "the kit", hash: "#/kit", prepare: () => Promise.resolve() },
  {
    name: "the reading of a real case",
    hash: "#/reading",
    prepare: (page) =>
      answerRealCase(page, new Date().toISOString().slice(0, 10)),
  },
  {
    name: "a question",
    hash: "#/answers/issues",
    prepare: () => Promise.resolve(),
  },
];

/** Forgets the files kept for offline use but not the case, so that the next load comes over the line. */
export async function forgetFiles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
  });
  await page.goto("about:blank");
}
