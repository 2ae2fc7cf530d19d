import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * What axe says of the screen, of which the whole is expected to be nothing. It is brought into each document once
 * and looks from within, which a page without frames allows: a fresh tab for each look is five times the work.
 */
export async function axeFinds(page: Page, name: string): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const isHere = await page.evaluate(() => "axe" in globalThis);
  const axe = new AxeBuilder(isHere ? { page, axeSource: "0" } : { page });
  const { violations, passes } = await axe.setLegacyMode().analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(
    ({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html ?? ""}`,
  );
}

/** What axe says of the screen in the dark and in the light, which change with the system while a page stands open. */
export async function axeFindsInBoth(
  page: Page,
  name: string,
): Promise<string[]> {
  const finds: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    finds.push(...(await axeFinds(page, `${name}, ${colorScheme}`)));
  }
  return finds;
}

/** What reaches past the right edge: the page's own width, and its parts. */
export function over(page: Page): Promise<{ page: number; parts: string[] }> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return {
      page: document.documentElement.scrollWidth - room,
      parts: [...document.querySelectorAll("body *")]
        .filter((part) => part.getBoundingClientRect().right > room + 0.5)
        .map((part) => part.outerHTML.slice(0, 80)),
    };
  });
}

/** A screen is whole on a phone and wide: nothing for axe, nothing past the edge, nothing cut off. */
export async function expectWhole(page: Page, name: string): Promise<void> {
  expect(await axeFindsInBoth(page, name)).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const { page: past, parts } = await over(page);
    expect({ name, width, parts }).toEqual({ name, width, parts: [] });
    // A wide page leaves room for its scroll bar.
    expect(past).toBeLessThanOrEqual(0);
  }
  expect(await cutOff(page)).toEqual([]);
}

/** What a picture or a box does not show whole: text past the edge of its picture, or of a box that hides it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inPictures = [...document.querySelectorAll("svg text")].filter(
      (text) => {
        const edge = text.closest("svg")?.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        return (
          edge !== undefined &&
          (left < edge.left - 0.5 || right > edge.right + 0.5)
        );
      },
    );
    const inBoxes = [...document.querySelectorAll("body *")].filter(
      (part) =>
        !part.matches(".unseen, svg, svg *, input, textarea") &&
        part.checkVisibility() &&
        /hidden|clip/.test(getComputedStyle(part).overflowX) &&
        part.scrollWidth > part.clientWidth + 1,
    );
    return [...inPictures, ...inBoxes].map((part) =>
      part.outerHTML.slice(0, 120),
    );
  });
}

/**
 * What is to press and lower than a thumb needs, of what can be seen.
 * @param among what is to press: a small box within a high label is not.
 */
export function low(
  page: Page,
  among = "button, a, summary, select, label.option, textarea, .field input",
): Promise<string[]> {
  return page.locator(among).evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .filter((part) => part.getBoundingClientRect().height < 47.9)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
}

/** Lays a style over the page's own, once. */
export async function withStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    if (text === "" || document.adoptedStyleSheets.length > 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What of a state stands in colour alone: what is chosen, or where one is, that looks otherwise no different from its like. */
export function byColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chosen =
      '[aria-pressed="true"], nav [aria-current="page"], [aria-selected="true"]';
    /** All of a look that no choice of colours takes away. */
    const shapeOf = (part: Element): string => {
      const own = getComputedStyle(part);
      const signs = ["::before", "::after"].map(
        (pseudo) => getComputedStyle(part, pseudo).content,
      );
      return [
        own.textDecorationLine,
        own.borderTopWidth,
        own.borderTopStyle,
        own.fontStyle,
        ...signs,
      ].join();
    };
    return [...document.querySelectorAll(chosen)]
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const shape = shapeOf(part);
        for (const name of ["aria-pressed", "aria-current", "aria-selected"]) {
          const value = part.getAttribute(name);
          if (value === null) continue;
          part.removeAttribute(name);
          const without = shapeOf(part);
          part.setAttribute(name, value);
          if (without !== shape) return false;
        }
        return true;
      })
      .map((part) => part.outerHTML.slice(0, 80));
  });
}

/** Shapes of pictures that have the colour of the page and no other: nobody sees them. */
export function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const hidden = new Set([
      "none",
      "rgba(0, 0, 0, 0)",
      paper,
      getComputedStyle(document.body).backgroundColor,
    ]);
    return [...document.querySelectorAll("svg :is(circle, rect, path, line)")]
      .filter((shape) => shape.checkVisibility())
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return hidden.has(fill) && hidden.has(stroke);
      })
      .map((shape) => shape.outerHTML.slice(0, 80));
  });
}
