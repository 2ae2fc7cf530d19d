import { deskFrameWords } from "@staying-power/words";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../ui/desk-context.ts";
import { isTyped } from "../visit/drafts.ts";
import type { DraftKind } from "../visit/kept-drafts.ts";

const words = deskFrameWords;

/** The way out. While something waits to be published, saved or sent it asks first what is to become of that. */
export function SignOut() {
  const desk = useDesk();
  const [asks, setAsks] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const waiting = desk.kept.kinds.value.length > 0;
  const isAsked = waiting || isTyped(desk.drafts);
  // What was asked is answered: it is not asked again by itself.
  if (asks && !isAsked) setAsks(false);
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={button}
        aria-expanded={waiting || asks ? asks : undefined}
        onClick={() => {
          if (waiting || isTyped(desk.drafts)) setAsks(!asks);
          else desk.leave("out");
        }}
      >
        {words.signOut}
      </button>
      {asks && isAsked && (
        <Leaving
          onStay={() => {
            setAsks(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** What waits, and whether it stays on this device. */
function Leaving({ onStay }: { readonly onStay: () => void }) {
  const desk = useDesk();
  const { leaving } = words;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const kinds = desk.kept.kinds.value;
  const lasting = kinds.filter((kind) => desk.kept.lasts[kind].value);
  const others = kinds.filter((kind) => !desk.kept.lasts[kind].value);
  return (
    <div
      ref={place}
      class="notice leaving"
      role="group"
      aria-label={leaving.label}
      tabIndex={-1}
    >
      {isTyped(desk.drafts) && <p>{leaving.typed}</p>}
      <Fate kinds={lasting} fate={leaving.kept} />
      <Fate kinds={others} fate={leaving.notKept} />
      <div class="row">
        {lasting.length > 0 && (
          <button
            type="button"
            class="main-action"
            onClick={() => desk.leave("out")}
          >
            {leaving.keep}
          </button>
        )}
        {kinds.length > 0 ? (
          <button
            type="button"
            onClick={() => {
              desk.kept.forget();
              desk.leave("out");
            }}
          >
            {leaving.forget}
          </button>
        ) : (
          <button type="button" onClick={() => desk.leave("out")}>
            {leaving.anyway}
          </button>
        )}
        <button type="button" class="plain" onClick={onStay}>
          {leaving.stay}
        </button>
      </div>
    </div>
  );
}

interface FateProps {
  readonly kinds: readonly DraftKind[];
  readonly fate: string;
}

/** What of it comes to the same. */
function Fate({ kinds, fate }: FateProps) {
  if (kinds.length === 0) return null;
  return (
    <>
      {kinds.map((kind) => (
        <p key={kind}>{words.leaving.waits[kind]}</p>
      ))}
      <p>{fate}</p>
    </>
  );
}
