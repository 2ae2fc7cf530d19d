import { journalPrompts } from "@staying-power/words";

/** A prompt, with what it looks at. */
export interface JournalPrompt {
  readonly id: string;
  readonly theme: string;
  readonly text: string;
}

const themes = Object.values(journalPrompts).map(({ name, prompts }) =>
  Object.entries(prompts).map(([id, text]) => ({ id, theme: name, text })),
);
const longest = Math.max(...themes.map((each) => each.length));
/** All prompts, one of each theme after the other. */
const allPrompts: readonly JournalPrompt[] = Array.from(
  { length: longest },
  (_, place) => themes.flatMap((theme) => theme[place] ?? []),
).flat();

/**
 * The prompt of a day, or so many after it: all of them come round before one comes again.
 * @param day YYYY-MM-DD.
 * @param turn how often another one was asked for, from 0 on.
 */
export function promptFor(day: string, turn: number): JournalPrompt | null {
  const days = Math.floor(Date.parse(day) / 86_400_000);
  return allPrompts[(days + turn) % allPrompts.length] ?? null;
}

/** The prompt of this id, if this version knows it. */
export function promptNamed(id: string | undefined): JournalPrompt | null {
  return allPrompts.find((prompt) => prompt.id === id) ?? null;
}
