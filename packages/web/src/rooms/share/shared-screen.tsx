import { sharedWords } from "@staying-power/words";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { shareAt } from "./address.ts";
import { AnswersPart } from "./answers-part.tsx";
import { ChangePart } from "./change-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import { LookPart } from "./look-part.tsx";
import { namesOf } from "./model/names-of.ts";
import { isOver, parcelOf, withParcel } from "./model/parcels.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { NewerPart } from "./newer-part.tsx";
import { SaidLines } from "./said-lines.tsx";
import { saidOf } from "./said-of.ts";
import { StatusPart } from "./status-part.tsx";
import { useShare } from "./use-share.ts";
import { WaitingPart } from "./waiting-part.tsx";
import "../../ui/parts/forms.css";
import "./share.css";

interface SharedProps {
  readonly parcel: string;
  readonly page: "home" | "newer";
}

/** One parcel: where it is, what became of it, what came back, and all that can be done about it. */
export function SharedScreen({ parcel: id, page }: SharedProps) {
  const { session } = useApp();
  const { kept, change } = useShare();
  const parcel = parcelOf(kept, id);
  const last = useRef<KeptParcel | null>(null);
  useEffect(() => {
    if (parcel !== null) last.current = parcel;
  }, [parcel]);
  // What was said of it is over once one goes elsewhere.
  useEffect(
    () => () => {
      saidOf.value = null;
    },
    [id],
  );
  if (parcel === null)
    return (
      <NoParcel
        id={id}
        onUndo={() => {
          const before = last.current;
          if (before !== null) change((now) => withParcel(now, before));
          saidOf.value = null;
        }}
      />
    );
  const canChange = isOpen(parcel, session.clock.minute.value);
  if (page === "newer" && canChange) return <NewerPart parcel={parcel} />;
  return (
    <Screen heading={headingOf(parcel)} about={`shared ${id}`}>
      <GatesPart />
      <SaidLines said={saidOf.value?.id === id ? saidOf.value : null} />
      <StatusPart parcel={parcel} />
      {parcel.waiting !== undefined && (
        <WaitingPart parcel={parcel} waiting={parcel.waiting} />
      )}
      {parcel.sent.length > 0 && <LookPart parcel={parcel} />}
      <AnswersPart parcel={parcel} />
      <ChangePart parcel={parcel} canChange={canChange} />
      <ScreenLink to={shareAt()} class="line-link">
        {sharedWords.all}
      </ScreenLink>
    </Screen>
  );
}

/** Whether it lies somewhere, so that there is something to change. */
function isOpen(parcel: KeptParcel, now: number): boolean {
  const { relay, sent } = parcel;
  return !isOver(parcel, now) && relay !== "" && sent.length > 0;
}

function headingOf({ coaches, relay, sent }: KeptParcel): string {
  const to = namesOf(coaches);
  if (relay === "") return sharedWords.headingFile(to);
  return sent.length === 0
    ? sharedWords.headingWaiting(to)
    : sharedWords.heading(to);
}

interface NoParcelProps {
  readonly id: string;
  /** Puts back what was removed here a moment ago. */
  readonly onUndo: () => void;
}

function NoParcel({ id, onUndo }: NoParcelProps) {
  const words = sharedWords.none;
  const said = saidOf.value?.id === id ? saidOf.value : null;
  return (
    <Screen heading={words.heading} about={`shared ${id}, none`}>
      <div class="row apart" role="status">
        <p>{said?.said ?? words.text}</p>
        {said !== null && (
          <button type="button" class="plain" onClick={onUndo}>
            {sharedWords.change.undo}
          </button>
        )}
      </div>
      <ScreenLink to={shareAt()} class="button">
        {words.all}
      </ScreenLink>
    </Screen>
  );
}
