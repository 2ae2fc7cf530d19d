import type { Page } from "playwright-core";

/** Presses Tab until what is called so has the focus: a button or link by its words, a field by its label. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const part = document.activeElement;
      return part instanceof HTMLInputElement ||
        part instanceof HTMLTextAreaElement ||
        part instanceof HTMLSelectElement
        ? part.labels?.[0]?.textContent
        : part?.textContent;
    });
    if (here === name) return;
  }
  throw new Error(`the keyboard never reached: ${name}`);
}
