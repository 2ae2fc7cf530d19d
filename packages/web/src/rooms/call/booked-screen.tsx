import { bookedWords as words, callWords, locale } from "@staying-power/words";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { callAt } from "./address.ts";
import { AddressPart } from "./address-part.tsx";
import { AwayPart } from "./away-part.tsx";
import { CancelPart } from "./cancel-part.tsx";
import { ForgetPart } from "./forget-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import { KeepPart } from "./keep-part.tsx";
import { linkTo, withCall, withLink } from "./model/calls.ts";
import { canChange } from "./model/over.ts";
import type { CallsKept, KeptCall } from "./model/calls-kept.ts";
import { MovePart } from "./move-part.tsx";
import { SaidPart } from "./said-part.tsx";
import { SentPart } from "./sent-part.tsx";
import { StatePart } from "./state-part.tsx";
import { useCalls } from "./use-calls.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { useOwnCall } from "./use-own-call.ts";
import "../../ui/parts/forms.css";
import "./call.css";

interface BookedProps {
  readonly call: string;
  readonly page: "home" | "move";
}

/** One call: how it stands, where and when, and all that can be done about it. */
export function BookedScreen({ call: id, page }: BookedProps) {
  const { session } = useApp();
  const { kept, change } = useCalls();
  const call = kept.calls.find((each) => each.id === id) ?? null;
  const link = call === null ? null : linkTo(kept, call);
  const last = useRef<Removed | null>(null);
  useEffect(() => {
    if (call !== null) last.current = { call, link };
  }, [call, link]);
  if (call === null)
    return (
      <NoCall
        id={id}
        onUndo={
          last.current === null
            ? null
            : () => {
                const before = last.current;
                if (before !== null) change((now) => putBack(now, before));
              }
        }
      />
    );
  const { seen } = call;
  const isOpen = canChange(call, session.clock.minute.value);
  if (page === "move" && seen !== undefined && isOpen)
    return <MovePart call={{ ...call, seen }} />;
  return (
    <Screen
      heading={
        seen === undefined ? words.unseen : words.heading(seen.coach.name)
      }
      about={`booked ${id}`}
    >
      <GatesPart />
      <SaidPart id={id} />
      {seen !== undefined && <StatePart call={{ ...call, seen }} />}
      {seen !== undefined && (
        <AddressPart call={{ ...call, seen }} isOpen={isOpen} />
      )}
      <LookPart call={call} />
      {seen !== undefined && isOpen && <KeepPart call={{ ...call, seen }} />}
      {seen !== undefined && <SentPart call={call} />}
      {seen !== undefined && isOpen && <CancelPart call={{ ...call, seen }} />}
      {seen !== undefined && <ForgetPart call={{ ...call, seen }} />}
      <AwayPart call={call} isOpen={isOpen} />
      <ScreenLink to={callAt()} class="line-link">
        {words.all}
      </ScreenLink>
    </Screen>
  );
}

/** A call as it was, and the link that went with it. */
interface Removed {
  readonly call: KeptCall;
  readonly link: string | null;
}

function putBack(kept: CallsKept, { call, link }: Removed): CallsKept {
  return withCall(link === null ? kept : withLink(kept, link), call);
}

/** How it stands is asked by a press, and never by itself. */
function LookPart({ call }: { readonly call: KeptCall }) {
  const { look } = useOwnCall();
  const { isBusy, once } = useOnce();
  const { relay, lookedAt, seen, gone } = call;
  if (gone !== undefined) return null;
  return (
    <div class="stack">
      <p class="quiet">
        {lookedAt === undefined
          ? words.look.never
          : words.look.at(locale.moment(lookedAt))}
      </p>
      <button
        type="button"
        class={seen === undefined ? "main-action" : undefined}
        disabled={isBusy}
        onClick={() => void once(() => look(call))}
      >
        {words.look.go}
      </button>
      <p class="quiet" role="status">
        {isBusy ? words.look.working : words.look.note(relay)}
      </p>
    </div>
  );
}

interface NoCallProps {
  readonly id: string;
  /** Puts back what was removed here a moment ago; null where nothing was. */
  readonly onUndo: (() => void) | null;
}

function NoCall({ id, onUndo }: NoCallProps) {
  return (
    <Screen heading={words.none.heading} about={`booked ${id}, none`}>
      <div class="row apart" role="status">
        <p>{onUndo === null ? words.none.text : words.away.done}</p>
        {onUndo !== null && (
          <button type="button" class="plain" onClick={onUndo}>
            {words.away.undo}
          </button>
        )}
      </div>
      <ScreenLink to={callAt()} class="button">
        {callWords.all}
      </ScreenLink>
    </Screen>
  );
}
