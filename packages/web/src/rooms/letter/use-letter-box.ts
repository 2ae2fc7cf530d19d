import { useRef, useState } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useKeptInTime } from "../kit/use-kept-in-time.ts";
import { useOutcome } from "../kit/use-outcome.ts";
import type { PartingLetter } from "../let-go/model/letting-go-notes.ts";
import { withLetter } from "../let-go/model/parting-letters.ts";
import { useLettingGo } from "../let-go/use-letting-go.ts";

interface LetterBox {
  readonly letter: PartingLetter;
  /** What became of it last. */
  readonly state: "" | "kept" | "full";
  type(text: string): void;
  /** Keeps it now; false when it could not be kept. */
  close(): boolean;
}

/** A letter, kept as it is typed and whenever the page is left. */
export function useLetterBox(begun: PartingLetter): LetterBox {
  const { change } = useLettingGo();
  const [letter, setLetter] = useState(begun);
  const [state, setState] = useOutcome<"full">();
  /** What is typed, and what of it is kept already. */
  const typed = useRef(letter);
  const kept = useRef(letter.text);

  const keep = (): void => {
    const mine = typed.current;
    if (mine.text === kept.current) return;
    const outcome = { letter: mine, full: false };
    change((notes) => {
      const there = notes.letters.find(({ id }) => id === mine.id);
      // Another tab went on with the same letter: both are kept, side by side.
      if (there !== undefined && there.text !== kept.current)
        outcome.letter = { ...mine, id: newId() };
      const written = withLetter(notes, outcome.letter);
      outcome.full = written === null;
      return written ?? notes;
    });
    setState(outcome.full ? "full" : "kept");
    if (outcome.full) return;
    kept.current = mine.text;
    typed.current = outcome.letter;
    if (outcome.letter !== mine) setLetter(outcome.letter);
  };
  useKeptInTime(letter.text, kept, keep);

  return {
    letter,
    state,
    type: (text) => {
      typed.current = { ...typed.current, text };
      setLetter(typed.current);
    },
    close: () => {
      keep();
      return typed.current.text === kept.current;
    },
  };
}
