import { wrapText } from "../wrap-text.ts";

/** Paragraphs of a short page, with an empty line between them. */
export function paragraphs(width: number, texts: readonly string[]): string {
  const blocks = texts.map((text) =>
    wrapText(text, width - 2)
      .map((line) => ` ${line}`)
      .join("\n"),
  );
  return `\n${blocks.join("\n\n")}\n\n`;
}
