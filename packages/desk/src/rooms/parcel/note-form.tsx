import { deskFrameWords, deskNotesWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { useDraft } from "../../ui/use-draft.ts";
import {
  emptyNote,
  mayChange,
  tagsIn,
  tagsText,
} from "../../visit/coach-note.ts";
import type { HeldNote } from "../../visit/parcels.ts";
import { keepNote } from "../../visit/send-answer.ts";

const words = deskNotesWords;

interface NoteFormProps {
  readonly id: string;
  readonly scope: "own" | "shared";
  readonly held: HeldNote;
  readonly label: string;
}

/** A note to be written and kept; what is not kept yet says so. */
export function NoteForm({ id, scope, held, label }: NoteFormProps) {
  const desk = useDesk();
  const before = held.note ?? emptyNote;
  const { typed, keepTyped, sent } = useDraft(id, scope);
  const { text, tags } = typed ?? {
    text: before.text,
    tags: tagsText(before.tags),
  };
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const note = { ...before, text, tags: tagsIn(tags) };
  const changed =
    text !== before.text || String(note.tags) !== String(before.tags);
  const keep = async (): Promise<void> => {
    setBusy(true);
    setProblem("");
    const kept = await keepNote(desk, { id, scope }, note);
    setBusy(false);
    setSaid(kept.ok ? words.kept : "");
    if (kept.ok) sent(typed);
    if (!kept.ok)
      setProblem(
        kept.error === "conflict"
          ? words.conflict
          : deskFrameWords.problems[kept.error],
      );
  };
  if (held.note === null || !mayChange(held.note, "text"))
    return <p class="problem">{words.closed}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div class="field">
        <textarea
          aria-label={label}
          rows={6}
          maxLength={20_000}
          value={text}
          onInput={(event) => {
            keepTyped({ text: event.currentTarget.value, tags });
            setSaid("");
          }}
        />
      </div>
      {scope === "own" && (
        <label class="field">
          <span>{words.tags}</span>
          <input
            autocomplete="off"
            maxLength={300}
            value={tags}
            onInput={(event) => {
              keepTyped({ text, tags: event.currentTarget.value });
              setSaid("");
            }}
          />
        </label>
      )}
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="submit" disabled={busy || !changed}>
        {words.keep}
      </button>
      <p role="status" class="quiet">
        {changed ? words.unkept : said}
      </p>
    </form>
  );
}
