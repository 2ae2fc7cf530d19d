import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { AskedFirst, ConfirmPart } from "./asked-first.tsx";
import type { KeptCall } from "./model/calls-kept.ts";
import { isSettled } from "./model/over.ts";
import { useOwnCall } from "./use-own-call.ts";

const words = bookedWords.forget;

interface ForgetPartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** Has what the server has on a call deleted, once it is over or cancelled: what goes and what stays is said before. */
export function ForgetPart({ call }: ForgetPartProps) {
  const { session } = useApp();
  const { forget } = useOwnCall();
  if (!isSettled(call, session.clock.minute.value)) return null;
  const { coach, state } = call.seen;
  const ask = state === "cancelled" ? words.askCancelled : words.ask;
  return (
    <section>
      <AskedFirst go={words.go}>
        {(back) => (
          <ConfirmPart
            ask={ask(coach.name)}
            words={words}
            onConfirm={() => forget(call)}
            onBack={back}
          >
            <p>{words.stays}</p>
          </ConfirmPart>
        )}
      </AskedFirst>
    </section>
  );
}
