import { useSignal } from "@preact/signals";
import { writeWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { HeavyPart } from "./heavy-part.tsx";
import { longestEntry, mostEntries } from "./model/journal-entry.ts";
import { promptFor, promptNamed } from "./model/prompt-for.ts";
import { PromptPart } from "./prompt-part.tsx";
import { TimePart } from "./time-part.tsx";
import { type EntryBox, useEntryBox } from "./use-entry-box.ts";

interface WritingPartProps {
  /** Whether the person just chose to write on. */
  readonly isOn: boolean;
  readonly onClose: () => void;
  readonly onType: () => void;
}

/** A prompt, a page, and a quiet clock. */
export function WritingPart({ isOn, onClose, onType }: WritingPartProps) {
  const { session } = useApp();
  /** Which prompt after the one of the day; null for none. */
  const turn = useSignal<number | null>(0);
  const offered =
    turn.value === null ? null : promptFor(session.today.value, turn.value);
  const box = useEntryBox(offered?.id ?? null);
  const { entry, type } = box;
  const isBegun = entry.text !== "";
  const close = (): void => {
    if (box.close()) onClose();
  };
  return (
    <>
      {isOn && (
        <p role="status" class="quiet">
          {writeWords.guard.overruled}
        </p>
      )}
      <PromptPart
        prompt={isBegun ? promptNamed(entry.prompt) : offered}
        isBegun={isBegun}
        onAnother={() => {
          turn.value = (turn.value ?? -1) + 1;
        }}
        onFree={() => {
          turn.value = null;
        }}
      />
      <Page
        box={box}
        isOn={isOn}
        onType={(text) => {
          onType();
          type(text);
        }}
      />
      {isBegun && <TimePart onClose={close} />}
      {entry.text.trim() !== "" && <HeavyPart text={entry.text} />}
    </>
  );
}

interface PageProps {
  readonly box: EntryBox;
  readonly isOn: boolean;
  readonly onType: (text: string) => void;
}

function Page({ box: { entry, state, keep }, isOn, onType }: PageProps) {
  const { session } = useApp();
  const words = writeWords.box;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (isOn) field.current?.focus();
  }, [isOn]);
  const said =
    state === "full"
      ? words.full(mostEntries)
      : entry.text.length >= longestEntry
        ? words.tooLong(longestEntry)
        : state === "kept" && session.trouble.value === null
          ? words.kept
          : "";
  return (
    <div class="field">
      <label for={`${id}-box`}>{words.label}</label>
      <textarea
        id={`${id}-box`}
        ref={field}
        rows={10}
        maxLength={longestEntry}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        value={entry.text}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={keep}
      />
      <p id={`${id}-note`} class="quiet">
        {words.note}
      </p>
      <p role="status" class="quiet journal-said">
        {said}
      </p>
    </div>
  );
}
