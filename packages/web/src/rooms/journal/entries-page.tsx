import { useSignal } from "@preact/signals";
import { locale, writeWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { type Block, LongList } from "../../ui/parts/long-list.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { withEntryBack, withoutEntry } from "../kit/model/kit-entries.ts";
import { type Undo, useUndo } from "../kit/use-undo.tsx";
import { journalAt } from "./address.ts";
import { foundEntries } from "./model/found-entries.ts";
import type { JournalEntry } from "./model/journal-notes.ts";
import { promptNamed } from "./model/prompt-for.ts";
import { SavePart } from "./save-part.tsx";
import { useJournal } from "./use-journal.ts";

/** So many are shown at a time. */
const pageLength = 50;

const toWriting: WayBack = {
  to: journalAt(),
  label: writeWords.entries.back,
};

/** What was written, newest first, to be searched, saved as a file and deleted one by one. */
export function EntriesPage() {
  const words = writeWords.entries;
  const { notes } = useJournal();
  const wanted = useSignal("");
  const shown = useSignal(pageLength);
  const undo = useUndo();
  const id = useId();
  const found = foundEntries(notes.entries, wanted.value);
  return (
    <Screen heading={words.heading} about="journal entries" back={toWriting}>
      {notes.entries.length > 0 && (
        <div class="field">
          <label for={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={wanted.value}
            onInput={(event) => {
              wanted.value = event.currentTarget.value;
              shown.value = pageLength;
            }}
          />
          <p role="status" class="quiet">
            {wanted.value.trim() === ""
              ? words.all(notes.entries.length)
              : words.found(found.length, wanted.value.trim())}
          </p>
        </div>
      )}
      {undo.line}
      {notes.entries.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <LongList
          key={wanted.value}
          isLong={shown.value === Number.POSITIVE_INFINITY}
          blocks={blocksOf(found.slice(0, shown.value), found.length, undo)}
        />
      )}
      {found.length > shown.value && (
        <div class="row">
          <button
            type="button"
            onClick={() => {
              shown.value += pageLength;
            }}
          >
            {words.more}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              shown.value = Number.POSITIVE_INFINITY;
            }}
          >
            {words.whole}
          </button>
        </div>
      )}
      {notes.entries.length > 0 && <SavePart />}
    </Screen>
  );
}

/** So many come and go together. */
const blockLength = 40;

/** Counted from the oldest of all, so that a newer one moves no other. */
function blocksOf(
  shown: readonly JournalEntry[],
  all: number,
  undo: Undo,
): readonly Block[] {
  const blocks = new Map<string, JournalEntry[]>();
  for (const [place, entry] of shown.entries()) {
    const key = String(Math.floor((all - 1 - place) / blockLength));
    const known = blocks.get(key);
    if (known === undefined) blocks.set(key, [entry]);
    else known.push(entry);
  }
  return [...blocks].map(([key, entries]) => ({
    key,
    rows: entries.length,
    content: () => (
      <ul class="journal-list">
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} undo={undo} />
        ))}
      </ul>
    ),
  }));
}

interface EntryLineProps {
  readonly entry: JournalEntry;
  readonly undo: Undo;
}

function EntryLine({ entry, undo }: EntryLineProps) {
  const words = writeWords.entries;
  const { notes, change } = useJournal();
  const when = locale.moment(entry.at);
  const prompt = promptNamed(entry.prompt);
  const remove = (): void => {
    const place = notes.entries.findIndex(({ id }) => id === entry.id);
    change((journal) => ({
      ...journal,
      entries: withoutEntry(journal.entries, entry.id),
    }));
    undo.offer(() =>
      change((journal) => ({
        ...journal,
        entries: withEntryBack(journal.entries, entry, place),
      })),
    );
  };
  return (
    <li>
      <details>
        <summary>
          <span>
            <Worded
              sentence={words.line({ when, beginning: beginningOf(entry) })}
            />
          </span>
        </summary>
        <div class="stack">
          {prompt !== null && <p class="quiet">{prompt.text}</p>}
          <p class="journal-text">{entry.text}</p>
          <div>
            <button type="button" onClick={remove}>
              <Worded sentence={words.delete(when)} />
            </button>
          </div>
        </div>
      </details>
    </li>
  );
}

/** So much of an entry shows which one it is. */
const beginningLength = 60;

function beginningOf({ text }: JournalEntry): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  if (line.length <= beginningLength) return line;
  const cut = line.slice(0, beginningLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 30))} …`;
}
