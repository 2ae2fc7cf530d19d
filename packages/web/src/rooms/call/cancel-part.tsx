import { useSignal } from "@preact/signals";
import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { bookedAt } from "./address.ts";
import type { KeptCall } from "./model/calls-kept.ts";
import { longestSaid, useOwnCall } from "./use-own-call.ts";
import { useOnce } from "./use-once.ts";

const words = bookedWords.cancel;

interface CancelPartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** Another hour, or none: what the coach sees of it is said before the press. */
export function CancelPart({ call }: CancelPartProps) {
  const isAsked = useSignal(false);
  return (
    <section>
      <ScreenLink to={bookedAt({ call: call.id, page: "move" })} class="button">
        {bookedWords.move.go}
      </ScreenLink>
      {isAsked.value ? (
        <AskPart
          call={call}
          onBack={() => {
            isAsked.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          onClick={() => {
            isAsked.value = true;
          }}
        >
          {words.go}
        </button>
      )}
    </section>
  );
}

interface AskPartProps extends CancelPartProps {
  readonly onBack: () => void;
}

function AskPart({ call, onBack }: AskPartProps) {
  const { cancel } = useOwnCall();
  const { isBusy, once } = useOnce();
  const id = useId();
  const said = useSignal("");
  const ask = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => ask.current?.focus(), []);
  return (
    <div class="notice">
      <p ref={ask} tabIndex={-1}>
        {words.ask(call.seen.coach.name)}
      </p>
      <SaidField id={id} label={words.said} said={said} />
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() =>
          void once(async () => {
            await cancel(call, said.value);
          })
        }
      >
        {words.confirm}
      </button>
      <button type="button" disabled={isBusy} onClick={onBack}>
        {words.back}
      </button>
      <p role="status">{isBusy && words.working}</p>
    </div>
  );
}

interface SaidFieldProps {
  readonly id: string;
  readonly label: string;
  readonly said: { value: string };
}

/** A word for the coach, which a relay can read. */
export function SaidField({ id, label, said }: SaidFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={longestSaid}
        aria-describedby={`${id}-note`}
        value={said.value}
        onInput={({ currentTarget: { value } }) => {
          said.value = value;
        }}
      />
      <p class="quiet" id={`${id}-note`}>
        {bookedWords.saidNote}
      </p>
    </div>
  );
}
