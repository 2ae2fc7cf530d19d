import { useRef, useState } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import { useKeptInTime } from "../kit/use-kept-in-time.ts";
import { useOutcome } from "../kit/use-outcome.ts";
import { openEntry, withClosed, withWritten } from "./model/journal-entry.ts";
import type { JournalEntry } from "./model/journal-notes.ts";
import { begunAt } from "./model/writing-time.ts";
import { useJournal } from "./use-journal.ts";

export interface EntryBox {
  readonly entry: JournalEntry;
  /** What became of it last. */
  readonly state: "" | "kept" | "full";
  type(text: string): void;
  /** Keeps it now. */
  keep(): void;
  /** Closes it; what was written stays. False when it could not be kept. */
  close(): boolean;
}

/**
 * The entry that is being written, kept as it is typed and whenever the page is left.
 * @param prompt what a new one answers, by its id; null for free writing.
 */
export function useEntryBox(prompt: string | null): EntryBox {
  const { session } = useApp();
  const { notes, change } = useJournal();
  const now = (): number => session.clock.present();
  const emptyEntry = (): JournalEntry => ({
    id: newId(),
    at: localMoment(now()),
    text: "",
  });
  const [entry, setEntry] = useState<JournalEntry>(
    () => openEntry(notes, now()) ?? emptyEntry(),
  );
  const [state, setState] = useOutcome<"full">();
  /** What is typed, and what of it is kept already. */
  const typed = useRef(entry);
  const kept = useRef(entry.text);

  const keep = (): void => {
    const mine = typed.current;
    if (mine.text === kept.current) return;
    const outcome = { entry: mine, full: false };
    change((journal) => {
      const there = journal.entries.find(({ id }) => id === mine.id);
      // Another tab went on with the same entry: both are kept, side by side.
      if (there !== undefined && there.text !== kept.current)
        outcome.entry = { ...mine, id: newId() };
      const written = withWritten(journal, outcome.entry);
      outcome.full = written === null;
      return written ?? journal;
    });
    setState(outcome.full ? "full" : "kept");
    if (outcome.full) return;
    kept.current = mine.text;
    typed.current = outcome.entry;
    if (outcome.entry !== mine) setEntry(outcome.entry);
  };
  useKeptInTime(entry.text, kept, keep);

  return {
    entry,
    state,
    keep,
    type: (text) => {
      const isFirst = typed.current.text === "" && kept.current === "";
      const { id } = typed.current;
      typed.current = isFirst
        ? { id, at: localMoment(now()), text, ...asked(prompt) }
        : { ...typed.current, text };
      setEntry(typed.current);
      if (isFirst || notes.timer === undefined)
        change((journal) => ({ ...journal, timer: begunAt(now()) }));
    },
    close: () => {
      keep();
      if (typed.current.text !== kept.current) return false;
      change(withClosed);
      typed.current = emptyEntry();
      kept.current = "";
      setEntry(typed.current);
      setState("");
      return true;
    },
  };
}

function asked(prompt: string | null): { readonly prompt?: string } {
  return prompt === null ? {} : { prompt };
}
