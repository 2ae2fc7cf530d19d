import type { Ink } from "../ink.ts";

/** Lines as a page: an empty one above and below, and a blank before each that says something. */
export function pageText(lines: readonly string[]): string {
  return `\n${lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n")}\n\n`;
}

/** A table set in under its heading, its first line quiet. */
export function setIn(
  [heading = "", ...rows]: readonly string[],
  look: Ink,
): string[] {
  return [look.quiet(`  ${heading}`), ...rows.map((row) => `  ${row}`)];
}
