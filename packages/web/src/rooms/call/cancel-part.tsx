import { useSignal } from "@preact/signals";
import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { bookedAt } from "./address.ts";
import { AskedFirst, ConfirmPart } from "./asked-first.tsx";
import type { KeptCall } from "./model/calls-kept.ts";
import { longestSaid, useOwnCall } from "./use-own-call.ts";

const words = bookedWords.cancel;

interface CancelPartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** Another hour, or none: what the coach sees of it is said before the press. */
export function CancelPart({ call }: CancelPartProps) {
  return (
    <section>
      <ScreenLink to={bookedAt({ call: call.id, page: "move" })} class="button">
        {bookedWords.move.go}
      </ScreenLink>
      <AskedFirst go={words.go}>
        {(back) => <AskPart call={call} onBack={back} />}
      </AskedFirst>
    </section>
  );
}

interface AskPartProps extends CancelPartProps {
  readonly onBack: () => void;
}

function AskPart({ call, onBack }: AskPartProps) {
  const { cancel } = useOwnCall();
  const said = useSignal("");
  return (
    <ConfirmPart
      ask={words.ask(call.seen.coach.name)}
      words={words}
      onConfirm={() => cancel(call, said.value)}
      onBack={onBack}
    >
      <SaidField id={useId()} label={words.said} said={said} />
    </ConfirmPart>
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
