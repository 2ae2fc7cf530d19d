import { writeWords } from "@staying-power/words";
import type { JournalEntry } from "./journal-notes.ts";
import { promptNamed } from "./prompt-for.ts";

/** All entries as one text, oldest first, each with when it was begun and what it answers. */
export function journalText(
  entries: readonly JournalEntry[],
  moment: (at: string) => string,
): string {
  return entries
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, text, prompt }) =>
      writeWords.save.entry({
        when: moment(at),
        prompt: promptNamed(prompt)?.text ?? null,
        text,
      }),
    )
    .join("\n");
}
