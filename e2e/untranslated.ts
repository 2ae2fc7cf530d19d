import type { Page } from "playwright-core";

/** What a person put in, or a table of names and numbers did, and no catalogue. */
interface Untranslated {
  readonly values: readonly string[];
  /** Signs that stand for themselves in every language, such as a grade. */
  readonly signs: readonly string[];
  /** Where such values stand in parts of their own. */
  readonly within: string;
}

/**
 * Every text on the screen, also those that are only heard, that stands outside the brackets of the
 * pseudo-language and is no value: what would stay English in another language.
 */
export function untranslated(
  page: Page,
  { values, signs, within }: Untranslated,
): Promise<readonly string[]> {
  return page.evaluate(
    ({ known, letters, apart }) => {
      const found = new Set<string>();
      const look = (text: string, where: string): void => {
        let rest = text;
        // From the inside out: brackets may hold brackets.
        for (let before = ""; before !== rest;) {
          before = rest;
          rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, " ");
        }
        for (const value of known) rest = rest.replaceAll(value, " ");
        const words = rest.match(/\p{L}+|[⟦⟧]/gu) ?? [];
        if (words.some((word) => !letters.includes(word)))
          found.add(`${where}: ${text.trim()}`);
      };
      look(document.title, "title");
      for (const part of document.querySelectorAll("body, body *")) {
        if (part.closest(apart) !== null) continue;
        for (const name of part.getAttributeNames())
          if (
            /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|alt|title|placeholder)$/.test(
              name,
            )
          )
            look(part.getAttribute(name) ?? "", `${part.localName} ${name}`);
        for (const child of part.childNodes)
          if (child.nodeType === Node.TEXT_NODE)
            look(child.textContent ?? "", part.localName);
      }
      return [...found];
    },
    { known: values, letters: signs, apart: within },
  );
}
