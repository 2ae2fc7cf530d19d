import { useSignal } from "@preact/signals";
import { eventsInOrder } from "@staying-power/case";
import { writeWords } from "@staying-power/words";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { journalAt } from "./address.ts";
import { GuardPart } from "./guard-part.tsx";
import { circlingNow, nightOf } from "./model/circling-now.ts";
import { openEntry } from "./model/journal-entry.ts";
import { useJournal } from "./use-journal.ts";
import { WritingPart } from "./writing-part.tsx";

/** Where something was closed, or where the person chose to write on. */
type Came = "" | "closed" | "on";

/** A page to write on; where the last entries go round in circles, something to do first. */
export function WritePage() {
  const { session } = useApp();
  const words = writeWords;
  const { notes, change } = useJournal();
  const came = useSignal<Came>("");
  const today = session.today.value;
  const night = nightOf(session.clock.minute.value);
  const person = session.person.value;
  const circles = useMemo(
    () =>
      openEntry(notes, session.clock.present()) === null
        ? circlingNow(notes, eventsInOrder(person), { today, night })
        : null,
    [notes, person, today, night, session],
  );
  return (
    <Screen heading={words.heading} about="journal write">
      <p>{words.intro}</p>
      <ClosedLine
        isClosed={came.value === "closed"}
        isAlone={circles === null}
      />
      {circles === null ? (
        <WritingPart
          isOn={came.value === "on"}
          onClose={() => {
            came.value = "closed";
          }}
          onType={() => {
            if (came.value === "closed") came.value = "";
          }}
        />
      ) : (
        <GuardPart
          circles={circles}
          takesFocus={came.value === "closed"}
          onWriteOn={() => {
            came.value = "on";
            change((journal) => ({ ...journal, wroteOn: night }));
          }}
        />
      )}
      {notes.entries.length > 0 && (
        <ScreenLink to={journalAt({ page: "entries" })} class="line-link">
          {words.entries.link(notes.entries.length)}
        </ScreenLink>
      )}
    </Screen>
  );
}

interface ClosedLineProps {
  readonly isClosed: boolean;
  /** Whether nothing follows that says what to do, and takes the focus. */
  readonly isAlone: boolean;
}

/** Says that a page was closed and kept; the button that closed it may be gone. */
function ClosedLine({ isClosed, isAlone }: ClosedLineProps) {
  const words = writeWords.closed;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isClosed && isAlone) place.current?.focus();
  }, [isClosed, isAlone]);
  return (
    <div ref={place} role="status" tabIndex={-1} class="journal-closed">
      {isClosed && (
        <>
          <p>{words.done}</p>
          {isAlone && <p class="quiet">{words.text}</p>}
        </>
      )}
    </div>
  );
}
