import { useSignal } from "@preact/signals";
import { locale, writeWords } from "@staying-power/words";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { journalText } from "./model/journal-text.ts";
import { useJournal } from "./use-journal.ts";

/** All entries as one text file, once it was said that anyone can read it. */
export function SavePart() {
  const { session } = useApp();
  const words = writeWords.save;
  const { notes } = useJournal();
  const isDone = useSignal(false);
  return (
    <details>
      <summary>{words.summary}</summary>
      <div class="stack">
        <p>{words.text}</p>
        <div>
          <button
            type="button"
            onClick={() => {
              const text = journalText(notes.entries, locale.moment);
              // A plain name: others may look into the folder it lands in.
              const name = `notes-${session.today.value}.txt`;
              downloadFile(name, text, "text/plain;charset=utf-8");
              isDone.value = true;
            }}
          >
            {words.button}
          </button>
        </div>
        <p role="status" class="quiet">
          {isDone.value && words.done}
        </p>
      </div>
    </details>
  );
}
