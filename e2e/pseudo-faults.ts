import {
  firstCalls,
  helpCountries,
  helpDirectories,
} from "@staying-power/care";
import type { Page } from "playwright-core";
import { cutOff, over } from "./screen-faults.ts";
import { untranslated } from "./untranslated.ts";

/** Names, numbers and addresses of help lines, grades, codes, and what a person wrote. */
const data = {
  values: [
    ...helpDirectories.flatMap(({ name, web: address }) => [name, address]),
    ...helpCountries.flatMap((country) => {
      const talk = firstCalls(country)?.talk;
      return talk === undefined ? [] : [talk.name, talk.note ?? talk.name];
    }),
  ],
  signs: ["A", "B", "C", "D", "J"],
  // A plain message is cut where something in it is open.
  within:
    ".plain-message > p, .help .lines, .emergency b, .recovery-code, .check-draft, .check-quote, .check-words, .share-json, q, textarea",
};

/** What is wrong with a screen in the pseudo-language: past the edge, cut off, or English that is no value. */
export async function pseudoFaults(
  page: Page,
  name: string,
  values: readonly string[] = [],
): Promise<readonly string[]> {
  const { page: wider, parts } = await over(page);
  const english = await untranslated(page, {
    ...data,
    values: [...data.values, ...values],
  });
  return [
    ...(wider > 0 ? [`${name}: ${wider} px too wide`] : []),
    ...(await cutOff(page)).map((part) => `${name}: cut off: ${part}`),
    ...parts.map((part) => `${name}: past the edge: ${part}`),
    ...english.map((text) => `${name}: not translated: ${text}`),
  ];
}
