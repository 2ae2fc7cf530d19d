import { deskFrameWords } from "@staying-power/words";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../ui/desk-context.ts";

const words = deskFrameWords;

/** The way out. While something waits to be published or saved it asks first what is to become of that. */
export function SignOut() {
  const desk = useDesk();
  const [asks, setAsks] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const waiting = desk.kept.kinds.value;
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={button}
        aria-expanded={waiting.length > 0 ? asks : undefined}
        onClick={() => {
          if (waiting.length > 0) setAsks(!asks);
          else desk.leave("out");
        }}
      >
        {words.signOut}
      </button>
      {asks && waiting.length > 0 && (
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
  const lasts = desk.kept.lasts.value;
  return (
    <div
      ref={place}
      class="notice leaving"
      role="group"
      aria-label={leaving.label}
      tabIndex={-1}
    >
      {desk.kept.kinds.value.map((kind) => (
        <p key={kind}>{leaving.waits[kind]}</p>
      ))}
      <p>{lasts ? leaving.kept : leaving.notKept}</p>
      <div class="row">
        {lasts && (
          <button
            type="button"
            class="main-action"
            onClick={() => desk.leave("out")}
          >
            {leaving.keep}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            desk.kept.forget();
            desk.leave("out");
          }}
        >
          {leaving.forget}
        </button>
        <button type="button" class="plain" onClick={onStay}>
          {leaving.stay}
        </button>
      </div>
    </div>
  );
}
