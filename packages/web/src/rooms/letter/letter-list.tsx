import { locale, partingLetterWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { withEntryBack, withoutEntry } from "../kit/model/kit-entries.ts";
import { useUndo } from "../kit/use-undo.tsx";
import type { PartingLetter } from "../let-go/model/letting-go-notes.ts";
import { useLettingGo } from "../let-go/use-letting-go.ts";

interface LetterListProps {
  /** Null where nothing is to be written now. */
  readonly onWriteOn: ((letter: PartingLetter) => void) | null;
}

/** The letters, the newest first, each closed until it is opened. */
export function LetterList({ onWriteOn }: LetterListProps) {
  const words = partingLetterWords;
  const { notes, change } = useLettingGo();
  const undo = useUndo();
  const remove = (letter: PartingLetter): void => {
    const place = notes.letters.findIndex(({ id }) => id === letter.id);
    change((before) => ({
      ...before,
      letters: withoutEntry(before.letters, letter.id),
    }));
    undo.offer(() =>
      change((before) => ({
        ...before,
        letters: withEntryBack(before.letters, letter, place),
      })),
    );
  };
  return (
    <>
      {undo.line}
      {notes.letters.length > 0 && (
        <section>
          <h2>{words.list}</h2>
          <ul class="stack">
            {notes.letters.toReversed().map((letter) => {
              const day = locale.moment(letter.at);
              return (
                <li key={letter.id} class="card">
                  <details>
                    <summary>
                      <Worded sentence={words.letter(day)} />
                    </summary>
                    <div class="stack">
                      <p class="own-text">{letter.text}</p>
                      <div class="row">
                        {onWriteOn !== null && (
                          <button
                            type="button"
                            onClick={() => onWriteOn(letter)}
                          >
                            {words.goOn}
                          </button>
                        )}
                        <button
                          type="button"
                          class="plain"
                          onClick={() => remove(letter)}
                        >
                          <Worded sentence={words.remove(day)} />
                        </button>
                      </div>
                    </div>
                  </details>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
