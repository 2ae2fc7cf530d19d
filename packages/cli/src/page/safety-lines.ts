import type { Reading } from "@staying-power/forecast";
import { safety as safetyWords } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";

/** What is said before any forecast, with help named once even where several concerns name it. */
export function safetyLines(
  { safety }: Pick<Reading, "safety">,
  width: number,
  ink: Ink,
): string[] {
  const named = new Set<string>();
  return safety.flatMap(({ id }) => {
    const { heading, text, help, lettingGo } = safetyWords[id];
    const fresh = help.filter((line) => !named.has(line));
    for (const line of fresh) named.add(line);
    return [
      ...wrapText(heading, width).map(ink.strong),
      "",
      ...text.flatMap((paragraph) => [...wrapText(paragraph, width), ""]),
      ...fresh.flatMap((line) => bullet(line, width)),
      ...(fresh.length > 0 ? [""] : []),
      ...wrapText(lettingGo, width),
      "",
    ];
  });
}

function bullet(text: string, width: number): string[] {
  const [first = "", ...rest] = wrapText(text, width - 4);
  return [`  · ${first}`, ...rest.map((line) => `    ${line}`)];
}
