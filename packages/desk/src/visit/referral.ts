import type { GateId } from "@staying-power/care";
import type { SharedCase } from "@staying-power/case";
import { deskConcernWords, deskDutyWords } from "@staying-power/words";

const words = deskDutyWords.letter;

/** To whom a letter may go. */
export const letterTo = ["doctor", "counsellor", "line"] as const;
export type LetterTo = (typeof letterTo)[number];

/** What of a letter is chosen. */
export interface LetterChosen {
  readonly to: LetterTo;
  readonly named: boolean;
  /** Places of the lines that are ticked. */
  readonly ticked: readonly number[];
}

/** A letter while it is written. */
export interface LetterDraft {
  readonly chosen: LetterChosen;
  readonly text: string;
}

/** What is chosen for a letter. */
export interface Letter {
  readonly to: LetterTo;
  /** What the person is called, where that is to be in it. */
  readonly name: string | null;
  readonly gates: readonly GateId[];
  /** The person's own words that were ticked, one by one. */
  readonly lines: readonly string[];
  readonly coach: string;
  /** The day, in words. */
  readonly day: string;
}

/** A letter to edit: what goes beyond a coach's work, and nothing that the person wrote but what was ticked. */
export function letterText({
  to,
  name,
  gates,
  lines,
  coach,
  day,
}: Letter): string {
  const concerns = gates.map((id) => deskConcernWords[id]).filter(Boolean);
  return [
    words.greetings[to],
    words.opening(name),
    concerns.length === 0
      ? words.noConcern
      : [words.concern, ...concerns].join("\n"),
    ...(lines.length === 0
      ? []
      : [[words.ownWords, ...lines.map(words.quoted)].join("\n")]),
    words.ends,
    words.signed(coach, day),
  ].join("\n\n");
}

/** What the person wrote that could be put into a letter: what they ask, then the journal's lines. */
export function ownLines({
  asks,
  journal = [],
}: Pick<SharedCase, "asks" | "journal">): readonly string[] {
  return [
    ...(asks === undefined ? [] : [asks]),
    ...journal.map(({ text }) => text),
  ];
}
