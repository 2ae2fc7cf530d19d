import { openBackupWords as words } from "@staying-power/words";
import { element } from "./element.ts";
import type { Told } from "./tell-record.ts";
import type { Line, Section } from "./told.ts";

/**
 * All that a backup says, as elements; the heading can take the focus.
 * @param actions what can be done with it.
 */
export function showTold(
  told: Told,
  actions: readonly HTMLElement[],
): {
  readonly heading: HTMLElement;
  readonly parts: readonly HTMLElement[];
} {
  const heading = element(
    "h2",
    { attributes: { tabindex: "-1" } },
    words.found.heading,
  );
  const { about, sections, safety, other } = told;
  const parts = [
    ...about.map((line) => element("p", {}, line)),
    element("div", { class: "row" }, ...actions),
    element("p", { class: "quiet" }, words.found.saveNote),
    ...sections.map((section) => part(section.heading, ...linesOf(section))),
  ];
  if (safety !== null)
    parts.push(
      part(
        safety.heading,
        element("p", {}, words.safetyWarning),
        closed(words.safetyShow, ...linesOf(safety)),
      ),
    );
  if (other !== null)
    parts.push(
      part(
        words.sections.other,
        element("p", {}, words.otherNote),
        closed(words.otherShow, element("pre", {}, other)),
      ),
    );
  if (sections.length === 0 && safety === null && other === null)
    parts.push(element("p", {}, words.found.empty));
  return { heading, parts };
}

function part(heading: string, ...inside: readonly Node[]): HTMLElement {
  return element("section", {}, element("h3", {}, heading), ...inside);
}

function closed(summary: string, ...inside: readonly Node[]): HTMLElement {
  return element("details", {}, element("summary", {}, summary), ...inside);
}

/** Questions with answers where every line has its question; a list otherwise. */
function linesOf({ lines }: Section): readonly HTMLElement[] {
  return lines.every(({ label }) => label !== null)
    ? [element("dl", { class: "lines" }, ...lines.map(pair))]
    : [element("ul", { class: "lines" }, ...lines.map(item))];
}

function pair({ label, text, more }: Line): HTMLElement {
  return element(
    "div",
    {},
    element("dt", {}, label ?? ""),
    element("dd", { class: "own" }, text),
    ...(more === undefined
      ? []
      : [element("dd", { class: "quiet own" }, more)]),
  );
}

function item({ label, text, more }: Line): HTMLElement {
  return element(
    "li",
    {},
    ...(label === null ? [] : [element("p", { class: "quiet" }, label)]),
    element("p", { class: "own" }, text),
    ...(more === undefined ? [] : [element("p", { class: "quiet own" }, more)]),
  );
}
