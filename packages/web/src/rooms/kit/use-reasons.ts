import { useState } from "preact/hooks";
import { kitWords } from "@staying-power/words";
import { newId } from "../../ui/parts/new-id.ts";
import {
  withEntryBack,
  withEntryMoved,
  withoutEntry,
} from "./model/kit-entries.ts";
import type { KitReason } from "./model/kit-notes.ts";
import { useKitNotes } from "./use-kit-notes.ts";
import { type Undo, useUndo } from "./use-undo.tsx";

interface Reasons {
  readonly reasons: readonly KitReason[];
  readonly undo: Undo;
  /** What is said aloud of the newest move. */
  readonly moved: string;
  add(text: string): void;
  remove(reason: KitReason): void;
  move(reason: KitReason, by: -1 | 1): void;
  rewrite(reason: KitReason, text: string): void;
}

/** The reasons, and all that can be done to them; a move is said aloud, a deletion can be undone. */
export function useReasons(): Reasons {
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const [moved, setMoved] = useState("");
  const { reasons } = notes;
  const set = (
    update: (reasons: readonly KitReason[]) => readonly KitReason[],
  ) => change((kit) => ({ ...kit, reasons: update(kit.reasons) }));
  return {
    reasons,
    undo,
    moved,
    add: (text: string): void => set((all) => [...all, { id: newId(), text }]),
    remove: (reason: KitReason): void => {
      const place = reasons.indexOf(reason);
      set((all) => withoutEntry(all, reason.id));
      undo.offer(() => set((all) => withEntryBack(all, reason, place)));
    },
    move: (reason: KitReason, by: -1 | 1): void => {
      set((all) => withEntryMoved(all, reason.id, by));
      setMoved(
        kitWords.why.moved(reasons.indexOf(reason) + by + 1, reasons.length),
      );
    },
    rewrite: (reason: KitReason, text: string): void =>
      set((all) =>
        all.map((other) =>
          other.id === reason.id ? { ...other, text } : other,
        ),
      ),
  };
}
