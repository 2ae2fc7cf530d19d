import { type Signal, useSignal } from "@preact/signals";
import type { Call } from "@staying-power/envelope";
import { bookedWords, bookWords, locale } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { bookedAt } from "./address.ts";
import { SaidField } from "./cancel-part.tsx";
import { HourPart } from "./hour-part.tsx";
import { LookedHours } from "./hours-part.tsx";
import type { KeptCall } from "./model/calls-kept.ts";
import { shortHour } from "./model/told-clocks.ts";
import { SaidPart } from "./said-part.tsx";
import { TakenPart } from "./taken-part.tsx";
import { shownZone } from "./use-calls.ts";
import { hoursOf, takenOf, useFreeHours } from "./use-free-hours.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { useOwnCall } from "./use-own-call.ts";
import { ZonePart } from "./zone-part.tsx";

const words = bookedWords.move;

interface MovePartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** Another hour for a call; it stays where it is until then. */
export function MovePart({ call }: MovePartProps) {
  const chosenZone = useSignal("");
  const picked = useSignal<string | null>(null);
  const said = useSignal("");
  const { isBusy, once } = useOnce();
  const { seeOtherHours, now } = useFreeHours();
  const { id, seen } = call;
  const zone = shownZone(chosenZone.value);
  const hours = hoursOf.value?.of === id ? hoursOf.value : null;
  const see = (from: string): void =>
    void once(() => seeOtherHours(call, from));
  const pick = (start: string): void => {
    picked.value = start;
  };
  return (
    <Screen heading={words.heading} about={`booked ${id} move`}>
      <SaidPart id={id} stays />
      <p>{words.text}</p>
      <HourPart call={seen} zone={zone} />
      {picked.value === null ? (
        <>
          <ZonePart
            chosen={chosenZone.value}
            coach={seen.coach.name}
            coachZone={seen.coachZone}
            onChange={(chosen) => {
              chosenZone.value = chosen;
            }}
          />
          <p class="quiet" role="status">
            {isBusy
              ? bookWords.when.working
              : hours !== null &&
                bookWords.when.asOf(locale.moment(hours.at, zone))}
          </p>
          <TakenPart
            of={id}
            zone={zone}
            coachZone={seen.coachZone}
            isBusy={isBusy}
            onPick={pick}
          />
          <LookedHours
            {...{ hours, now, zone, isBusy }}
            onPick={pick}
            onSee={see}
          />
        </>
      ) : (
        <ConfirmPart
          call={call}
          start={picked.value}
          said={said}
          zone={zone}
          onOther={() => {
            picked.value = null;
          }}
        />
      )}
      <ScreenLink to={bookedAt({ call: id })} class="button">
        {words.back}
      </ScreenLink>
    </Screen>
  );
}

interface ConfirmPartProps extends MovePartProps {
  readonly start: string;
  /** With the call: it stays while another hour is looked for. */
  readonly said: Signal<string>;
  readonly zone: string;
  readonly onOther: () => void;
}

/** The chosen hour in words, before it is moved there. */
function ConfirmPart({ call, start, said, zone, onOther }: ConfirmPartProps) {
  const { navigation } = useApp();
  const { move } = useOwnCall();
  const { isBusy, once } = useOnce();
  const id = useId();
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  const go = async (): Promise<void> => {
    const isMoved = await move(call, { start, said: said.value });
    if (isMoved) navigation.go(bookedAt({ call: call.id }), "instead");
    // Somebody else has it: what is free instead stands among the hours.
    else if (takenOf.value?.of === call.id) onOther();
  };
  return (
    <section>
      <p class="lead" ref={line} tabIndex={-1}>
        {words.pick(shortHour(start, zone))}
      </p>
      <SaidField id={id} label={words.said} said={said} />
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() => void once(go)}
      >
        {words.confirm}
      </button>
      <button type="button" disabled={isBusy} onClick={onOther}>
        {bookWords.form.other}
      </button>
      <p role="status">{isBusy && words.working}</p>
    </section>
  );
}
