import type { Locator, Page } from "playwright-core";

/** How a person works the page, and how often they had to. */
export interface Hands {
  /** Presses a button, follows a link or ticks a box. */
  press(part: Locator): Promise<void>;
  /** Taps of a finger, or presses of a key. */
  count(): number;
}

/** A finger: one tap for each thing. */
export function touch(): Hands {
  let taps = 0;
  return {
    press: async (part) => {
      await part.click();
      taps += 1;
    },
    count: () => taps,
  };
}

/** More presses of Tab than any screen has places. */
const mostTabs = 200;

/** The keyboard alone: Tab to where it is, then the key that presses it. */
export function keyboard(page: Page): Hands {
  let keys = 0;
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name);
    keys += 1;
  };
  const isHere = (part: Locator): Promise<boolean> =>
    part.evaluate((element) => element === document.activeElement);
  return {
    press: async (part) => {
      await part.waitFor();
      for (let tabs = 0; !(await isHere(part)); tabs += 1) {
        if (tabs === mostTabs)
          throw new Error("the keyboard never reached what was to be pressed");
        await key("Tab");
      }
      const isBox = await part.evaluate(
        (element) =>
          element instanceof HTMLInputElement && element.type === "checkbox",
      );
      await key(isBox ? "Space" : "Enter");
    },
    count: () => keys,
  };
}
