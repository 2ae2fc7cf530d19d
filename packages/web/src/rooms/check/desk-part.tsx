import { isWithheld } from "@staying-power/care";
import { checkSays, type DraftContext } from "@staying-power/check";
import { checkWords, locale } from "@staying-power/words";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { useAllCareful } from "../../ui/parts/careful/use-all-careful.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { withBoxOnDesk } from "../kit/model/kit-draft.ts";
import { type DraftBox, useDraftBox } from "../kit/use-draft-box.ts";
import { careAt } from "../safety/address.ts";
import type { CheckFrom, CheckSet } from "./address.ts";
import { ContextChoice } from "./context-choice.tsx";
import { CrisisPart } from "./crisis-part.tsx";
import { DraftField } from "./draft-field.tsx";
import { ForbiddenPart } from "./forbidden-part.tsx";
import { knownContext } from "./model/guess-context.ts";
import { mostHeld, withHeld } from "./model/held-drafts.ts";
import { isDangerKnown } from "./model/known-danger.ts";
import { MorningButton } from "./morning-button.tsx";
import { NoQuestion } from "./no-question.tsx";
import { NotChecked } from "./not-checked.tsx";
import { OutcomePart } from "./outcome-part.tsx";
import { ReadByLine } from "./read-by-line.tsx";
import {
  type Checked,
  type Situation,
  useDraftCheck,
} from "./use-draft-check.ts";
import type { Said } from "./use-said.tsx";
import { Verdict } from "./verdict.tsx";

interface DeskPartProps {
  readonly from: CheckFrom;
  /** The situation it was opened for. */
  readonly as: CheckSet;
  /** Whether the ex or a court has said no. */
  readonly forbidden: boolean;
  readonly said: Said;
}

/** The desk: the text, what is said of it in one line, and the one thing that is best done with it. */
export function DeskPart({ from, as, forbidden, said }: DeskPartProps) {
  const words = checkWords;
  const desk = useDesk(from);
  // Whoever goes on typing has read what was said; and no step back goes over what is new.
  const box: DraftBox = {
    ...desk,
    type: (text) => {
      said.clear();
      desk.type(text);
    },
  };
  const remove = (): void => said.say(words.deleted, box.remove());
  if (forbidden)
    return (
      <>
        <Danger box={box} />
        <ForbiddenPart box={box} onDelete={remove} />
      </>
    );
  return (
    <Answer box={box} as={as} said={said}>
      <DraftField
        box={box}
        label={words.label}
        note={words.stays}
        onDelete={remove}
      />
    </Answer>
  );
}

/** The draft on the desk; one that lies open in the box comes along with whoever comes from there. */
function useDesk(from: CheckFrom): DraftBox {
  const { session } = useApp();
  const box = useDraftBox("desk", from === "write" ? "open" : "desk");
  useEffect(() => {
    if (from !== "write") return;
    const now = session.clock.present();
    session.change((record) => ({
      ...record,
      kit: withBoxOnDesk(record.kit, now),
    }));
  }, [from, session]);
  return box;
}

interface AnswerProps {
  readonly box: DraftBox;
  readonly as: CheckSet;
  readonly said: Said;
  /** The text itself. */
  readonly children: ComponentChildren;
}

/** The text on the desk, and what the check says of it. */
function Answer({ box, as, said, children }: AnswerProps) {
  const { session } = useApp();
  const [chosen, setChosen] = useState<DraftContext | null>(
    as === "guess" ? null : as,
  );
  const known = knownContext(session.person.value, session.facts.value);
  const context = chosen ?? known ?? "no-contact";
  const { state, again } = useDraftCheck(
    box.draft.text,
    useSituation(context, false),
  );
  const checked = "checked" in state ? state.checked : null;
  const says = checked && checkSays(checked.check, checked.context, false);
  const place = useFocusOnAnswer(checked);
  const careful = useAllCareful();
  const hold = useHold(
    box,
    { context, verdict: says?.verdict ?? "hold" },
    said,
  );
  const situation = <ContextChoice context={context} onChoose={setChosen} />;
  const asks = box.draft.text.trim() !== "" && says?.line !== "help";
  return (
    <>
      {isWithheld(session.gates.value) && says?.line !== "help" && (
        <FirstThings />
      )}
      {children}
      <Verdict state={state} says={says} place={place} />
      {state.kind === "failed" && (
        <>
          <MorningButton main onHold={hold} />
          <NotChecked again={again} />
        </>
      )}
      {checked !== null &&
        says !== null &&
        (says.line === "help" ? (
          <CrisisPart flags={checked.check.flags} />
        ) : (
          <OutcomePart checked={checked} says={says} onHold={hold}>
            {known !== null && situation}
          </OutcomePart>
        ))}
      <ReadByLine checked={checked} />
      {asks && known === null && situation}
      {asks && <NoQuestion said={said} />}
      {careful !== null && (
        <careful.CarefulOffer offered={asks && checked !== null} />
      )}
    </>
  );
}

/** After a no nothing is said of the wording, and danger is heard all the same. */
function Danger({ box }: { readonly box: DraftBox }) {
  const { state, again } = useDraftCheck(
    box.draft.text,
    useSituation("no-contact", true),
  );
  if (state.kind === "failed")
    return (
      <>
        <p>{checkWords.notChecked}</p>
        <NotChecked again={again} />
      </>
    );
  const checked = "checked" in state ? state.checked : null;
  const says = checked && checkSays(checked.check, checked.context, true);
  if (checked === null || says === null) return null;
  if (says.line !== "help" && !says.softHelp) return null;
  return (
    <>
      <Verdict state={state} says={says} />
      {says.line === "help" && <CrisisPart flags={checked.check.flags} />}
      <ReadByLine checked={checked} />
    </>
  );
}

/** Where a button went with the answer that it belonged to, the answer in its place has the focus. */
function useFocusOnAnswer(
  checked: Checked | null,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  before.current = document.activeElement;
  useLayoutEffect(() => {
    if (before.current?.isConnected === false)
      place.current?.focus({ preventScroll: true });
  }, [checked]);
  return place;
}

function useSituation(
  context: DraftContext,
  contactForbidden: boolean,
): Situation {
  const { session } = useApp();
  return {
    context,
    contactForbidden,
    dangerKnown: isDangerKnown(session.gates.value),
  };
}

/** Holds what is on the desk, which is then empty and ready. */
function useHold(
  box: DraftBox,
  as: Pick<Parameters<typeof withHeld>[1], "context" | "verdict">,
  said: Said,
): (until: string) => void {
  const words = checkWords.hold;
  const { session } = useApp();
  return (until) => {
    const at = thisMoment(session.clock);
    const held = { id: newId(), at, text: box.draft.text, ...as, until };
    const outcome = { full: false };
    session.change((record) => {
      const result = withHeld(record.kit, held, { id: newId(), at });
      outcome.full = !result.ok;
      return result.ok ? { ...record, kit: result.value } : record;
    });
    if (outcome.full) {
      said.say(words.full(mostHeld));
      return;
    }
    box.remove();
    said.say(words.done, undefined, words.asksAgain(locale.moment(until)));
  };
}

/** Where a gate withholds the numbers, the words of care come before the check; help itself comes before both. */
function FirstThings() {
  return (
    <ScreenLink to={careAt()} class="line-link">
      {checkWords.care}
    </ScreenLink>
  );
}
