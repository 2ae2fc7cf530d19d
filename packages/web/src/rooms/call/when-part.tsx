import { bookWords, callWords, locale } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { bookAt } from "./address.ts";
import { LookedHours } from "./hours-part.tsx";
import type { CallDraft } from "./model/calls-kept.ts";
import { TakenPart } from "./taken-part.tsx";
import { useBooking } from "./use-booking.ts";
import { shownZone, useCalls } from "./use-calls.ts";
import { hoursName, hoursOf, useFreeHours } from "./use-free-hours.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { ZonePart } from "./zone-part.tsx";

const words = bookWords.when;

/** The hours that are free, to choose one from. */
export function WhenPart({ draft }: { readonly draft: CallDraft }) {
  const { changeDraft } = useCalls();
  const { seeHours, now } = useFreeHours();
  const { hold } = useBooking();
  const asking = useOnce();
  const keeping = useOnce();
  const { coach, kind } = draft;
  if (coach === undefined || kind === undefined)
    return (
      <ScreenLink to={bookAt()} class="button">
        {words.change}
      </ScreenLink>
    );
  const of = hoursName(draft);
  const hours = hoursOf.value?.of === of ? hoursOf.value : null;
  const zone = shownZone(draft.zone);
  const isBusy = asking.isBusy || keeping.isBusy;
  const asOf = hours && words.asOf(locale.moment(hours.at, zone));
  const said = asking.isBusy
    ? words.working
    : keeping.isBusy
      ? words.keeping
      : asOf;
  const see = (from: string): void =>
    void asking.once(() => seeHours(draft, from));
  const pick = (start: string): void => void keeping.once(() => hold(start));
  return (
    <>
      <div class="stack">
        <p class="lead">
          {words.kind({
            coach: coach.name,
            kind: kind.name,
            length: callWords.clocks.length(kind.minutes),
          })}
        </p>
        <ScreenLink to={bookAt()}>{words.change}</ScreenLink>
      </div>
      <ZonePart
        chosen={draft.zone}
        coach={coach.name}
        coachZone={hours?.slots.zone ?? null}
        onChange={(chosen) =>
          changeDraft((each) => ({ ...each, zone: chosen }))
        }
      />
      <p class="quiet" role="status">
        {said}
      </p>
      <TakenPart of={of} zone={zone} isBusy={isBusy} onPick={pick} />
      <LookedHours
        {...{ hours, now, zone, isBusy }}
        onPick={pick}
        onSee={see}
      />
      <section>
        <h2>{words.fits}</h2>
        <p>{words.waitNote}</p>
        <ScreenLink to={bookAt({ step: "wait" })} class="button">
          {words.wait}
        </ScreenLink>
      </section>
    </>
  );
}
