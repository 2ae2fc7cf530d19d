import { kitWords } from "@staying-power/words";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import {
  longestDraft,
  mostDrafts,
  openDraft,
  withBoxEmptied,
  withDraft,
} from "./model/kit-draft.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import type { Clock } from "../../visit/clock.ts";
import { EarlierDrafts } from "./earlier-drafts.tsx";
import { useKitNotes } from "./use-kit-notes.ts";
import { checkAt } from "../check/address.ts";

/** How long after the last key the draft is kept. */
const pauseMs = 300;

interface Draft {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** The box for the draft of tonight, kept as it is typed, and the earlier ones below. */
export function WriteBox() {
  const words = kitWords.write;
  const { session } = useApp();
  const { notes, change } = useKitNotes();
  const box = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const [draft, setDraft] = useState<Draft>(
    () =>
      openDraft(notes, session.clock.present()) ?? emptyDraft(session.clock),
  );
  const [state, setState] = useState<"" | "kept" | "full" | "aside">("");
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
      const result = withDraft(kit, mine);
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
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    const pause = setTimeout(() => keepNow.current(), pauseMs);
    return () => clearTimeout(pause);
  }, [draft.text]);

  useEffect(() => {
    const leave = (): void => keepNow.current();
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  const type = (text: string): void => {
    typed.current = { ...typed.current, text };
    setDraft(typed.current);
  };

  const putAside = (): void => {
    keep();
    if (typed.current.text !== kept.current) return;
    change(withBoxEmptied);
    typed.current = emptyDraft(session.clock);
    kept.current = "";
    setDraft(typed.current);
    setState("aside");
    box.current?.focus();
  };

  const full = draft.text.length >= longestDraft;
  return (
    <>
      <div class="field kit-write">
        <label for={`${note}-box`}>{words.label}</label>
        <textarea
          id={`${note}-box`}
          ref={box}
          rows={9}
          maxLength={longestDraft}
          aria-describedby={note}
          autocomplete="off"
          value={draft.text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={keep}
        />
        <p id={note} class="quiet">
          {words.note}
        </p>
        <div class="row apart">
          <p role="status" class="quiet">
            {state === "full"
              ? words.full(mostDrafts)
              : full
                ? words.tooLong(longestDraft)
                : state === "kept" && session.trouble.value === null
                  ? words.kept
                  : state === "aside"
                    ? words.asideDone
                    : ""}
          </p>
          <button
            type="button"
            disabled={draft.text.trim() === ""}
            onClick={putAside}
          >
            {words.aside}
          </button>
        </div>
        <ScreenLink to={checkAt({ from: "write" })} class="button">
          {words.check}
        </ScreenLink>
      </div>
      <EarlierDrafts inBox={draft.id} />
    </>
  );
}

function emptyDraft(clock: Clock): Draft {
  return { id: newId(), at: thisMoment(clock), text: "" };
}
