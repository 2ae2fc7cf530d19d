import { isWithheld } from "@staying-power/care";
import type { DraftContext } from "@staying-power/check";
import { checkWords, draftLabelWords, locale } from "@staying-power/words";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { guessContext } from "./model/guess-context.ts";
import { mostHeld, withHeld } from "./model/held-drafts.ts";
import { longestDraft } from "../kit/model/kit-draft.ts";
import { markedDraft } from "./model/marked-draft.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { CheckedPart } from "./checked-part.tsx";
import { ContextChoice } from "./context-choice.tsx";
import { CrisisPart } from "./crisis-part.tsx";
import { HoldForm } from "./hold-form.tsx";
import { useDraftCheck } from "./use-draft-check.ts";
import type { Said } from "./use-said.tsx";
import { changeAt } from "../answers/change-address.ts";
import { Verdict } from "./verdict.tsx";
import { careAt } from "../safety/address.ts";

interface CheckPartProps {
  /** What stands in the box at first. */
  readonly start: string;
  readonly said: Said;
}

/** The situation, the draft, and what is to be said of it. */
export function CheckPart({ start, said }: CheckPartProps) {
  const words = checkWords;
  const { session } = useApp();
  const [chosen, setChosen] = useState<DraftContext | null>(null);
  const context =
    chosen ?? guessContext(session.person.value, session.facts.value);
  const [draft, setDraft] = useState(start);
  const { state, again } = useDraftCheck(draft, context);
  const checked = "checked" in state ? state.checked : null;
  const verdict = checked?.check.verdict ?? null;
  const marked = checked && markedDraft(checked.draft, checked.check.flags);
  const names = (marked?.pushes ?? []).map(
    ({ label }) => draftLabelWords[label].name,
  );

  const hold = (until: string): void => {
    const at = thisMoment(session.clock);
    const held = {
      id: newId(),
      at,
      text: draft,
      context,
      verdict: verdict ?? "hold",
      until,
    };
    const outcome = { full: false };
    session.change((record) => {
      const result = withHeld(record.kit, held, { id: newId(), at });
      outcome.full = !result.ok;
      return result.ok ? { ...record, kit: result.value } : record;
    });
    said.say(
      outcome.full
        ? words.hold.full(mostHeld)
        : words.hold.done(locale.moment(until)),
    );
    if (!outcome.full) setDraft("");
  };

  return (
    <>
      <p class="quiet">{words.intro}</p>
      <FirstThings />
      <ContextChoice context={context} onChoose={setChosen} />
      <UnknownNo />
      <DraftField draft={draft} onInput={setDraft} />
      <Verdict state={state} names={names} />
      {state.kind === "failed" && (
        <div>
          <button type="button" onClick={again}>
            {words.notChecked.tryAgain}
          </button>
        </div>
      )}
      {checked !== null &&
        marked !== null &&
        (verdict === "crisis" ? (
          <CrisisPart flags={checked.check.flags} />
        ) : (
          <CheckedPart checked={checked} marked={marked} />
        ))}
      {(state.kind === "failed" ||
        (verdict !== null && verdict !== "crisis")) && (
        <section>
          <h2>{words.hold.heading}</h2>
          <p>{words.hold.text}</p>
          <HoldForm main={verdict !== "ok"} onHold={hold} />
        </section>
      )}
    </>
  );
}

/** Where a gate withholds the numbers, the words of care come before the check. */
function FirstThings() {
  const { session } = useApp();
  const words = checkWords;
  if (!isWithheld(session.gates.value)) return null;
  return (
    <div class="notice">
      <p>{words.care}</p>
      <ScreenLink to={careAt()} class="button">
        {words.careLink}
      </ScreenLink>
    </div>
  );
}

/** Asks for a no that was never asked for: it changes what may be sent. */
function UnknownNo() {
  const { session } = useApp();
  const words = checkWords;
  if (
    session.facts.value.contactForbidden !== undefined ||
    session.record.value.safety.contact !== undefined
  )
    return null;
  return (
    <div>
      <p class="quiet">{words.unknownNo}</p>
      <ScreenLink
        to={changeAt({ question: "contactForbidden" })}
        class="line-link"
      >
        {words.unknownNoLink}
      </ScreenLink>
    </div>
  );
}

interface DraftFieldProps {
  readonly draft: string;
  readonly onInput: (draft: string) => void;
}

/** What they want to send, and how much of it can be read. */
function DraftField({ draft, onInput }: DraftFieldProps) {
  const words = checkWords;
  const id = useId();
  return (
    <div class="field check-box">
      <label for={id}>{words.label}</label>
      <DraftBox id={id} note={`${id}-note`} draft={draft} onInput={onInput} />
      <p id={`${id}-note`} role="status" class="quiet">
        {draft.length >= longestDraft && words.tooLong(longestDraft)}
      </p>
    </div>
  );
}

interface DraftBoxProps {
  readonly id: string;
  readonly note: string;
  readonly draft: string;
  readonly onInput: (draft: string) => void;
}

/** Grows with what is in it, so that the whole message can be seen. */
function DraftBox({ id, note, draft, onInput }: DraftBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null)
      box.current.rows = Math.min(
        14,
        Math.max(5, draft.split("\n").length + 1),
      );
  }, [draft]);
  return (
    <textarea
      id={id}
      ref={box}
      rows={5}
      maxLength={longestDraft}
      autocomplete="off"
      aria-describedby={note}
      value={draft}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
