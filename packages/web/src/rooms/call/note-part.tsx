import { longestCallNote } from "@staying-power/case";
import { bookWords, locale } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { localDate } from "../../visit/local-date.ts";
import { withDraftTo } from "../share/model/draft-to.ts";
import type { KeptParcel } from "../share/model/share-kept.ts";
import { shareAt } from "../share/address.ts";
import type { CallDraft, CallWords } from "./model/calls-kept.ts";
import { asHeld } from "./model/held.ts";
import { parcelsOf } from "./model/parcels-of.ts";
import { useCalls } from "./use-calls.ts";

const words = bookWords.form;

/** So many letters before the end, the room that is left is said. */
const near = 200;

interface NotePartProps {
  readonly draft: CallDraft;
}

/** What goes to the coach alone: a name, what it is about, the case. All of it may stay empty; it is kept as it is typed. */
export function NotePart({ draft }: NotePartProps) {
  const { changeDraft } = useCalls();
  const id = useId();
  const { coach } = asHeld(draft);
  const { name, about } = draft.words;
  const left = longestCallNote.about - about.length;
  const change = (more: Partial<CallWords>): void =>
    changeDraft((each) => ({ ...each, words: { ...each.words, ...more } }));
  return (
    <section>
      <h2>{words.about}</h2>
      {coach !== undefined && <p>{words.sealedNote(coach.name)}</p>}
      <div class="field">
        <label for={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={longestCallNote.name}
          autocomplete="off"
          aria-describedby={`${id}-note`}
          value={name}
          onInput={({ currentTarget: { value } }) => change({ name: value })}
        />
        <p class="quiet" id={`${id}-note`}>
          {words.nameNote}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-about`}>{words.reason}</label>
        <textarea
          id={`${id}-about`}
          rows={4}
          maxLength={longestCallNote.about}
          aria-describedby={`${id}-left`}
          value={about}
          onInput={({ currentTarget: { value } }) => change({ about: value })}
        />
        <p class="quiet" id={`${id}-left`} role="status">
          {left <= near && words.left(left)}
        </p>
      </div>
      <ParcelPart draft={draft} onChange={(parcel) => change({ parcel })} />
    </section>
  );
}

interface ParcelPartProps extends NotePartProps {
  readonly onChange: (parcel: string) => void;
}

/** The case that this coach has already, or the way to share it first. */
function ParcelPart({ draft, onChange }: ParcelPartProps) {
  const { session, navigation } = useApp();
  const name = useId();
  const parcels = parcelsOf(
    draft,
    session.record.value.share.parcels,
    session.clock.minute.value,
  );
  const share = (): void => {
    session.change((record) => ({
      ...record,
      share: withDraftTo(record.share, draft.link),
    }));
    navigation.go(shareAt());
  };
  if (parcels.length === 0)
    return (
      <details>
        <summary>{words.shareFirst}</summary>
        <p>{words.shareNote}</p>
        <button type="button" onClick={share}>
          {words.shareFirst}
        </button>
      </details>
    );
  const options = [
    { id: "", label: words.noParcel },
    ...parcels.map((parcel) => ({
      id: parcel.id,
      label: words.withParcel(sharedOn(parcel)),
    })),
  ];
  return (
    <fieldset class="options">
      <legend>{words.parcel}</legend>
      {options.map(({ id, label }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={name}
            checked={draft.words.parcel === id}
            onChange={() => onChange(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function sharedOn({ sent }: KeptParcel): string {
  return locale.day(localDate(new Date(sent[0]?.at ?? 0)));
}
