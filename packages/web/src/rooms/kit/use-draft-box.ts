import { useRef, useState } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Clock } from "../../visit/clock.ts";
import {
  type DraftPlace,
  draftIn,
  withBoxEmptied,
  withDraft,
} from "./model/kit-draft.ts";
import { withoutEntry } from "./model/kit-entries.ts";
import { useKeptInTime } from "./use-kept-in-time.ts";
import { useKitNotes } from "./use-kit-notes.ts";
import { useOutcome } from "./use-outcome.ts";

interface Draft {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

export interface DraftBox {
  readonly draft: Draft;
  /** What became of it last. */
  readonly state: "" | "kept" | "full" | "aside";
  type(text: string): void;
  /** Keeps it now. */
  keep(): void;
  /** Empties the box; what was in it stays among the earlier ones. False when that could not be kept. */
  putAside(): boolean;
  /** Empties the place and keeps nothing of what was in it; the way back puts it there again. */
  remove(): () => void;
}

/**
 * The draft that lies in a place, kept as it is typed and whenever the page is left.
 * @param first where to look for it before that.
 */
export function useDraftBox(
  place: DraftPlace = "open",
  first: DraftPlace = place,
): DraftBox {
  const { session } = useApp();
  const { notes, change } = useKitNotes();
  const [draft, setDraft] = useState<Draft>(
    () =>
      draftIn(first, notes, session.clock.present()) ??
      draftIn(place, notes, session.clock.present()) ??
      emptyDraft(session.clock),
  );
  const [state, setState] = useOutcome<"full" | "aside">();
  /** What is typed, and what of it is kept already. */
  const typed = useRef(draft);
  const kept = useRef(draft.text);

  const keep = (): void => {
    const now = typed.current;
    if (now.text === kept.current) return;
    const outcome = { full: false };
    change((kit) => {
      const there = kit.drafts.find(({ id }) => id === now.id);
      // Another tab went on with the same draft: both are kept, side by side.
      const mine =
        there === undefined || there.text === kept.current
          ? now
          : { ...now, id: newId() };
      const result = withDraft(kit, mine, place);
      if (!result.ok) {
        outcome.full = true;
        return kit;
      }
      typed.current = mine;
      return result.value;
    });
    setState(outcome.full ? "full" : "kept");
    if (outcome.full) return;
    kept.current = now.text;
    if (typed.current.id !== now.id) setDraft(typed.current);
  };
  useKeptInTime(draft.text, kept, keep);

  const type = (text: string): void => {
    typed.current = { ...typed.current, text };
    setDraft(typed.current);
  };

  const putAside = (): boolean => {
    keep();
    if (typed.current.text !== kept.current) return false;
    change(withBoxEmptied);
    typed.current = emptyDraft(session.clock);
    kept.current = "";
    setDraft(typed.current);
    setState("aside");
    return true;
  };

  const remove = (): (() => void) => {
    const was = typed.current;
    change((kit) => ({ ...kit, drafts: withoutEntry(kit.drafts, was.id) }));
    typed.current = emptyDraft(session.clock);
    kept.current = "";
    setDraft(typed.current);
    setState("");
    return () => {
      typed.current = was;
      kept.current = "";
      setDraft(was);
      keep();
    };
  };

  return { draft, state, type, keep, putAside, remove };
}

function emptyDraft(clock: Clock): Draft {
  return { id: newId(), at: thisMoment(clock), text: "" };
}
