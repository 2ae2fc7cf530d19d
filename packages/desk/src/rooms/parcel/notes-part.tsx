import type { InboxParcel } from "@staying-power/envelope";
import { deskNotesWords, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import type { Opened } from "../../visit/parcels.ts";
import { NoteForm } from "./note-form.tsx";

const words = deskNotesWords;

interface NotesPartProps {
  readonly parcel: InboxParcel;
  readonly opened: Opened;
}

/** The coach's own note, and one for all coaches of the case. */
export function NotesPart({ parcel, opened }: NotesPartProps) {
  const desk = useDesk();
  const me = desk.who.value?.coach.id;
  const others = parcel.coaches.filter(({ id }) => id !== me);
  return (
    <div class="stack">
      <h2>{words.own}</h2>
      <p class="quiet">{words.ownNote}</p>
      <NoteForm
        id={parcel.id}
        scope="own"
        held={opened.own}
        label={words.own}
      />
      <section>
        <h2>{words.shared}</h2>
        {others.length === 0 ? (
          <p class="quiet">{words.noColleagues}</p>
        ) : (
          <>
            <p class="quiet">
              {words.sharedNote(
                locale.list(parcel.coaches.map(({ name }) => name)),
              )}
            </p>
            <NoteForm
              id={parcel.id}
              scope="shared"
              held={opened.sharedNote}
              label={words.shared}
            />
          </>
        )}
        {opened.others.map(({ coach, note }) => (
          <div class="card" key={coach}>
            <h3>{words.others(coach)}</h3>
            <p class="words-kept">{note?.text ?? words.closed}</p>
          </div>
        ))}
      </section>
    </div>
  );
}
