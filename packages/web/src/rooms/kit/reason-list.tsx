import { kitWords } from "@staying-power/words";
import { useRef, useState } from "preact/hooks";
import {
  withEntryBack,
  withEntryMoved,
  withoutEntry,
} from "./model/kit-entries.ts";
import { kitLimits } from "./model/kit-limits.ts";
import type { KitReason } from "./model/kit-notes.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { ReasonForm } from "./reason-form.tsx";
import { ReasonTools } from "./reason-tools.tsx";
import { useKitNotes } from "./use-kit-notes.ts";
import { useUndo } from "./use-undo.tsx";

/** The reasons, large and plain; what changes them shows only when it is wanted. */
export function ReasonList() {
  const words = kitWords.why;
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const [arranging, setArranging] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [start, setStart] = useState({ text: "", count: 0 });
  const [moved, setMoved] = useState("");
  const arrange = useRef<HTMLButtonElement>(null);
  const { reasons } = notes;
  const set = (
    update: (reasons: readonly KitReason[]) => readonly KitReason[],
  ) => change((kit) => ({ ...kit, reasons: update(kit.reasons) }));

  const remove = (reason: KitReason): void => {
    const place = reasons.indexOf(reason);
    set((all) => withoutEntry(all, reason.id));
    undo.offer(() => set((all) => withEntryBack(all, reason, place)));
  };
  const move = (reason: KitReason, by: -1 | 1): void => {
    set((all) => withEntryMoved(all, reason.id, by));
    setMoved(words.moved(reasons.indexOf(reason) + by + 1, reasons.length));
  };
  const rewrite = (reason: KitReason, text: string): void => {
    set((all) =>
      all.map((other) => (other.id === reason.id ? { ...other, text } : other)),
    );
    stopEditing();
  };
  const stopEditing = (): void => {
    setEditing(null);
    arrange.current?.focus();
  };

  return (
    <>
      {undo.line}
      {reasons.length > 0 && (
        <>
          <ol class="kit-list kit-reasons">
            {reasons.map((reason, place) => (
              <li key={reason.id}>
                {editing === reason.id ? (
                  <ReasonForm
                    label={words.editLabel}
                    action={words.keep}
                    start={reason.text}
                    onKeep={(text) => rewrite(reason, text)}
                    onCancel={stopEditing}
                  />
                ) : (
                  <p class="kit-text">{reason.text}</p>
                )}
                {arranging && editing !== reason.id && (
                  <ReasonTools
                    text={reason.text}
                    first={place === 0}
                    last={place === reasons.length - 1}
                    onEdit={() => setEditing(reason.id)}
                    onMove={(by) => move(reason, by)}
                    onDelete={() => remove(reason)}
                  />
                )}
              </li>
            ))}
          </ol>
          <p role="status" class="unseen">
            {moved}
          </p>
          <button
            type="button"
            class="plain kit-arrange"
            ref={arrange}
            aria-expanded={arranging}
            onClick={() => {
              setArranging(!arranging);
              setEditing(null);
            }}
          >
            {arranging ? words.arrangeDone : words.arrange}
          </button>
        </>
      )}
      {reasons.length === 0 && (
        <div class="stack">
          <p class="quiet">{words.empty}</p>
          <div class="options">
            {words.prompts.map((text) => (
              <button
                key={text}
                type="button"
                class="option"
                onClick={() =>
                  setStart({ text: `${text} `, count: start.count + 1 })
                }
              >
                {words.prompt(text)}
              </button>
            ))}
          </div>
        </div>
      )}
      {reasons.length >= kitLimits.reasons ? (
        <p role="status">{words.full(kitLimits.reasons)}</p>
      ) : (
        <ReasonForm
          key={start.count}
          label={words.label}
          action={words.add}
          start={start.text}
          focus={start.count > 0}
          onKeep={(text) => {
            set((all) => [...all, { id: newId(), text }]);
            setStart({ text: "", count: start.count + 1 });
          }}
        />
      )}
    </>
  );
}
