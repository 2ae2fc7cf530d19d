import type { ProposedEvent } from "@staying-power/case";
import { locale, sharedWords } from "@staying-power/words";
import { moreOf } from "./told-shared.ts";

/** What an entry of the map says, line by line. */
export function proposedLines(event: ProposedEvent): readonly string[] {
  return event.kind === "waiting" && event.until !== null
    ? [sharedWords.answer.until(locale.day(event.until)), ...moreOf(event)]
    : moreOf(event);
}
