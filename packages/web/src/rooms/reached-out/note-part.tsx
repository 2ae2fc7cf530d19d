import type { Reply } from "@staying-power/plan";
import type { Event, SignalId } from "@staying-power/case";
import { locale, reachedOutWords } from "@staying-power/words";
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import type { Noted } from "./model/noted.ts";

/** The longest note that an entry of the journal can carry. */
const longestNote = 10_000;

interface NotePartProps {
  readonly signal: SignalId;
  readonly answer: Reply["answer"];
  readonly noted: Noted | null;
  /** What they wrote, if it was pasted. */
  readonly text: string;
}

/** Notes in one tap that it came, and after it that it was answered; each can be taken back. */
export function NotePart({ signal, answer, noted, text }: NotePartProps) {
  const words = reachedOutWords;
  const { session } = useApp();
  const isKept = useSignal(false);
  const isFull = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const theirs = text.trim();

  const log = (entry: (stamp: { at: string; id: string }) => Event): void => {
    const at = localMoment(session.clock.present());
    isFull.value = !session.log(entry({ at, id: newId() }));
    // The button that was pressed goes away.
    if (!isFull.value) place.current?.focus({ preventScroll: true });
  };
  const takeBack = (id: string): void => {
    session.unlog(id);
    place.current?.focus({ preventScroll: true });
  };
  const note = (): void =>
    log((stamp) => ({
      ...stamp,
      kind: "signal",
      signal,
      ...(isKept.value && theirs !== "" ? { note: theirs } : {}),
    }));
  return (
    <div class="stack note-part" tabIndex={-1} ref={place}>
      <div role="status">
        {noted !== null && (
          <Said
            said={words.noted(locale.hour(noted.came.at))}
            onUndo={() => takeBack(noted.came.id)}
          />
        )}
        {noted !== null && noted.answered !== null && (
          <Said
            said={words.answeredNoted(locale.hour(noted.answered.at))}
            onUndo={() => takeBack(noted.answered?.id ?? "")}
          />
        )}
      </div>
      <div role="alert">
        {isFull.value && <p class="problem">{words.full}</p>}
      </div>
      {noted === null && theirs !== "" && (
        <KeepText
          isTooLong={theirs.length > longestNote}
          isKept={isKept.value}
          onChange={(is) => {
            isKept.value = is;
          }}
        />
      )}
      {noted === null && (
        <button type="button" onClick={note}>
          {words.note}
        </button>
      )}
      {noted !== null && noted.answered === null && answer !== "none" && (
        <button
          type="button"
          onClick={() => log((stamp) => ({ ...stamp, kind: "answered" }))}
        >
          {words.answered}
        </button>
      )}
    </div>
  );
}

interface SaidProps {
  readonly said: string;
  readonly onUndo: () => void;
}

function Said({ said, onUndo }: SaidProps) {
  return (
    <div class="row apart">
      <p>{said}</p>
      <button type="button" class="plain" onClick={onUndo}>
        {reachedOutWords.takeBack}
      </button>
    </div>
  );
}

interface KeepTextProps {
  readonly isTooLong: boolean;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** Their words are kept only where that is asked for. */
function KeepText({ isTooLong, isKept, onChange }: KeepTextProps) {
  const words = reachedOutWords;
  if (isTooLong) return <p class="quiet">{words.tooLong(longestNote)}</p>;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isKept}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {words.keepText}
    </label>
  );
}
