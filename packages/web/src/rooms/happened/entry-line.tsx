import { dayOf, type Event } from "@staying-power/case";
import { journalWords, locale } from "@staying-power/words";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { EditForm } from "./edit-form.tsx";
import { entryWords } from "./model/entry-words.ts";
import { hourOf } from "./model/edited.ts";

interface EntryLineProps {
  readonly event: Event;
  readonly taskName: (id: string) => string | undefined;
  readonly onChange: (after: Event) => void;
  readonly onTakeOut: () => void;
}

/** One entry of the journal: what it was, its hour and its note; or the form that changes it, in its place. */
export function EntryLine({
  event,
  taskName,
  onChange,
  onTakeOut,
}: EntryLineProps) {
  const words = journalWords;
  const [isOpen, setOpen] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const what = entryWords(event, taskName);
  const day = locale.day(dayOf(event.at));

  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) edit.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen)
    return (
      <li>
        <EditForm
          event={event}
          name={words.form.name(what)}
          onKeep={(after) => {
            setOpen(false);
            onChange(after);
          }}
          onCancel={() => setOpen(false)}
        />
      </li>
    );
  return (
    <li>
      <p>
        <Worded sentence={words.line({ what, hour: hourOf(event.at) })} />
      </p>
      {event.note !== undefined && (
        <p class="quiet journal-note">{event.note}</p>
      )}
      <div class="row">
        <button
          type="button"
          class="plain"
          ref={edit}
          data-focus={event.id ?? ""}
          onClick={() => setOpen(true)}
        >
          <Worded sentence={words.edit({ what, day })} />
        </button>
        <button type="button" class="plain" onClick={onTakeOut}>
          <Worded sentence={words.takeOut({ what, day })} />
        </button>
      </div>
    </li>
  );
}
