import { useSignal } from "@preact/signals";
import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import type { KeptCall } from "./model/calls-kept.ts";
import { isSettled } from "./model/over.ts";
import { useOnce } from "./use-once.ts";
import { useOwnCall } from "./use-own-call.ts";

const words = bookedWords.forget;

interface ForgetPartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** Has what the server has on a call deleted, once it is over or cancelled: what goes and what stays is said before. */
export function ForgetPart({ call }: ForgetPartProps) {
  const { session } = useApp();
  const isAsked = useSignal(false);
  if (!isSettled(call, session.clock.minute.value)) return null;
  return (
    <section>
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

interface AskPartProps extends ForgetPartProps {
  readonly onBack: () => void;
}

function AskPart({ call, onBack }: AskPartProps) {
  const { forget } = useOwnCall();
  const { isBusy, once } = useOnce();
  const ask = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => ask.current?.focus(), []);
  const { coach, state } = call.seen;
  return (
    <div class="notice">
      <p ref={ask} tabIndex={-1}>
        {state === "cancelled"
          ? words.askCancelled(coach.name)
          : words.ask(coach.name)}
      </p>
      <p>{words.stays}</p>
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() =>
          void once(async () => {
            await forget(call);
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
