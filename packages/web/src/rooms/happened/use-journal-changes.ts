import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { journalWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";

/** What was just done to the journal, and where the focus goes after it. */
export function useJournalChanges() {
  const { session } = useApp();
  const words = journalWords;
  const place = useRef<HTMLElement>(null);
  const said = useSignal<string | null>(null);
  const undo = useSignal<(() => void) | null>(null);
  /** The entry, or the button, that is to have the focus once it stands there. */
  const focusOn = useSignal<string | null>(null);

  // What had the focus is gone: it must not fall back to the top of the page.
  useLayoutEffect(() => {
    const wanted = focusOn.value;
    if (wanted === null) return;
    focusOn.value = null;
    const named = [
      ...(place.current?.querySelectorAll<HTMLElement>("[data-focus]") ?? []),
    ].find((element) => element.dataset["focus"] === wanted);
    (named ?? place.current?.querySelector("h2"))?.focus();
  });

  const say = (
    text: string,
    back: (() => void) | null,
    focus: string,
  ): void => {
    said.value = text;
    undo.value = back;
    focusOn.value = focus;
  };

  return {
    place,
    said: said.value,
    undo: undo.value,
    takeOut: (event: Event): void => {
      session.relog(event, null);
      say(
        words.takenOut,
        () => {
          session.log(event);
          said.value = null;
          undo.value = null;
          focusOn.value = event.id ?? "";
        },
        "undo",
      );
    },
    change: (before: Event, after: Event): void => {
      const edit = session.relog(before, after);
      if (edit === null) say(words.gone, null, "");
      else
        say(
          words.edited,
          () => {
            session.relog(edit, before);
            said.value = null;
            undo.value = null;
            focusOn.value = edit.id ?? "";
          },
          edit.id ?? "",
        );
    },
  };
}
