import { useSignal } from "@preact/signals";
import type { Call } from "@staying-power/envelope";
import { bookedWords, bookWords } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { AskedFirst } from "./asked-first.tsx";
import type { KeptCall } from "./model/calls-kept.ts";
import { mailIn } from "./model/mail-address.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { useOwnCall } from "./use-own-call.ts";

const words = bookedWords.address;

interface AddressPartProps {
  readonly call: KeptCall & { readonly seen: Call };
  /** Whether it is still to come. */
  readonly isOpen: boolean;
}

/** Where mail about it goes, whether it gets there, and the way to another address. */
export function AddressPart({ call, isOpen }: AddressPartProps) {
  const { seen, mail, gone } = call;
  return (
    <section>
      {gone === undefined && seen.state === "booked" && (
        <p class="quiet">
          {seen.mail.wanted
            ? bookedWords.mail.wanted(mail)
            : bookedWords.mail.none}
        </p>
      )}
      {seen.mail.failed && (
        <p class="problem">
          {isOpen ? bookedWords.mail.failed : bookedWords.mail.failedBefore}
        </p>
      )}
      {isOpen && (
        <AskedFirst go={seen.mail.wanted ? words.go : words.give}>
          {(back) => <AskPart call={call} onBack={back} />}
        </AskedFirst>
      )}
    </section>
  );
}

interface AskPartProps {
  readonly call: AddressPartProps["call"];
  readonly onBack: () => void;
}

function AskPart({ call, onBack }: AskPartProps) {
  const { mailTo } = useOwnCall();
  const { isBusy, once } = useOnce();
  const id = useId();
  const to = useSignal(call.mail);
  const isWrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const go = async (address: string | null): Promise<void> => {
    if (await mailTo(call, address)) onBack();
  };
  const send = async (): Promise<void> => {
    const address = mailIn(to.value);
    isWrong.value = address === null;
    if (address !== null) await go(address);
  };
  return (
    <form
      class="notice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(send);
      }}
    >
      <div class="field">
        <label for={id}>{bookWords.form.mailField}</label>
        <input
          ref={field}
          id={id}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          maxLength={254}
          aria-describedby={`${id}-wrong ${id}-note`}
          aria-invalid={isWrong.value}
          value={to.value}
          onInput={({ currentTarget: { value } }) => {
            to.value = value;
            isWrong.value = false;
          }}
        />
        <p class="problem" id={`${id}-wrong`} role="status">
          {isWrong.value && bookWords.form.mailWrong}
        </p>
        <p class="quiet" id={`${id}-note`}>
          {words.note(call.relay)}
        </p>
      </div>
      <button type="submit" class="main-action" disabled={isBusy}>
        {words.send}
      </button>
      {call.seen.mail.wanted && (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => void once(() => go(null))}
        >
          {words.none}
        </button>
      )}
      <button type="button" disabled={isBusy} onClick={onBack}>
        {words.back}
      </button>
      <p role="status">{isBusy && words.working}</p>
    </form>
  );
}
