import { checkWords, kitWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { longestDraft, mostDrafts } from "../kit/model/kit-draft.ts";
import type { DraftBox } from "../kit/use-draft-box.ts";

interface DraftFieldProps {
  readonly box: DraftBox;
  readonly label: string;
  readonly note: string;
  readonly onDelete: () => void;
}

/** What they want to send: kept as it is typed, until they delete it. */
export function DraftField({ box, label, note, onDelete }: DraftFieldProps) {
  const words = checkWords;
  const id = useId();
  const { draft, state, type, keep } = box;
  return (
    <div class="field check-box">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={5}
        maxLength={longestDraft}
        autocomplete="off"
        aria-describedby={`${id}-note`}
        value={draft.text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
      />
      <div class="row apart">
        <p id={`${id}-note`} class="quiet">
          {note}
        </p>
        {draft.text !== "" && (
          <button type="button" class="plain" onClick={onDelete}>
            {words.delete}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {draft.text.length >= longestDraft
          ? words.tooLong(longestDraft)
          : state === "full" && kitWords.write.full(mostDrafts)}
      </p>
    </div>
  );
}
