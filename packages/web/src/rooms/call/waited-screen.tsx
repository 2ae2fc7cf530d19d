import type { Wait } from "@staying-power/envelope";
import { bookedWords, callWords, locale } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { localDate } from "../../visit/local-date.ts";
import { callAt } from "./address.ts";
import { GatesPart } from "./gates-part.tsx";
import { HourButtons } from "./hour-buttons.tsx";
import { draftWith, withoutAsked } from "./model/calls.ts";
import type { KeptWait } from "./model/calls-kept.ts";
import { freeDays } from "./model/free-days.ts";
import { SaidPart } from "./said-part.tsx";
import { TakenPart } from "./taken-part.tsx";
import { booking, shownZone, useCalls } from "./use-calls.ts";
import { useBooking } from "./use-booking.ts";
import { hoursName } from "./use-free-hours.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { useOwnCall } from "./use-own-call.ts";
import "../../ui/parts/forms.css";
import "./call.css";

const words = bookedWords.waiting;

/** One waiting: what is free by now, which is asked by a press. */
export function WaitedScreen({ wait: id }: { readonly wait: string }) {
  const { kept } = useCalls();
  const wait = kept.waits.find((each) => each.id === id);
  if (wait === undefined)
    return (
      <Screen heading={words.none.heading} about={`waited ${id}, none`}>
        <SaidPart id={id} />
        <p>{words.none.text}</p>
        <ScreenLink to={callAt()} class="button">
          {callWords.all}
        </ScreenLink>
      </Screen>
    );
  const { seen, gone } = wait;
  return (
    <Screen
      heading={
        seen === undefined ? words.unseen : words.heading(seen.coach.name)
      }
      about={`waited ${id}`}
    >
      <GatesPart />
      <SaidPart id={id} />
      <SaidPart id={booking} />
      {seen !== undefined && (
        <p class="lead">
          {words.lead({
            kind: seen.kind.name,
            from: locale.day(localDate(new Date(seen.from))),
            to: locale.day(localDate(new Date(Date.parse(seen.to) - 1))),
          })}
        </p>
      )}
      {gone !== undefined && <p>{words.endedElsewhere}</p>}
      {seen !== undefined && gone === undefined && (
        <FreePart wait={{ ...wait, seen }} />
      )}
      <AskPart wait={wait} />
      <ScreenLink to={callAt()} class="line-link">
        {callWords.all}
      </ScreenLink>
    </Screen>
  );
}

function AskPart({ wait }: { readonly wait: KeptWait }) {
  const { lookAtWait, endWait } = useOwnCall();
  const { isBusy, once } = useOnce();
  const { look } = bookedWords;
  const { gone, lookedAt, relay } = wait;
  return (
    <section>
      {gone === undefined && (
        <>
          <p class="quiet">
            {lookedAt === undefined
              ? look.never
              : look.at(locale.moment(lookedAt))}
          </p>
          <button
            type="button"
            class="main-action"
            disabled={isBusy}
            onClick={() => void once(() => lookAtWait(wait))}
          >
            {look.go}
          </button>
          <p class="quiet" role="status">
            {isBusy ? look.working : look.note(relay)}
          </p>
        </>
      )}
      <button
        type="button"
        class="plain"
        disabled={isBusy}
        onClick={() => void once(() => endWait(wait))}
      >
        {words.end}
      </button>
    </section>
  );
}

interface FreePartProps {
  readonly wait: KeptWait & { readonly seen: Wait };
}

/** What is free now; to take one leads on as any free hour does. */
function FreePart({ wait }: FreePartProps) {
  const { session } = useApp();
  const { kept, change } = useCalls();
  const { hold } = useBooking();
  const { isBusy, once } = useOnce();
  const { seen, link, recipient } = wait;
  const zone = shownZone();
  const now = session.clock.minute.value;
  const slots = seen.slots.filter(({ start }) => Date.parse(start) > now);
  const take = async (start: string): Promise<void> => {
    change((each) => {
      const draft = withoutAsked(draftWith(link, each.draft));
      const coach = { ...seen.coach, recipient };
      return { ...each, draft: { ...draft, coach, kind: seen.kind } };
    });
    await hold(start);
  };
  if (slots.length === 0) return <p>{words.nothing}</p>;
  return (
    <section>
      <h2>{words.free}</h2>
      <p>{link === "" ? words.noLink : words.freeNote}</p>
      {kept.draft !== undefined && (
        <TakenPart
          of={hoursName(kept.draft)}
          zone={zone}
          isBusy={isBusy}
          onPick={(start) => void once(() => take(start))}
        />
      )}
      {freeDays(slots, zone).map((day) => (
        <div key={day.day} class="stack">
          <h3>{callWords.clocks.day(day.day)}</h3>
          <HourButtons
            day={day}
            zones={{ zone, coach: seen.coach.name }}
            isOff={isBusy || link === ""}
            onPick={(start) => void once(() => take(start))}
          />
        </div>
      ))}
    </section>
  );
}
