import { kitWords } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { longestDraft, mostDrafts } from "./model/kit-draft.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { EarlierDrafts } from "./earlier-drafts.tsx";
import { useDraftBox } from "./use-draft-box.ts";
import { isDoorOpen } from "../../visit/doors.ts";
import { checkAt } from "../check/address.ts";

/** The box for the draft of tonight, kept as it is typed, and the earlier ones below. */
export function WriteBox() {
  const words = kitWords.write;
  const { session } = useApp();
  const box = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const { draft, state, type, keep, putAside } = useDraftBox();
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
            onClick={() => {
              if (putAside()) box.current?.focus();
            }}
          >
            {words.aside}
          </button>
        </div>
        {isDoorOpen("check", session.gates.value) && (
          <ScreenLink to={checkAt({ from: "write" })} class="button">
            {words.check}
          </ScreenLink>
        )}
      </div>
      <EarlierDrafts inBox={draft.id} />
    </>
  );
}
